import { positionIn, type QueuesMetric } from "./metric.js";
import type { QueuesReason } from "./reasons.js";
import { ringBlock } from "./ring.js";
import type { QueuesState } from "./state.js";

/** What app_queue remembers between attempts. Plain JSON. */
export interface QueuesMemory {
  /** The queue's pointer, for `rrmemory` and `rrordered`. */
  readonly rrpos: number;
  /** The caller's pointer, for `linear`. */
  readonly linpos: number;
}

/** A member who may be tried. */
export interface Tried {
  readonly interface: string;
  readonly index: number;
  readonly metric: number;
}

/** Lowest metric first. The list of attempts is built from its end, so of equals the last one iterated comes first. */
export function orderOf(metrics: readonly QueuesMetric[]): readonly Tried[] {
  return metrics
    .flatMap(({ interface: name, metric }, index) =>
      metric === null ? [] : [{ interface: name, metric, index }],
    )
    .sort((one, other) => one.metric - other.metric || other.index - one.index);
}

/** Who is rung of those in order, and why others are passed over. */
export function ringing(
  state: QueuesState,
  order: readonly Tried[],
): {
  readonly ring: readonly string[];
  readonly because: readonly QueuesReason[];
  /** Tried and found impossible: not tried again in this attempt. */
  readonly failed: readonly string[];
} {
  const ring: string[] = [];
  const because: QueuesReason[] = [];
  const failed: string[] = [];
  let level: number | undefined;
  for (const { interface: name, index, metric } of order) {
    if (ring.length > 0 && (state.queue.strategy !== "ringall" || metric !== level)) break;
    level = metric;
    const member = state.members[index];
    if (member === undefined) continue;
    const block = member.unreachable
      ? (ringBlock(state, member) ?? { code: "queues-unreachable", data: { member: name } })
      : ringBlock(state, member);
    if (block === undefined) ring.push(name);
    else {
      because.push(block);
      failed.push(name);
    }
  }
  return { ring, because, failed };
}

/** After an attempt the pointer stands at the best of those who were not called, or past the end. */
export function pointers(
  state: QueuesState,
  order: readonly Tried[],
  wrapped: boolean,
  rung: readonly unknown[],
  failed: readonly string[],
): QueuesMemory {
  // A telephone that cannot be called moves both pointers on at once.
  const steps = state.members.filter(
    (member) =>
      member.unreachable &&
      failed.includes(member.interface) &&
      ringBlock(state, member) === undefined,
  ).length;
  const rrpos = state.queue.rrpos + steps;
  const linpos = state.caller.linpos + steps;
  const { strategy } = state.queue;
  const next = order.find(({ interface: name }) => !rung.includes(name));
  const moved = (pointer: number): number => {
    if (next !== undefined) return positionIn(state, next.metric);
    return wrapped ? 0 : pointer + 1;
  };
  if (strategy === "rrmemory" || strategy === "rrordered") return { rrpos: moved(rrpos), linpos };
  return { rrpos, linpos: strategy === "linear" ? moved(linpos) : linpos };
}
