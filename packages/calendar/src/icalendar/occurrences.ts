import { fromEpochDay, toEpochDay, toPlainDate } from "@ramah/core";
import type { RuleWeekday, YearlyRule } from "./rule.js";

/** How much more may be unrolled: a small file can describe a great many days. */
export interface Budget {
  left: number;
}

/** First and last day that count, as days since 1 January 1970. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

/**
 * The days on which a yearly rule begins, ascending: those of the span, and all before it where they must
 * be counted. Ends early when the budget is spent.
 */
export function occurrencesOf(
  rule: YearlyRule,
  start: number,
  span: DaySpan,
  budget: Budget,
): readonly number[] {
  const found: number[] = [];
  const last = Math.min(span.last, rule.until ?? span.last);
  const startYear = yearOf(start);
  let counted = 0;
  for (let year = firstYear(rule, startYear, span.first); ; year += rule.interval) {
    if (year > 9999 || dayOf(year, 1, 1) > last || budget.left-- <= 0) return found;
    const days = daysOfYear(rule, year, start);
    budget.left -= days.length;
    for (const day of days) {
      if (day < start) continue;
      if (day > last || counted === rule.count) return found;
      counted++;
      if (day >= span.first) found.push(day);
    }
  }
}

/** Whether a rule begins with the day that the event begins with; what it means otherwise is undefined. */
export function beginsWith(rule: YearlyRule, start: number): boolean {
  return daysOfYear(rule, yearOf(start), start).includes(start);
}

/** Years before the span need not be gone through, unless something is counted. */
function firstYear(rule: YearlyRule, startYear: number, firstDay: number): number {
  if (rule.count !== undefined) return startYear;
  const behind = yearOf(firstDay) - startYear;
  return startYear + Math.max(0, Math.floor(behind / rule.interval)) * rule.interval;
}

function daysOfYear(rule: YearlyRule, year: number, start: number): readonly number[] {
  return [...new Set(candidatesOf(rule, year, start))].sort((one, other) => one - other);
}

function candidatesOf(rule: YearlyRule, year: number, start: number): readonly number[] {
  const { months, monthDays, weekdays } = rule;
  if (monthDays.length > 0) {
    const isWanted = (day: number): boolean =>
      weekdays.length === 0 || weekdays.some(({ weekday }) => weekday === weekdayOf(day));
    return (months.length > 0 ? months : allMonths).flatMap((month) =>
      monthDays.flatMap((monthDay) => dayOfMonth(year, month, monthDay)).filter(isWanted),
    );
  }
  if (weekdays.length > 0) {
    const spans =
      months.length > 0 ? months.map((month) => monthSpan(year, month)) : [yearSpan(year)];
    return spans.flatMap((span) => weekdays.flatMap((weekday) => weekdaysIn(span, weekday)));
  }
  const date = fromEpochDay(start);
  const startMonths = months.length > 0 ? months : [Number(date.slice(5, 7))];
  return startMonths.flatMap((month) => dayOfMonth(year, month, Number(date.slice(8))));
}

const allMonths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Nothing in a month without such a day: 29 February is a day of leap years only. */
function dayOfMonth(year: number, month: number, monthDay: number): readonly number[] {
  const { first, last } = monthSpan(year, month);
  const day = monthDay > 0 ? first + monthDay - 1 : last + monthDay + 1;
  return day >= first && day <= last ? [day] : [];
}

function weekdaysIn(
  { first, last }: DaySpan,
  { weekday, ordinal }: RuleWeekday,
): readonly number[] {
  const days: number[] = [];
  for (let day = first + ((weekday - weekdayOf(first) + 7) % 7); day <= last; day += 7)
    days.push(day);
  if (ordinal === undefined) return days;
  const wanted = days.at(ordinal > 0 ? ordinal - 1 : ordinal);
  return wanted === undefined ? [] : [wanted];
}

// 1 January 1970 was a Thursday; 0 is Monday.
const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

const yearOf = (day: number): number => Number(fromEpochDay(day).slice(0, 4));

const yearSpan = (year: number): DaySpan => ({
  first: dayOf(year, 1, 1),
  last: dayOf(year, 12, 31),
});

const monthSpan = (year: number, month: number): DaySpan => ({
  first: dayOf(year, month, 1),
  last: month === 12 ? dayOf(year, 12, 31) : dayOf(year, month + 1, 1) - 1,
});

/** Of a date that is known to exist. */
const dayOf = (year: number, month: number, day: number): number =>
  toEpochDay(toPlainDate({ year, month, day }) ?? "1970-01-01");
