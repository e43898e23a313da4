import type { Calendar, DayRule, OpenTime } from "@ramah/calendar";

/** When to warn before a deadline. */
export type Warning =
  /** Once this share of the time has gone, above 0 and below 1. */
  | { readonly fraction: number }
  /** Once only this much time is left, counted on the clock's own hours. */
  | { readonly beforeMs: number };

/** Business time that a clock can go by: what `openTime` of the calendar makes. */
export type ClockHours = Pick<OpenTime, "add" | "within" | "nextOpening" | "periods">;

/** A clock that the law starts and whose hands nobody can stop: it knows no pause. */
export interface StatutoryClock {
  readonly kind: "statutory";
  readonly rule: DayRule;
  readonly zone: string;
  /** Left out when the rule needs no business days. */
  readonly calendar?: Calendar;
  /** For rules in business minutes; shares, warnings and the time left are measured by it. Left out: elapsed time. */
  readonly hours?: ClockHours;
  /** `HH:MM`, for a rule that ends at close of business. */
  readonly closeOfBusiness?: string;
  readonly warnAt?: readonly Warning[];
}

/** A clock that the house sets itself, in elapsed or in open time; it may be paused. */
export interface HouseClock {
  readonly kind: "house";
  /** Whole milliseconds above zero, of the hours below. */
  readonly targetMs: number;
  /** Left out: elapsed time counts, by day and night. */
  readonly hours?: ClockHours;
  readonly warnAt?: readonly Warning[];
}

/** What a clock goes by. */
export type ClockDefinition = StatutoryClock | HouseClock;
