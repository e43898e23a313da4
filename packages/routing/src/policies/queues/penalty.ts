import { notSet } from "./rules.js";
import type { QueuesState } from "./state.js";
import type { QueuesCaller } from "./tables.js";

/** A member's penalty for a caller after raising, `null` outside of the caller's limits. */
export function penaltyFor(caller: QueuesCaller, penalty: number): number | null {
  const { max_penalty: max, min_penalty: min, raise_penalty: raise } = caller;
  const isKept = caller.raise_respect_min && min !== notSet && penalty < min;
  const raised = raise !== notSet && penalty < raise && !isKept ? raise : penalty;
  if (max !== notSet && raised > max) return null;
  return min !== notSet && raised < min ? null : raised;
}

/** Whether penalties count at all: not with few members. */
export const countsPenalty = ({
  queue,
  members,
}: Pick<QueuesState, "queue" | "members">): boolean => members.length > queue.penalty_members_limit;
