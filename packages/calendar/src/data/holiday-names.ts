/**
 * What is celebrated, mourned or done on a holiday of the calendars of this package.
 *
 * @example
 * import { feastNames } from "@ramah/calendar";
 *
 * feastNames.includes("nyepi"); // => true
 */
export const feastNames = [
  "new-year",
  "second-january",
  "st-patrick",
  "good-friday",
  "easter",
  "easter-monday",
  "early-may",
  "ve-day",
  "spring",
  "summer",
  "battle-of-the-boyne",
  "st-andrew",
  "christmas",
  "boxing-day",
  "platinum-jubilee",
  "state-funeral",
  "coronation",
  "world-cup",
  "lunar-new-year",
  "isra-mikraj",
  "nyepi",
  "labour-day",
  "vesak",
  "ascension",
  "pancasila-day",
  "idulfitri",
  "iduladha",
  "islamic-new-year",
  "independence-day",
  "maulid",
  "general-election",
  "local-election",
] as const;

/** What is celebrated, mourned or done on a holiday. */
export type FeastName = (typeof feastNames)[number];

/**
 * The key of a holiday that this package has words for, such as `christmas`, `christmas-substitute` for the
 * weekday given for a Christmas on a weekend, `cuti-bersama-christmas` for joint leave decreed around it.
 */
export type HolidayName = `${"" | "cuti-bersama-"}${FeastName}${"" | "-substitute"}`;

/** A key taken apart. */
export interface HolidayParts {
  readonly feast: FeastName;
  readonly isJointLeave: boolean;
  readonly isSubstitute: boolean;
}

/** Takes the key of a holiday apart, or gives nothing when it is none. */
export function holidayParts(name: string): HolidayParts | undefined {
  const isJointLeave = name.startsWith("cuti-bersama-");
  const isSubstitute = name.endsWith("-substitute");
  const rest = name.slice(isJointLeave ? 13 : 0, isSubstitute ? -11 : undefined);
  const feast = feastNames.find((known) => known === rest);
  return feast === undefined ? undefined : { feast, isJointLeave, isSubstitute };
}
