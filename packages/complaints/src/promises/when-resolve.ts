import {
  addDays,
  dayMs,
  fromEpochDay,
  type Instant,
  minuteMs,
  type PlainDate,
  toEpochDay,
  toPlainDate,
  weekdayOf,
} from "@ramah/core";
import type { DayPhrase, When, WhenProblem } from "./time-phrase.js";

/** The moment and place from which a phrase of time is read. */
export interface Viewpoint {
  readonly at: Instant;
  /** The desk's zone, minutes east of UTC. */
  readonly offsetMinutes: number;
}

/** What a phrase of time comes to: its last moment, or why it names none. */
export type Resolution =
  | { readonly dueAt: Instant; readonly offsetMinutes: number; readonly isFromNow: boolean }
  | { readonly problem: WhenProblem | "time-passed" };

/** Resolves a phrase of time to the last moment that still keeps it. */
export function resolveWhen(when: When, from: Viewpoint): Resolution {
  if (when.problem !== undefined) return { problem: when.problem };
  if (when.spanMs !== undefined) {
    return { dueAt: from.at + when.spanMs, offsetMinutes: from.offsetMinutes, isFromNow: true };
  }
  const offsetMinutes = when.time?.offsetMinutes ?? from.offsetMinutes;
  const today = dateAt(from.at, offsetMinutes);
  const date = dateOf(when.day ?? { kind: "offset", days: 0 }, today);
  if (typeof date !== "string") return date;
  // "Friday 21 November 2026" was a Saturday: one of the two is wrong.
  if (when.weekday !== undefined && weekdayOf(date) !== when.weekday) {
    return { problem: "ambiguous-day" };
  }
  const startOfDay = toEpochDay(date) * dayMs - offsetMinutes * minuteMs;
  const dueAt = startOfDay + lastOf(when);
  return dueAt <= from.at
    ? { problem: "time-passed" }
    : { dueAt, offsetMinutes, isFromNow: when.day?.kind === "offset" };
}

/** The date on the wall of the desk at a moment. */
export function dateAt(at: Instant, offsetMinutes: number): PlainDate {
  return fromEpochDay(Math.floor((at + offsetMinutes * minuteMs) / dayMs));
}

/** Milliseconds from the start of the day to the last moment that passes. */
function lastOf({ time, partEnd, isBefore }: When): number {
  if (time !== undefined) {
    const exact = time.minutes * minuteMs;
    return isBefore || time.minutes === 1440 ? exact - 1 : exact;
  }
  if (partEnd !== undefined) return partEnd * minuteMs - 1;
  return isBefore ? -1 : dayMs - 1;
}

function dateOf(
  day: DayPhrase,
  today: PlainDate,
): PlainDate | { readonly problem: WhenProblem | "time-passed" } {
  switch (day.kind) {
    case "offset":
      return addDays(today, day.days);
    case "weekday": {
      const ahead = (day.weekday - weekdayOf(today) + 7) % 7;
      // "On Friday", said on a Friday, may be today or a week from now.
      if (ahead === 0 && !day.isThis) return { problem: "ambiguous-day" };
      return addDays(today, ahead);
    }
    case "month-end": {
      const [year, month] = partsOf(today);
      const ends = [31, 30, 29, 28].map((last) => toPlainDate({ year, month, day: last }));
      return ends.find((end) => end !== undefined) ?? today;
    }
    case "day-of-month": {
      const [year, month] = partsOf(today);
      const here = toPlainDate({ year, month, day: day.day });
      if (here !== undefined && here >= today) return here;
      const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
      return toPlainDate({ ...next, day: day.day }) ?? { problem: "no-such-date" };
    }
    case "date": {
      const { year, month } = day;
      if (year !== undefined)
        return toPlainDate({ year, month, day: day.day }) ?? { problem: "no-such-date" };
      const [thisYear] = partsOf(today);
      const here = toPlainDate({ year: thisYear, month, day: day.day });
      if (here !== undefined && here >= today) return here;
      return (
        toPlainDate({ year: thisYear + 1, month, day: day.day }) ?? { problem: "no-such-date" }
      );
    }
  }
}

function partsOf(date: PlainDate): readonly [year: number, month: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
}
