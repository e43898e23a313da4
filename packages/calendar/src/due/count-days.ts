import { fromEpochDay, type PlainDate } from "@ramah/core";
import type { Calendar } from "../calendar/calendar-type.js";
import { inHorizon } from "../calendar/count.js";
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
  if (kind === undefined) inHorizon(day, calendar, "dueDate", "calendar");
  return kind === 0;
}

/** The holidays of a day of rest; a plain weekend has none. */
export function restsOf(date: PlainDate, calendar: Calendar): readonly StepRest[] {
  return (calendar.rests.get(date) ?? []).map(({ name, isProvisional }) =>
    isProvisional ? { name, isProvisional } : { name },
  );
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
