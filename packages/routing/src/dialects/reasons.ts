import type { Channel, IssueOf, NoData, Path, ReasonOf } from "@ramah/core";
import type { ExpressionIssue } from "../expressions/reasons.js";

/** What a value of an export should have been. */
export type DialectType = "text" | "list" | "object" | "boolean" | "json" | "number" | "expression";

/** Why a configuration of another system cannot be taken over. */
export interface DialectProblems {
  "dialect-missing": { readonly field: string };
  "dialect-type": { readonly expected: DialectType };
  /** No whole number, or one out of the bounds that the other system documents. */
  "dialect-number": { readonly least: number; readonly most: number };
  "dialect-value": { readonly allowed: readonly string[] };
  "dialect-duplicate": { readonly id: string };
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
  "dialect-order-by": { readonly text: string };
  /** A routing step asks for nothing, or in two ways at once. */
  "dialect-condition": { readonly found: readonly string[] };
}

/** A problem of an export, with the path to it as it is spelt there. */
export type DialectIssue = IssueOf<DialectProblems> | ExpressionIssue;

/** What a router does otherwise than the system that a configuration comes from, or cannot carry. */
export interface DialectDifferences {
  "dialect-field-ignored": { readonly field: string };
  /** The queue is named, but not described: everybody serves it. */
  "dialect-queue-assumed": { readonly queue: string };
  "dialect-queue-without-agents": { readonly queue: string };
  "dialect-channel-shared": { readonly channel: Channel; readonly names: readonly string[] };
  "dialect-channel-unknown": { readonly name: string };
  "dialect-mixed-and-or": { readonly source: string };

  "task-router-no-default": NoData;
  "task-router-time-to-live": { readonly defaultMs: number };
  "task-router-early-timeout": { readonly timeoutMs: number };
  "task-router-skipped-time": NoData;
  "task-router-worker-order": NoData;
  "task-router-rejected": NoData;
  "task-router-timed-out": { readonly activity: string };
  "task-router-wrapping": NoData;
  "task-router-priorities": {
    readonly mapping: readonly { readonly from: number; readonly to: number }[];
  };
  "task-router-capacity-assumed": { readonly workers: readonly string[] };
  "task-router-activity-attribute": { readonly source: string };
  /** Asks for the load of a worker's channels, as in `worker.channel.chat.assigned_tasks`. */
  "task-router-channel-attribute": { readonly source: string };
  "task-router-activity-count": { readonly reference: string };
  "task-router-order-missing": { readonly attributes: readonly string[] };
  /** Inside a list, as in `skills[0]`. */
  "task-router-order-nested": { readonly attributes: readonly string[] };
  "task-router-single-tasking": NoData;

  "connect-not-blocking": NoData;
  "connect-contact-priority": { readonly usual: number };
  /** The queue keeps its name; nothing here keeps contacts of other channels out of it. */
  "connect-queue-channels": { readonly queue: string; readonly channels: readonly Channel[] };
  "connect-queue-split": {
    readonly queue: string;
    readonly queues: readonly { readonly channel: Channel; readonly queue: string }[];
  };
  "connect-other-channels": { readonly profile: string; readonly channels: readonly Channel[] };
  "connect-fewest-contacts": NoData;
  "connect-missed": { readonly reservationMs: number };
  "connect-after-contact-work": NoData;
  "connect-hours": { readonly names: readonly string[] };
  "connect-criteria-on-queue": { readonly queues: readonly string[] };
  "connect-step-unreachable": { readonly step: number; readonly after: number };
  "connect-last-inbound": { readonly profile: string };
}

/**
 * A difference between a router and the system that a configuration comes from. `warning`: a contact may
 * come to somebody else, at another time, or nowhere; `note`: good to know.
 */
export type Difference = ReasonOf<DialectDifferences> & {
  readonly path: Path;
  readonly severity: "warning" | "info";
};

/** Everything that is said about configurations of other systems, by code. */
export interface DialectReasons extends DialectProblems, DialectDifferences {}
