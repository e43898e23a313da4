import { type Instant, refuse } from "@ramah/core";
import type { Agent } from "../config/agent.js";
import { setCallAlarms, setStageAlarm } from "./alarms.js";
import { askHours, release, settle } from "./availability.js";
import { classOf } from "./classes.js";
import { agentFields, even, evenContact } from "./even.js";
import { setExclusionAlarm } from "./exclusions.js";
import { addAgent, type Floor, seat, setAlarm, unitsOf } from "./floor.js";
import { isLastForCall, keyOf, stageOf, turnOf, wantsMore } from "./line.js";
import { keepPlace } from "./places.js";
import { checkStaff } from "./presence.js";
import type {
  AgentRecord,
  ContactRecord,
  HandRecord,
  QueueRecord,
  StageRecord,
} from "./records.js";
import { resume } from "./resume.js";
import type {
  AgentState,
  ContactState,
  HandState,
  QueueState,
  RouterState,
  SiteState,
} from "./state.js";
import { stateProblems, wayProblems } from "./state-problems.js";

/**
 * Goes on from a snapshot: everything in its place, every alarm set, nothing said again. What another
 * configuration changes is left to the next event: alarms that are due by then, and agents who are free.
 */
export function restoreFloor(floor: Floor, state: RouterState): void {
  for (const { agent, hasJoined } of state.agents) {
    const isNew = hasJoined && agent !== undefined && !floor.agentOf.has(agent.id);
    if (isNew) addAgent(floor, agent);
  }
  refuse("createRouter", stateProblems(floor, state));
  const { origin, at, wakeAt, sequence, counts } = state;
  Object.assign(floor, { origin, now: at, wakeAt, sequence, counts: { ...counts } });
  for (const agent of state.agents) restoreAgent(floor, agent);
  refuse("createRouter", wayProblems(floor, state));
  for (const site of state.sites) restoreSite(floor, site);
  for (const queue of state.queues) restoreQueue(floor, queue);
  const now = at ?? 0;
  for (const queue of floor.queues) checkStaff(floor, queue, now);
  for (const contact of state.contacts) restoreContact(floor, contact, now);
  for (const place of state.places) if (floor.queueOf.has(place.queue)) keepPlace(floor, place);
  for (const agent of floor.agents) {
    agent.hands.sort((one, other) => one.sequence - other.sequence);
    settle(floor, agent, now);
    release(floor, agent);
    if (agent.backOffUntil > now) floor.timers.set("back-off", agent, agent.backOffUntil);
  }
}

/** Whoever has left the configuration, signed out and with nothing in hand, stays away. */
function restoreAgent(floor: Floor, state: AgentState): void {
  const record = floor.agentOf.get(state.id);
  if (record === undefined) return;
  const { presence, because, idleSince, idleSequence, calls, talkMs, failures, backOffUntil } =
    state;
  const facts = { presence, because, idleSince, idleSequence, calls, talkMs, failures };
  Object.assign(record, facts, { backOffUntil });
  if (state.agent === undefined) return;
  const { skills, languages, attributes, capacity, queues } = state.agent;
  const told = { skills, languages, attributes, capacity, queues } as Partial<Agent>;
  record.agent = even({ ...record.agent, ...told }, agentFields);
  record.isPatched = true;
  seat(floor, record);
}

/** Asked of the same moment, the same hours say the same. */
function restoreSite(floor: Floor, { id, isOpen, isKnown, askedAt }: SiteState): void {
  const site = floor.sites.get(id);
  if (site?.hours === undefined || askedAt === null) return;
  askHours(floor, site, askedAt);
  if (site.isOpen === isOpen && site.isKnown === isKnown) return;
  // Other hours: what they change is for the next event to say.
  Object.assign(site, { isOpen, isKnown, until: askedAt });
}

function restoreQueue(floor: Floor, { id, memory, lastOffered, statistics }: QueueState): void {
  const queue = floor.queueOf.get(id);
  if (queue === undefined) return;
  queue.memory = memory;
  queue.statistics = { ...statistics };
  for (const [agent, number] of lastOffered) {
    const record = floor.agentOf.get(agent);
    if (record !== undefined) queue.lastOffered.set(record.index, number);
  }
}

