import { dayMs } from "@ramah/core";

/** The date that corresponds to another a number of months away, as days since 1 January 1970. */
export interface MonthEnd {
  readonly day: number;
  /** The day of the month that was looked for and does not exist; then `day` is the month's last. */
  readonly missing?: number;
}

/** Finds the corresponding date, or the last day of a month that is too short to have it. */
export function monthsFrom(day: number, months: number): MonthEnd {
  const from = new Date(day * dayMs);
  const dayOfMonth = from.getUTCDate();
  const last = new Date(0);
  // Day 0 is the last day of the month before; two-digit years mean themselves here, not 19xx.
  last.setUTCFullYear(from.getUTCFullYear(), from.getUTCMonth() + months + 1, 0);
  const length = last.getUTCDate();
  const end = last.getTime() / dayMs;
  return dayOfMonth > length
    ? { day: end, missing: dayOfMonth }
    : { day: end - length + dayOfMonth };
}
