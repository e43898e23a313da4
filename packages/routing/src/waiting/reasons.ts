import type { IssueOf, NoData, ReasonOf } from "@ramah/core";

/**
 * What a figure must be. `above-zero` is from 1e-9 to 1e18, `from-zero` from 0 to 1e18, `count` whole from 0 to ten
 * million, `position` the same from 1, `few` whole from 0 to 100, `share` from 0 to 1, `inner-share` neither 0 nor 1, and
 * `moment` whole milliseconds since 1970.
 */
export type FigureKind =
  | "above-zero"
  | "from-zero"
  | "count"
  | "position"
  | "few"
  | "share"
  | "inner-share"
  | "moment"
  | "text"
  | "list"
  | "object"
  | "boolean"
  | "function";

/** Why no estimate, plan or measurement can be made of what was given. */
export interface FigureProblems {
  /** Something else stands there than what is needed. */
  readonly "bad-figure": { readonly expected: FigureKind; readonly received: string };
  /** A moment before the one that it has to follow, both in milliseconds since 1970. */
  readonly "figure-before": { readonly at: number; readonly earliest: number };
  /** A name that is none of those known here. */
  readonly "figure-unknown-name": { readonly name: string };
}

/** A figure that is not what it must be, with the path to it. */
export type FigureIssue = IssueOf<FigureProblems>;

/** Why somebody has to wait longer than promised. */
export type WaitCause =
  /** An agent left, or fewer are there than before. */
  | "agent-left"
  /** Somebody with priority came in before. */
  | "priority-joined"
  /** Conversations take longer than usual. */
  | "longer-contacts";

/** A place in line that is told, or `null` when none is. */
export interface ToldPlace {
  readonly position: number | null;
}

/** What a waiting customer is told. */
export interface WaitSayings {
  /** The time within which an answer is promised. */
  readonly "wait-time": ToldPlace & { readonly waitMs: number };
  /** Longer than promised, with the cause and an apology. */
  readonly "wait-longer": ToldPlace & { readonly waitMs: number; readonly cause: WaitCause };
  /** No time can be told honestly: it would be longer than promised, and nobody knows why. */
  readonly "wait-goes-on": ToldPlace;
  /** The promised time is over. */
  readonly "wait-overdue": ToldPlace;
  /** Nobody is there to serve the queue. */
  readonly "wait-nobody": NoData;
}

/** What to say to somebody who waits; `describe` of `@ramah/routing/messages` finds the words. */
export type WaitSaying = ReasonOf<WaitSayings>;

/** Every code about waiting. */
export interface WaitingReasons extends FigureProblems, WaitSayings {}
