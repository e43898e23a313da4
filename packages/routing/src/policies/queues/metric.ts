import { createRandom } from "@ramah/core";
import { countsPenalty, penaltyFor } from "./penalty.js";
import type { QueuesState } from "./state.js";
import type { QueuesMember } from "./tables.js";

/** A member with the number by which app_queue chooses: the lowest is called first. */
export interface QueuesMetric {
  /** Names the member. */
  readonly interface: string;
  /** `null` when the penalty is outside of the caller's limits: not called at all. */
  readonly metric: number | null;
}

/** The metrics of all members. */
export interface QueuesMetrics {
  readonly metrics: readonly QueuesMetric[];
  /** Whether a member stands after the pointer: then the round begins anew at the end of the list. */
  readonly wrapped: boolean;
}

// A tier of penalty is this far from the next; the strategies' numbers should stay below.
const tier = 1_000_000;
// Members before the pointer come after all others of their tier.
const round = 1000;
// The strategies by chance draw numbers below this, wrandom for each step of its weight.
const drawn = 1000;
// In the mended order nothing reaches the next tier.
const wideTier = 1_000_000_000;

/** The metrics of all members, in the order of the container. */
export function metricsOf(state: QueuesState): QueuesMetrics {
  const counts = countsPenalty(state);
  const draw = drawer(state);
  const pointer = state.queue.strategy === "linear" ? state.caller.linpos : state.queue.rrpos;
  const length = roundOf(state);
  let wrapped = false;
  const metrics = state.members.map((member, index) => {
    const penalty = counts ? penaltyFor(state.caller, member.penalty) : member.penalty;
    if (penalty === null) return { interface: member.interface, metric: null };
    const position = positionOf(state, member, index);
    if (position !== null && position > pointer) wrapped = true;
    const own =
      position === null
        ? ownMetric(state, member, penalty, draw)
        : position < pointer
          ? position + length
          : position;
    // wrandom uses the penalty as a weight, whether or not penalties count.
    const tiers = counts && state.queue.strategy !== "wrandom" ? penalty : 0;
    const metric = state.exact
      ? toInt(toInt(own) + Math.imul(tiers, tier))
      : tiers * wideTier + Math.min(own, wideTier - 1);
    return { interface: member.interface, metric };
  });
  return { metrics, wrapped };
}

/** C's int holds 32 bits: a penalty of 2148 or more comes out below 0. */
const toInt = (value: number): number => value | 0;

function positionOf({ queue }: QueuesState, member: QueuesMember, index: number): number | null {
  if (queue.strategy === "linear") return index;
  return queue.strategy === "rrmemory" || queue.strategy === "rrordered" ? member.queuepos : null;
}

/** The position that a metric of a round-robin strategy holds. */
export const positionIn = (state: QueuesState, metric: number): number =>
  (state.exact ? metric : metric % wideTier) % roundOf(state);

/** How far members before the pointer are put back; more than there are members, when mended. */
const roundOf = ({ exact, members }: QueuesState): number =>
  exact
    ? round
    : members.reduce(
        (length, { queuepos }) => Math.max(length, queuepos + 1),
        Math.max(round, members.length),
      );

function ownMetric(
  { queue, now, exact }: QueuesState,
  member: QueuesMember,
  penalty: number,
  draw: (name: string) => number,
): number {
  if (queue.strategy === "random") return draw(member.interface) % drawn;
  if (queue.strategy === "wrandom") {
    const range = exact ? Math.imul(1 + penalty, drawn) : (1 + penalty) * drawn;
    return range === 0 ? 0 : draw(member.interface) % range;
  }
  if (queue.strategy === "fewestcalls") return member.calls;
  if (queue.strategy === "leastrecent" && member.lastcall !== 0) {
    const idle = now - member.lastcall;
    return exact ? tier - idle : Math.max(1, wideTier - 1 - Math.max(0, idle));
  }
  return 0;
}

/** Whole numbers from 0 below 2^31, one for each member that is within the limits, in their order. */
function drawer({ given, now, caller }: QueuesState): (name: string) => number {
  const { random, seed } = given;
  if (typeof random === "function") return (name) => whole(Number(random(name)));
  if (Array.isArray(random)) {
    let next = 0;
    return () => whole(Number(random[next++] ?? 0));
  }
  if (typeof random === "object" && random !== null) {
    const byName = new Map(Object.entries(random));
    return (name) => whole(Number(byName.get(name) ?? 0));
  }
  const own = createRandom(`${String(seed ?? 0)}/${now}/${caller.id}`);
  return () => own.uint32() >>> 1;
}

/** A fraction below 1 is stretched, so that any generator will do. */
const whole = (value: number): number =>
  value > 0 && value < 1 ? Math.floor(value * 2147483648) : Math.trunc(value);
