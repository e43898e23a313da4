import type { Instant } from "@ramah/core";
import type { Agent } from "../config/agent.js";
import { settle, withdraw } from "./availability.js";
import { rejoin } from "./classes.js";
import { agentFields, even } from "./even.js";
import type { AgentPatch } from "./event.js";
import { addAgent, type Floor, seat, unitsOf } from "./floor.js";
import { layOutAnew } from "./lay-out-anew.js";
import { changePresence, checkStaff } from "./presence.js";
import type { AgentRecord } from "./records.js";

/** Somebody new joins, signed out. */
export function add(floor: Floor, agent: Agent, at: Instant): void {
  const record = addAgent(floor, even(agent, agentFields));
  record.isPatched = true;
  if (comesInLater(record.agent)) layOutAnew(floor, at);
  rejoin(floor, record);
  for (const queue of floor.queues) checkStaff(floor, queue, at);
}

/** Delays of members divide ways; without any, nothing about them changes. */
const comesInLater = (...agents: readonly Pick<Agent, "queues">[]): boolean =>
  agents.some(({ queues = [] }) => queues.some(({ delayMs = 0 }) => delayMs > 0));

/** Facts about an agent change, or where the agent is. */
export function updateAgent(
  floor: Floor,
  record: AgentRecord,
  patch: AgentPatch,
  at: Instant,
): void {
  const { presence, because = "other", skills, languages, attributes, capacity, queues } = patch;
  const facts = {
    ...(skills !== undefined && { skills }),
    ...(languages !== undefined && { languages }),
    ...(attributes !== undefined && { attributes }),
    ...(capacity !== undefined && { capacity }),
    ...(queues !== undefined && { queues }),
  };
  if (Object.keys(facts).length > 0) {
    const mayCutWays = queues !== undefined && comesInLater(record.agent, { queues });
    record.agent = even({ ...record.agent, ...facts }, agentFields);
    record.isPatched = true;
    // Who can no longer serve what rings keeps it: the offer was right when it was made.
    seat(floor, record);
    // What is in hand counts in the units of the capacity that the agent has now.
    for (const hand of record.hands) {
      hand.units = unitsOf(floor, record.agent, hand.contact.contact.channel);
    }
    if (mayCutWays) layOutAnew(floor, at);
    withdraw(floor, record);
    rejoin(floor, record);
    for (const queue of floor.queues) checkStaff(floor, queue, at);
  }
  const next = presence ?? record.presence;
  const isTold = patch.because !== undefined || presence !== undefined;
  if (next !== record.presence || (isTold && next === "not-ready")) {
    changePresence(floor, record, next, because, at);
  } else settle(floor, record, at);
}
