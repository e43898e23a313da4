import { type QueuesTables, readState } from "./state.js";
import { isTrue } from "./tables.js";

/** What app_queue says to a caller about the wait. */
export interface QueuesAnnouncement {
  /** `next`: you are first in line; `there-are`: so many wait; `more-than`: more than so many wait. */
  readonly position: {
    readonly say: "next" | "there-are" | "more-than";
    readonly callers: number;
  } | null;
  readonly holdTime: { readonly minutes: number; readonly seconds: number } | null;
  /** Whether it ends with thanks. */
  readonly thanks: boolean;
  /** For the caller's row: when and which position was said last. */
  readonly last_pos: number;
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
 * @throws Refused, a `RangeError`, when a table is not one
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

/** A periodic announcement, and what the caller's row holds afterwards. */
export interface QueuesPeriodicAnnouncement {
  /** Number of the sound from 0. */
  readonly sound: number;
  readonly last_periodic_announce_time: number;
  readonly last_periodic_announce_sound: number;
}

/**
 * Finds out whether a periodic announcement is due, and which: one after the other and round again, or
 * by chance. A caller's first comes one period after joining, with `periodic-announce-startdelay` after that.
 *
 * @param tables queue, caller and moment
 * @param playing how it is played: seconds it lasts, which count with `relative-periodic-announce`, and a
 * number from 0 to below 1 for the choice by chance
 * @returns the announcement, `null` when none is due
 * @throws Refused, a `RangeError`, when a table is not one
 * @example
 * import { queuesPeriodicAnnouncement } from "@ramah/routing";
 *
 * const queue = { "periodic-announce-frequency": 60, "periodic-announce": 2 };
 * const caller = { start: 900, last_periodic_announce_time: 930, last_periodic_announce_sound: 1 };
 * queuesPeriodicAnnouncement({ queue, members: [], caller, now: 989 }); // => null
 * queuesPeriodicAnnouncement({ queue, members: [], caller, now: 990 })?.sound; // => 1
 */
export function queuesPeriodicAnnouncement(
  tables: QueuesTables,
  playing: { readonly seconds?: number; readonly chance?: number } = {},
): QueuesPeriodicAnnouncement | null {
  const { queue, caller, now } = readState(tables, "queuesPeriodicAnnouncement");
  const every = queue.periodic_announce_frequency;
  const delay = queue.periodic_announce_startdelay;
  const first = delay >= 0 ? caller.start + delay - every : caller.start;
  const last = caller.last_periodic_announce_time || first;
  if (every === 0 || now - last < every) return null;
  const sounds = queue.periodic_announce;
  const isRandom = queue.random_periodic_announce;
  const next = caller.last_periodic_announce_sound;
  const sound =
    isRandom && sounds > 0 ? Math.floor((playing.chance ?? 0) * sounds) : next >= sounds ? 0 : next;
  return {
    sound,
    last_periodic_announce_time: queue.relative_periodic_announce
      ? now + (playing.seconds ?? 0)
      : now,
    last_periodic_announce_sound: isRandom ? sound : sound + 1,
  };
}
