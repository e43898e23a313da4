import type { InputIssue } from "@ramah/core";
import { readFields, readNumber } from "../input.js";
import { type QueuesTables, readState } from "./state.js";

/** A periodic announcement, and what the caller's row holds afterwards. */
export interface QueuesPeriodicAnnouncement {
  /** Number of the sound from 0. */
  readonly sound: number;
  /** For the caller's row: when it was made, or ended where that counts; seconds since 1970. */
  readonly last_periodic_announce_time: number;
  /** For the caller's row: the number of the next one, from 0. */
  readonly last_periodic_announce_sound: number;
}

/**
 * Finds out whether a periodic announcement is due, and which: one after the other and round again, or
 * by chance. A caller's first comes one period after joining, with `periodic-announce-startdelay` after that.
 *
 * @param tables queue, caller and moment
 * @param playing how it is played: seconds it lasts, which count with `relative-periodic-announce`, and a
 *   number from 0 to below 1 for the choice by chance; 0 and 0 when left out
 * @returns the announcement, `null` when none is due
 * @throws Refused, a `RangeError` with `issues`, when {@link queuesPolicy} would refuse the tables or `playing`
 *   holds no such numbers
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
  const issues: InputIssue[] = [];
  const { seconds, chance } = readPlaying(playing, issues);
  const { queue, caller, now } = readState(tables, "queuesPeriodicAnnouncement", { issues });
  const every = queue.periodic_announce_frequency;
  const delay = queue.periodic_announce_startdelay;
  const first = delay >= 0 ? caller.start + delay - every : caller.start;
  const last = caller.last_periodic_announce_time || first;
  if (every === 0 || now - last < every) return null;
  const sounds = queue.periodic_announce;
  const isRandom = queue.random_periodic_announce;
  const next = caller.last_periodic_announce_sound;
  const sound = isRandom && sounds > 0 ? Math.floor(chance * sounds) : next >= sounds ? 0 : next;
  return {
    sound,
    last_periodic_announce_time: queue.relative_periodic_announce ? now + seconds : now,
    last_periodic_announce_sound: isRandom ? sound : sound + 1,
  };
}

function readPlaying(
  playing: unknown,
  issues: InputIssue[],
): { readonly seconds: number; readonly chance: number } {
  const fields = readFields(playing, ["playing"], { issues });
  const chance = readNumber(fields["chance"], ["playing", "chance"], issues) ?? 0;
  if (chance < 0 || chance >= 1) {
    issues.push({
      code: "input-rule",
      data: { rule: "from 0 to below 1" },
      path: ["playing", "chance"],
    });
  }
  return { seconds: readNumber(fields["seconds"], ["playing", "seconds"], issues) ?? 0, chance };
}
