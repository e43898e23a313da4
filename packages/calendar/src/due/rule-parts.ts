import type { DayRule } from "./day-rule.js";

/** The longest period of clear days in which only business days count: Civil Procedure Rule 2.8(4). */
const shortClearDays = 5;

/** Whether hours or minutes are counted from the moment, not days from the date. */
export const isTimed = ({ unit }: DayRule): boolean => unit === "hour" || unit === "businessMinute";

/** How many are counted from the start. */
export const limitOf = ({ n, extension }: DayRule): number =>
  extension?.mode === "fromStart" ? extension.n : n;

/** Whether only business days count. */
export const skipsRests = (rule: DayRule): boolean =>
  rule.unit === "businessDay" ||
  (rule.clear === true && rule.unit === "day" && limitOf(rule) <= shortClearDays);

/** The part of a rule, as `field: value`, that asks which days are business days. */
export function partOnBusinessDays(rule: DayRule): string | undefined {
  if (rule.unit === "businessDay") return "unit: businessDay";
  if (rule.roll === "next" || rule.roll === "previous") return `roll: ${rule.roll}`;
  if (skipsRests(rule)) return "clear: true";
  return rule.deemedReceipt?.onBusinessDay === true
    ? "deemedReceipt.onBusinessDay: true"
    : undefined;
}

/** The part of a rule that asks for the time of day of receipt. */
export function partOnMoment(rule: DayRule): string | undefined {
  if (isTimed(rule)) return `unit: ${rule.unit}`;
  if (rule.end === "instant") return "end: instant";
  return rule.deemedReceipt?.cutoff === undefined ? undefined : "deemedReceipt.cutoff";
}
