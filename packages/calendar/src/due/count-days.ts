import { dayMs, fromEpochDay, type PlainDate } from "@ramah/core";
import type { Calendar } from "../calendar/calendar-type.js";
import { outside } from "../calendar/count.js";
import type { Step, StepRest } from "../reasons.js";

/** One count of days, as days since 1 January 1970. */
export interface DayCount {
  readonly from: number;
  readonly n: number;
  /** Counts back from an event. */
  readonly isBack: boolean;
  /** The first day is day 1, not day 0. */
  readonly isInclusive: boolean;
  /** Where only business days count. */
  readonly calendar: Calendar | undefined;
}

/** Walks to the n-th day that counts; each day on the way is told when somebody listens. */
export function countDays(count: DayCount, steps: Step[] | undefined): number {
  const { from, n, calendar, isInclusive } = count;
  const step = count.isBack ? -1 : 1;
  let day = isInclusive ? from - step : from;
  if (!isInclusive) steps?.push({ code: "step-day-zero", data: { date: fromEpochDay(from) } });
  for (let number = 0; number < n; ) {
    day += step;
    const counts = calendar === undefined || isBusinessDay(day, calendar);
    if (counts) number++;
    if (steps !== undefined) steps.push(dayStep(day, counts, number, calendar));
  }
  return day;
}

/** Whether a day counts; outside the calendar nobody knows. */
export function isBusinessDay(day: number, calendar: Calendar): boolean {
  const kind = calendar.kinds[day - calendar.firstDay];
  if (kind === undefined) outside(dayText(day), calendar, "dueDate", ["context", "calendar"]);
  return kind === 0;
}

/** The day after 31 December 9999 is asked for too, and has a date of more digits. */
const dayText = (day: number): string => new Date(day * dayMs).toISOString().slice(0, -14);

/** The holidays of a day of rest, each once, whatever number of layers has it; a plain weekend has none. */
export function restsOf(date: PlainDate, calendar: Calendar): readonly StepRest[] {
  const rests = (calendar.rests.get(date) ?? []).map(
    ({ name, isProvisional }): StepRest => (isProvisional ? { name, isProvisional } : { name }),
  );
  return [...new Map(rests.map((rest) => [JSON.stringify(rest), rest])).values()];
}

function dayStep(
  day: number,
  counts: boolean,
  number: number,
  calendar: Calendar | undefined,
): Step {
  const date = fromEpochDay(day);
  return counts || calendar === undefined
    ? { code: "step-day", data: { date, number, isBusiness: calendar !== undefined } }
    : { code: "step-rest", data: { date, rests: restsOf(date, calendar) } };
}
