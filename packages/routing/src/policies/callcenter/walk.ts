import type { CallcenterRow } from "./candidates.js";
import { isRinging } from "./order.js";
import type { CallcenterReason } from "./reasons.js";
import { singleBox } from "./rules.js";
import type { CallcenterState } from "./state.js";
import type { CallcenterMember, CallcenterQueue } from "./tables.js";

/** An offer of one caller to one agent. */
export interface CallcenterOffer {
  /** Uuid of the caller. */
  readonly member: string;
  /** Name of the agent. */
  readonly agent: string;
  /** Name of the queue. */
  readonly queue: string;
  /** The agent's level in the queue. */
  readonly level: number;
  /** The agent's place within the level. */
  readonly position: number;
}

/** Goes down the rows of a caller until an offer is made, for ring-all to the end. */
export function walk(
  state: CallcenterState,
  queue: CallcenterQueue,
  member: CallcenterMember,
  rows: readonly CallcenterRow[],
): { readonly offers: readonly CallcenterOffer[]; readonly because: readonly CallcenterReason[] } {
  const offers: CallcenterOffer[] = [];
  const because: CallcenterReason[] = [];
  const doors = { level: 0, seen: 0, lowest: Math.min(...rows.map(({ tier }) => tier.level)) };
  const strategy = queue.strategy.toLowerCase();
  // Rows as the query found them: what an offer changes is not seen by the rest of this walk.
  const found = rows.map(({ agent, tier }) => ({ agent: { ...agent }, tier: { ...tier } }));
  for (const row of found) {
    const closed = closedLevel(state, queue, member, row, doors);
    if (closed !== undefined) {
      because.push(closed);
      break;
    }
    doors.seen++;
    const blocks = blocksOf(state, queue, row);
    because.push(...blocks);
    if (blocks.length > 0) continue;
    if (row.agent.instance_id.toLowerCase() !== singleBox) {
      const data = { agent: row.agent.name, machine: row.agent.instance_id };
      because.push({ code: "callcenter-other-machine", data });
      if (strategy === "ring-all") break;
      continue;
    }
    if (state.reserve && !reserve(state, row)) {
      because.push({ code: "callcenter-not-reserved", data: { agent: row.agent.name } });
      continue;
    }
    if (!takeMember(state, queue, member, row)) {
      if (!state.exact) release(state, row);
      because.push({ code: "callcenter-taken", data: { member: member.uuid } });
      break;
    }
    offers.push(offer(state, queue, member, row));
    if (strategy !== "ring-all") break;
  }
  if (rows.length === 0) because.push({ code: "callcenter-nobody", data: { queue: queue.name } });
  return { offers, because };
}

/** The rules of tiers: `undefined` when the row may be looked at, otherwise why not yet. */
function closedLevel(
  state: CallcenterState,
  queue: CallcenterQueue,
  member: CallcenterMember,
  { tier }: CallcenterRow,
  doors: { level: number; seen: number; readonly lowest: number },
): CallcenterReason | undefined {
  if (!queue.tier_rules_apply || tier.level <= doors.level) return undefined;
  // Only the very first row can have nobody before it: a level that opened later was opened by a row.
  if (queue.tier_rule_no_agent_no_wait && doors.seen === 0) {
    doors.level = tier.level;
    return undefined;
  }
  const times = state.exact ? tier.level : tier.level - doors.lowest;
  const neededSeconds = queue.tier_rule_wait_multiply_level
    ? times * queue.tier_rule_wait_second
    : state.exact || times > 0
      ? queue.tier_rule_wait_second
      : 0;
  const waitedSeconds = state.now - member.joined_epoch;
  if (waitedSeconds < neededSeconds) {
    const data = { level: tier.level, waitedSeconds, neededSeconds };
    return { code: "callcenter-level-closed", data };
  }
  doors.level = tier.level;
  return undefined;
}

