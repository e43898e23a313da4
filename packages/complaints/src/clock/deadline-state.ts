import type { Instant, InstantLike, PlainDate } from "@ramah/core";
import type { PlannedClock } from "../regimes/timeline.js";
import { momentOf } from "./check.js";
import type { ClockHours, StatutoryClock, Warning } from "./definition.js";
import { passed } from "./hours.js";
import { houseDeadline } from "./house-deadline.js";
import { type Moved, moved } from "./moved.js";
import { idleRun } from "./run.js";
import type { ClockState } from "./state.js";
import { stateAt } from "./state-at.js";

/** A planned deadline with what became of it, as `clockStandings` lists them. */
export interface Deadline {
  readonly clock: PlannedClock;
  /** With the extension that was told in time; left out, as planned. */
  readonly due?: Instant;
  readonly date?: PlainDate;
  readonly fulfilledAt?: Instant;
  readonly droppedAt?: Instant;
}

/** How a planned deadline is watched. */
export interface DeadlineOptions {
  readonly warnAt?: readonly Warning[];
  /** What warnings and the time left are measured by; left out: elapsed time. */
  readonly hours?: ClockHours;
}

/**
 * Reads how a planned deadline stands at a moment. The deadline is the one on record: nothing is counted again,
 * so that neither a later decree nor another rule changes a verdict.
 *
 * @param deadline the planned deadline and what became of it
 * @param at the moment asked about; what happened later does not count
 * @param options when to warn, and by which hours
 * @returns the state with the time that is left, the warnings and the reasons
 * @throws RangeError when the moment is none, or the hours do not reach so far
 * @example
 * import { deadlineState, type PlannedClock } from "@ramah/complaints";
 * import { dayMs } from "@ramah/core";
 *
 * const clock: PlannedClock = {
 *   key: "uk-data-complaint/acknowledge",
 *   regime: "uk-data-complaint",
 *   regimeValidFrom: "2026-06-19",
 *   milestone: "acknowledge",
 *   rule: { n: 30, unit: "day" },
 *   startAt: 0,
 *   zone: "UTC",
 *   due: 31 * dayMs,
 *   date: "1970-01-31",
 * };
 * deadlineState({ clock }, 31 * dayMs - 1).state; // => "running"
 * deadlineState({ clock }, 31 * dayMs).state; // => "missed"
 * deadlineState({ clock, fulfilledAt: 5 }, 99 * dayMs).state; // => "met"
 */
export function deadlineState(
  deadline: Deadline,
  at: InstantLike,
  options: DeadlineOptions = {},
): ClockState {
  const until = momentOf("deadlineState", at);
  const { clock, due = clock.due, date = clock.date, fulfilledAt, droppedAt } = deadline;
  const { hours, warnAt = [] } = options;
  const { rule, zone, startAt } = clock;
  const definition: StatutoryClock = {
    kind: "statutory",
    rule,
    zone,
    warnAt,
    ...(hours === undefined ? {} : { hours }),
  };
  let now: Moved = { definition, run: idleRun, count: houseDeadline };
  if (until >= startAt) {
    const targetMs = passed(hours, startAt, due);
    const begun = { startedAt: startAt, since: startAt, rule, due, date, targetMs };
    now = { ...now, run: { ...idleRun, phase: "running", ...begun } };
  }
  // Done before its planned start, as a deadline that counts from another one may be: it is met at once.
  const doneAt = fulfilledAt === undefined ? undefined : Math.max(fulfilledAt, startAt);
  if (doneAt !== undefined && doneAt <= until) {
    now = moved(now, { type: "fulfil", at: doneAt }, doneAt);
  } else if (droppedAt !== undefined && droppedAt <= until) {
    now = moved(now, { type: "cancel", at: droppedAt }, Math.max(droppedAt, startAt));
  }
  return stateAt(now.definition, now.run, until);
}
