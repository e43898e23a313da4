import { dayMs, fromEpochDay, hourMs, type Instant, minuteMs } from "@ramah/core";
import type { Step } from "../reasons.js";
import type { Count } from "./count.js";
import { limitOf } from "./rule-parts.js";
import { shownTime, wallTimeText } from "./wall-time-text.js";

/** The lines of hours and of business minutes, to the moment at which they have passed. */
export function tellTime(count: Count, due: Instant, steps: Step[]): void {
  const { start, rule } = count;
  const more = rule.extension?.mode === "append" ? rule.extension.n : undefined;
  if (rule.unit === "businessMinute") {
    if (more !== undefined)
      steps.push({ code: "step-appended", data: { n: more, unit: rule.unit } });
    tellOpen(count, due, steps);
    return;
  }
  const n = limitOf(rule);
  const first = rule.direction === "before" ? start.at - n * hourMs : start.at + n * hourMs;
  tellHours(count, n, [start.at, first], steps);
  if (more === undefined) return;
  steps.push({ code: "step-appended", data: { n: more, unit: rule.unit } });
  tellHours(count, more, [first, due], steps);
}

function tellHours(
  { rule, zone }: Count,
  n: number,
  [from, to]: readonly [Instant, Instant],
  steps: Step[],
): void {
  const isBack = rule.direction === "before";
  const periods = zone.periods(Math.min(from, to), Math.max(from, to));
  for (const [index, period] of periods.entries()) {
    const before = periods[index - 1];
    if (before === undefined) continue;
    const fromOffsetMinutes = before.offsetMs / minuteMs;
    const toOffsetMinutes = period.offsetMs / minuteMs;
    const date = shownTime(period.from, zone).date;
    steps.push({ code: "step-clock-change", data: { date, fromOffsetMinutes, toOffsetMinutes } });
  }
  steps.push({ code: "step-hours", data: { n, isBack, end: shownTime(to, zone) } });
}

/** A line for each opening, cut at midnight, and for each day without any. */
function tellOpen({ start, context, zone }: Count, due: Instant, steps: Step[]): void {
  const dayOf = (at: Instant): number => Math.floor((at + zone.offsetAt(at)) / dayMs);
  let totalMs = 0;
  for (let day = dayOf(start.at); day <= dayOf(due); day++) {
    const from = Math.max(start.at, zone.momentOf(day * dayMs));
    const to = Math.min(due, zone.momentOf((day + 1) * dayMs));
    const date = fromEpochDay(day);
    const periods = from < to ? (context.hours?.periods(from, to) ?? []) : [];
    for (const period of periods) {
      const openMs = period.to - period.from;
      totalMs += openMs;
      const [opening, closing] = [period.from, period.to].map((at) =>
        wallTimeText(at + zone.offsetAt(at) - day * dayMs),
      );
      const times = { from: opening ?? "", to: closing ?? "" };
      steps.push({ code: "step-open", data: { date, ...times, openMs, totalMs } });
    }
    if (periods.length === 0) steps.push({ code: "step-closed", data: { date } });
  }
}
