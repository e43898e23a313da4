import {
  type DateLike,
  dayMs,
  fromEpochDay,
  type Instant,
  type InstantLike,
  minuteMs,
  type Path,
  type PlainDate,
  toEpochDay,
  toInstant,
  toPlainDate,
} from "@ramah/core";
import { refuse } from "../error.js";
import type { CalendarIssue } from "../reasons.js";
import { givenText } from "../shape.js";
import { timeOfDay, timeText } from "./time-of-day.js";
import { zoneOf } from "./zone.js";

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
 * @returns date and time there
 * @throws CalendarError with the issues `hours-zone` and `calendar-date`, the latter for what is no moment
 *   and for a moment outside the years 0001 to 9999 there
 * @example
 * import { toWallTime } from "@ramah/calendar";
 *
 * toWallTime("Asia/Makassar", "2026-11-21T09:00Z"); // => { date: "2026-11-21", time: "17:00", offsetMinutes: 480 }
 */
export function toWallTime(zone: string, at: InstantLike): WallTime {
  const clocks = zoneOf(zone);
  const moment = toInstant(at);
  const offsetMs = clocks === undefined || moment === undefined ? 0 : clocks.offsetAt(moment);
  const wall = (moment ?? Number.NaN) + offsetMs;
  const day = Math.floor(wall / dayMs);
  refuse("toWallTime", [
    ...(clocks === undefined ? [unknownZone(zone)] : []),
    ...(day >= firstDay && day <= lastDay ? [] : [noMoment(at, ["at"])]),
  ]);
  return {
    date: fromEpochDay(day),
    time: timeText(Math.floor((wall - day * dayMs) / minuteMs)),
    offsetMinutes: offsetMs / minuteMs,
  };
}

/**
 * Finds the moment at which a wall clock shows a date and time. A time that the clock skips is taken
 * as if it had not skipped (one hour later on the wall); of a time that it shows twice, the first is
 * meant: Temporal's rule `compatible`.
 *
 * @param zone an IANA zone such as `Europe/London`
 * @param date the date there
 * @param time `HH:MM`, 00:00 to 24:00
 * @returns the moment
 * @throws CalendarError with the issues `hours-zone`, `calendar-date` and `hours-range`
 * @example
 * import { fromWallTime } from "@ramah/calendar";
 *
 * fromWallTime("Asia/Jakarta", "2026-11-21", "16:00"); // => 1795251600000
 * fromWallTime("Europe/London", "2026-03-29", "01:30") === fromWallTime("Europe/London", "2026-03-29", "02:30"); // => true
 */
export function fromWallTime(zone: string, date: DateLike, time: string): Instant {
  const clocks = zoneOf(zone);
  const day = toPlainDate(date);
  const minutes = timeOfDay(time);
  if (clocks === undefined || day === undefined || minutes === undefined) {
    refuse("fromWallTime", [
      ...(clocks === undefined ? [unknownZone(zone)] : []),
      ...(day === undefined ? [noDate(date, ["date"])] : []),
      ...(minutes === undefined ? [noTime(time, ["time"])] : []),
    ]);
    return Number.NaN;
  }
  return clocks.momentOf(toEpochDay(day) * dayMs + minutes * minuteMs);
}

// 0001-01-01 and 9999-12-31 as days since 1970: the dates that have four digits.
const firstDay = -719_162;
const lastDay = 2_932_896;

export const unknownZone = (zone: unknown, path: Path = ["zone"]): CalendarIssue => ({
  code: "hours-zone",
  path,
  data: { zone: givenText(zone) },
});

export const noMoment = (at: unknown, path: Path): CalendarIssue => ({
  code: "calendar-date",
  path,
  data: { date: givenText(at) },
});

export const noDate = (date: unknown, path: Path): CalendarIssue => noMoment(date, path);

export const noTime = (time: unknown, path: Path): CalendarIssue => ({
  code: "hours-range",
  path,
  data: { range: givenText(time) },
});
