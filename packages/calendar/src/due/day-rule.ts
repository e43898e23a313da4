/** When something counts as received later than it came. */
export interface DeemedReceipt {
  /** `HH:MM` on the wall: what comes after this time counts as received on the next day. */
  readonly cutoff?: string;
  /** What comes on a day that is no business day counts as received on the next business day. */
  readonly onBusinessDay?: boolean;
}

/** More time than the rule gives at first. */
export interface Extension {
  /**
   * `fromStart`: the count runs to `n` from the original start, instead of to the rule's own `n`;
   * `append`: `n` more after the original end, rolled as it is, which is day 0.
   */
  readonly mode: "fromStart" | "append";
  /** In the unit of the rule. */
  readonly n: number;
}

/** What a {@link DayRule} counts in: hours and business minutes from the moment of receipt, all others in days. */
export type DayUnit = "hour" | "day" | "businessDay" | "week" | "month" | "businessMinute";

/** How a deadline is counted. Plain JSON; every convention has its own field and none is silent. */
export interface DayRule {
  /** Whole number, not negative; with `sameDay` at least 1. */
  readonly n: number;
  /** A week is seven calendar days; a month goes to the corresponding date, see `corresponding`. */
  readonly unit: DayUnit;
  /**
   * `dayAfter` (when left out): the day of receipt is day 0; `sameDay`: it is day 1, or the first day that
   * counts. Months go by `corresponding`; hours and business minutes know only the moment of receipt.
   */
  readonly start?: "dayAfter" | "sameDay";
  /**
   * Which date ends a month: `receipt` (when left out) the one with the number of the day of receipt, 3 October
   * for 3 September; `dayAfter` that of the day after it, 4 October; `dayBefore` the one before, 2 October,
   * for months that begin with the day of receipt. Where the month has no such day, its last day.
   */
  readonly corresponding?: "receipt" | "dayAfter" | "dayBefore";
  /**
   * Both ends excluded, as in Civil Procedure Rule 2.8: the date is the first after the clear days, or the last
   * before them. In periods of at most 5 days only business days count, in longer ones every day does.
   */
  readonly clear?: boolean;
  /** `before` counts back from an event, such as a hearing, to the last date for an act; `after` when left out. */
  readonly direction?: "after" | "before";
  /** What to do when the last day is no business day; `none` when left out. */
  readonly roll?: "none" | "next" | "previous";
  /**
   * When on the last day it ends: `endOfDay` at 24:00 on the wall, `closeOfBusiness` at the hour that the
   * context names, `instant` at the time of day of receipt. Left out, `endOfDay`; for hours and business
   * minutes, which know no `closeOfBusiness`, `instant`.
   */
  readonly end?: "endOfDay" | "closeOfBusiness" | "instant";
  /** Never applied unless it is stated here. */
  readonly deemedReceipt?: DeemedReceipt;
  readonly extension?: Extension;
}
