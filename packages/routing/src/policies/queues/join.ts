import { isEmpty } from "./empty.js";
import type { QueuesReason } from "./reasons.js";
import { type QueuesTables, readState } from "./state.js";
import type { QueuesCaller } from "./tables.js";

/** What came of a caller who wanted to join. */
export interface QueuesJoin {
  /** Whether the caller waits in the queue now. */
  readonly joined: boolean;
  /** Place in the queue from 1, 0 when refused. */
  readonly position: number;
  /** `JOINEMPTY` and `FULL` as in `QUEUESTATUS`; empty when joined. */
  readonly status: "" | "JOINEMPTY" | "FULL";
  /** Why not, `null` when joined. */
  readonly because: QueuesReason | null;
  /** Everybody who waits now, the caller included. */
  readonly callers: readonly QueuesCaller[];
}

/**
 * Lets a caller join a queue of app_queue: before everybody of lower priority and after equals. A
 * position that was asked for counts only behind higher priorities, and never before somebody whose
 * priority is higher than the caller's own.
 *
 * @param tables queue, members, callers in their order, and the caller with `prio` and `position`
 * @returns the place, or why not
 * @throws Refused, a `RangeError` with `issues`, when {@link queuesPolicy} would refuse the tables
 * @example
 * import { queuesJoin } from "@ramah/routing";
 *
 * const callers = [{ id: "vip", prio: 10 }, { id: "c1" }, { id: "c2" }];
 * const tables = { queue: {}, members: [], callers, now: 1000 };
 * queuesJoin({ ...tables, caller: { id: "new", prio: 5 } }).position; // => 2
 * queuesJoin({ ...tables, caller: { id: "new", position: 1 } }).position; // => 2
 * queuesJoin({ ...tables, caller: { id: "new" } }).position; // => 4
 */
export function queuesJoin(tables: QueuesTables): QueuesJoin {
  const state = readState(tables, "queuesJoin");
  const { queue, caller, callers } = state;
  const refused = (status: "JOINEMPTY" | "FULL", because: QueuesReason): QueuesJoin => ({
    joined: false,
    position: 0,
    status,
    because,
    callers,
  });
  if (isEmpty(state, "joinempty")) {
    return refused("JOINEMPTY", { code: "queues-nobody", data: { queue: queue.name } });
  }
  if (queue.max_len > 0 && callers.length >= queue.max_len) {
    const data = { queue: queue.name, callers: callers.length };
    return refused("FULL", { code: "queues-full", data });
  }
  const place = callers.findIndex((other, index) => {
    if (caller.prio > other.prio) return true;
    const wants = caller.position > 0 && caller.position <= index + 1;
    return wants && caller.prio >= other.prio;
  });
  const index = place === -1 ? callers.length : place;
  return {
    joined: true,
    position: index + 1,
    status: "",
    because: null,
    callers: [...callers.slice(0, index), caller, ...callers.slice(index)],
  };
}
