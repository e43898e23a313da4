import {
  dayMs,
  fromEpochDay,
  type Instant,
  minuteMs,
  type PlainDate,
  type Result,
  toEpochDay,
  unlessIssues,
  weekdayOf,
} from "@ramah/core";
import { dateIssues, horizonIssues } from "../horizon.js";
import type { CalendarIssue } from "../reasons.js";
import { offsetPeriods, offsetReader } from "../zone/offsets.js";
import { momentOf, unknownZone } from "../zone/wall-time.js";
import { type OpeningHours, type TimeRange, weekdays } from "./opening-hours.js";
import { minutesOf, rangeIssues } from "./ranges.js";

/**
 * Opening hours laid out on the line of time, ready to be asked. Every question is one or two binary
 * searches, whatever the number of years.
 */
export interface OpenTime {
  readonly zone: string;
  /** First and last date that are known; outside them every question fails with `calendar-horizon`. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** The same horizon as moments, the end not included. */
  readonly begin: Instant;
  readonly end: Instant;
  /** When it opens, ascending. */
  readonly openings: Float64Array;
  /** When it closes, one for each opening. */
  readonly closings: Float64Array;
  /** Open milliseconds before each opening. */
  readonly openBefore: Float64Array;
}

/**
 * Lays opening hours out on the line of time. It is open at a moment exactly when the clock on the
 * wall of that zone says so: in an hour that the clock skips nobody waits, an hour that it shows twice
 * is open twice.
 *
 * @param hours weekly hours, exceptions and the zone
 * @param from first date of the horizon, valid
 * @param to last date of the horizon, included
 * @returns the compiled hours, or every problem with its path into `hours`
 * @example
 * import { addOpenTime, compileOpenTime } from "@ramah/calendar";
 * import { hourMs, toInstant } from "@ramah/core";
 *
 * const weekly = { friday: ["08:00-17:00"], monday: ["08:00-17:00"] } as const;
 * const open = compileOpenTime({ zone: "Asia/Jakarta", weekly }, "2026-11-01", "2026-12-31");
 * const friday = toInstant("2026-11-20T16:00+07:00") ?? 0;
 * const due = open.ok && addOpenTime(open.value, friday, 4 * hourMs);
 * due && due.ok && due.value === toInstant("2026-11-23T11:00+07:00"); // => true
 */
export function compileOpenTime(
  hours: OpeningHours,
  from: PlainDate,
  to: PlainDate,
): Result<OpenTime, CalendarIssue> {
  const read = offsetReader(hours.zone);
  const issues: CalendarIssue[] = [
    ...(read === undefined ? [unknownZone(hours.zone)] : []),
    ...horizonIssues(from, to),
    ...weekdays.flatMap((day) => rangeIssues(hours.weekly[day], ["weekly", day])),
    ...Object.entries(hours.exceptions ?? {}).flatMap(([date, ranges]) => [
      ...dateIssues(date, ["exceptions", date]),
      ...rangeIssues(ranges, ["exceptions", date]),
    ]),
  ];
  return unlessIssues(issues, () => {
    const reader = read ?? (() => 0);
    const begin = momentOf(reader, toEpochDay(from) * dayMs);
    const end = momentOf(reader, (toEpochDay(to) + 1) * dayMs);
    const wall = wallPeriods(hours, from, to);
    const periods = offsetPeriods(reader, begin, end).flatMap((period) =>
      cut(wall, period.from + period.offsetMs, period.to + period.offsetMs).map(
        ([start, stop]): Period => [start - period.offsetMs, stop - period.offsetMs],
      ),
    );
    return layOut({ zone: hours.zone, from, to, begin, end }, join(periods));
  });
}

/** From and up to, in milliseconds. */
type Period = readonly [from: number, to: number];

/** Open periods on the wall, as if it showed UTC, ascending and joined. */
function wallPeriods(hours: OpeningHours, from: PlainDate, to: PlainDate): Period[] {
  const periods: Period[] = [];
  // The night before the first day may reach into it, unless that day is the first there is.
  for (
    let day = Math.max(toEpochDay(from) - 1, toEpochDay("0001-01-01"));
    day <= toEpochDay(to);
    day++
  ) {
    const date = fromEpochDay(day);
    for (const range of rangesOn(hours, date)) {
      const [start, stop] = minutesOf(range) ?? [0, 0];
      periods.push([day * dayMs + start * minuteMs, day * dayMs + stop * minuteMs]);
    }
  }
  return join(periods.sort(([first], [second]) => first - second));
}

function rangesOn(hours: OpeningHours, date: PlainDate): readonly TimeRange[] {
  const weekday = weekdays[weekdayOf(date) - 1] ?? "monday";
  return hours.exceptions?.[date] ?? hours.weekly[weekday] ?? [];
}

/** Periods that touch become one, so that an open midnight is no closing. */
function join(periods: readonly Period[]): Period[] {
  const joined: Period[] = [];
  for (const [from, to] of periods) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last[1])
      joined[joined.length - 1] = [last[0], Math.max(last[1], to)];
    else joined.push([from, to]);
  }
  return joined;
}

function cut(periods: readonly Period[], from: number, to: number): Period[] {
  return periods
    .filter(([start, stop]) => start < to && stop > from)
    .map(([start, stop]) => [Math.max(start, from), Math.min(stop, to)]);
}

function layOut(
  horizon: Pick<OpenTime, "zone" | "from" | "to" | "begin" | "end">,
  periods: readonly Period[],
): OpenTime {
  const openBefore = new Float64Array(periods.length);
  let open = 0;
  for (const [index, [from, to]] of periods.entries()) {
    openBefore[index] = open;
    open += to - from;
  }
  return {
    ...horizon,
    openings: Float64Array.from(periods, ([from]) => from),
    closings: Float64Array.from(periods, ([, to]) => to),
    openBefore,
  };
}
