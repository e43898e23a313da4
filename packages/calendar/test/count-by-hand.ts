import { Temporal } from "temporal-polyfill";
import type { RandomCount } from "./random-count.js";

/**
 * A deadline counted as differently as possible: lists of days made with JavaScript's own dates in UTC, a
 * table of month lengths, Temporal for the clocks. It shares nothing with the package but the question.
 */
export function countByHand(count: RandomCount): { readonly date: string; readonly due: number } {
  const { receivedAt, rule, zone, closeOfBusiness } = count;
  const moment = typeof receivedAt === "number" ? receivedAt : undefined;
  const wall =
    moment === undefined
      ? Temporal.PlainDateTime.from(`${receivedAt}T00:00`)
      : Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone).toPlainDateTime();
  const isBack = rule.direction === "before";
  const received = new Date(`${wall.toPlainDate()}T00:00:00Z`);
  const more = rule.extension?.mode === "append" ? rule.extension.n : undefined;
  const n = rule.extension?.mode === "fromStart" ? rule.extension.n : rule.n;

  if (rule.unit === "hour") {
    const end = (moment ?? 0) + (isBack ? -n : n + (more ?? 0)) * 3_600_000;
    const date = Temporal.Instant.fromEpochMilliseconds(end).toZonedDateTimeISO(zone).toPlainDate();
    return {
      date: date.toString(),
      due: rule.end === "endOfDay" ? midnightAfter(date, zone) : end,
    };
  }

  const deemed = [...daysFrom(received, 1)].find((day) => {
    const { cutoff, onBusinessDay } = rule.deemedReceipt ?? {};
    const isLate =
      cutoff !== undefined && Temporal.PlainTime.compare(wall.toPlainTime(), cutoff) > 0;
    if (day.getTime() === received.getTime() && isLate) return false;
    return onBusinessDay !== true || !isRest(day, count);
  });
  let last = lastOf(deemed ?? received, n, count);
  last = roll(last, count);
  if (more !== undefined) {
    const { unit } = rule;
    last = roll(lastOf(last, more, { ...count, rule: { n: more, unit } }), count);
  }
  const date = Temporal.PlainDate.from(last.toISOString().slice(0, 10));
  if (rule.end === "closeOfBusiness" && closeOfBusiness !== "24:00") {
    const due = date.toPlainDateTime(closeOfBusiness).toZonedDateTime(zone).epochMilliseconds;
    return { date: date.toString(), due };
  }
  if (rule.end === "instant") {
    const isSame = last.getTime() === received.getTime();
    const due = date.toPlainDateTime(wall.toPlainTime()).toZonedDateTime(zone).epochMilliseconds;
    return { date: date.toString(), due: isSame ? (moment ?? 0) : due };
  }
  return { date: date.toString(), due: midnightAfter(date, zone) };
}

const midnightAfter = (date: Temporal.PlainDate, zone: string): number =>
  date.add({ days: 1 }).toPlainDateTime("00:00").toZonedDateTime(zone).epochMilliseconds;

function isRest(day: Date, { rests, weekend }: RandomCount): boolean {
  const weekday = day.getUTCDay() === 0 ? 7 : day.getUTCDay();
  return weekend.includes(weekday) || rests.has(day.toISOString().slice(0, 10));
}

/** A date and the year of days after or before it. */
function daysFrom(date: Date, step: number): readonly Date[] {
  const days = [date];
  for (let number = 1; number <= 400; number++) {
    const next = new Date(date);
    next.setUTCDate(date.getUTCDate() + number * step);
    days.push(next);
  }
  return days;
}

function lastOf(from: Date, n: number, count: RandomCount): Date {
  const { rule } = count;
  const step = rule.direction === "before" ? -1 : 1;
  if (rule.unit === "month") return monthOf(from, n * step, count);
  const onlyBusiness =
    rule.unit === "businessDay" || (rule.clear === true && rule.unit === "day" && n <= 5);
  const counted = daysFrom(from, step)
    .slice(rule.start === "sameDay" ? 0 : 1)
    .filter((day) => !onlyBusiness || !isRest(day, count))
    .slice(0, rule.unit === "week" ? n * 7 : n);
  const last = counted.at(-1) ?? from;
  return rule.clear === true ? beside(last, step) : last;
}

const beside = (day: Date, step: number): Date => daysFrom(day, step)[1] ?? day;

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function monthOf(receipt: Date, months: number, { rule }: RandomCount): Date {
  const step = rule.direction === "before" ? -1 : 1;
  const from = rule.corresponding === "dayAfter" ? beside(receipt, step) : receipt;
  let year = from.getUTCFullYear();
  let month = from.getUTCMonth();
  for (let left = Math.abs(months); left > 0; left--) {
    month += step;
    if (month === 12) [year, month] = [year + 1, 0];
    if (month === -1) [year, month] = [year - 1, 11];
  }
  const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCDate() === 29;
  const length = month === 1 && isLeap ? 29 : (lengths[month] ?? 0);
  const wish = from.getUTCDate();
  const found = new Date(Date.UTC(year, month, Math.min(wish, length)));
  if (rule.corresponding !== "dayBefore" || months === 0) return found;
  // The first day of the months is part of them: the whole months end on the day beside the corresponding one.
  if (step === 1) return new Date(Date.UTC(year, month, Math.min(wish - 1, length)));
  return wish > length ? new Date(Date.UTC(year, month + 1, 1)) : beside(found, 1);
}

function roll(last: Date, count: RandomCount): Date {
  const { roll: to } = count.rule;
  if (to !== "next" && to !== "previous") return last;
  return daysFrom(last, to === "next" ? 1 : -1).find((day) => !isRest(day, count)) ?? last;
}
