import { type Path, type PlainDate, toEpochDay, toPlainDate } from "@ramah/core";
import type { CalendarIssue } from "./reasons.js";
import { givenText } from "./shape.js";

/** What is wrong with a date that was given: nothing, or that there is no such day. */
export function dateIssues(date: string, path: Path): readonly CalendarIssue[] {
  if (toPlainDate(date) !== undefined) return [];
  return [{ code: "calendar-date", path, data: { date: givenText(date) } }];
}

/** What is wrong with the first and the last day that a calendar covers. */
export function horizonIssues(
  from: PlainDate,
  to: PlainDate,
  path: Path = [],
): readonly CalendarIssue[] {
  const issues = [...dateIssues(from, [...path, "from"]), ...dateIssues(to, [...path, "to"])];
  // Two dates can only be put in order when both exist.
  if (issues.length > 0 || toEpochDay(from) <= toEpochDay(to)) return issues;
  return [{ code: "calendar-range", path: [...path, "to"], data: { from, to } }];
}
