import { attempt, fromWallTime } from "@ramah/calendar";
import {
  type DateLike,
  dayMs,
  type Instant,
  type InstantLike,
  toInstant,
  toPlainDate,
} from "@ramah/core";
import type { Period } from "./periods.js";
import type { HoursIssue } from "./reasons.js";
import { givenText, isKnownMoment } from "./shape.js";

/** From when to when cover is looked at, at most a hundred years. */
export interface CoverSpan {
  /** A moment, or a date in `zone`. */
  readonly from: InstantLike | DateLike;
  /** The moment at which the span ends, or its last date, which belongs to it. */
  readonly to: InstantLike | DateLike;
  /** The zone in which dates are meant; `UTC` when left out. */
  readonly zone?: string;
}

// A century: memory grows with the days.
const mostDays = 36_525;

/** Reads a span, and lists every problem with its path. */
export function readSpan(given: CoverSpan): {
  readonly span: Period;
  readonly issues: readonly HoursIssue[];
} {
  const zone = given.zone ?? "UTC";
  const issues: HoursIssue[] = [];
  const read = (name: "from" | "to", time: string): number => {
    const value = given[name];
    // A moment first: what knows both, such as a zoned date and time, is meant to the moment.
    const at = toInstant((value ?? Number.NaN) as InstantLike) ?? dateAt(value as DateLike, time);
    // A day more: a date of these years begins and ends elsewhere on another date.
    if (at !== undefined && isKnownMoment(at, dayMs)) return at;
    issues.push({ code: "hours-moment", path: [name], data: { given: givenText(value) } });
    return Number.NaN;
  };
  const dateAt = (value: DateLike, time: string): Instant | undefined => {
    const date = toPlainDate(value);
    if (date === undefined) return undefined;
    const asked = attempt(() => fromWallTime(zone, date, time));
    return asked.ok ? asked.value : undefined;
  };
  const span = { from: read("from", "00:00"), to: read("to", "24:00") };
  if (issues.length === 0 && !(span.from < span.to && span.to - span.from <= mostDays * dayMs)) {
    issues.push({ code: "hours-span", path: ["to"], data: { mostDays } });
  }
  return { span, issues };
}
