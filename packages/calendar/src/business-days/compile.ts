import {
  type Bilingual,
  fromEpochDay,
  type PlainDate,
  type Result,
  toEpochDay,
  unlessIssues,
  weekdayOf,
} from "@ramah/core";
import { dateIssues, horizonIssues } from "../horizon.js";
import type { CalendarIssue } from "../reasons.js";

/** A day on which business rests. */
export interface Holiday {
  readonly date: PlainDate;
  readonly name: Bilingual;
}

/** Which days count as business days. Plain JSON. */
export interface BusinessCalendar {
  /** First and last date that the holiday list covers: outside them nothing is guessed. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly holidays: readonly Holiday[];
  /** Days of the week that never count, 1 for Monday to 7 for Sunday; Saturday and Sunday when left out. */
  readonly weekend?: readonly number[];
}

/** A {@link BusinessCalendar} ready to be asked. */
export interface BusinessDays {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly weekend: readonly number[];
  /** The names of the holidays of each date. */
  readonly holidays: ReadonlyMap<PlainDate, readonly Bilingual[]>;
  /** Every business day of the horizon as days since 1 January 1970, ascending. */
  readonly days: Int32Array;
}

/**
 * Prepares a business calendar.
 *
 * @param calendar horizon, holidays and weekend; two holidays may share a date, one may fall on a weekend
 * @returns the prepared calendar, or every problem with its path
 * @example
 * import { compileBusinessDays } from "@ramah/calendar";
 *
 * const christmas = { date: "2026-12-25", name: { en: "Christmas", id: "Natal" } } as const;
 * const days = compileBusinessDays({ from: "2026-12-01", to: "2026-12-31", holidays: [christmas] });
 * days.ok && days.value.days.length; // => 22
 */
export function compileBusinessDays(
  calendar: BusinessCalendar,
): Result<BusinessDays, CalendarIssue> {
  const { from, to, weekend = [6, 7] } = calendar;
  const isRestless = [1, 2, 3, 4, 5, 6, 7].every((day) => weekend.includes(day));
  const issues: readonly CalendarIssue[] = [
    ...horizonIssues(from, to),
    ...calendar.holidays.flatMap(({ date }, index) =>
      dateIssues(date, ["holidays", index, "date"]),
    ),
    // Who counts from Sunday as 0, as JavaScript does, would get a calendar without Sundays.
    ...weekend.flatMap((day, index) =>
      isWeekday(day)
        ? []
        : [{ code: "business-weekend" as const, path: ["weekend", index], data: { day } }],
    ),
    ...(isRestless
      ? [{ code: "business-no-weekday" as const, path: ["weekend"], data: { weekend } }]
      : []),
  ];
  return unlessIssues(issues, () => {
    const holidays = new Map<PlainDate, Bilingual[]>();
    for (const { date, name } of calendar.holidays) {
      holidays.set(date, [...(holidays.get(date) ?? []), name]);
    }
    const days: number[] = [];
    for (let day = toEpochDay(from); day <= toEpochDay(to); day++) {
      const date = fromEpochDay(day);
      if (!weekend.includes(weekdayOf(date)) && !holidays.has(date)) days.push(day);
    }
    return { from, to, weekend, holidays, days: Int32Array.from(days) };
  });
}

const isWeekday = (day: number): boolean => Number.isInteger(day) && day >= 1 && day <= 7;
