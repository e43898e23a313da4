import { fromEpochDay } from "@ramah/core";
import type { Calendar } from "../calendar/calendar-type.js";
import { refused } from "../error.js";
import type { Step } from "../reasons.js";
import { countDays, isBusinessDay, restsOf } from "./count-days.js";
import type { DayRule } from "./day-rule.js";
import { monthsFrom } from "./months.js";
import { limitOf, skipsRests } from "./rule-parts.js";
import { isWritable } from "./start.js";

/** The last day of a count, before it is rolled. */
export function lastDay(
  from: number,
  rule: DayRule,
  calendar: Calendar | undefined,
  steps: Step[] | undefined,
): number {
  const n = limitOf(rule);
  const isBack = rule.direction === "before";
  if (rule.unit === "month") return monthEnd(from, rule, steps);
  const days = rule.unit === "week" ? n * 7 : n;
  const isInclusive = rule.start === "sameDay";
  // Far beyond what has a date, walking there would take long.
  if (days > 4_000_000) return beyond(n);
  const counted = {
    from,
    n: days,
    isBack,
    isInclusive,
    calendar: skipsRests(rule) ? calendar : undefined,
  };
  const last = countDays(counted, steps);
  const day = rule.clear === true ? last + (isBack ? -1 : 1) : last;
  if (!isWritable(day)) return beyond(n);
  if (rule.clear === true)
    steps?.push({ code: "step-clear", data: { date: fromEpochDay(day), isBack } });
  return day;
}

function monthEnd(receipt: number, rule: DayRule, steps: Step[] | undefined): number {
  const n = limitOf(rule);
  const isBack = rule.direction === "before";
  const step = isBack ? -1 : 1;
  const from = rule.corresponding === "dayAfter" ? receipt + step : receipt;
  const found = monthsFrom(from, n * step);
  // Where the month is too short for the corresponding day, its last day ends the months all the same; counted
  // back, they begin on the day after it.
  const isBeside =
    rule.corresponding === "dayBefore" && n > 0 && (isBack || found.missing === undefined);
  const day = isBeside ? found.day - step : found.day;
  if (!isWritable(from) || !isWritable(found.day) || !isWritable(day)) return beyond(n);
  if (steps !== undefined) {
    if (from !== receipt)
      steps.push({ code: "step-month-from", data: { date: fromEpochDay(from) } });
    const data = { n, isBack, from: fromEpochDay(from), date: fromEpochDay(found.day) };
    steps.push(
      found.missing === undefined
        ? { code: "step-corresponding", data }
        : { code: "step-clamp", data: { ...data, missing: found.missing } },
    );
    if (day !== found.day) {
      steps.push({ code: "step-month-day-before", data: { date: fromEpochDay(day), isBack } });
    }
  }
  return day;
}

/** The last day, moved to a business day where the rule says so. */
export function rolled(
  last: number,
  { roll }: DayRule,
  calendar: Calendar | undefined,
  steps: Step[] | undefined,
): number {
  if (calendar === undefined || (roll !== "next" && roll !== "previous")) return last;
  let day = last;
  while (!isBusinessDay(day, calendar)) {
    const date = fromEpochDay(day);
    steps?.push({ code: "step-not-end", data: { date, rests: restsOf(date, calendar) } });
    day += roll === "next" ? 1 : -1;
  }
  if (day !== last)
    steps?.push({ code: "step-rolled", data: { date: fromEpochDay(day), to: roll } });
  return day;
}

/** Refuses a deadline that has no date of four digits. */
export const beyond = (n: number): never =>
  refused("dueDate", { code: "due-beyond", path: ["rule", "n"], data: { n } });
