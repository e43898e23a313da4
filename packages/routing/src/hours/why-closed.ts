import {
  type OpeningHours as OpeningRule,
  restDaysOn,
  toWallTime,
  weekdays,
} from "@ramah/calendar";
import { addDays, weekdayOf } from "@ramah/core";
import type { Period } from "./periods.js";
import type { ClosedReason } from "./reasons.js";

/**
 * Why a site is closed for a while: one reason for each date at the site, told once where it comes again.
 */
export function whyClosed(
  site: string,
  rule: OpeningRule,
  { from, to }: Period,
): readonly ClosedReason[] {
  const reasons: ClosedReason[] = [];
  const said = new Set<string>();
  const last = toWallTime(rule.zone, to - 1).date;
  for (let date = toWallTime(rule.zone, from).date; date <= last; date = addDays(date, 1)) {
    const weekday = weekdays[weekdayOf(date) - 1] ?? "mon";
    const isException = Object.hasOwn(rule.exceptions ?? {}, date);
    const rests = rule.calendar === undefined ? [] : restDaysOn(date, rule.calendar);
    const reason: ClosedReason = isException
      ? rule.exceptions?.[date]?.length === 0
        ? { code: "closed-exception", data: { site, date } }
        : { code: "closed-hours", data: { site } }
      : (rule.weekly[weekday]?.length ?? 0) === 0
        ? { code: "closed-weekday", data: { site, weekday } }
        : rests.length > 0
          ? { code: "closed-holiday", data: { site, date, names: rests.map(({ name }) => name) } }
          : { code: "closed-hours", data: { site } };
    const key = JSON.stringify(reason);
    if (!said.has(key)) reasons.push(reason);
    said.add(key);
  }
  return reasons;
}
