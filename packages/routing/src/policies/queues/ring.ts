import { deviceState } from "./device.js";
import { isNamed, type QueuesHouse } from "./house.js";
import { countsPenalty, penaltyFor } from "./penalty.js";
import type { QueuesReason } from "./reasons.js";
import { type QueuesState, ringsInUse } from "./state.js";
import type { QueuesCaller, QueuesMember, QueuesQueue } from "./tables.js";

/** Seconds for after-call work: the member's own, else the queue's. */
const wrapUpOf = (queue: QueuesQueue, member: QueuesMember): number =>
  member.wrap_up_time || queue.wrap_up_time;

/** Whether a member still has after-call work, by the time of this queue, whichever queue the last call was from. */
export function isWrappingUp(queue: QueuesQueue, member: QueuesMember, now: number): boolean {
  const wrap = wrapUpOf(queue, member);
  return member.lastcall !== 0 && wrap !== 0 && now - wrap < member.lastcall;
}

/** Why a member cannot be rung for this caller now; `undefined` when it can. The first obstacle, as app_queue looks. */
export function ringBlock(state: QueuesState, member: QueuesMember): QueuesReason | undefined {
  const { queue, now } = state;
  const name = member.interface;
  if (member.paused) return { code: "queues-paused", data: { member: name } };
  const device = deviceState(member);
  const rings = ringsInUse(queue, member);
  if (!rings && device !== "NOT_INUSE" && device !== "UNKNOWN") {
    return { code: "queues-device", data: { member: name, state: device } };
  }
  const last = state.others.find((other) => other.queue.name === member.lastqueue)?.queue;
  const wrap = wrapUpOf(last ?? queue, member);
  const seconds = member.lastcall + wrap - now;
  if (wrap !== 0 && seconds > 0) {
    return { code: "queues-wrapping-up", data: { member: name, seconds } };
  }
  const heavier = usesWeight(state) ? preferredQueue(state, member) : undefined;
  if (heavier !== undefined) {
    return { code: "queues-heavier", data: { member: name, queue: heavier } };
  }
  const longer = longerWait(state, member);
  if (longer !== undefined) {
    return { code: "queues-longer-wait", data: { member: name, queue: longer } };
  }
  if (!rings && member.pending) return { code: "queues-tried", data: { member: name } };
  return undefined;
}

const usesWeight = ({ queue, others }: QueuesState): boolean =>
  queue.weight !== 0 || others.some((other) => other.queue.weight !== 0);

const memberOf = (house: QueuesHouse, member: QueuesMember): QueuesMember | undefined =>
  house.members.find((other) => isNamed(other, member.interface));

/**
 * A queue of greater weight that contains the member and has at least as many callers as available
 * members. Whether one of those callers may have the member at all is not asked (#1561), unless mended.
 */
function preferredQueue(state: QueuesState, member: QueuesMember): string | undefined {
  return state.others.find((other) => {
    const there = memberOf(other, member);
    if (there === undefined || other.callers.length === 0) return false;
    if (other.queue.weight <= state.queue.weight) return false;
    const mayHave = (caller: QueuesCaller): boolean =>
      !countsPenalty(other) || penaltyFor(caller, there.penalty) !== null;
    if (!state.exact && !other.callers.some(mayHave)) return false;
    return other.callers.length >= availableMembers(other, state.now);
  })?.queue.name;
}

/** A queue of equal weight whose first caller not being offered waits longer (#1691 as mended by #1693). */
function longerWait(state: QueuesState, member: QueuesMember): string | undefined {
  const { longestFirst, caller, queue } = state;
  if (longestFirst === "no") return undefined;
  return state.others.find((other) => {
    if (other.queue.weight !== queue.weight || memberOf(other, member) === undefined) return false;
    const first = other.callers.find(({ pending }) => !pending);
    if (first === undefined) return false;
    return longestFirst === "prio" && first.prio !== caller.prio
      ? first.prio > caller.prio
      : first.start < caller.start;
  })?.queue.name;
}

/** How many members could take a call: at most one is counted without autofill and with ringall. */
export function availableMembers(
  { queue, members }: QueuesHouse,
  now: number,
  mayHave: (member: QueuesMember) => boolean = () => true,
): number {
  const count = members.filter(
    (member) => mayHave(member) && isAvailable(queue, member, now),
  ).length;
  return !queue.autofill || queue.strategy === "ringall" ? Math.min(1, count) : count;
}

function isAvailable(queue: QueuesQueue, member: QueuesMember, now: number): boolean {
  const device = deviceState(member);
  if (member.paused || device === "INVALID" || device === "UNAVAILABLE") return false;
  const isFree = device === "NOT_INUSE" || device === "UNKNOWN";
  return (isFree || ringsInUse(queue, member)) && !isWrappingUp(queue, member, now);
}
