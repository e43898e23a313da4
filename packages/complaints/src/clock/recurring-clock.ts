import { comparing, type Instant, type InstantLike } from "@ramah/core";
import { anyDeadline } from "./any-deadline.js";
import { momentOf } from "./check.js";
import type { ClockDefinition } from "./definition.js";
import type { ClockEvent } from "./event.js";
import { played } from "./play.js";
import type { ClockState } from "./state.js";
import { stateAt } from "./state-at.js";

/**
 * Whether a duty comes back. `none`: only the first time counts. `independent`: each time has a clock of its
 * own from its own moment. `sequential`: a clock begins when the target of the one before it has passed, so
 * that two answers on one morning are not asked for twice.
 */
export type Recurrence = "none" | "independent" | "sequential";

/** One time that a duty arose. */
export interface Occurrence {
  /** When what starts the duty came true. */
  readonly at: InstantLike;
  /** When it was done; left out while it is not. */
  readonly fulfilledAt?: InstantLike;
}

/**
 * Reads the clocks of a duty that comes back, such as an update every two days.
 *
 * @param definition what every one of the clocks goes by
 * @param recurrence whether it comes back, and from when it then counts
 * @param occurrences each time that the duty arose, in any order
 * @param at the moment asked about; what happened later does not count
 * @returns a clock for each that arose by then, oldest first; one whose turn has not come is idle. What is done
 * before its turn counts at its turn.
 * @throws RangeError when the definition or a moment is none, or a calendar does not reach so far
 * @example
 * import { recurringClock } from "@ramah/complaints";
 *
 * const daily = { kind: "house", targetMs: 24 } as const;
 * const asked = [{ at: 0, fulfilledAt: 3 }, { at: 5 }];
 * recurringClock(daily, "independent", asked, 10).map(({ due }) => due); // => [24, 29]
 * recurringClock(daily, "sequential", asked, 30).map(({ due }) => due); // => [24, 48]
 */
export function recurringClock(
  definition: ClockDefinition,
  recurrence: Recurrence,
  occurrences: readonly Occurrence[],
  at: InstantLike,
): readonly ClockState[] {
  const asked = "recurringClock";
  const until = momentOf(asked, at);
  const known = occurrences
    .map(({ at: arose, fulfilledAt }) => ({
      arose: momentOf(asked, arose),
      ...(fulfilledAt === undefined ? {} : { doneAt: momentOf(asked, fulfilledAt) }),
    }))
    .filter(({ arose }) => arose <= until)
    .sort(comparing(({ arose }) => arose));
  const states: ClockState[] = [];
  let previousDue: Instant | undefined;
  for (const { arose, doneAt } of recurrence === "none" ? known.slice(0, 1) : known) {
    const start = recurrence === "sequential" ? Math.max(arose, previousDue ?? arose) : arose;
    const events: ClockEvent[] = [{ type: "activate", at: start }];
    if (doneAt !== undefined) events.push({ type: "fulfil", at: Math.max(start, doneAt) });
    // The target is known before its turn comes: the next one in line counts from it.
    previousDue = played(asked, definition, events.slice(0, 1), start, anyDeadline).run.due;
    const { definition: now, run } = played(asked, definition, events, until, anyDeadline);
    states.push(stateAt(now, run, until));
  }
  return states;
}
