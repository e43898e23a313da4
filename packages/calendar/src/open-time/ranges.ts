import type { Path } from "@ramah/core";
import type { CalendarIssue } from "../reasons.js";
import { givenText, wrongShape } from "../shape.js";
import { timeOfDay } from "../zone/time-of-day.js";
import type { TimeRange } from "./opening-hours.js";

/** Minutes since midnight, the end past 1440 when it lies on the next day. */
export interface MinuteRange {
  readonly start: number;
  readonly stop: number;
}

const dayMinutes = 1440;

/** The minutes of a range, or `undefined` when it is none. */
export function minutesOf(range: TimeRange): MinuteRange | undefined {
  if (!Array.isArray(range) || range.length !== 2) return undefined;
  const start = timeOfDay(range[0]);
  const stop = timeOfDay(range[1]);
  if (start === undefined || stop === undefined || start === dayMinutes) return undefined;
  return { start, stop: stop <= start ? stop + dayMinutes : stop };
}

/**
 * Takes the ranges of one day in. What overlaps on one day is a mistake of whoever wrote it; a night
 * that runs into hours of the next day is not, the two become one.
 */
export function readRanges(
  ranges: readonly TimeRange[],
  path: Path,
): { readonly minutes: readonly MinuteRange[]; readonly issues: readonly CalendarIssue[] } {
  if (!Array.isArray(ranges)) {
    return { minutes: [], issues: [wrongShape(ranges, "TimeRange[]", path)] };
  }
  const issues: CalendarIssue[] = [];
  const minutes: MinuteRange[] = [];
  const written: string[] = [];
  for (const [index, range] of ranges.entries()) {
    const text = rangeText(range);
    const read = minutesOf(range);
    if (read === undefined) {
      issues.push({ code: "hours-range", path: [...path, index], data: { range: text } });
      continue;
    }
    const rival = minutes.findIndex(({ start, stop }) => start < read.stop && read.start < stop);
    if (rival >= 0) {
      const data = { first: written[rival] ?? "", second: text };
      issues.push({ code: "hours-overlap", path: [...path, index], data });
    }
    minutes.push(read);
    written.push(text);
  }
  return { minutes, issues };
}

const rangeText = (range: unknown): string =>
  Array.isArray(range) ? range.map(givenText).join("-") : givenText(range);
