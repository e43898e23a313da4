import { fail, type Instant, instantText, type Result, succeed } from "@ramah/core";
import type { CalendarIssue } from "../reasons.js";
import type { OpenTime } from "./compile.js";

/**
 * Tells whether it is open at a moment. The moment of opening is open, the moment of closing is not.
 *
 * @param open compiled opening hours
 * @param at a moment
 * @returns true or false, or the issue `calendar-horizon`
 * @example
 * import { compileOpenTime, isOpen } from "@ramah/calendar";
 *
 * const hours = { zone: "UTC", weekly: { thursday: ["09:00-17:00"] } } as const;
 * const open = compileOpenTime(hours, "1970-01-01", "1970-01-07");
 * open.ok && isOpen(open.value, 9 * 3_600_000); // => { ok: true, value: true }
 */
export function isOpen(open: OpenTime, at: Instant): Result<boolean, CalendarIssue> {
  if (isOutside(open, at)) return horizon(open, at);
  const index = lastOpening(open, at);
  return succeed(index >= 0 && at < (open.closings[index] ?? 0));
}

/**
 * Finds when it is next open: the moment itself when it is open then.
 *
 * @param open compiled opening hours
 * @param at a moment
 * @returns the moment, or the issue `calendar-horizon` when none is known
 * @example
 * import { compileOpenTime, nextOpening } from "@ramah/calendar";
 *
 * const hours = { zone: "UTC", weekly: { thursday: ["09:00-17:00"] } } as const;
 * const open = compileOpenTime(hours, "1970-01-01", "1970-01-07");
 * open.ok && nextOpening(open.value, 0); // => { ok: true, value: 9 * 3_600_000 }
 */
export function nextOpening(open: OpenTime, at: Instant): Result<Instant, CalendarIssue> {
  if (isOutside(open, at)) return horizon(open, at);
  const index = lastOpening(open, at);
  if (index >= 0 && at < (open.closings[index] ?? 0)) return succeed(at);
  const opening = open.openings[index + 1];
  return opening === undefined ? horizon(open, open.end) : succeed(opening);
}

/**
 * Measures the open time between two moments.
 *
 * @param open compiled opening hours
 * @param from a moment
 * @param to another moment
 * @returns open milliseconds, negative when `to` lies before `from`, or the issue `calendar-horizon`
 * @example
 * import { compileOpenTime, openBetween } from "@ramah/calendar";
 *
 * const hours = { zone: "UTC", weekly: { thursday: ["09:00-12:00", "13:00-17:00"] } } as const;
 * const open = compileOpenTime(hours, "1970-01-01", "1970-01-07");
 * open.ok && openBetween(open.value, 0, 24 * 3_600_000); // => { ok: true, value: 7 * 3_600_000 }
 */
export function openBetween(
  open: OpenTime,
  from: Instant,
  to: Instant,
): Result<number, CalendarIssue> {
  if (isOutside(open, from)) return horizon(open, from);
  if (isOutside(open, to)) return horizon(open, to);
  return succeed(openUntil(open, to) - openUntil(open, from));
}

/**
 * Finds when a length of open time will have passed. A length that ends exactly at closing ends then,
 * not at the next opening.
 *
 * @param open compiled opening hours
 * @param from when the time starts to run
 * @param openMs open milliseconds, not negative; 0 gives `from` itself
 * @returns the moment, or the issue `calendar-horizon`
 * @throws RangeError when `openMs` is negative or no number
 * @example
 * import { addOpenTime, compileOpenTime } from "@ramah/calendar";
 *
 * const hours = { zone: "UTC", weekly: { thursday: ["09:00-17:00"], friday: ["09:00-17:00"] } } as const;
 * const open = compileOpenTime(hours, "1970-01-01", "1970-01-07");
 * const hour = 3_600_000;
 * open.ok && addOpenTime(open.value, 16 * hour, hour); // => { ok: true, value: 17 * hour }
 * open.ok && addOpenTime(open.value, 16 * hour, 2 * hour); // => { ok: true, value: 34 * hour }
 */
export function addOpenTime(
  open: OpenTime,
  from: Instant,
  openMs: number,
): Result<Instant, CalendarIssue> {
  if (!(openMs >= 0)) throw new RangeError(`addOpenTime: ${openMs} is not a length of time`);
  if (isOutside(open, from)) return horizon(open, from);
  if (openMs === 0) return succeed(from);
  const target = openUntil(open, from) + openMs;
  // The last period that begins with less open time behind it than is wanted.
  const index = lastBelow(open.openBefore, target);
  const due = (open.openings[index] ?? 0) + target - (open.openBefore[index] ?? 0);
  return index < 0 || due > (open.closings[index] ?? 0) ? horizon(open, open.end) : succeed(due);
}

/**
 * Lists the open periods between two moments: the lines that explain a length of open time.
 *
 * @param open compiled opening hours
 * @param from a moment
 * @param to a later moment
 * @returns the periods, cut at both ends, ascending, or the issue `calendar-horizon`
 * @example
 * import { compileOpenTime, openPeriods } from "@ramah/calendar";
 *
 * const hours = { zone: "UTC", weekly: { thursday: ["09:00-17:00"] } } as const;
 * const open = compileOpenTime(hours, "1970-01-01", "1970-01-07");
 * const hour = 3_600_000;
 * open.ok && openPeriods(open.value, 10 * hour, 40 * hour); // => { ok: true, value: [{ from: 10 * hour, to: 17 * hour }] }
 */
export function openPeriods(
  open: OpenTime,
  from: Instant,
  to: Instant,
): Result<readonly { readonly from: Instant; readonly to: Instant }[], CalendarIssue> {
  if (isOutside(open, from)) return horizon(open, from);
  if (isOutside(open, to)) return horizon(open, to);
  const periods: { from: Instant; to: Instant }[] = [];
  for (let index = Math.max(0, lastOpening(open, from)); index < open.openings.length; index++) {
    const start = Math.max(open.openings[index] ?? 0, from);
    const stop = Math.min(open.closings[index] ?? 0, to);
    if (start >= to) break;
    if (start < stop) periods.push({ from: start, to: stop });
  }
  return succeed(periods);
}

// 0001-01-01T00:00Z and the end of 9999.
const firstMoment = -62_135_596_800_000;
const lastMoment = 253_402_300_799_999;

/** The end of the horizon may be asked for: it is where the last known day ends. */
const isOutside = (open: OpenTime, at: Instant): boolean => !(at >= open.begin && at <= open.end);

const lastOpening = (open: OpenTime, at: Instant): number => lastBelow(open.openings, at + 1);

function openUntil(open: OpenTime, at: Instant): number {
  const index = lastOpening(open, at);
  if (index < 0) return 0;
  const stop = Math.min(at, open.closings[index] ?? 0);
  return (open.openBefore[index] ?? 0) + stop - (open.openings[index] ?? 0);
}

/** Index of the last value below a limit, -1 when there is none. */
function lastBelow(values: Float64Array, limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function horizon(open: OpenTime, at: Instant): Result<never, CalendarIssue> {
  // Far out there are moments without a date of four digits; they are outside all the same.
  const asked = at >= firstMoment && at <= lastMoment ? instantText(at) : String(at);
  const data = { asked, from: open.from, to: open.to };
  return fail({ code: "calendar-horizon", path: [], data });
}
