import type { NoData, Path, ReasonOf } from "@ramah/core";
import type { ConfigIssue } from "../config/reasons.js";

/** Why a simulation cannot be made of a demand or an option, besides what is wrong with a configuration. */
export interface SimulationProblems {
  /** No `type` of a distribution. */
  "distribution-kind": { readonly known: readonly string[] };
  /** Arrivals without any of the fields that tell them. */
  "arrivals-kind": { readonly known: readonly string[] };
  /** An interval, shift or simulation that ends before it begins, or at once. */
  "ends-before-start": { readonly from: number; readonly to: number };
  /** Two intervals of a class at the same time, or a repetition that comes before the pattern is over. */
  "intervals-overlap": { readonly at: number };
  /** An agent begins a shift before the one before is over. */
  "shifts-overlap": { readonly agent: string; readonly at: number };
  "class-named-twice": { readonly name: string };
  /** The configuration has no agent with this id. */
  "no-such-agent": { readonly agent: string };
  /** Nothing is left to count after the warm-up. */
  "warm-up-too-long": { readonly warmUpMs: number; readonly lastsMs: number };
}

/** Why the public router ran a simulation instead of the fast kernel. */
export interface EngineReasons {
  /** `id` is that of the queue, agent, site or class with the feature. */
  "needs-router": { readonly feature: RouterFeature; readonly id: string };
}

/** What only the public router knows. */
export type RouterFeature =
  | "strategy"
  | "relaxation"
  | "route"
  | "tiers"
  | "delay"
  | "slots"
  | "site-hours"
  | "limits"
  | "preferred-agent"
  | "answer-time"
  | "nobody-qualified";

/** What a comparison says of one measure. */
export interface ComparisonSayings {
  /** Of `waitMs`. */
  "compared-wait": Compared;
  "compared-service-level": Compared;
  /** Left unsaid where nobody hangs up on either side. */
  "compared-abandonment": Compared;
}

/** Of what, how far b is from a, and how sure that is. */
export interface Compared {
  /** The class, `null` for everybody. */
  readonly class: string | null;
  /** What the two sides are called. */
  readonly names: readonly [a: string, b: string];
  /** b less a; milliseconds for waits, shares for shares. */
  readonly difference: number;
  /** The interval around it, `null` where there is none. */
  readonly low: number | null;
  readonly high: number | null;
  /** How sure the interval is, 0 to 1. */
  readonly confidence: number;
}

/** What a replay cannot know, and what a log lacks. */
export interface ReplaySayings {
  /** How long another agent would have taken is not in the log. */
  "handle-kept": NoData;
  /** Contacts without an end of service in the log: their time with an agent was drawn from the others'. */
  "handle-unknown": { readonly contacts: number; readonly known: number };
  /** Nobody in the log was ever served to the end. */
  "handle-assumed": { readonly contacts: number; readonly assumedMs: number };
  /** Answered before they would have hung up: how long they would have waited was never seen. */
  "patience-estimated": { readonly contacts: number; readonly seen: number };
  /** The same where the replay was asked to let them wait for ever. */
  "patience-endless": { readonly contacts: number };
  /** Nobody in the log gave up, so that nobody does in the replay. */
  "patience-never-seen": { readonly contacts: number };
  /** Never answered in the log: how long they would have rung was drawn from those who were, 0 if nobody was. */
  "ring-estimated": { readonly contacts: number; readonly seen: number };
  /** Events of the log that had nothing to act on once the policy had decided otherwise. */
  "events-left-out": { readonly type: string; readonly events: number };
  /** The log was refused in part when it was followed; `first` counts from 0. */
  "log-refused": { readonly events: number; readonly code: string; readonly first: number };
}

/** What a replay cannot know; `describe` of `@ramah/routing/messages` finds the words. */
export type ReplaySaying = ReasonOf<ReplaySayings>;

/** What is wrong with a line of a log. */
export interface LogProblems {
  "line-not-json": { readonly line: number };
  /** `problem` is a code of `configProblems`, and where: `config-value at contact.channel`. */
  "line-not-event": { readonly line: number; readonly problem: string };
  /** Earlier than the line before it. */
  "line-out-of-order": { readonly line: number; readonly byMs: number };
}

/** Everything that simulations say, by code. */
export interface SimulationReasons
  extends SimulationProblems,
    EngineReasons,
    ComparisonSayings,
    ReplaySayings,
    LogProblems {}

/** A problem of a demand or an option with the path to it. */
export type SimulationIssue =
  | (ReasonOf<SimulationProblems> & { readonly path: Path })
  | ConfigIssue;
