import { type Instant, refuse } from "@ramah/core";
import { setCallAlarms, setStageAlarm } from "./alarms.js";
import { release, settle } from "./availability.js";
import { classOf } from "./classes.js";
import { evenContact } from "./even.js";
import { setExclusionAlarm } from "./exclusions.js";
import { addAgent, type Floor, seat, setAlarm } from "./floor.js";
import { keyOf, stageOf, turnOf } from "./line.js";
import { pathOf } from "./path.js";
import { delist } from "./pending.js";
import { keepPlace } from "./places.js";
import { checkStaff } from "./presence.js";
import type { AgentRecord, ContactRecord, HandRecord, QueueRecord } from "./records.js";
import type { AgentState, ContactState, HandState, RouterState } from "./state.js";
import { stageProblems, stateProblems } from "./state-problems.js";

/** Goes on from a snapshot: everything in its place, every alarm set, nothing said again. */
export function restoreFloor(floor: Floor, state: RouterState): void {
  for (const { agent } of state.agents) {
    if (agent !== undefined && !floor.agentOf.has(agent.id)) addAgent(floor, agent);
  }
  refuse("createRouter", stateProblems(floor, state));
  const { origin, at, wakeAt, sequence, counts } = state;
  Object.assign(floor, { origin, now: at, wakeAt, sequence, counts: { ...counts } });
  for (const agent of state.agents) restoreAgent(floor, agent);
  refuse("createRouter", stageProblems(floor, state));
  for (const { id, isOpen } of state.sites) {
    const site = floor.sites.get(id);
    if (site !== undefined && site.hours !== undefined) site.isOpen = isOpen;
  }
  for (const { id, memory, lastOffered, statistics } of state.queues) {
    const queue = floor.queueOf.get(id) as QueueRecord;
    queue.memory = memory;
    queue.statistics = { ...statistics };
    for (const [agent, number] of lastOffered) {
      queue.lastOffered.set((floor.agentOf.get(agent) as AgentRecord).index, number);
    }
  }
  const now = at ?? 0;
  for (const queue of floor.queues) checkStaff(floor, queue, now);
  for (const contact of state.contacts) restoreContact(floor, contact);
  for (const place of state.places) keepPlace(floor, place);
  for (const agent of floor.agents) {
    agent.hands.sort((one, other) => one.sequence - other.sequence);
    settle(floor, agent, now);
    release(floor, agent);
    if (agent.backOffUntil > now) floor.timers.set("back-off", agent, agent.backOffUntil);
  }
  // Between a snapshot and the next event there is nothing to match: it was done before.
  for (const agent of [...floor.freed]) delist(floor.freed, agent);
}

function restoreAgent(floor: Floor, { id, agent, ...facts }: AgentState): void {
  const record = floor.agentOf.get(id) as AgentRecord;
  Object.assign(record, facts);
  if (agent === undefined) return;
  record.agent = agent;
  record.isPatched = true;
  seat(floor, record);
}

function restoreContact(floor: Floor, state: ContactState): void {
  const { ringAt, hands, queue, ...kept } = state;
  const slot = floor.slots.length;
  const path = pathOf(floor, state.contact, state.prefers);
  const record: ContactRecord = {
    ...kept,
    contact: evenContact(state.contact, state.contact.offeredAt as Instant),
    slot,
    path,
    queue: floor.queueOf.get(queue) as QueueRecord,
    isAtStage: false,
    isInLine: false,
    key: 0,
    alarms: undefined,
    isPending: false,
    hands: [],
  };
  floor.slots[slot] = record;
  floor.contacts.set(record.contact.id, record);
  for (const hand of hands) restoreHand(floor, record, hand);
  if (record.isCounted) restoreWaiting(floor, record, state.isInLine);
  if (ringAt !== null) floor.timers.set("ring", record, ringAt);
}

function restoreWaiting(floor: Floor, record: ContactRecord, isInLine: boolean): void {
  const { queue, contact, staffUntil } = record;
  queue.waiting++;
  record.isAtStage = true;
  const group = classOf(floor, stageOf(record), contact.channel);
  group.uses++;
  if (isInLine) {
    record.isInLine = true;
    record.key = keyOf(floor, record);
    floor.matcher.enqueue(record.slot, group.id, record.key, turnOf(record));
  }
  const { maximumWaitMs } = queue.queue;
  const isOnLine = record.attempts === null && maximumWaitMs !== undefined;
  setStageAlarm(floor, record);
  setAlarm(floor, "maximum-wait", record, isOnLine ? record.queuedSince + maximumWaitMs : null);
  setAlarm(floor, "staff", record, staffUntil);
  setExclusionAlarm(floor, record);
  if (contact.call !== undefined || record.callFrom !== null) setCallAlarms(floor, record);
  // What was due by then has rung: its end waits for the offer that was out.
  for (const kind of ["stage", "maximum-wait", "call-until"] as const) {
    const due = floor.timers.when(kind, record);
    if (due !== null && due <= (floor.now as Instant)) floor.timers.clear(kind, record);
  }
}

function restoreHand(floor: Floor, contact: ContactRecord, state: HandState): void {
  const agent = floor.agentOf.get(state.agent) as AgentRecord;
  const { number: sequence, ...kept } = state;
  const hand: HandRecord = { ...kept, sequence, alarms: undefined, contact, agent };
  contact.hands = [...contact.hands, hand];
  agent.hands.push(hand);
  const { until, status } = state;
  if (status === "reserved") {
    floor.reservations.set(sequence, hand);
    floor.timers.set("reservation", hand, until as Instant);
  }
  if (status === "wrapping") floor.timers.set("wrap-up", hand, until as Instant);
}
