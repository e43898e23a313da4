import { dayMs, fromEpochDay, minuteMs, type PlainDate } from "@ramah/core";
import type { CalendarStamp } from "../calendar/calendar-type.js";
import type { Step } from "../reasons.js";
import { timeOfDay } from "../zone/time-of-day.js";
import type { Count, Outcome } from "./count.js";
import type { DayRule } from "./day-rule.js";
import { isTimed, limitOf, partOnBusinessDays, skipsRests } from "./rule-parts.js";
import { shownTime, stepTime } from "./wall-time-text.js";

/** The first line: what the count begins with. */
export function tellStart({ start, zone }: Count, steps: Step[]): void {
  const { role, day, at, timeMs } = start;
  const data = { role, date: fromEpochDay(day), zone: zone.id };
  if (Number.isNaN(at)) steps.push({ code: "step-start", data });
  else {
    const moment = stepTime(day * dayMs + timeMs, day, at, zone);
    steps.push({ code: "step-start", data: { ...data, moment } });
  }
}

/** What the rule says is to be counted. */
export function tellCount({ rule, context }: Count, steps: Step[]): void {
  const { n, unit, extension } = rule;
  const isShort = skipsRests(rule);
  const isAsked = context.calendar !== undefined && partOnBusinessDays(rule) !== undefined;
  steps.push({
    code: "step-count",
    data: {
      n,
      unit,
      isBack: rule.direction === "before",
      isInclusive: rule.start === "sameDay",
      ...(rule.clear === true
        ? { clear: isShort ? ("businessDays" as const) : ("allDays" as const) }
        : {}),
      ...(isAsked ? calendarOf(context.calendar.stamp) : {}),
    },
  });
  if (extension?.mode !== "fromStart") return;
  steps.push({ code: "step-extended", data: { n: limitOf(rule), unit, instead: n } });
}

/** Which calendar, and as of when: the same deadline may be counted again years later. */
const calendarOf = ({ id, knownAt }: CalendarStamp): { calendar: string; knownAt?: PlainDate } =>
  knownAt === undefined ? { calendar: id } : { calendar: id, knownAt };

/** The last line: the deadline, and what the clocks show then when they skip it. */
export function tellDue(count: Count, { day, due }: Outcome, steps: Step[]): void {
  const { rule, zone } = count;
  const end = rule.end ?? (isTimed(rule) ? "instant" : "endOfDay");
  const wall = day * dayMs + endTimeMs(count, end);
  const isMoment = isTimed(rule) && end === "instant";
  const timed = isMoment ? shownTime(due, zone) : stepTime(wall, day, due, zone);
  if (zone.offsetAt(due) !== wall - due && !isTimed(rule)) {
    const { date, time } = timed;
    steps.push({ code: "step-skipped", data: { date, time, shown: shownTime(due, zone) } });
  }
  steps.push({ code: "step-due", data: { ...timed, end } });
}

/** Time on the wall, from midnight, at which a last day ends. */
function endTimeMs({ context, start }: Count, end: DayRule["end"]): number {
  if (end === "closeOfBusiness") return (timeOfDay(context.closeOfBusiness ?? "") ?? 0) * minuteMs;
  return end === "instant" ? start.timeMs : dayMs;
}
