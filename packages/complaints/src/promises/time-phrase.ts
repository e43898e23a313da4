/** A day as it was written. */
export type DayPhrase =
  | { readonly kind: "offset"; readonly days: number }
  | { readonly kind: "weekday"; readonly weekday: number; readonly isThis: boolean }
  | { readonly kind: "date"; readonly year?: number; readonly month: number; readonly day: number }
  | { readonly kind: "day-of-month"; readonly day: number }
  | { readonly kind: "month-end" };

/** A time of day as it was written. */
export interface TimePhrase {
  /** Minutes since midnight, 1440 at its end. */
  readonly minutes: number;
  /** The zone that was written with it, in minutes east of UTC. */
  readonly offsetMinutes?: number;
}

/** Why a phrase of time names no moment. */
export type WhenProblem =
  | "needs-calendar"
  | "vague-time"
  | "ambiguous-time"
  | "ambiguous-day"
  | "no-such-date"
  | "past";

/** A phrase of time in a text: from one token up to but not including another. */
export interface When {
  readonly from: number;
  readonly to: number;
  readonly day?: DayPhrase;
  /** A day of the week that was named beside a date and must agree with it. */
  readonly weekday?: number;
  readonly time?: TimePhrase;
  /** Minute of the day at which the named part of the day ends. */
  readonly partEnd?: number;
  readonly spanMs?: number;
  /** The phrase excludes its moment: "before Friday". */
  readonly isBefore: boolean;
  readonly problem?: WhenProblem;
}
