import {
  type DateLike,
  dayMs,
  type Instant,
  type InstantLike,
  toEpochDay,
  toInstant,
  toPlainDate,
} from "@ramah/core";
import type { CalendarIssue } from "../reasons.js";
import { givenText } from "../shape.js";
import type { Zone } from "../zone/zone.js";

/** Where a count begins. Days are whole days since 1 January 1970. */
export interface Start {
  /** A receipt, an event to count back from, or the end of the limit before. */
  readonly role: "receipt" | "event" | "link";
  /** The date in the zone. */
  readonly day: number;
  /** The moment; NaN when only a date was given. */
  readonly at: Instant;
  /** Time on the wall since the midnight that begins the day, in milliseconds; NaN without a moment. */
  readonly timeMs: number;
}

// 0001-01-01 and 9999-12-31: the dates that have four digits.
const firstDay = -719_162;
const lastDay = 2_932_896;

/** Whether a day, as days since 1 January 1970, has a date of four digits. */
export const isWritable = (day: number): boolean => day >= firstDay && day <= lastDay;

/** The day and time on the wall of a moment or of a plain date. */
export function startOf(
  given: InstantLike | DateLike,
  role: Start["role"],
  zone: Zone,
): Start | undefined {
  if (typeof given !== "number" && isDate(given)) {
    const date = toPlainDate(given);
    if (date === undefined) return undefined;
    return { role, day: toEpochDay(date), at: Number.NaN, timeMs: Number.NaN };
  }
  const at = toInstant(given);
  if (at === undefined) return undefined;
  const wall = at + zone.offsetAt(at);
  const day = Math.floor(wall / dayMs);
  return isWritable(day) ? { role, day, at, timeMs: wall - day * dayMs } : undefined;
}

/** What is wrong with what was given for a moment or date. */
export function startIssue(given: unknown, path: CalendarIssue["path"]): CalendarIssue {
  const text = givenText(given);
  const [date] = /^\d{4}-\d{2}-\d{2}/.exec(text) ?? [];
  return date !== undefined && toPlainDate(date) === undefined
    ? { code: "calendar-date", path, data: { date: text } }
    : { code: "due-start", path, data: { given: text } };
}

/** A date without a time; a date with a time but without a zone is neither date nor moment. */
function isDate(given: InstantLike | DateLike): given is DateLike {
  if (typeof given === "string") return given.length === 10;
  if (typeof given !== "object" || given === null || "epochMilliseconds" in given) return false;
  return "year" in given && !("hour" in given);
}
