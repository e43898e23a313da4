import {
  type DateLike,
  fromEpochDay,
  type Path,
  type PlainDate,
  toEpochDay,
  toPlainDate,
} from "@ramah/core";
import type { Calendar } from "../calendar/calendar-type.js";
import { horizonIssue } from "../calendar/count.js";
import type { CalendarIssue } from "../reasons.js";
import { hasFields, isCalendar, wrongShape } from "../shape.js";
import { noDate, unknownZone } from "../zone/wall-time.js";
import { type Zone, zoneOf } from "../zone/zone.js";
import { type OpeningHours, type TimeRange, weekdays } from "./opening-hours.js";
import { type MinuteRange, readRanges } from "./ranges.js";
import type { HoursOfDay } from "./timeline.js";

/** The first and the last date that opening hours are laid out for, both included. */
export interface Horizon {
  readonly from: DateLike;
  readonly to: DateLike;
}

/** Opening hours as they were understood, with all that is wrong with them. */
export interface ReadHours {
  readonly zone: Zone | undefined;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly hours: HoursOfDay;
  readonly issues: readonly CalendarIssue[];
}

/** Reads hours and horizon, and lists every problem with its path. */
export function readHours(given: OpeningHours, horizon: Horizon): ReadHours {
  const issues: CalendarIssue[] = [];
  const zone = zoneOf(given.zone);
  if (zone === undefined) issues.push(unknownZone(given.zone));
  const { from, to } = readHorizon(horizon, issues);
  const read = (ranges: readonly TimeRange[], path: Path): readonly MinuteRange[] => {
    const day = readRanges(ranges, path);
    issues.push(...day.issues);
    return day.minutes;
  };
  const { weekly, exceptions: dates = {} } = given;
  if (!hasFields(weekly)) issues.push(wrongShape(weekly, "{ [weekday]: TimeRange[] }", ["weekly"]));
  if (!hasFields(dates)) issues.push(wrongShape(dates, "{ [date]: TimeRange[] }", ["exceptions"]));
  const week = weekdays.map((day) => {
    const ranges = weekly?.[day];
    return ranges === undefined ? closed : read(ranges, ["weekly", day]);
  });
  for (const day of Object.keys(weekly ?? {})) {
    // A misspelt day would be a closed one.
    if (!weekdays.some((known) => known === day)) {
      issues.push({ code: "hours-weekday", path: ["weekly", day], data: { day } });
    }
  }
  const exceptions = new Map<number, readonly MinuteRange[]>();
  for (const [key, ranges] of Object.entries(dates ?? {})) {
    const date = toPlainDate(key);
    const minutes = read(ranges, ["exceptions", key]);
    if (date === undefined) issues.push(noDate(key, ["exceptions", key]));
    else exceptions.set(toEpochDay(date), minutes);
  }
  const isHoliday = holidaysOf(given.calendar);
  const hours: HoursOfDay = (day) =>
    exceptions.get(day) ?? (isHoliday(day) ? closed : (week[weekdayIndex(day)] ?? closed));
  // Without a date in order nothing can be said about the horizon.
  if (issues.length === 0) issues.push(...calendarIssues(given.calendar, from, to, hours));
  return { zone, from, to, hours, issues };
}

const closed: readonly MinuteRange[] = [];

// 1 January 1970 was a Thursday.
const weekdayIndex = (day: number): number => (((day + 3) % 7) + 7) % 7;

function readHorizon(
  horizon: Horizon,
  issues: CalendarIssue[],
): { readonly from: PlainDate; readonly to: PlainDate } {
  const from = toPlainDate(horizon.from);
  const to = toPlainDate(horizon.to);
  if (from === undefined) issues.push(noDate(horizon.from, ["from"]));
  if (to === undefined) issues.push(noDate(horizon.to, ["to"]));
  if (from !== undefined && to !== undefined && from > to) {
    issues.push({ code: "calendar-range", path: ["to"], data: { from, to } });
  }
  return { from: from ?? "1970-01-01", to: to ?? "1970-01-01" };
}

const holidayKind = 2;

function holidaysOf(calendar: Calendar | undefined): (day: number) => boolean {
  if (!isCalendar(calendar)) return () => false;
  const { kinds, firstDay } = calendar;
  return (day) => kinds[day - firstDay] === holidayKind;
}

/** The calendar must know every day of the horizon, and the day before it if a night of it is open. */
function calendarIssues(
  calendar: Calendar | undefined,
  from: PlainDate,
  to: PlainDate,
  hours: HoursOfDay,
): readonly CalendarIssue[] {
  if (calendar === undefined) return [];
  if (!isCalendar(calendar)) return [wrongShape(calendar, "Calendar", ["calendar"])];
  const first = toEpochDay(from);
  const asked = [from, to];
  const nightBefore = hours(first - 1).some(({ stop }) => stop > 1440);
  if (nightBefore && first > firstDayOfAll) asked.unshift(fromEpochDay(first - 1));
  const unknown = asked.find((date) => date < calendar.from || date > calendar.to);
  return unknown === undefined ? [] : [horizonIssue(unknown, calendar, ["calendar"])];
}

// 0001-01-01 as days since 1970.
const firstDayOfAll = -719_162;
