import {
  attempt as attemptWith,
  type Refused,
  type Result,
  refuse as refuseWith,
} from "@ramah/core";
import type { CalendarIssue } from "./reasons.js";

/**
 * What the functions of this package throw when a question has no answer: a date that does not exist, a
 * day past the horizon. `code` is stable, `issues` lists every problem with its path.
 */
export type CalendarError = Refused<CalendarIssue>;

/**
 * Asks a question that may be refused and gives the refusal back as a value.
 *
 * @param ask calls functions of this package
 * @returns what it returned, or the issues of the {@link CalendarError} that it threw
 * @throws whatever else it threw
 * @example
 * import { attempt, fromWallTime } from "@ramah/calendar";
 *
 * const asked = attempt(() => fromWallTime("Asia/Jakarta", "2026-02-30", "09:00"));
 * asked.ok ? [] : asked.issues.map(({ code }) => code); // => ["calendar-date"]
 */
export function attempt<Value>(ask: () => Value): Result<Value, CalendarIssue> {
  return attemptWith<Value, CalendarIssue>(ask);
}

/** Throws a {@link CalendarError} unless nothing is wrong. */
export const refuse: (asked: string, issues: readonly CalendarIssue[]) => void = refuseWith;

/** Throws one problem, where a value was due. */
export function refused(asked: string, issue: CalendarIssue): never {
  refuse(asked, [issue]);
  throw new TypeError(`${asked}: refused`);
}
