import { restDaysOn, toWallTime, weekdays } from "@ramah/calendar";
import { addDays, type PlainDate, weekdayOf } from "@ramah/core";
import type { CoverSite } from "./cover.js";
import type { Period } from "./periods.js";
import type { ClosedReason } from "./reasons.js";

/** Why a site is closed for a while: one reason for each date at the site. */
export function whyClosed(site: CoverSite, { from, to }: Period): readonly ClosedReason[] {
  const { zone } = site.hours;
  const reasons: ClosedReason[] = [];
  const last = toWallTime(zone, to - 1).date;
  for (let date = toWallTime(zone, from).date; date <= last; date = addDays(date, 1)) {
    reasons.push(reasonOn(site, date));
  }
  return reasons;
}

function reasonOn({ id: site, hours }: CoverSite, date: PlainDate): ClosedReason {
  const { weekly, exceptions = {}, calendar } = hours;
  const outside: ClosedReason = { code: "closed-hours", data: { site } };
  if (Object.hasOwn(exceptions, date)) {
    const isOpen = exceptions[date]?.length !== 0;
    return isOpen ? outside : { code: "closed-exception", data: { site, date } };
  }
  const weekday = weekdays[weekdayOf(date) - 1] ?? "mon";
  if ((weekly[weekday]?.length ?? 0) === 0) {
    return { code: "closed-weekday", data: { site, weekday } };
  }
  const rests = calendar === undefined ? [] : restDaysOn(date, calendar);
  if (rests.length === 0) return outside;
  return { code: "closed-holiday", data: { site, date, names: rests.map(({ name }) => name) } };
}
