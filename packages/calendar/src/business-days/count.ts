import {
  fail,
  fromEpochDay,
  type PlainDate,
  type Result,
  succeed,
  toEpochDay,
  weekdayOf,
} from "@ramah/core";
import type { CalendarIssue, DayReason } from "../reasons.js";
import type { BusinessDays } from "./compile.js";

/**
 * Tells whether a date is a business day.
 *
 * @param calendar a prepared calendar
 * @param date a valid date
 * @returns true or false, or the issue `calendar-horizon`
 * @throws RangeError when the date does not exist
 * @example
 * import { compileBusinessDays, isBusinessDay } from "@ramah/calendar";
 *
 * const days = compileBusinessDays({ from: "2026-01-01", to: "2026-12-31", holidays: [] });
 * days.ok && isBusinessDay(days.value, "2026-11-21"); // => { ok: true, value: false }
 * days.ok && isBusinessDay(days.value, "2027-01-01").ok; // => false
 */
export function isBusinessDay(
  calendar: BusinessDays,
  date: PlainDate,
): Result<boolean, CalendarIssue> {
  const day = toEpochDay(date);
  if (isOutside(calendar, day)) return horizon(calendar, date);
  return succeed(calendar.days[countBefore(calendar.days, day)] === day);
}

/**
 * Finds the n-th business day after a date, which itself is day 0 whether it is a business day or not;
 * with a negative number, the n-th before.
 *
 * @param calendar a prepared calendar
 * @param date a valid date
 * @param count whole number; 0 gives the date itself when it is a business day, else the next one
 * @returns the date, or the issue `calendar-horizon`
 * @throws RangeError when the date does not exist or the count is a fraction
 * @example
 * import { addBusinessDays, compileBusinessDays } from "@ramah/calendar";
 *
 * const christmas = { date: "2026-12-25", name: { en: "Christmas", id: "Natal" } } as const;
 * const days = compileBusinessDays({ from: "2026-12-01", to: "2026-12-31", holidays: [christmas] });
 * days.ok && addBusinessDays(days.value, "2026-12-24", 2); // => { ok: true, value: "2026-12-29" }
 */
export function addBusinessDays(
  calendar: BusinessDays,
  date: PlainDate,
  count: number,
): Result<PlainDate, CalendarIssue> {
  if (!Number.isInteger(count)) throw new RangeError(`addBusinessDays: ${count} is not whole`);
  const day = toEpochDay(date);
  if (isOutside(calendar, day)) return horizon(calendar, date);
  const before = countBefore(calendar.days, day);
  const isOne = calendar.days[before] === day;
  const found = calendar.days[count > 0 && !isOne ? before + count - 1 : before + count];
  // How far past the end it lies is not known, only that it does.
  if (found === undefined) return horizon(calendar, count < 0 ? calendar.from : calendar.to);
  return succeed(fromEpochDay(found));
}

/**
 * Counts the business days after one date up to and including another.
 *
 * @param calendar a prepared calendar
 * @param from a valid date, day 0
 * @param to a valid date
 * @returns the count, negative when `to` lies before `from`, or the issue `calendar-horizon`
 * @throws RangeError when a date does not exist
 * @example
 * import { businessDaysBetween, compileBusinessDays } from "@ramah/calendar";
 *
 * const days = compileBusinessDays({ from: "2026-11-01", to: "2026-11-30", holidays: [] });
 * days.ok && businessDaysBetween(days.value, "2026-11-20", "2026-11-24"); // => { ok: true, value: 2 }
 */
export function businessDaysBetween(
  calendar: BusinessDays,
  from: PlainDate,
  to: PlainDate,
): Result<number, CalendarIssue> {
  const [first, last] = [toEpochDay(from), toEpochDay(to)];
  if (isOutside(calendar, first)) return horizon(calendar, from);
  if (isOutside(calendar, last)) return horizon(calendar, to);
  return succeed(countBefore(calendar.days, last + 1) - countBefore(calendar.days, first + 1));
}

/** A deadline in business days with the line for every day that led to it. */
export interface BusinessDayCount {
  readonly date: PlainDate;
  /** One for each day from the start to the deadline, in order. */
  readonly days: readonly DayReason[];
}

/**
 * Counts like {@link addBusinessDays} and says of every day whether it was counted and why not.
 *
 * @param calendar a prepared calendar
 * @param date a valid date, day 0
 * @param count whole number, not negative
 * @returns the deadline with a reason for each day, or the issue `calendar-horizon`
 * @throws RangeError when the date does not exist or the count is negative or a fraction
 * @example
 * import { compileBusinessDays, explainBusinessDays } from "@ramah/calendar";
 *
 * const christmas = { date: "2026-12-25", name: { en: "Christmas", id: "Natal" } } as const;
 * const days = compileBusinessDays({ from: "2026-12-01", to: "2026-12-31", holidays: [christmas] });
 * const counted = days.ok && explainBusinessDays(days.value, "2026-12-24", 1);
 * counted && counted.ok && counted.value.days.map(({ code }) => code);
 * // => ["day-start", "day-holiday", "day-weekend", "day-weekend", "day-counted"]
 */
export function explainBusinessDays(
  calendar: BusinessDays,
  date: PlainDate,
  count: number,
): Result<BusinessDayCount, CalendarIssue> {
  if (!Number.isInteger(count) || count < 0) {
    throw new RangeError(`explainBusinessDays: ${count} is not a whole number from 0`);
  }
  const deadline = addBusinessDays(calendar, date, count);
  if (!deadline.ok) return deadline;
  const days: DayReason[] = [];
  let number = 0;
  for (let day = toEpochDay(date); day <= toEpochDay(deadline.value); day++) {
    const reason = reasonOf(calendar, fromEpochDay(day), number + 1);
    const isStart = day === toEpochDay(date) && (count > 0 || reason.code === "day-counted");
    if (isStart) days.push({ code: "day-start", data: { date } });
    else {
      if (reason.code === "day-counted") number++;
      days.push(reason);
    }
  }
  return succeed({ date: deadline.value, days });
}

function reasonOf(calendar: BusinessDays, date: PlainDate, number: number): DayReason {
  const names = calendar.holidays.get(date);
  if (names !== undefined) return { code: "day-holiday", data: { date, names } };
  const isWeekend = calendar.weekend.includes(weekdayOf(date));
  return isWeekend
    ? { code: "day-weekend", data: { date } }
    : { code: "day-counted", data: { date, number } };
}

const isOutside = (calendar: BusinessDays, day: number): boolean =>
  day < toEpochDay(calendar.from) || day > toEpochDay(calendar.to);

function countBefore(days: Int32Array, day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function horizon(calendar: BusinessDays, asked: PlainDate): Result<never, CalendarIssue> {
  return fail({
    code: "calendar-horizon",
    path: [],
    data: { asked, from: calendar.from, to: calendar.to },
  });
}
