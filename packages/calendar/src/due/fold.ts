import { dayMs, fromEpochDay, hourMs, type Instant, minuteMs } from "@ramah/core";
import type { Step } from "../reasons.js";
import { timeOfDay } from "../zone/time-of-day.js";
import type { Count, Outcome } from "./count.js";
import { isBusinessDay, restsOf } from "./count-days.js";
import type { DayRule } from "./day-rule.js";
import { beyond, lastDay, rolled } from "./last-day.js";
import { isTimed, limitOf } from "./rule-parts.js";
import { isWritable } from "./start.js";
import { tellCount, tellDue, tellStart } from "./tell.js";
import { tellTime } from "./tell-time.js";
import { wallTimeText } from "./wall-time-text.js";

/**
 * Counts. The one walk for both the deadline and its explanation: with a list, every line is written
 * into it; without, nothing is made but the outcome.
 */
export function foldDue(count: Count, steps: Step[] | undefined): Outcome {
  if (steps !== undefined) tellStart(count, steps);
  const outcome = isTimed(count.rule) ? foldTime(count, steps) : foldDays(count, steps);
  if (steps !== undefined) tellDue(count, outcome, steps);
  return outcome;
}

function foldDays(count: Count, steps: Step[] | undefined): Outcome {
  const { rule, context, start } = count;
  const from = rule.deemedReceipt === undefined ? start.day : deemedDay(count, steps);
  if (steps !== undefined) tellCount(count, steps);
  const first = lastDay(from, rule, context.calendar, steps);
  let day = rolled(first, rule, context.calendar, steps);
  if (rule.extension?.mode === "append") {
    const { n } = rule.extension;
    steps?.push({ code: "step-appended", data: { n, unit: rule.unit, date: fromEpochDay(day) } });
    const more: DayRule = { n, unit: rule.unit };
    day = rolled(lastDay(day, more, context.calendar, steps), rule, context.calendar, steps);
  }
  return { day, due: endOf(day, count) };
}

/** The day on which something counts as received. */
function deemedDay({ start, rule, context }: Count, steps: Step[] | undefined): number {
  const { cutoff, onBusinessDay } = rule.deemedReceipt ?? {};
  let day = start.day;
  if (cutoff !== undefined) {
    const isLate = start.timeMs > (timeOfDay(cutoff) ?? 0) * minuteMs;
    if (isLate) day++;
    if (steps !== undefined) {
      const time = wallTimeText(start.timeMs);
      steps.push(
        isLate
          ? { code: "step-cut-off", data: { time, cutoff, date: fromEpochDay(day) } }
          : { code: "step-before-cut-off", data: { time, cutoff } },
      );
    }
  }
  const { calendar } = context;
  if (onBusinessDay !== true || calendar === undefined) return day;
  while (!isBusinessDay(day, calendar)) {
    const date = fromEpochDay(day);
    steps?.push({ code: "step-not-received", data: { date, rests: restsOf(date, calendar) } });
    day++;
  }
  steps?.push({ code: "step-deemed", data: { date: fromEpochDay(day) } });
  return day;
}

/** Hours and business minutes, from moment to moment. */
function foldTime(count: Count, steps: Step[] | undefined): Outcome {
  const { start, rule, context, zone } = count;
  if (steps !== undefined) tellCount(count, steps);
  const n = limitOf(rule) + (rule.extension?.mode === "append" ? rule.extension.n : 0);
  const isBack = rule.direction === "before";
  const due =
    rule.unit === "hour"
      ? start.at + n * (isBack ? -hourMs : hourMs)
      : (context.hours?.add(start.at, n * minuteMs) ?? Number.NaN);
  const day =
    Math.abs(due) <= 8.64e15 ? Math.floor((due + zone.offsetAt(due)) / dayMs) : Number.NaN;
  if (!isWritable(day)) return beyond(n);
  if (steps !== undefined) tellTime(count, due, steps);
  return { day, due: rule.end === "endOfDay" ? zone.momentOf((day + 1) * dayMs) : due };
}

/** The first moment after the deadline: an hour of its last day on the wall. */
function endOf(day: number, { start, rule, context, zone }: Count): Instant {
  const midnight = day * dayMs;
  if (rule.end === "closeOfBusiness") {
    return zone.momentOf(midnight + (timeOfDay(context.closeOfBusiness ?? "") ?? 0) * minuteMs);
  }
  if (rule.end !== "instant") return zone.momentOf(midnight + dayMs);
  // A time that the clocks show twice means the first on other days, but on its own day itself.
  return day === start.day ? start.at : zone.momentOf(midnight + start.timeMs);
}
