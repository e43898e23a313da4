import type { Channel, IssueOf, NoData, Path, ReasonOf } from "@ramah/core";
import type { ExpressionIssue } from "../expressions/reasons.js";

/** What a value of an export should have been. */
export type DialectType = "text" | "list" | "object" | "boolean" | "json" | "number" | "expression";

/** Why a configuration of another system cannot be taken over. */
export interface DialectProblems {
  /** A field that has to be there is not. */
  "dialect-missing": { readonly field: string };
  /** A value of another type than the other system takes. */
  "dialect-type": { readonly expected: DialectType };
  /** No whole number, or one out of the bounds that the other system documents, which count as within. */
  "dialect-number": { readonly least: number; readonly most: number };
  /** None of the words that are allowed here. */
  "dialect-value": { readonly allowed: readonly string[] };
  /** Two things of one kind have the same id. */
  "dialect-duplicate": { readonly id: string };
  /** A name that nothing in the file has. */
  "dialect-unknown": {
    readonly kind: "queue" | "activity" | "profile" | "agent";
    readonly id: string;
  };
  /** In a target, every name begins with `task.` or `worker.`. */
  "dialect-no-prefix": { readonly reference: string };
  /** A known worker is named by an attribute of the task, as in `task.agent_sid`. */
  "dialect-no-task-attribute": { readonly text: string };
  /** Two fields of which one object may hold only one. */
  "dialect-both": { readonly fields: readonly string[] };
  /** No attribute with ASC or DESC behind it. */
  "dialect-order-by": { readonly text: string };
  /** A routing step asks for nothing, in two ways at once, or nests its conditions too deep. */
  "dialect-condition": { readonly found: readonly string[] };
}

/** A problem of an export, with the path to it as it is spelt there. */
export type DialectIssue = IssueOf<DialectProblems> | ExpressionIssue;

/** What a router does otherwise than the system that a configuration comes from, or cannot carry. */
export interface DialectDifferences {
  /** A field that nothing here comes of. */
  "dialect-field-ignored": { readonly field: string };
  /** The queue is named, but not described: everybody serves it. */
  "dialect-queue-assumed": { readonly queue: string };
  /** Channels that are several there and one here; their places are added up. */
  "dialect-channel-shared": { readonly channel: Channel; readonly names: readonly string[] };
  /** A channel that has none here; what is said of it is left out. */
  "dialect-channel-unknown": { readonly name: string };
  /** AND and OR without parentheses: here AND binds tighter. */
  "dialect-mixed-and-or": { readonly source: string };

  /** A task that no filter takes is refused here, canceled there. */
  "task-router-no-default": NoData;
  /** There, a task is canceled after so many milliseconds unless it says otherwise; here, a step without a time lasts for ever. */
  "task-router-time-to-live": { readonly defaultMs: number };
  /** There, a reservation that runs out may end the target early; the milliseconds are those of the first target with a time. */
  "task-router-early-timeout": { readonly timeoutMs: number };
  /** There, the time of a skipped target is left for those after it. */
  "task-router-skipped-time": NoData;
  /** Which of several free workers is first: here the longest idle; the documentation says two things. */
  "task-router-worker-order": NoData;
  /** After a rejection others are asked first here. */
  "task-router-rejected": NoData;
  /** There, a worker who lets a reservation run out gets this activity; here, the worker is not ready. */
  "task-router-timed-out": { readonly activity: string };
  /** Here, after-call work lasts as long as `contact.completed` says. */
  "task-router-wrapping": NoData;
  /** Priorities too high for a router were numbered in their order. */
  "task-router-priorities": {
    readonly mapping: readonly { readonly from: number; readonly to: number }[];
  };
  /** Workers whose channels are not given: one task of every channel at a time. */
  "task-router-capacity-assumed": { readonly workers: readonly string[] };
  /** Asks for the worker's sid or name, which are attributes like any other here, replaced with all of them. */
  "task-router-worker-attribute": { readonly source: string };
  /** Asks for the activity, which is an attribute like any other here. */
  "task-router-activity-attribute": { readonly source: string };
  /** Asks for the load of a worker's channels, as in `worker.channel.chat.assigned_tasks`. */
  "task-router-channel-attribute": { readonly source: string };
  /** Counts the workers in one activity, which is an attribute like any other here. */
  "task-router-activity-count": { readonly reference: string };
  /** What is done with workers who lack an attribute of the order, or have a text there. */
  "task-router-order-missing": { readonly attributes: readonly string[] };
  /** Inside a list, as in `skills[0]`. */
  "task-router-order-nested": { readonly attributes: readonly string[] };
  /** Without multitasking a contact of any channel takes all of an agent. */
  "task-router-single-tasking": NoData;

  /** Here, whoever waits for a delay to be over holds nobody up. */
  "connect-not-blocking": NoData;
  /** There, lower numbers come first and this one is usual; here, higher ones do and 0 is usual. */
  "connect-contact-priority": { readonly usual: number };
  /** The queue keeps its name; nothing here keeps contacts of other channels out of it. */
  "connect-queue-channels": { readonly queue: string; readonly channels: readonly Channel[] };
  /** Profiles tell the channels of a queue apart: it became a queue for each. */
  "connect-queue-split": {
    readonly queue: string;
    readonly queues: readonly { readonly channel: Channel; readonly queue: string }[];
  };
  /** There, agents on these channels get no contact of another; here, each channel has places of its own. */
  "connect-other-channels": { readonly profile: string; readonly channels: readonly Channel[] };
  /** There, the fewest contacts decide; here, the smallest share of places taken. */
  "connect-fewest-contacts": NoData;
  /** How many milliseconds a contact rings here, whatever its channel. */
  "connect-missed": { readonly reservationMs: number };
  /** Here, after-contact work lasts as long as `contact.completed` says. */
  "connect-after-contact-work": NoData;
  /** Opening hours are not taken over. */
  "connect-hours": { readonly names: readonly string[] };
  /** Criteria stand on these queues here, on each contact there. */
  "connect-criteria-on-queue": { readonly queues: readonly string[] };
  /** A step stands behind one that never expires; both are counted from 1. */
  "connect-step-unreachable": { readonly step: number; readonly after: number };
  /** There, only inbound contacts count for the time that an agent has been free. */
  "connect-last-inbound": { readonly profile: string };
}

/**
 * A difference between a router and the system that a configuration comes from. `warning`: a contact may
 * come to somebody else, at another time, or nowhere; `info`: good to know.
 */
export type Difference = ReasonOf<DialectDifferences> & {
  /** Where in the export, as it is spelt there. */
  readonly path: Path;
  readonly severity: "warning" | "info";
};

/** Everything that is said about configurations of other systems, by code. */
export interface DialectReasons extends DialectProblems, DialectDifferences {}
