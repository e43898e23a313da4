import type { DayRule } from "@ramah/calendar";
import type { Instant } from "@ramah/core";

/**
 * The first moment that is too late. The one place that knows the difference: of a length of time its last
 * moment still passes, as of a house clock, which has no rule; a day or an office hour ends before it.
 */
export const lateFrom = (rule: DayRule | undefined, due: Instant): Instant =>
  isToTheMoment(rule) ? due + 1 : due;

/** The last moment that still passes. */
export const lastMoment = (rule: DayRule | undefined, due: Instant): Instant =>
  lateFrom(rule, due) - 1;

function isToTheMoment(rule: DayRule | undefined): boolean {
  if (rule === undefined) return true;
  const { unit, end = unit === "hour" || unit === "businessMinute" ? "instant" : "endOfDay" } =
    rule;
  return end === "instant";
}
