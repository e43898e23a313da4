import {
  type DateLike,
  fromEpochDay,
  type Path,
  type PlainDate,
  toEpochDay,
  toPlainDate,
} from "@ramah/core";
import { refused } from "../error.js";
import type { CalendarIssue } from "../reasons.js";
import { givenText, isCalendar, wrongShape } from "../shape.js";
import type { Calendar, RestDay } from "./calendar-type.js";

/**
 * Tells whether a date is a business day.
 *
 * @param date ISO text or anything shaped like `Temporal.PlainDate`
 * @param calendar made by `calendar` or `compileCalendar`
 * @returns false on weekends and holidays
 * @throws CalendarError `calendar-date` for a date that does not exist, `calendar-horizon` past the horizon
 * @example
 * import { calendar, isBusinessDay } from "@ramah/calendar";
 *
 * isBusinessDay("2026-12-28", calendar("GB-ENG")); // => false
 * isBusinessDay("2026-12-28", calendar("ID")); // => true
 */
export function isBusinessDay(date: DateLike, calendar: Calendar): boolean {
  const index = indexOf(date, calendar, "isBusinessDay", "date");
  return calendar.kinds[index] === 0;
}

/**
 * Finds the n-th business day after a date, which itself is day 0 whether it is a business day or not;
 * with a negative number, the n-th before.
 *
 * @param date ISO text or anything shaped like `Temporal.PlainDate`
 * @param n whole number; 0 gives the date itself when it is a business day, else the next one
 * @param calendar made by `calendar` or `compileCalendar`
 * @returns the date
 * @throws CalendarError `calendar-date` for a date that does not exist, `calendar-horizon` past the horizon,
 * `business-count` when `n` is no whole number
 * @example
 * import { addBusinessDays, calendar } from "@ramah/calendar";
 *
 * addBusinessDays("2026-12-24", 1, calendar("GB-ENG")); // => "2026-12-29"
 * addBusinessDays("2026-12-29", -1, calendar("GB-ENG")); // => "2026-12-24"
 */
export function addBusinessDays(date: DateLike, n: number, calendar: Calendar): PlainDate {
  return fromEpochDay(businessDayAfter(toDay(date, "addBusinessDays", "date"), n, calendar));
}

/**
 * Counts the business days after one date up to and including another.
 *
 * @param from ISO text or anything shaped like `Temporal.PlainDate`; day 0
 * @param to likewise
 * @param calendar made by `calendar` or `compileCalendar`
 * @returns the count, negative when `to` lies before `from`
 * @throws CalendarError `calendar-date` for a date that does not exist, `calendar-horizon` past the horizon
 * @example
 * import { calendar, countBusinessDays } from "@ramah/calendar";
 *
 * countBusinessDays("2026-12-24", "2026-12-29", calendar("GB-ENG")); // => 1
 */
export function countBusinessDays(from: DateLike, to: DateLike, calendar: Calendar): number {
  const first = indexOf(from, calendar, "countBusinessDays", "from");
  const last = indexOf(to, calendar, "countBusinessDays", "to");
  return (calendar.before[last + 1] as number) - (calendar.before[first + 1] as number);
}

/**
 * Tells why business rests on a date, weekends aside.
 *
 * @param date ISO text or anything shaped like `Temporal.PlainDate`
 * @param calendar made by `calendar` or `compileCalendar`
 * @returns each holiday of the date with the layer that says so; nothing on a plain day or weekend
 * @throws CalendarError `calendar-date` for a date that does not exist, `calendar-horizon` past the horizon
 * @example
 * import { calendar, restDaysOn } from "@ramah/calendar";
 *
 * restDaysOn("2026-12-25", calendar("GB-SCT")).map(({ name }) => name); // => ["christmas"]
 */
export function restDaysOn(date: DateLike, calendar: Calendar): readonly RestDay[] {
  const index = indexOf(date, calendar, "restDaysOn", "date");
  return calendar.rests.get(fromEpochDay(calendar.firstDay + index)) ?? [];
}

/** A holiday with its date. */
export interface Holiday extends RestDay {
  readonly date: PlainDate;
}

/**
 * Lists the holidays of a span of time, those on weekends too.
 *
 * @param from the first date, ISO text or anything shaped like `Temporal.PlainDate`
 * @param to the last date; before `from` there is nothing to list
 * @param calendar made by `calendar` or `compileCalendar`
 * @returns the holidays by date; a date with two feasts is there twice
 * @throws CalendarError `calendar-date` for a date that does not exist, `calendar-horizon` past the horizon
 * @example
 * import { calendar, holidaysBetween } from "@ramah/calendar";
 *
 * holidaysBetween("2026-12-01", "2026-12-31", calendar("GB-ENG")).map(({ date }) => date); // => ["2026-12-25", "2026-12-28"]
 */
export function holidaysBetween(
  from: DateLike,
  to: DateLike,
  calendar: Calendar,
): readonly Holiday[] {
  const first = indexOf(from, calendar, "holidaysBetween", "from");
  const last = indexOf(to, calendar, "holidaysBetween", "to");
  return [...calendar.rests].flatMap(([date, rests]) => {
    const index = toEpochDay(date) - calendar.firstDay;
    return index < first || index > last ? [] : rests.map((rest) => ({ date, ...rest }));
  });
}

/** The day of a date given from outside, as days since 1 January 1970. */
export function toDay(date: DateLike, asked: string, name: string): number {
  const plain = toPlainDate(date);
  if (plain === undefined) {
    const data = { date: givenText(date) };
    return refused(asked, { code: "calendar-date", path: [name], data });
  }
  return toEpochDay(plain);
}

/** The n-th business day after a day, both as days since 1 January 1970; see {@link addBusinessDays}. */
export function businessDayAfter(day: number, n: number, calendar: Calendar): number {
  const index = inHorizon(day, calendar, "addBusinessDays", "date");
  if (!Number.isInteger(n)) {
    const data = { given: givenText(n) };
    return refused("addBusinessDays", { code: "business-count", path: ["n"], data });
  }
  const { before, businessDays } = calendar;
  const found =
    businessDays[n > 0 ? (before[index + 1] as number) + n - 1 : (before[index] as number) + n];
  if (found !== undefined) return found;
  const asked = `${fromEpochDay(day)} ${n < 0 ? "-" : "+"} ${Math.abs(n)}`;
  return outside(asked, calendar, "addBusinessDays", ["n"]);
}

function indexOf(date: DateLike, calendar: Calendar, asked: string, name: string): number {
  return inHorizon(toDay(date, asked, name), calendar, asked, name);
}

/** Where a day lies in the arrays of a calendar. */
export function inHorizon(day: number, calendar: Calendar, asked: string, name: string): number {
  if (!isCalendar(calendar)) return refused(asked, wrongShape(calendar, "Calendar", ["calendar"]));
  const index = day - calendar.firstDay;
  if (index >= 0 && index < calendar.kinds.length) return index;
  return outside(fromEpochDay(day), calendar, asked, [name]);
}

/** Refuses what a calendar does not reach. */
export function outside(asked: string, calendar: Calendar, where: string, path: Path): never {
  return refused(where, horizonIssue(asked, calendar, path));
}

/** Says that a calendar does not reach something, and as of when where that is why. */
export function horizonIssue(
  asked: string,
  { from, to, stamp }: Calendar,
  path: Path,
): CalendarIssue {
  const known = stamp.knownAt === undefined ? {} : { knownAt: stamp.knownAt };
  return { code: "calendar-horizon", path, data: { asked, from, to, ...known } };
}
