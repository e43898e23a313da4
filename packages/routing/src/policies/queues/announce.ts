import { isTrue } from "./rules.js";
import { type QueuesTables, readState } from "./state.js";

/** What app_queue says to a caller about the wait. */
export interface QueuesAnnouncement {
  /** What is said of the place, `null` for nothing. `next`: you are first in line; `there-are`: so many wait; `more-than`: more than so many wait. */
  readonly position: {
    readonly say: "next" | "there-are" | "more-than";
    readonly callers: number;
  } | null;
  /** The wait that is said, `null` when none is. */
  readonly holdTime: { readonly minutes: number; readonly seconds: number } | null;
  /** Whether it ends with thanks. */
  readonly thanks: boolean;
  /** For the caller's row: when a position was said last, seconds since 1970. */
  readonly last_pos: number;
  /** For the caller's row: which position that was, from 1. */
  readonly last_pos_said: number;
}

/**
 * Finds out what app_queue announces to a caller now, and when not: at least `min-announce-frequency`
 * apart; when the position changed, or each `announce-frequency`; with `announce-position-only-up` only
 * when it became better. Whoever is first hears nothing of the hold time. The hold time is the average
 * less the time waited, as an absolute value: it rises again for those who waited longer (mended).
 *
 * @param tables queue, members, callers in their order, the caller by `id`, and the moment
 * @returns what is said, `null` when nothing is due
 * @throws Refused, a `RangeError` with `issues`, when {@link queuesPolicy} would refuse the tables
 * @example
 * import { queuesAnnouncement } from "@ramah/routing";
 *
 * const queue = { "announce-frequency": 30, holdtime: 200, "announce-round-seconds": 10 };
 * const callers = [{ id: "c1", start: 900 }, { id: "c2", start: 950 }];
 * const said = queuesAnnouncement({ queue, members: [], callers, caller: { id: "c2" }, now: 1000 });
 * said?.position; // => { say: "there-are", callers: 2 }
 * said?.holdTime; // => { minutes: 3, seconds: 0 }
 */
export function queuesAnnouncement(tables: QueuesTables): QueuesAnnouncement | null {
  const state = readState(tables, "queuesAnnouncement");
  const { queue, caller, now, exact } = state;
  const place = state.index === -1 ? Math.max(1, caller.position) : state.index + 1;
  const since = now - caller.last_pos;
  if (queue.announce_frequency === 0 || since < queue.min_announce_frequency) return null;
  if (caller.last_pos_said === place && since < queue.announce_frequency) return null;
  const isOnlyUp = queue.announce_position_only_up && caller.last_pos_said > 0;
  if (isOnlyUp && caller.last_pos_said <= place) return null;
  const mode = queue.announce_position.toLowerCase();
  const limit = queue.announce_position_limit;
  const isSaid = mode === "more" || (mode === "limit" ? place <= limit : isTrue(mode));
  const said = { last_pos: now, last_pos_said: place };
  if (isSaid && place === 1) {
    return { position: { say: "next", callers: 1 }, holdTime: null, thanks: true, ...said };
  }
  const isMore = mode === "more" && place > limit;
  const position = isMore
    ? ({ say: "more-than", callers: limit } as const)
    : ({ say: "there-are", callers: place } as const);
  const once = queue.announce_holdtime.toLowerCase() === "once";
  const asksHold = once ? caller.last_pos === 0 : isTrue(queue.announce_holdtime);
  const time = holdTime(
    queue.holdtime,
    now - caller.start,
    roundingOf(queue.announce_round_seconds),
    exact,
  );
  const hold = asksHold && time.minutes + time.seconds > 0 ? time : null;
  return {
    position: isSaid ? position : null,
    holdTime: hold,
    thanks: isSaid || hold !== null,
    ...said,
  };
}

const roundings: readonly number[] = [5, 10, 15, 20, 30];
const roundingOf = (seconds: number): number => (roundings.includes(seconds) ? seconds : 0);

/** Half a minute is added to round to minutes; with seconds announced it is simply said too much (mended). */
function holdTime(
  average: number,
  waited: number,
  rounding: number,
  exact: boolean,
): { readonly minutes: number; readonly seconds: number } {
  const extra = exact || rounding === 0 ? 30 : 0;
  const left = average + extra - waited;
  const whole = exact ? Math.abs(left) : Math.max(0, left);
  const minutes = Math.trunc(whole / 60);
  const seconds = rounding === 0 ? 0 : Math.trunc((whole - 60 * minutes) / rounding) * rounding;
  return { minutes, seconds };
}