/** All that keeps an agent from being offered a call now. */
function blocksOf(
  state: CallcenterState,
  queue: CallcenterQueue,
  { agent, tier }: CallcenterRow,
): CallcenterReason[] {
  const blocks: CallcenterReason[] = [];
  const { name } = agent;
  const tierState = tier.state.toLowerCase();
  if (tierState !== "no answer" && tierState !== "ready") {
    blocks.push({ code: "callcenter-tier-state", data: { agent: name, state: tier.state } });
  }
  if (agent.state.toLowerCase() !== "waiting") {
    blocks.push({ code: "callcenter-agent-state", data: { agent: name, state: agent.state } });
  }
  // Strictly before: without any wrap-up time the second of the hang-up itself still counts.
  const rested = state.exact ? 1 : 0;
  const wrapSeconds = agent.last_bridge_end + agent.wrap_up_time + rested - state.now;
  if (wrapSeconds > 0) {
    blocks.push({ code: "callcenter-wrapping-up", data: { agent: name, seconds: wrapSeconds } });
  }
  const backOffSeconds = agent.ready_time - state.now;
  if (backOffSeconds > 0) {
    blocks.push({ code: "callcenter-backing-off", data: { agent: name, seconds: backOffSeconds } });
  }
  if (agent.status.toLowerCase() === "on break") {
    blocks.push({ code: "callcenter-on-break", data: { agent: name } });
  }
  const calls = agent.external_calls_count;
  if (queue.skip_agents_with_external_calls && calls > 0) {
    blocks.push({ code: "callcenter-external-call", data: { agent: name, calls } });
  }
  return blocks;
}

/** Reserves the agent before the offer, when nobody else did: letters as in the database. */
function reserve(state: CallcenterState, row: CallcenterRow): boolean {
  const agent = state.agents.get(row.agent.name);
  const { status } = agent ?? {};
  const isFree = status === "Available" || status === "Available (On Demand)";
  if (agent?.state !== "Waiting" || !isFree) return false;
  agent.state = "Reserved";
  return true;
}

function release(state: CallcenterState, row: CallcenterRow): void {
  const agent = state.agents.get(row.agent.name);
  if (agent?.state === "Reserved") agent.state = "Waiting";
}

/** Gives the caller to the agent; false when the caller was given to somebody else or is gone. */
function takeMember(
  state: CallcenterState,
  queue: CallcenterQueue,
  member: CallcenterMember,
  { agent }: CallcenterRow,
): boolean {
  const rows = state.members.filter(
    ({ uuid, instance_id }) => uuid === member.uuid && instance_id === state.instance,
  );
  if (isRinging(queue.strategy.toLowerCase())) {
    return rows.some(({ serving_agent }) => serving_agent === queue.strategy);
  }
  for (const row of rows) {
    if (row.state !== "Waiting") continue;
    row.serving_agent = agent.name;
    row.serving_system = agent.instance_id;
    row.state = "Trying";
  }
  return rows.some(
    ({ serving_agent, serving_system }) =>
      serving_agent === agent.name && serving_system === agent.instance_id,
  );
}

/** The offer itself, with what it changes: the agent's other queues stand by while it rings. */
function offer(
  state: CallcenterState,
  queue: CallcenterQueue,
  member: CallcenterMember,
  { agent, tier }: CallcenterRow,
): CallcenterOffer {
  const strategy = queue.strategy.toLowerCase();
  const { level, position } = tier;
  const noted = state.memory.members.get(member.uuid);
  if (member.session_uuid !== "" && strategy === "ring-progressively") {
    state.memory.members.set(member.uuid, { ...noted, cc_last_originated_call: state.now });
  }
  if (member.session_uuid !== "" && strategy === "top-down") {
    state.memory.members.set(member.uuid, {
      ...noted,
      cc_last_agent_tier_position: position,
      cc_last_agent_tier_level: level,
    });
  }
  const row = state.agents.get(agent.name);
  if (row !== undefined) {
    row.state = "Receiving";
    row.last_offered_call = state.now;
  }
  state.memory.offers.set(agent.name, {
    ...agent,
    strategy: queue.strategy,
    agent_no_answer_status: queue.agent_no_answer_status,
  });
  for (const other of state.tiers) {
    if (other.agent !== agent.name) continue;
    if (other.queue === queue.name) other.state = "Offering";
    else if (other.state === "Ready") other.state = "Standby";
  }
  return { member: member.uuid, agent: agent.name, queue: queue.name, level, position };
}
