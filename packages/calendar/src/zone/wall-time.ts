import {
  dayMs,
  fail,
  fromEpochDay,
  type Instant,
  minuteMs,
  type PlainDate,
  type Result,
  succeed,
  toEpochDay,
  unlessIssues,
} from "@ramah/core";
import { dateIssues } from "../horizon.js";
import type { CalendarIssue } from "../reasons.js";
import { type OffsetReader, offsetReader } from "./offsets.js";
import { timeOfDay } from "./time-of-day.js";

/** What the calendar and the clock on a wall show at a moment. */
export interface WallTime {
  readonly date: PlainDate;
  /** `HH:MM`, 00:00 to 23:59. */
  readonly time: string;
  /** Distance from UTC, positive in the east. */
  readonly offsetMinutes: number;
}

/**
 * Reads the wall clock of a zone at a moment.
 *
 * @param zone an IANA zone such as `Asia/Jakarta`
 * @param at a moment
 * @returns date and time there, or the issues `hours-zone` and `calendar-date`, the latter for a moment
 *   outside the years 0001 to 9999 there
 * @example
 * import { toWallTime } from "@ramah/calendar";
 *
 * const read = toWallTime("Asia/Makassar", 1795251600000);
 * read.ok && read.value; // => { date: "2026-11-21", time: "17:00", offsetMinutes: 480 }
 */
export function toWallTime(zone: string, at: Instant): Result<WallTime, CalendarIssue> {
  const read = offsetReader(zone);
  if (read === undefined) return fail(unknownZone(zone));
  const offsetMs = Math.abs(at) <= lastMoment ? read(at) : 0;
  const wall = at + offsetMs;
  const day = Math.floor(wall / dayMs);
  if (!(day >= firstDay && day <= lastDay)) {
    return fail({ code: "calendar-date", path: ["at"], data: { date: String(at) } });
  }
  const minutes = Math.floor((wall - day * dayMs) / minuteMs);
  const two = (value: number): string => String(value).padStart(2, "0");
  return succeed({
    date: fromEpochDay(day),
    time: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`,
    offsetMinutes: offsetMs / minuteMs,
  });
}

/**
 * Finds the moment at which a wall clock shows a date and time. A time that the clock skips is taken
 * as if it had not skipped (one hour later on the wall); of a time that it shows twice, the first is
 * meant: Temporal's rule `compatible`.
 *
 * @param zone an IANA zone such as `Europe/London`
 * @param date the date there
 * @param time `HH:MM`, 00:00 to 24:00
 * @returns the moment, or the issues `hours-zone`, `calendar-date` and `hours-range`
 * @example
 * import { fromWallTime } from "@ramah/calendar";
 *
 * fromWallTime("Asia/Jakarta", "2026-11-21", "16:00"); // => { ok: true, value: 1795251600000 }
 */
export function fromWallTime(
  zone: string,
  date: PlainDate,
  time: string,
): Result<Instant, CalendarIssue> {
  const read = offsetReader(zone);
  const minutes = timeOfDay(time);
  const issues: readonly CalendarIssue[] = [
    ...(read === undefined ? [unknownZone(zone)] : []),
    ...dateIssues(date, ["date"]),
    ...(minutes === undefined
      ? [{ code: "hours-range" as const, path: ["time"], data: { range: time } }]
      : []),
  ];
  return unlessIssues(issues, () => {
    const wall = toEpochDay(date) * dayMs + (minutes ?? 0) * minuteMs;
    return momentOf(read ?? (() => 0), wall);
  });
}

// 0001-01-01 and 9999-12-31 as days since 1970: the dates that have four digits.
const firstDay = -719_162;
const lastDay = 2_932_896;
// The end of what a Date can hold; Intl throws beyond.
const lastMoment = 8.64e15;

/** Finds the moment of a wall time given as if it were UTC. */
export function momentOf(read: OffsetReader, wall: number): Instant {
  // A clock change within a day of the wall time shows as two different distances from UTC.
  const before = read(wall - dayMs);
  const after = read(wall + dayMs);
  const early = wall - Math.max(before, after);
  const late = wall - Math.min(before, after);
  if (read(early) === wall - early) return early;
  if (read(late) === wall - late) return late;
  return wall - before;
}

export const unknownZone = (zone: string): CalendarIssue => ({
  code: "hours-zone",
  path: ["zone"],
  data: { zone },
});
