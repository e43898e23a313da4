import type { PlainDate } from "@ramah/core";

/** A day of the week, as a key of opening hours. */
export type Weekday =
  | "monday"
  | "tuesday"
  | "wednesday"
  | "thursday"
  | "friday"
  | "saturday"
  | "sunday";

/**
 * Every {@link Weekday}, Monday first as in ISO 8601.
 *
 * @example
 * import { weekdays } from "@ramah/calendar";
 *
 * weekdays[0]; // => "monday"
 */
export const weekdays: readonly Weekday[] = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
];

/**
 * From when to when it is open, `HH:MM-HH:MM` on the wall clock, the end not included. An end that is
 * not later than the start lies on the next day; `24:00` is the end of the day.
 */
export type TimeRange = `${string}-${string}`;

/** When a place is open. Plain JSON; several ranges a day are breaks, no range is closed. */
export interface OpeningHours {
  /** IANA zone, such as `Asia/Jakarta`. */
  readonly zone: string;
  readonly weekly: { readonly [Day in Weekday]?: readonly TimeRange[] };
  /** Dates with hours of their own: holidays (no range), half days, extra days. */
  readonly exceptions?: { readonly [Date in PlainDate]?: readonly TimeRange[] };
}
