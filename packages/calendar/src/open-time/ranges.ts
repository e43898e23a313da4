import type { Path } from "@ramah/core";
import type { CalendarIssue } from "../reasons.js";
import { timeOfDay } from "../zone/time-of-day.js";
import type { TimeRange } from "./opening-hours.js";

const dayMinutes = 1440;

/** Start and end of a range in minutes since midnight, the end past 1440 when it is on the next day. */
export function minutesOf(range: TimeRange): readonly [start: number, stop: number] | undefined {
  const [startText = "", stopText = "", ...rest] = range.split("-");
  const start = timeOfDay(startText);
  const stop = timeOfDay(stopText);
  if (start === undefined || stop === undefined || start === dayMinutes || rest.length > 0) {
    return undefined;
  }
  return [start, stop <= start ? stop + dayMinutes : stop];
}

/** What is wrong with the ranges of one day. */
export function rangeIssues(ranges: readonly TimeRange[] | undefined, path: Path): CalendarIssue[] {
  const issues: CalendarIssue[] = [];
  const known: (readonly [range: TimeRange, start: number, stop: number])[] = [];
  for (const [index, range] of (ranges ?? []).entries()) {
    const minutes = minutesOf(range);
    if (minutes === undefined) {
      issues.push({ code: "hours-range", path: [...path, index], data: { range } });
      continue;
    }
    const [start, stop] = minutes;
    const rival = known.find(([, from, to]) => start < to && from < stop);
    if (rival !== undefined) {
      const data = { first: rival[0], second: range };
      issues.push({ code: "hours-overlap", path: [...path, index], data });
    }
    known.push([range, start, stop]);
  }
  return issues;
}
