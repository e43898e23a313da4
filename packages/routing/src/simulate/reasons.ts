import type { NoData, Path, ReasonOf } from "@ramah/core";
import type { ConfigIssue } from "../config/reasons.js";

/** Why a simulation cannot be made of a demand or an option, besides what is wrong with a configuration. */
export interface SimulationProblems {
  "distribution-kind": { readonly known: readonly string[] };
  "arrivals-kind": { readonly known: readonly string[] };
  /** An interval, shift or simulation that ends before it begins, or at once. */
  "ends-before-start": { readonly from: number; readonly to: number };
  /** Two intervals of a class at the same time, or a repetition that comes before the pattern is over. */
  "intervals-overlap": { readonly at: number };
  "shifts-overlap": { readonly agent: string; readonly at: number };
  "class-named-twice": { readonly name: string };
  "no-such-agent": { readonly agent: string };
  /** Nothing is left to count after the warm-up. */
  "warm-up-too-long": { readonly warmUpMs: number; readonly lastsMs: number };
}

/** Why the public router ran a simulation instead of the fast kernel. */
export interface EngineReasons {
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
  "compared-wait": Compared;
  "compared-service-level": Compared;
  "compared-abandonment": Compared;
}

/** Of what, how far b is from a, and how sure that is. */
export interface Compared {
  /** The class, `null` for everybody. */
  readonly class: string | null;
  readonly names: readonly [a: string, b: string];
  /** b less a; milliseconds for waits, shares for shares. */
  readonly difference: number;
  readonly low: number | null;
  readonly high: number | null;
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
  "patience-endless": { readonly contacts: number };
  "patience-never-seen": { readonly contacts: number };
  /** Never answered in the log: how long they would have rung was drawn from those who were, 0 if nobody was. */
  "ring-estimated": { readonly contacts: number; readonly seen: number };
  /** Events of the log that had nothing to act on once the policy had decided otherwise. */
  "events-left-out": { readonly type: string; readonly events: number };
  /** The log was refused in part when it was followed; `first` counts from 0. */
  "log-refused": { readonly events: number; readonly code: string; readonly first: number };
}

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
