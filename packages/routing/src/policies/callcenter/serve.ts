import { type CallcenterRow, candidateRows, unserved } from "./candidates.js";
import { isRinging } from "./order.js";
import type { CallcenterReason } from "./reasons.js";
import type { CallcenterState } from "./state.js";
import type { CallcenterMember, CallcenterQueue } from "./tables.js";
import { type CallcenterOffer, walk } from "./walk.js";

/** What one pass did for one caller. */
export interface CallcenterTurn {
  /** Uuid of the caller. */
  readonly member: string;
  /** Name of the queue. */
  readonly queue: string;
  /** Seconds waited, base score and skill score. */
  readonly score: number;
  /** The agents of the query, in its order; `round-robin` may name one twice. */
  readonly candidates: readonly string[];
  /** At most one, but under `ring-all`. */
  readonly offers: readonly CallcenterOffer[];
  /** Why those who came before the offer were passed over, and why the walk ended without one. */
  readonly because: readonly CallcenterReason[];
}

/** One caller's turn in a pass. */
export function serve(
  state: CallcenterState,
  member: CallcenterMember,
  score: number,
): CallcenterTurn {
  const turn = { member: member.uuid, queue: member.queue, score };
  const without = (...because: CallcenterReason[]): CallcenterTurn => ({
    ...turn,
    candidates: [],
    offers: [],
    because,
  });
  const queue = state.queues.get(member.queue);
  if (queue === undefined) {
    removeMember(state, member);
    const data = { member: member.uuid, queue: member.queue };
    return without({ code: "callcenter-unknown-queue", data });
  }
  if (member.state === "Abandoned") return without(discard(state, queue, member));
  followStrategy(state, queue, member);
  if (member.session_uuid === "" && !state.exact) {
    return without({ code: "callcenter-gone", data: { member: member.uuid } });
  }
  const pause = progressivePause(state, queue, member);
  if (pause > 0) {
    return without({ code: "callcenter-ringing", data: { member: member.uuid, seconds: pause } });
  }
  const rows = candidateRows(state, queue, member);
  let { offers, because } = walk(state, queue, member, rows);
  if (!state.exact && offers.length === 0 && isTopDown(queue) && startAgain(state, member)) {
    ({ offers, because } = walk(state, queue, member, candidateRows(state, queue, member)));
  }
  if (isTopDown(queue) && rows.length === 0) {
    startAgain(state, member);
    because = [...because, { code: "callcenter-end-of-list", data: { member: member.uuid } }];
  }
  if (offers.length === 0) because = [...because, ...absence(state, queue)];
  noteStaff(state, queue, rows);
  return { ...turn, candidates: rows.map(({ agent }) => agent.name), offers, because };
}

const isTopDown = ({ strategy }: CallcenterQueue): boolean => strategy.toLowerCase() === "top-down";

/** An abandoned caller keeps the place for a while; one without a time of leaving counts from joining. */
function discard(
  state: CallcenterState,
  queue: CallcenterQueue,
  member: CallcenterMember,
): CallcenterReason {
  const left = member.abandoned_epoch || member.joined_epoch;
  const data = { member: member.uuid };
  if (left + queue.discard_abandoned_after >= state.now) {
    return { code: "callcenter-abandoned", data };
  }
  removeMember(state, member);
  return { code: "callcenter-discarded", data };
}

function removeMember(state: CallcenterState, { uuid, instance_id }: CallcenterMember): void {
  state.members = state.members.filter(
    (row) => row.uuid !== uuid || row.instance_id !== instance_id,
  );
}

/** A caller who came under another strategy is moved over to the one that the queue has now. */
function followStrategy(
  state: CallcenterState,
  queue: CallcenterQueue,
  member: CallcenterMember,
): void {
  const now = queue.strategy.toLowerCase();
  const before = member.serving_agent.toLowerCase();
  if (now !== before && (isRinging(now) || isRinging(before))) {
    for (const row of state.members) {
      if (row.uuid !== member.uuid) continue;
      if (isRinging(before)) {
        if (row.state !== "Trying" || row.serving_agent !== before) continue;
        row.serving_agent = isRinging(now) ? now : "";
        if (!isRinging(now)) row.state = "Waiting";
      } else if (row.state === "Waiting" && row.serving_agent === "") {
        row.serving_agent = now;
        row.state = "Trying";
      }
    }
  }
  if (!isRinging(now)) return;
  for (const row of state.members) {
    const isThis = row.uuid === member.uuid && row.instance_id === member.instance_id;
    if (isThis && row.state === "Waiting") row.state = "Trying";
  }
}

/** Who of the queue was not even looked at. */
function absence(state: CallcenterState, queue: CallcenterQueue): readonly CallcenterReason[] {
  const agents = unserved(state, queue.name);
  return agents.length === 0 ? [] : [{ code: "callcenter-not-served", data: { agents } }];
}

/** Seconds until ring-progressively adds the next agent; 0 when it may. */
function progressivePause(
  state: CallcenterState,
  queue: CallcenterQueue,
  member: CallcenterMember,
): number {
  if (queue.strategy.toLowerCase() !== "ring-progressively" || member.session_uuid === "") return 0;
  const last = state.memory.members.get(member.uuid)?.cc_last_originated_call;
  if (last === undefined) return 0;
  return Math.max(0, last + (queue.ring_progressively_delay || 10) - state.now);
}

/** Forgets where a top-down caller was; false when there was nothing to forget. */
function startAgain(state: CallcenterState, member: CallcenterMember): boolean {
  const { cc_last_agent_tier_position, cc_last_agent_tier_level, ...rest } =
    state.memory.members.get(member.uuid) ?? {};
  if (cc_last_agent_tier_level === undefined && cc_last_agent_tier_position === undefined) {
    return false;
  }
  state.memory.members.set(member.uuid, rest);
  return true;
}

/** Every row counts as somebody being there, on a break or not (#1216): callers may wait on for them. */
function noteStaff(
  state: CallcenterState,
  queue: CallcenterQueue,
  rows: readonly CallcenterRow[],
): void {
  const isThere = state.exact
    ? rows.length > 0
    : rows.some(({ agent }) => agent.status.toLowerCase() !== "on break");
  state.memory.queues.set(queue.name, {
    last_agent_exist: isThere
      ? state.now
      : (state.memory.queues.get(queue.name)?.last_agent_exist ?? 0),
    last_agent_exist_check: state.now,
  });
}
