import { countsPenalty, penaltyFor } from "./penalty.js";
import type { QueuesReason } from "./reasons.js";
import { availableMembers } from "./ring.js";
import { type QueuesState, type QueuesTables, readState } from "./state.js";

/** Whether it is a caller's turn to be offered to members. */
export interface QueuesTurn {
  /** False for a caller who is not among the callers, too. */
  readonly turn: boolean;
  /** Members who could take a call; at most 1 without autofill and with `ringall`. */
  readonly available: number;
  /** Callers before this one who are not being offered. */
  readonly ahead: number;
  /** Why not, `null` when it is. */
  readonly because: QueuesReason | null;
}

/**
 * Finds out whether it is a caller's turn: fewer callers ahead who are not being offered already than
 * members available, and without `autofill` only for the first of the queue. app_queue asks every second.
 *
 * @param tables queue, members, all callers in their order, and the caller by `id`
 * @returns whether, and the two numbers that decide
 * @throws Refused, a `RangeError` with `issues`, when {@link queuesPolicy} would refuse the tables
 * @example
 * import { queuesTurn } from "@ramah/routing";
 *
 * const members = [{ interface: "PJSIP/ani" }, { interface: "PJSIP/budi" }];
 * const callers = [{ id: "c1" }, { id: "c2" }, { id: "c3" }];
 * const tables = { queue: { strategy: "rrmemory", autofill: "yes" }, members, callers, now: 1000 };
 * callers.map(({ id }) => queuesTurn({ ...tables, caller: { id } }).turn); // => [true, true, false]
 */
export function queuesTurn(tables: QueuesTables): QueuesTurn {
  return turnOf(readState(tables, "queuesTurn"));
}

export function turnOf(state: QueuesState): QueuesTurn {
  // Members outside of the caller's limits are counted too, unless mended: the caller's turn comes for nobody.
  const mayHave =
    state.exact || !countsPenalty(state)
      ? undefined
      : ({ penalty }: { readonly penalty: number }) => penaltyFor(state.caller, penalty) !== null;
  const available = availableMembers(state, state.now, mayHave);
  const before = state.index === -1 ? state.callers : state.callers.slice(0, state.index);
  const ahead = before.filter(({ pending }) => !pending).length;
  const isFirst = state.index === 0 || state.queue.autofill;
  const turn = state.index !== -1 && ahead < available && isFirst;
  return {
    turn,
    available,
    ahead,
    because: turn ? null : { code: "queues-not-your-turn", data: { ahead, available } },
  };
}
