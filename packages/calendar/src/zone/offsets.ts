import { dayMs, type Instant, minuteMs } from "@ramah/core";

/** A stretch of time in which a zone keeps one distance from UTC. */
export interface OffsetPeriod {
  readonly from: Instant;
  /** The first moment that no longer belongs to it. */
  readonly to: Instant;
  /** What to add to UTC to get wall time. */
  readonly offsetMs: number;
}

/** Reads the distance from UTC, in milliseconds, at a moment. */
export type OffsetReader = (at: Instant) => number;

// The year 1000. Until the railways every zone keeps its local mean time, so that earlier moments read
// the same, and years of one or two digits (which Date.UTC takes for 19xx) and years B.C. never occur.
const beforeZones = -30_610_224_000_000;

/**
 * Reads a zone's distance from UTC out of the platform's own time zone database.
 * Locale, calendar and digits are fixed, so that the host's language cannot change the answer.
 */
export function offsetReader(zone: string): OffsetReader | undefined {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      calendar: "gregory",
      numberingSystem: "latn",
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  } catch {
    return undefined;
  }
  return (moment) => {
    const at = Math.max(moment, beforeZones);
    const part: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(at)) part[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
    const wall = Date.UTC(year, month - 1, day, hour, minute, second);
    return wall - Math.floor(at / 1000) * 1000;
  };
}

/** Cuts a span into the periods between a zone's clock changes, exact to the second. */
export function offsetPeriods(read: OffsetReader, from: Instant, to: Instant): OffsetPeriod[] {
  const periods: OffsetPeriod[] = [];
  let start = from;
  let offsetMs = read(from);
  // No zone of the database has changed its clocks twice within a day.
  for (let at = from; at < to; at += dayMs) {
    const next = Math.min(at + dayMs, to);
    const nextOffset = read(next);
    if (nextOffset === offsetMs) continue;
    const change = firstWith(nextOffset, read, at, next);
    periods.push({ from: start, to: change, offsetMs });
    start = change;
    offsetMs = nextOffset;
  }
  periods.push({ from: start, to, offsetMs });
  return periods;
}

function firstWith(offsetMs: number, read: OffsetReader, before: Instant, after: Instant): Instant {
  let low = before;
  let high = after;
  while (high - low > minuteMs / 60) {
    const middle = Math.floor((low + high) / 2000) * 1000;
    if (middle <= low || middle >= high) break;
    if (read(middle) === offsetMs) high = middle;
    else low = middle;
  }
  return high;
}
