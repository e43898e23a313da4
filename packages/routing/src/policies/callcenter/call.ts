import { isRinging } from "./order.js";
import { setState, setStatus } from "./presence.js";
import { agentWords, singleBox } from "./rules.js";
import type { CallcenterState } from "./state.js";
import type { CallcenterMember } from "./tables.js";

/** An offer or a call: who, for whom, of which queue. */
export interface CallcenterCall {
  readonly agent: string;
  readonly queue: string;
  readonly member: string;
}

// So that an agent whose telephone is off is not tried ten times a second.
const notRegisteredSeconds = 5;

/** The offer came to nothing. */
export function endOffer(state: CallcenterState, call: CallcenterCall, cause: string): void {
  const agent = state.agents.get(call.agent);
  // The row as it was when the telephone began to ring, else as it is before this.
  const before = state.memory.offers.get(call.agent) ?? (agent && { ...agent });
  for (const row of state.members) {
    const isTheirs = row.serving_agent === call.agent && row.serving_system === before?.instance_id;
    if (row.uuid !== call.member || row.instance_id !== state.instance || !isTheirs) continue;
    if (row.state === "Trying") row.state = "Waiting";
    row.serving_agent = "";
    row.serving_system = "";
  }
  if (before === undefined || agent === undefined) return;
  let tierState = "Ready";
  let delaySeconds = 0;
  const code = cause.toUpperCase().replaceAll(/[^A-Z]+/g, "_");
  if (code === "USER_BUSY" || code === "NORMAL_CIRCUIT_CONGESTION" || code === "BUSY") {
    delaySeconds = before.busy_delay_time;
  } else if (code === "CALL_REJECTED" || code === "REJECTED") {
    delaySeconds = before.reject_delay_time;
  } else if (
    code === "USER_NOT_REGISTERED" ||
    code === "NOT_REGISTERED" ||
    code === "UNREGISTERED"
  ) {
    delaySeconds = notRegisteredSeconds;
  } else if (code !== "LOSE_RACE" && code !== "ORIGINATOR_CANCEL") {
    delaySeconds = before.no_answer_delay_time;
    tierState = "No Answer";
    agent.no_answer_count++;
    // Counted from what was known when the telephone began to ring.
    if (before.max_no_answer > 0 && before.no_answer_count + 1 >= before.max_no_answer) {
      setStatus(state, call.agent, statusAfterMisses(state, call));
    }
  }
  if (delaySeconds > 0) agent.ready_time = state.now + delaySeconds;
  freeAgent(state, call, tierState, false);
}

function statusAfterMisses(state: CallcenterState, { agent, queue }: CallcenterCall): string {
  const status =
    state.memory.offers.get(agent)?.agent_no_answer_status ??
    state.queues.get(queue)?.agent_no_answer_status ??
    "";
  const known = agentWords.status.allowed.find(
    (name) => name.toLowerCase() === status.toLowerCase(),
  );
  return known ?? "On Break";
}

/** The agent picked up. False when somebody else had: the first of several who ring gets the caller. */
export function startTalk(state: CallcenterState, call: CallcenterCall): boolean {
  const agent = state.agents.get(call.agent);
  if (agent === undefined) return false;
  const strategy =
    state.memory.offers.get(call.agent)?.strategy ?? state.queues.get(call.queue)?.strategy ?? "";
  const isTheirs = ({ uuid, instance_id }: CallcenterMember): boolean =>
    uuid === call.member && instance_id === state.instance;
  if (isRinging(strategy.toLowerCase())) {
    for (const row of state.members) {
      if (!isTheirs(row) || row.state !== "Trying" || row.serving_agent !== strategy) continue;
      row.serving_agent = call.agent;
      row.serving_system = singleBox;
    }
    const won = state.members.some(
      (row) =>
        isTheirs(row) && row.serving_agent === call.agent && row.serving_system === singleBox,
    );
    if (!won) {
      // The module takes the race that was lost for a call that was held: on demand, the agent goes idle.
      freeAgent(state, call, "Ready", state.exact);
      return false;
    }
  }
  for (const row of state.members) {
    if (!isTheirs(row)) continue;
    row.state = "Answered";
    row.bridge_epoch = state.now;
  }
  agent.last_bridge_start = state.now;
  agent.calls_answered++;
  agent.no_answer_count = 0;
  for (const tier of state.tiers) {
    if (tier.queue === call.queue && tier.agent === call.agent) tier.state = "Active Inbound";
  }
  setState(state, call.agent, "In a queue call");
  return true;
}

/** The call is over: the caller leaves the table and the agent is free, or idle when on demand. */
export function endTalk(state: CallcenterState, call: CallcenterCall): void {
  const agent = state.agents.get(call.agent);
  if (agent === undefined) return;
  agent.last_bridge_end = state.now;
  agent.talk_time += state.now - agent.last_bridge_start;
  state.members = state.members.filter(
    ({ uuid, instance_id }) => uuid !== call.member || instance_id !== state.instance,
  );
  state.memory.members.delete(call.member);
  freeAgent(state, call, "Ready", true);
}

function freeAgent(
  state: CallcenterState,
  { agent, queue }: CallcenterCall,
  tierState: string,
  held: boolean,
): void {
  for (const tier of state.tiers) {
    if (tier.agent !== agent) continue;
    const isBusy = ["Active Inbound", "Standby", "Offering"].includes(tier.state);
    if (tier.queue === queue && isBusy) tier.state = tierState;
    else if (tier.queue !== queue && tier.state === "Standby") tier.state = "Ready";
  }
  // The status of the moment when it began to ring.
  const status = state.memory.offers.get(agent)?.status ?? state.agents.get(agent)?.status ?? "";
  const isOnDemand = status.toLowerCase() === "available (on demand)";
  setState(state, agent, held && isOnDemand ? "Idle" : "Waiting");
  state.memory.offers.delete(agent);
}
