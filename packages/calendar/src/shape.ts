import type { Path } from "@ramah/core";
import type { Calendar } from "./calendar/calendar-type.js";
import type { CalendarIssue } from "./reasons.js";

/** Whether something has fields: it is an object and no list. */
export const hasFields = (given: unknown): given is object =>
  typeof given === "object" && given !== null && !Array.isArray(given);

/** Whether something is a compiled calendar: not the name of one, nor one that went through JSON. */
export const isCalendar = (given: unknown): given is Calendar =>
  ArrayBuffer.isView((given as { readonly kinds?: unknown } | null | undefined)?.kinds);

/** Says that something is not what belongs in its place. */
export const wrongShape = (given: unknown, expected: string, path: Path): CalendarIssue => ({
  code: "calendar-shape",
  path,
  data: { expected, given: givenText(given).slice(0, longestQuote) },
});

// Enough to find it again.
const longestQuote = 80;

/** Tells whatever was given to whoever gave it, without trusting it to have a text. */
export function givenText(given: unknown): string {
  if (typeof given !== "object" || given === null) return String(given);
  try {
    const text = JSON.stringify(given);
    // An invalid `Date` writes itself as null.
    return text === undefined || text === "null" ? "object" : text;
  } catch {
    return "object";
  }
}
