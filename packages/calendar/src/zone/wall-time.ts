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
} from "@ramah/core";
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
 * @returns date and time there, or the issue `hours-zone`
 * @example
 * import { toWallTime } from "@ramah/calendar";
 *
 * const read = toWallTime("Asia/Makassar", 1795251600000);
 * read.ok && read.value; // => { date: "2026-11-21", time: "17:00", offsetMinutes: 480 }
 */
export function toWallTime(zone: string, at: Instant): Result<WallTime, CalendarIssue> {
  const read = offsetReader(zone);
  if (read === undefined) return unknownZone(zone);
  const offsetMs = read(at);
  const wall = at + offsetMs;
  const day = Math.floor(wall / dayMs);
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
 * @returns the moment, or the issues `hours-zone` and `hours-range`
 * @throws RangeError when the date does not exist
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
  if (read === undefined) return unknownZone(zone);
  const minutes = timeOfDay(time);
  if (minutes === undefined) {
    return fail({ code: "hours-range", path: ["time"], data: { range: time } });
  }
  return succeed(momentOf(read, toEpochDay(date) * dayMs + minutes * minuteMs));
}

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

export const unknownZone = (zone: string): { ok: false; issues: [CalendarIssue] } => ({
  ok: false,
  issues: [{ code: "hours-zone", path: ["zone"], data: { zone } }],
});
