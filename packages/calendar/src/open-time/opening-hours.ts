import type { Calendar } from "../calendar/calendar-type.js";

/** A day of the week, as a key of opening hours. */
export type Weekday = "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun";

/**
 * Every {@link Weekday}, Monday first as in ISO 8601.
 *
 * @example
 * import { weekdays } from "@ramah/calendar";
 *
 * weekdays[0]; // => "mon"
 */
export const weekdays: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/**
 * From when to when it is open, `HH:MM` on the wall clock, the end not included. An end that is not
 * later than the start lies on the next day; `24:00` is the end of the day.
 */
export type TimeRange = readonly [start: string, end: string];

/** When a place is open. Several ranges a day leave breaks between them, no range is closed. */
export interface OpeningHours {
  /** IANA zone, such as `Asia/Jakarta`. */
  readonly zone: string;
  readonly weekly: { readonly [Day in Weekday]?: readonly TimeRange[] };
  /** Dates `YYYY-MM-DD` with hours of their own, whatever weekday or holiday: `[]` is closed. */
  readonly exceptions?: { readonly [date: string]: readonly TimeRange[] };
  /**
   * Its holidays are closed unless `exceptions` gives hours for the date. Its weekend is not: which days
   * of the week are open, `weekly` says.
   */
  readonly calendar?: Calendar;
}
