import type { Path } from "@ramah/core";
import type { CalendarIssue } from "../reasons.js";
import { givenText } from "../shape.js";
import type { CalendarId } from "./calendar-type.js";

/**
 * Every calendar that this package has the data of.
 *
 * @example
 * import { calendarIds } from "@ramah/calendar";
 *
 * calendarIds.includes("ID+cuti-bersama"); // => true
 */
export const calendarIds: readonly CalendarId[] = [
  "GB-ENG",
  "GB-SCT",
  "GB-NIR",
  "GB-any",
  "ID",
  "ID+cuti-bersama",
];

/** What is wrong with the name of a calendar: nothing, or that this package has none of that name. */
export function idIssues(id: CalendarId, path: Path): readonly CalendarIssue[] {
  if (calendarIds.includes(id)) return [];
  return [{ code: "calendar-unknown", path, data: { id: givenText(id), known: calendarIds } }];
}
