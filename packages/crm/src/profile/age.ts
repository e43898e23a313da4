import { type PlainDate, toEpochDay } from "@ramah/core";

/** When somebody born on 29 February grows older in a common year: the law of the place decides. */
export type LeapDayRule = "february-28" | "march-1";

/**
 * Counts the years of age on a date, which is the date where the customer lives.
 *
 * @param birthDate a valid date
 * @param on the date to count at
 * @param leapDay when a 29 February counts as reached in a common year; `march-1` when missing
 * @returns whole years, or `undefined` before birth
 * @throws RangeError when either is not a date
 * @example
 * import { ageOn } from "@ramah/crm";
 *
 * ageOn("1986-11-21", "2026-11-20"); // => 39
 * ageOn("2004-02-29", "2026-02-28"); // => 21
 * ageOn("2004-02-29", "2026-02-28", "february-28"); // => 22
 */
export function ageOn(
  birthDate: PlainDate,
  on: PlainDate,
  leapDay: LeapDayRule = "march-1",
): number | undefined {
  if (toEpochDay(on) < toEpochDay(birthDate)) return undefined;
  const isLeapBirth = birthDate.endsWith("-02-29");
  // In a leap year the day itself comes before 1 March and after 28 February, so text order decides.
  const common = leapDay === "march-1" ? "03-01" : "02-28";
  const anniversary = isLeapBirth && !isLeapYear(on) ? common : birthDate.slice(5);
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return on.slice(5) >= anniversary ? years : years - 1;
}

function isLeapYear(date: PlainDate): boolean {
  const year = Number(date.slice(0, 4));
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