function restoreContact(floor: Floor, state: ContactState, now: Instant): void {
  const { ringAt, hands, queue, step: _, fromMs, ...kept } = state;
  const slot = floor.slots.length;
  const { path, stage } = resume(floor, state);
  const at = (path[stage] as StageRecord).stage;
  const record: ContactRecord = {
    ...kept,
    contact: evenContact(state.contact, state.contact.offeredAt as Instant),
    slot,
    path,
    stage,
    // May be yet to come for whoever stands there already, by steps that come later now.
    stageSince: state.stageSince + at.waitedMs - fromMs,
    isFallingBack: at.isFallback === true,
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
  if (record.isCounted) restoreWaiting(floor, record, state.isInLine, now);
  const isTimed = record.queue.strategy.offers === "progressive";
  if (ringAt !== null && isTimed) floor.timers.set("ring", record, ringAt);
}

function restoreWaiting(
  floor: Floor,
  record: ContactRecord,
  wasInLine: boolean,
  now: Instant,
): void {
  const { queue, contact } = record;
  if (record.waitsSince !== null) queue.waiting++;
  record.isAtStage = true;
  // Where it would be sent away now, no queue taking over any more, a call stays instead.
  if (record.overdue === "last-step" && isLastForCall(record, record.stage)) record.overdue = null;
  const group = classOf(floor, stageOf(record), contact.channel);
  group.uses++;
  const ringsOneMore = wasInLine && queue.strategy.offers === "progressive";
  if (record.status === "waiting" && (ringsOneMore || wantsMore(record))) {
    record.isInLine = true;
    record.key = keyOf(floor, record);
    floor.matcher.enqueue(record.slot, group.id, record.key, turnOf(record));
  }
  const { maximumWaitMs } = queue.queue;
  const isOnLine = record.attempts === null && maximumWaitMs !== undefined;
  setStageAlarm(floor, record);
  setAlarm(floor, "maximum-wait", record, isOnLine ? record.queuedSince + maximumWaitMs : null);
  record.staffUntil = staffUntil(record, now);
  setAlarm(floor, "staff", record, record.staffUntil);
  setExclusionAlarm(floor, record);
  if (contact.call !== undefined || record.callFrom !== null) setCallAlarms(floor, record);
  if (record.overdue === null) return;
  // What was due by then has rung: its end waits for the offer that was out.
  for (const kind of ["stage", "maximum-wait", "call-until"] as const) {
    const due = floor.timers.when(kind, record);
    if (due !== null && due <= now) floor.timers.clear(kind, record);
  }
}

/** When it leaves a queue that is deserted now: not later than for those whose wait for somebody begins now. */
function staffUntil(record: ContactRecord, now: Instant): Instant | null {
  const { queue, attempts, overdue } = record;
  const { leaveWithout } = queue.queue;
  if (leaveWithout === undefined || queue.isStaffed || attempts !== null) return null;
  if (overdue !== null && record.staffUntil === null) return null;
  return Math.min(record.staffUntil ?? Number.POSITIVE_INFINITY, now + leaveWithout.afterMs);
}

function restoreHand(floor: Floor, contact: ContactRecord, state: HandState): void {
  const agent = floor.agentOf.get(state.agent) as AgentRecord;
  const { number: sequence, ...kept } = state;
  const units = unitsOf(floor, agent.agent, contact.contact.channel);
  const hand: HandRecord = { ...kept, units, sequence, alarms: undefined, contact, agent };
  contact.hands = [...contact.hands, hand];
  agent.hands.push(hand);
  const { until, status } = state;
  if (status === "reserved") {
    floor.reservations.set(sequence, hand);
    floor.timers.set("reservation", hand, until as Instant);
  }
  if (status === "wrapping") floor.timers.set("wrap-up", hand, until as Instant);
}
