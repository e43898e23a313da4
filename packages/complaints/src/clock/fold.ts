import type { Instant, InstantLike } from "@ramah/core";
import { anyDeadline } from "./any-deadline.js";
import { checkDefinition, checkEvent, momentOf } from "./check.js";
import type { ClockDefinition } from "./definition.js";
import type { ClockEventOf } from "./event.js";
import { type Moved, moved } from "./moved.js";
import { played, strength } from "./play.js";
import { idleRun } from "./run.js";
import type { ClockRun, ClockState } from "./state.js";
import { stateAt } from "./state-at.js";

/**
 * A clock that is folded step by step. All but the definition is plain JSON: keep it, and go on from it with
 * the definition that it had.
 */
export interface ClockFold<D extends ClockDefinition = ClockDefinition> {
  /** What the clock goes by now, after every change of policy. */
  readonly definition: D;
  readonly run: ClockRun;
  /** Events of the last moment: one of the same moment that outweighs them may still come. */
  readonly pending: readonly ClockEventOf<D>[];
  /** The moment of the last event. */
  readonly lastAt?: Instant;
}

/**
 * Begins to fold a clock event by event.
 *
 * @param definition what the clock goes by
 * @returns the clock before anything happened
 * @throws RangeError for a target that is not a whole number of milliseconds above zero, or a warning that is none
 * @example
 * import { clockStart, clockState, clockStep } from "@ramah/complaints";
 *
 * const idle = clockStart({ kind: "house", targetMs: 60 });
 * const running = clockStep(idle, { type: "activate", at: 0 });
 * clockState(running, 20).remainingMs; // => 40
 */
export function clockStart<D extends ClockDefinition>(definition: D): ClockFold<D> {
  checkDefinition("clockStart", definition);
  return { definition, run: idleRun, pending: [] };
}

/**
 * Folds one event into a clock. Folding batches one after the other gives what folding all at once gives,
 * even when a moment is cut in two.
 *
 * @param clock the clock so far
 * @param event what happened, not before the last event
 * @returns the clock after it
 * @throws RangeError when the event is none, lies before the last one or cannot be counted with; with `code` and
 *   `issues` where an extension or a calendar stands against it
 * @throws TypeError for an event that the clock does not know, such as a pause of a statutory clock
 * @example
 * import { clockStart, clockState, clockStep } from "@ramah/complaints";
 *
 * const started = clockStep(clockStart({ kind: "house", targetMs: 60 }), { type: "activate", at: 0 });
 * clockState(clockStep(started, { type: "fulfil", at: 60 })).state; // => "met"
 */
export function clockStep<D extends ClockDefinition>(
  clock: ClockFold<D>,
  event: ClockEventOf<NoInfer<D>>,
): ClockFold<D> {
  checkEvent("clockStep", clock.definition, event);
  const at = momentOf("clockStep", event.at);
  const { lastAt = at } = clock;
  if (at < lastAt) throw new RangeError(`clockStep: ${at} lies before the last event at ${lastAt}`);
  const next: ClockFold<D> =
    at === lastAt
      ? { ...clock, pending: [...clock.pending, event], lastAt: at }
      : { ...settledPending(clock), pending: [event], lastAt: at };
  // What cannot be counted is refused here, not when somebody reads the clock.
  if (next.definition.kind === "statutory" || next.definition.hours !== undefined) {
    settledPending(next);
  }
  return next;
}

/**
 * Reads how a clock that was folded step by step stands.
 *
 * @param clock the clock so far
 * @param at the moment asked about, not before the last event, which it is when left out
 * @returns the state with its deadline and the reasons
 * @throws RangeError when the moment is none or lies before the last event
 * @example
 * import { clockStart, clockState } from "@ramah/complaints";
 *
 * clockState(clockStart({ kind: "house", targetMs: 60 }), 5).state; // => "idle"
 */
export function clockState<D extends ClockDefinition>(
  clock: ClockFold<D>,
  at?: InstantLike,
): ClockState {
  const { lastAt } = clock;
  const moment = at === undefined ? (lastAt ?? 0) : momentOf("clockState", at);
  if (lastAt !== undefined && moment < lastAt) {
    throw new RangeError(`clockState: ${moment} lies before the last event at ${lastAt}`);
  }
  const { definition, run } = settledPending(clock);
  return stateAt(definition, run, moment);
}

/**
 * Folds what happened to a clock into how it stands. At equal moments a stop outweighs a pause and a pause
 * outweighs a start. What comes later than `at` is not looked at, so that a verdict about the past never
 * changes; a deadline that was missed stays missed, whatever is answered, extended or cancelled afterwards.
 *
 * @param definition what the clock goes by: a law's rule, or a house's time
 * @param events what happened, in any order
 * @param at the moment asked about, the last event when left out
 * @returns the state with its deadline, its warnings and the reasons
 * @throws RangeError when the definition, an event or the moment is none, or a calendar does not reach so far
 * @throws TypeError for an event that the clock does not know, such as a pause of a statutory clock
 * @example
 * import { foldClock, type HouseClock } from "@ramah/complaints";
 *
 * const clock: HouseClock = { kind: "house", targetMs: 60, warnAt: [{ fraction: 0.5 }] };
 * const started = { type: "activate", at: 0 } as const;
 * foldClock(clock, [started], 30).warnings.length; // => 1
 * foldClock(clock, [started, { type: "fulfil", at: 60 }]).state; // => "met"
 * foldClock(clock, [started, { type: "fulfil", at: 61 }]).state; // => "missed"
 */
export function foldClock<D extends ClockDefinition>(
  definition: D,
  events: readonly ClockEventOf<NoInfer<D>>[],
  at?: InstantLike,
): ClockState {
  const { definition: now, run, until } = played("foldClock", definition, events, at, anyDeadline);
  return stateAt(now, run, until);
}

/** What waited for others of its moment, applied. */
function settledPending<D extends ClockDefinition>(clock: ClockFold<D>): ClockFold<D> {
  const { lastAt, pending } = clock;
  if (lastAt === undefined) return clock;
  const inOrder = [...pending].sort(
    (first, second) => strength[first.type] - strength[second.type],
  );
  let now: Moved = { definition: clock.definition, run: clock.run, count: anyDeadline };
  for (const event of inOrder) now = moved(now, event, lastAt);
  return { ...clock, definition: now.definition as D, run: now.run, pending: [] };
}
