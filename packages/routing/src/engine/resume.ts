import type { Floor } from "./floor.js";
import { pathOf } from "./path.js";
import type { StageRecord } from "./records.js";
import type { ContactState } from "./state.js";

/** Where a contact of a snapshot goes on. */
export interface Resumed {
  readonly path: readonly StageRecord[];
  /** Stage of the path, -1 where its way does not lead to its queue. */
  readonly stage: number;
}

/**
 * In the queue it stands in, at the same stop if that is still there, and no further on than it was: what the
 * time that it waited opens besides under another configuration is for the next event to say.
 */
export function resume(floor: Floor, state: ContactState): Resumed {
  const path = pathOf(floor, state.contact, state.prefers);
  const own = path.filter(({ queue }) => queue.queue.id === state.queue);
  const stop = own.find(({ stage }) => stage.step === state.step) ?? own[0];
  const atStop = own.filter(({ stage }) => stage.step === stop?.stage.step);
  const reached = atStop.findLast(({ stage }) => stage.waitedMs <= state.fromMs) ?? atStop[0];
  return { path, stage: reached === undefined ? -1 : path.indexOf(reached) };
}
