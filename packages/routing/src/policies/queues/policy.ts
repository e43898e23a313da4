import { metricsOf, type QueuesMetric, roundOf } from "./metric.js";
import type { QueuesReason } from "./reasons.js";
import { ringBlock } from "./ring.js";
import { type QueuesState, type QueuesTables, readState } from "./state.js";
import { turnOf } from "./turn.js";

/** The tables of {@link queuesPolicy} and what a single attempt needs besides. */
export interface QueuesAttempt extends QueuesTables {
  /** Pointers from the last attempt; they win over those in the rows. */
  readonly memory?: Partial<QueuesMemory> | undefined;
  /** Numbers for `random` and `wrandom`, one for each member within the limits: a list in their order, by interface, or a function. */
  readonly random?:
    | readonly number[]
    | { readonly [member: string]: number }
    | ((member: string) => number);
  readonly seed?: number | string;
  /** Who is known to have been rung in this attempt, when it was not {@link QueuesChoice.ring}. */
  readonly rung?: readonly string[];
  readonly force_longest_waiting_caller?: boolean | "yes" | "no" | "prio";
}

/** What app_queue remembers between attempts. Plain JSON. */
export interface QueuesMemory {
  /** The queue's pointer, for `rrmemory` and `rrordered`. */
  readonly rrpos: number;
  /** The caller's pointer, for `linear`. */
  readonly linpos: number;
}

/** What one attempt to call members does. */
export interface QueuesChoice {
  /** One for each member, in the order of the container. */
  readonly metrics: readonly QueuesMetric[];
  /** The member of the lowest metric, whether it can be rung or not; `null` without any. */
  readonly best: string | null;
  /** Everybody within the limits, in the order in which app_queue would try them. */
  readonly order: readonly string[];
  /** Who is rung: one member, with `ringall` everybody of the lowest penalty who can be. */
  readonly ring: readonly string[];
  /** Why others before them were passed over, and who is outside of the limits. */
  readonly because: readonly QueuesReason[];
  /** Whether it was the caller's turn at all; `null` when the callers were not told. */
  readonly turn: boolean | null;
  /** Pointers after the attempt, whether or not somebody answered. */
  readonly memory: QueuesMemory;
}

/**
 * Makes one attempt to call members as Asterisk's app_queue does: a metric for every member by the
 * queue's strategy and the penalties, the lowest first, equals in the reverse order of the container,
 * with whatever keeps one from being rung, and the pointers of the round-robin strategies. Published
 * defects included, see {@link queuesDefects}.
 *
 * @param tables the queue, its members, the caller, and the moment in seconds since 1970
 * @returns metrics, order, who is rung, reasons, and the pointers for the next attempt
 * @throws Refused, a `RangeError` with `issues`, when a table is not one or `now` is missing
 * @see Asterisk, app_queue.c, at commit f0c1c1a7b79b
 * @example
 * import { queuesPolicy } from "@ramah/routing";
 *
 * const members = [
 *   { interface: "PJSIP/ani", penalty: 0 },
 *   { interface: "PJSIP/budi", penalty: 0 },
 *   { interface: "PJSIP/citra", penalty: 1 },
 * ];
 * const queue = { strategy: "rrmemory" };
 * const first = queuesPolicy({ queue, members, now: 1000 });
 * first.metrics.map(({ metric }) => metric); // => [0, 1, 1000002]
 * first.ring; // => ["PJSIP/ani"]
 * queuesPolicy({ queue, members, now: 1000, memory: first.memory }).ring; // => ["PJSIP/budi"]
 */
export function queuesPolicy(tables: QueuesAttempt): QueuesChoice {
  const read = readState(tables, "queuesPolicy");
  const state = withMemory(read);
  const { metrics, wrapped } = metricsOf(state);
  const order = orderOf(metrics);
  const { ring, because, failed } = ringing(state, order);
  const excluded = state.members.flatMap((member, index): QueuesReason[] => {
    if (metrics[index]?.metric !== null) return [];
    const { interface: name, penalty } = member;
    return [{ code: "queues-penalty", data: { member: name, penalty } }];
  });
  const given = state.given["rung"];
  const rung: readonly unknown[] = Array.isArray(given) ? given : [...ring, ...failed];
  return {
    metrics,
    best: order[0]?.interface ?? null,
    order: order.map((member) => member.interface),
    ring,
    because: [...excluded, ...because],
    turn: state.index === -1 ? null : turnOf(state).turn,
    memory: pointers(state, order, wrapped, rung, failed),
  };
}

function withMemory(state: QueuesState): QueuesState {
  const memory = Object(state.given["memory"]) as Partial<QueuesMemory>;
  const { rrpos = state.queue.rrpos, linpos = state.caller.linpos } = memory;
  return { ...state, queue: { ...state.queue, rrpos }, caller: { ...state.caller, linpos } };
}

interface Tried {
  readonly interface: string;
  readonly index: number;
  readonly metric: number;
}

/** Lowest metric first. The list of attempts is built from its end, so of equals the last one iterated comes first. */
function orderOf(metrics: readonly QueuesMetric[]): readonly Tried[] {
  return metrics
    .flatMap(({ interface: name, metric }, index) =>
      metric === null ? [] : [{ interface: name, metric, index }],
    )
    .sort((one, other) => one.metric - other.metric || other.index - one.index);
}

function ringing(
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
function pointers(
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
    if (next !== undefined) return state.exact ? next.metric % 1000 : positionOf(state, next);
    return wrapped ? 0 : pointer + 1;
  };
  if (strategy === "rrmemory" || strategy === "rrordered") return { rrpos: moved(rrpos), linpos };
  return { rrpos, linpos: strategy === "linear" ? moved(linpos) : linpos };
}

function positionOf(state: QueuesState, { metric }: Tried): number {
  return (metric % 1_000_000_000) % roundOf(state);
}
