/** A calendar date without a zone, `YYYY-MM-DD`, in the proleptic Gregorian calendar, years 0001 to 9999. */
export type PlainDate = `${number}-${number}-${number}`;

/** What is taken for a date at the edge: ISO text or anything shaped like `Temporal.PlainDate`. */
export type DateLike =
  | string
  | {
      readonly year: number;
      readonly month: number;
      readonly day: number;
      /** Of a Temporal date; any other than `iso8601` counts its years otherwise and is refused. */
      readonly calendarId?: string;
    };

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const pad = (value: number, length: number): string => String(value).padStart(length, "0");

/**
 * Counts days from 1 January 1970 to a date.
 *
 * @param date a valid {@link PlainDate}
 * @returns whole days, negative before 1970
 * @throws RangeError when the text is not a date that exists
 * @example
 * import { toEpochDay } from "@ramah/core";
 *
 * toEpochDay("1970-01-02"); // => 1
 * toEpochDay("2026-11-21"); // => 20778
 */
export function toEpochDay(date: PlainDate): number {
  const day = epochDayOf(date);
  if (day === undefined) throw new RangeError(`toEpochDay: "${date}" is not a date`);
  return day;
}

/**
 * Finds the date a number of days after 1 January 1970.
 *
 * @param epochDay whole days, from -719162 (0001-01-01) to 2932896 (9999-12-31)
 * @returns the date
 * @throws RangeError outside that range or for a fraction
 * @example
 * import { fromEpochDay } from "@ramah/core";
 *
 * fromEpochDay(20778); // => "2026-11-21"
 */
export function fromEpochDay(epochDay: number): PlainDate {
  if (!Number.isInteger(epochDay) || epochDay < -719162 || epochDay > 2932896) {
    throw new RangeError(`fromEpochDay: ${epochDay} is not a day of the years 0001 to 9999`);
  }
  // Days in years that begin on 1 March, so that the leap day is the last (Hinnant, chrono dates).
  const shifted = epochDay + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as PlainDate;
}

/**
 * Moves a date by whole days.
 *
 * @param date a valid date
 * @param days whole days, negative to go back
 * @returns the other date
 * @throws RangeError when either is not valid
 * @example
 * import { addDays } from "@ramah/core";
 *
 * addDays("2028-02-28", 1); // => "2028-02-29"
 */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromEpochDay(toEpochDay(date) + days);
}

/**
 * Finds the day of the week.
 *
 * @param date a valid date
 * @returns 1 for Monday to 7 for Sunday, as in ISO 8601
 * @throws RangeError when the text is not a date
 * @example
 * import { weekdayOf } from "@ramah/core";
 *
 * weekdayOf("2026-11-21"); // => 6
 */
export function weekdayOf(date: PlainDate): number {
  return ((((toEpochDay(date) + 3) % 7) + 7) % 7) + 1;
}

/**
 * Takes a date at the edge.
 *
 * @param value ISO text `YYYY-MM-DD`, or an object with `year`, `month` and `day`
 * @returns the date, or `undefined` when there is no such day
 * @example
 * import { toPlainDate } from "@ramah/core";
 *
 * toPlainDate({ year: 2026, month: 2, day: 3 }); // => "2026-02-03"
 * toPlainDate("2026-02-30"); // => undefined
 */
export function toPlainDate(value: DateLike): PlainDate | undefined {
  const text = typeof value === "string" ? value : textOf(value);
  return epochDayOf(text) === undefined ? undefined : (text as PlainDate);
}

function textOf(value: Exclude<DateLike, string> | null | undefined): string {
  const { year, month, day, calendarId = "iso8601" } = value ?? {};
  const isDate =
    calendarId === "iso8601" && [year, month, day].every((part) => typeof part === "number");
  return isDate ? `${pad(year ?? 0, 4)}-${pad(month ?? 0, 2)}-${pad(day ?? 0, 2)}` : "";
}

function epochDayOf(text: string): number | undefined {
  const [, yearText, monthText, dayText] = pattern.exec(text) ?? [];
  const year = Number(yearText);
  const month = Number(monthText);
  const day = Number(dayText);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const length = lengths[month - 1];
  if (!(year >= 1) || length === undefined || !(day >= 1 && day <= length)) return undefined;
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}
