import { dayMs, type Instant, minuteMs } from "@ramah/core";
import type { Zone } from "../zone/zone.js";
import type { MinuteRange } from "./ranges.js";

/**
 * Open periods on the line of time, ascending, none touching the next. Two tables tell for any moment and
 * any length among which few periods to look, so that a question costs no more over ten years than over one.
 */
export interface Timeline {
  /** What is known: from the first midnight to the last. */
  readonly begin: Instant;
  readonly end: Instant;
  /** How many periods there are. */
  readonly length: number;
  /** Open milliseconds of them all. */
  readonly openMs: number;
  /** Of each period its opening, its closing, and the open milliseconds before it: side by side in memory. */
  readonly periods: Float64Array;
  /** For each stretch of `stepMs` since `begin`, the last period that opened up to its start, -1 for none. */
  readonly latestAt: Int32Array;
  /** As long as a period is on average. */
  readonly openStepMs: number;
  /** For each `openStepMs` of open time, the last period with less before it. */
  readonly latestAfter: Int32Array;
}

/** Twelve hours: mostly no more than one period opens in them. */
export const stepMs = 43_200_000;

/** Numbers that a period takes in `Timeline.periods`. */
export const stride = 3;

/** The hours of a day that is given as days since 1 January 1970. */
export type HoursOfDay = (day: number) => readonly MinuteRange[];

/** Lays out the hours of each day from the first to the last, both included. */
export function layOut(zone: Zone, firstDay: number, lastDay: number, hours: HoursOfDay): Timeline {
  const begin = zone.momentOf(firstDay * dayMs);
  const end = zone.momentOf((lastDay + 1) * dayMs);
  const periods: Period[] = [];
  const offsetOf = plainDays(zone, firstDay, lastDay);
  // The night before the first day reaches into it.
  for (let day = firstDay - 1; day <= lastDay; day++) {
    const ranges = hours(day);
    if (ranges.length === 0) continue;
    const offsetMs = offsetOf(day);
    if (offsetMs === undefined && isSkipped(zone, day)) continue;
    for (const { start, stop } of ranges) {
      const from = day * dayMs + start * minuteMs;
      const to = day * dayMs + stop * minuteMs;
      const opening = Math.max(
        offsetMs === undefined ? zone.momentOf(from) : from - offsetMs,
        begin,
      );
      const closing = Math.min(offsetMs === undefined ? zone.momentOf(to) : to - offsetMs, end);
      if (opening < closing) periods.push({ opening, closing });
    }
  }
  return tableOf(begin, end, join(periods));
}

interface Period {
  readonly opening: Instant;
  readonly closing: Instant;
}

/**
 * The distance from UTC of days, asked in ascending order, around which no clock changes; `undefined` for
 * the others, whose times have to be looked up one by one.
 */
function plainDays(
  zone: Zone,
  firstDay: number,
  lastDay: number,
): (day: number) => number | undefined {
  const stretches = zone.periods((firstDay - 3) * dayMs, (lastDay + 4) * dayMs);
  let index = 0;
  return (day) => {
    // No zone is a day from UTC, and no range ends later than two days after its midnight.
    const [before, after] = [(day - 1) * dayMs, (day + 3) * dayMs];
    while ((stretches[index]?.to ?? Number.POSITIVE_INFINITY) <= before) index++;
    const stretch = stretches[index];
    return stretch !== undefined && stretch.to >= after ? stretch.offsetMs : undefined;
  };
}

/** A zone that moves across the date line leaves out a whole date: nobody opens on it. */
const isSkipped = (zone: Zone, day: number): boolean =>
  zone.momentOf(day * dayMs) === zone.momentOf((day + 1) * dayMs);

/** Periods that touch become one, so that an open midnight is no closing. */
function join(periods: readonly Period[]): readonly Period[] {
  const joined: Period[] = [];
  // Out of order only where a range begins in an hour that the clock skips, or is written so.
  for (const period of periods.toSorted((one, other) => one.opening - other.opening)) {
    const last = joined.at(-1);
    if (last === undefined || period.opening > last.closing) joined.push(period);
    else if (period.closing > last.closing) {
      joined[joined.length - 1] = { opening: last.opening, closing: period.closing };
    }
  }
  return joined;
}

function tableOf(begin: Instant, end: Instant, joined: readonly Period[]): Timeline {
  const { length } = joined;
  const openMs = joined.reduce((sum, { opening, closing }) => sum + closing - opening, 0);
  const openStepMs = Math.max(1, Math.floor(openMs / Math.max(1, length)));
  const periods = new Float64Array(length * stride);
  const latestAt = new Int32Array(Math.ceil((end - begin) / stepMs) + 2);
  const latestAfter = new Int32Array(Math.ceil(openMs / openStepMs) + 2);
  let open = 0;
  let steps = 0;
  let openSteps = 1;
  for (const [index, { opening, closing }] of joined.entries()) {
    periods.set([opening, closing, open], index * stride);
    while (begin + steps * stepMs < opening) latestAt[steps++] = index - 1;
    while (openSteps * openStepMs <= open) latestAfter[openSteps++] = index - 1;
    open += closing - opening;
  }
  latestAt.fill(length - 1, steps);
  latestAfter.fill(length - 1, openSteps);
  return { begin, end, length, openMs, periods, latestAt, openStepMs, latestAfter };
}
