import {
  type DateLike,
  fromEpochDay,
  type Instant,
  type InstantLike,
  type PlainDate,
} from "@ramah/core";
import type { Step } from "../reasons.js";
import type { DueContext } from "./context.js";
import type { Count } from "./count.js";
import { countFrom } from "./count-from.js";
import type { DayRule } from "./day-rule.js";
import { foldDue } from "./fold.js";

/** A deadline. */
export interface Due {
  /**
   * The first moment that is too late: the end of `date`, or the close of business on it. For hours and
   * business minutes the moment when they have passed, which is itself in time.
   */
  readonly due: Instant;
  /** The last date, in the zone of the count. */
  readonly date: PlainDate;
  /** How it came about, line by line; made by the same walk, and only when somebody reads it. */
  readonly explain: readonly Step[];
}

/**
 * Finds a deadline: from the day of receipt, by a rule, to the day.
 *
 * The day of receipt is the date in the zone at that moment. Nothing happens silently: rolls, cut-offs and
 * extensions apply only where the rule states them, and each day is told in `explain`.
 *
 * @param receivedAt moment (milliseconds, ISO text with its offset, `Date`, Temporal-like), or a plain date
 * when the time of day does not matter
 * @param rule how to count
 * @param context the zone, and what the rule asks for: calendar, close of business, opening hours
 * @returns moment, date and explanation
 * @throws CalendarError with every problem and its path: `due-start`, `due-number`, `due-value`,
 * `due-combination`, `due-needs`, `due-beyond`, `calendar-date`, `calendar-horizon`, `calendar-shape`,
 * `hours-zone`, `hours-range`
 * @example
 * import { calendar, dueDate } from "@ramah/calendar";
 *
 * const rule = { n: 15, unit: "businessDay" } as const;
 * const context = { calendar: calendar("GB-ENG"), zone: "Europe/London" };
 * const answer = dueDate("2026-12-11T16:30Z", rule, context);
 * answer.date; // => "2027-01-06"
 * answer.due === Date.parse("2027-01-07T00:00Z"); // => true
 * answer.explain.length; // => 30
 */
export function dueDate(
  receivedAt: InstantLike | DateLike,
  rule: DayRule,
  context: DueContext,
): Due {
  return dueOf(countFrom(receivedAt, rule, context, "dueDate"));
}

/** The deadline of a count that was checked. */
export function dueOf(count: Count): Due {
  const { day, due } = foldDue(count, undefined);
  let steps: Step[] | undefined;
  return {
    due,
    date: fromEpochDay(day),
    get explain(): readonly Step[] {
      if (steps === undefined) {
        steps = [];
        foldDue(count, steps);
      }
      return steps;
    },
  };
}
