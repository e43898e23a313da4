import type { Channel, IssueOf, NoData, PlainDate, ReasonOf } from "@ramah/core";

/** Whether a length is of elapsed time or of opening hours. */
export interface CountedOn {
  readonly on: "elapsed" | "open";
}

/** Why a clock stands as it stands. */
export interface ClockReasons {
  readonly "clock-idle": NoData;
  readonly "clock-running": { readonly remainingMs: number } & CountedOn;
  readonly "clock-paused": { readonly remainingMs: number } & CountedOn;
  readonly "clock-met": { readonly elapsedMs: number; readonly targetMs: number } & CountedOn;
  /** `lateMs` is elapsed time since the deadline, by day and night. */
  readonly "clock-missed": { readonly lateMs: number; readonly targetMs: number } & CountedOn;
  /** Fulfilled after the deadline: missed all the same. */
  readonly "clock-met-late": { readonly lateMs: number; readonly targetMs: number } & CountedOn;
  readonly "clock-cancelled": NoData;
  /** The last day of a statutory clock. */
  readonly "clock-last-day": { readonly date: PlainDate };
  /** A share of the time has gone: 0.5 is half of it. */
  readonly "clock-warning": { readonly fraction: number };
  /** No more than this much time is left. */
  readonly "clock-warning-before": { readonly beforeMs: number } & CountedOn;
  readonly "clock-extended": { readonly times: number };
  /** More time was given when the deadline had passed. */
  readonly "clock-extended-too-late": NoData;
  /** Earlier runs of the clock were missed. */
  readonly "clock-missed-before": { readonly times: number };
  readonly "acknowledgement-is-no-answer": NoData;
  /** More than five days without an answer: the failure to prevent. */
  readonly "unanswered-too-long": { readonly elapsedMs: number; readonly limitMs: number };
  readonly "follow-up-due": { readonly channel: Channel; readonly remainingMs: number };
  readonly "follow-up-missed": { readonly channel: Channel; readonly lateMs: number };
}

/** Why a clock stands as it stands. */
export type ClockReason = ReasonOf<ClockReasons>;

/** What can be wrong with more time for a clock. */
export interface ClockProblems {
  /** No moment, or one that does not exist. */
  readonly "clock-moment": { readonly given: string };
  /** A target that is not a whole number of milliseconds above zero. */
  readonly "clock-target": { readonly given: string };
  /** Neither a share above 0 and below 1 nor a length before the end. */
  readonly "clock-warn-at": { readonly given: string };
  /** No whole number, or fewer than there must be: more time is never less. */
  readonly "clock-extension-number": { readonly given: string; readonly least: number };
  readonly "clock-extension-mode": { readonly given: string };
  /** The rule has a part that knows no such extension. */
  readonly "clock-extension-rule": { readonly part: string };
}

/** A problem of an event of a clock, with its path. */
export type ClockIssue = IssueOf<ClockProblems>;
