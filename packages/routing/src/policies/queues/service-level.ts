import { type QueuesTables, readState } from "./state.js";

/**
 * Measures app_queue's two service levels from the counts of a queue: `SL` over answered calls alone,
 * `SL2` with those who hung up in time on both sides.
 *
 * @param queue the queue's row with its counts
 * @returns percentages from 0, unrounded; 0 when there was nothing
 * @throws Refused, a `RangeError` with `issues`, when {@link queuesPolicy} would refuse the row
 * @example
 * import { queuesServiceLevel } from "@ramah/routing";
 *
 * const counts = { callscompleted: 8, callscompletedinsl: 6, callsabandoned: 2, callsabandonedinsl: 1 };
 * queuesServiceLevel(counts); // => { sl: 75, sl2: 70 }
 */
export function queuesServiceLevel(queue: QueuesTables["queue"]): {
  readonly sl: number;
  readonly sl2: number;
} {
  const { queue: read } = readState({ queue, members: [], now: 0 }, "queuesServiceLevel");
  const { calls_completed: done, calls_abandoned: lost } = read;
  const within = read.calls_completed_in_sl;
  return {
    sl: done > 0 ? (100 * within) / done : 0,
    sl2: done + lost > 0 ? (100 * (within + read.calls_abandoned_in_sl)) / (done + lost) : 0,
  };
}
