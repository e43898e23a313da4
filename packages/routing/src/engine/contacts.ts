import type { Instant } from "@ramah/core";
import type { Staffing } from "../config/queue.js";
import type { Contact } from "../contact/contact.js";
import type { ContactMemory } from "../strategies/strategy.js";
import { settle } from "./availability.js";
import { classOf } from "./classes.js";
import { evenContact } from "./even.js";
import { type Floor, setAlarm, tell } from "./floor.js";
import {
  enterQueue,
  remove,
  setOut,
  setStageAlarm,
  standInLine,
  stepOut,
  stopWaiting,
  takeStage,
} from "./line.js";
import { letGo, setExclusionAlarm, takeBack } from "./offers.js";
import { pathOf } from "./path.js";
import { delist } from "./pending.js";
import { isStaff } from "./presence.js";
import type { RouterRefusal } from "./reasons.js";
import type { ContactRecord, Exclusion, HandRecord, KeptPlace, StageRecord } from "./records.js";

/** Why a contact cannot come in, told at once instead of at the end of a wait. */
export function offerRefusals(
  floor: Floor,
  contact: Contact,
  at: Instant,
): readonly RouterRefusal[] {
  const { id, preferredAgent, offeredAt, call } = contact;
  const refusals: RouterRefusal[] = [];
  if (floor.contacts.has(id)) {
    refusals.push({ code: "duplicate-contact", path: ["contact", "id"], data: { contact: id } });
  }
  if (offeredAt !== undefined && offeredAt > at) {
    const data = { contact: id, byMs: offeredAt - at };
    refusals.push({ code: "offered-in-future", path: ["contact", "offeredAt"], data });
  }
  if (preferredAgent !== undefined && !floor.agentOf.has(preferredAgent)) {
    const data = { agent: preferredAgent };
    refusals.push({ code: "unknown-agent", path: ["contact", "preferredAgent"], data });
  }
  if (call?.until !== undefined && call.until <= at) {
    refusals.push({ code: "window-over", path: ["contact", "call"], data: { contact: id } });
  }
  if (refusals.length > 0) return refusals;
  return wayRefusals(floor, contact, undefined, ["contact"]);
}

/** What is wrong with the way a contact would go. */
export function wayRefusals(
  floor: Floor,
  contact: Contact,
  exceptAgent: string | undefined,
  path: RouterRefusal["path"],
): readonly RouterRefusal[] {
  const way = pathOf(floor, contact);
  const [first] = way;
  const data = { contact: contact.id };
  if (first === undefined) return [{ code: "no-route", path, data }];
  const { queue } = first;
  const { maximumWaiting, joinWhen = "member" } = queue.queue;
  // A transfer is let in: somebody talks with the customer already.
  if (exceptAgent === undefined && queue.waiting >= (maximumWaiting ?? Number.POSITIVE_INFINITY)) {
    const full = { queue: queue.queue.id, waiting: queue.waiting };
    return [{ code: "queue-full", path: [...path, "queue"], data: full }];
  }
  if (joinWhen === "always" || hasStaff(floor, way, contact, joinWhen, exceptAgent)) return [];
  if (joinWhen !== "member" && hasStaff(floor, way, contact, "member", exceptAgent)) {
    const nobody = { queue: queue.queue.id, staffing: joinWhen };
    return [{ code: "nobody-there", path: [...path, "queue"], data: nobody }];
  }
  return [{ code: "nobody-qualified", path, data }];
}

/** Whether somebody is there who may take the contact at some stage of its way. */
function hasStaff(
  floor: Floor,
  way: readonly StageRecord[],
  { channel }: Contact,
  staffing: Staffing,
  exceptAgent: string | undefined,
): boolean {
  for (const stage of way) {
    const { members } = classOf(floor, stage, channel);
    if (staffing === "member" && exceptAgent === undefined) {
      if (members.size > 0) return true;
      continue;
    }
    for (const { record } of members.values()) {
      if (record.agent.id !== exceptAgent && isStaff(record, staffing)) return true;
    }
  }
  return false;
}

const noHands: readonly HandRecord[] = [];
const noExclusions: readonly Exclusion[] = [];
const noOffers: ContactMemory = { lastOrder: -1, lastPosition: -1, lastTier: -1, offers: 0 };

/** Comes in: to the place kept for this customer, or behind those with an earlier turn. */
export function offer(floor: Floor, offered: Contact, at: Instant): void {
  const place = offered.customer === undefined ? undefined : floor.places.get(offered.customer);
  const path = pathOf(floor, offered);
  const queue = (path[0] as StageRecord).queue;
  const kept = place?.queue === queue.queue.id && place.until > at ? place : undefined;
  if (kept !== undefined) forgetPlace(floor, kept.customer);
  const contact = evenContact(offered, kept?.offeredAt ?? offered.offeredAt ?? at);
  const slot = floor.freeSlots.pop() ?? floor.slots.length;
  const { call } = offered;
  const record: ContactRecord = {
    slot,
    contact,
    sequence: kept?.sequence ?? floor.sequence++,
    status: call?.from !== undefined && call.from > at ? "scheduled" : "waiting",
    queue,
    path,
    stage: -1,
    ownPriority: 0,
    isAtStage: false,
    stageSince: at,
    queuedSince: at,
    hasStood: false,
    isFallingBack: false,
    prefers: false,
    isInLine: false,
    key: 0,
    isCounted: false,
    staffUntil: null,
    callFrom: call?.from ?? null,
    hands: noHands,
    exclusions: noExclusions,
    memory: noOffers,
    isPending: false,
    alarms: undefined,
    overdue: null,
    attempts: call === undefined ? null : 0,
  };
  floor.slots[slot] = record;
  floor.contacts.set(contact.id, record);
  floor.counts.offered++;
  if (contact.preferredAgent !== undefined) takePath(floor, record);
  setOut(floor, record, at, kept === undefined ? "offered" : "resumed");
}

/** Chooses the way: with the wait for the preferred agent, if that agent is there and able. */
export function takePath(floor: Floor, record: ContactRecord): void {
  const { contact } = record;
  record.prefers = false;
  record.path = pathOf(floor, contact);
  const { preferredAgent } = contact;
  if (preferredAgent === undefined || floor.rules.preferredAgentMs === 0) return;
  if (floor.agentOf.get(preferredAgent)?.presence === "signed-out") return;
  const way = pathOf(floor, contact, true);
  if (classOf(floor, way[0] as StageRecord, contact.channel).members.size === 0) return;
  record.prefers = true;
  record.path = way;
}

export function setCallAlarms(floor: Floor, record: ContactRecord): void {
  const isScheduled = record.status === "scheduled" && record.callFrom !== null;
  setAlarm(floor, "call", record, isScheduled ? record.callFrom : null);
  setAlarm(floor, "call-until", record, record.contact.call?.until ?? null);
}

/** The customer hangs up; who comes back in time finds the place kept. */
export function abandon(floor: Floor, record: ContactRecord, at: Instant): void {
  for (const hand of record.hands) takeBack(floor, hand, "abandoned", at);
  const { contact, queue, sequence } = record;
  const { keepPlaceMs = 0 } = queue.queue;
  const { customer } = contact;
  const offeredAt = contact.offeredAt as Instant;
  queue.statistics.abandoned++;
  queue.statistics.waitedMs += at - offeredAt;
  floor.counts.abandoned++;
  remove(floor, record);
  if (keepPlaceMs === 0 || customer === undefined) return;
  if (floor.places.has(customer)) forgetPlace(floor, customer);
  const until = at + keepPlaceMs;
  keepPlace(floor, { customer, queue: queue.queue.id, offeredAt, sequence, until });
}

export function keepPlace(floor: Floor, kept: KeptPlace): void {
  const place = { ...kept, alarms: undefined };
  floor.places.set(place.customer, place);
  floor.timers.set("place", place, place.until);
}

export function forgetPlace(floor: Floor, customer: string): void {
  const place = floor.places.get(customer);
  if (place === undefined) return;
  floor.places.delete(customer);
  floor.timers.clear("place", place);
}

/** From waiting on the line to being called: nothing else about the place changes. */
export function requestCallback(
  floor: Floor,
  record: ContactRecord,
  from: Instant | undefined,
  until: Instant | undefined,
  at: Instant,
): void {
  record.attempts = 0;
  record.overdue = null;
  for (const hand of record.hands) takeBack(floor, hand, "updated", at);
  const call = { ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
  record.contact = { ...record.contact, call };
  if (from !== undefined && from > at) schedule(floor, record, from);
  floor.timers.clear("maximum-wait", record);
  floor.timers.clear("staff", record);
  record.staffUntil = null;
  setStageAlarm(floor, record);
  setCallAlarms(floor, record);
}

/** Not to be called before a moment: out of line, with its place. */
export function schedule(floor: Floor, record: ContactRecord, from: Instant): void {
  record.callFrom = from;
  record.status = "scheduled";
  delist(floor.arrived, record);
  if (record.isInLine) floor.matcher.dequeue(record.slot);
  record.isInLine = false;
}

/** Nobody answered the call: back to the same place, for the next attempt. */
export function failCall(floor: Floor, hand: HandRecord, at: Instant): void {
  const { contact: record, agent } = hand;
  const { attempts, retryMs } = floor.rules.callback;
  letGo(hand);
  settle(floor, agent, at);
  if ((record.attempts ?? 0) >= attempts) {
    const waitedMs = at - (record.contact.offeredAt as Instant);
    const { id } = record.contact;
    tell(floor, { type: "timed-out", contact: id, because: "callback-attempts", waitedMs });
    floor.counts.timedOut++;
    remove(floor, record);
    return;
  }
  record.status = "scheduled";
  record.callFrom = at + retryMs;
  takeStage(floor, record);
  enterQueue(floor, record, record.queue);
  setStageAlarm(floor, record);
  setExclusionAlarm(floor, record);
  setCallAlarms(floor, record);
}

/** What a waiting contact asks for changes: a new way, with the time waited in a queue so far. */
export function update(floor: Floor, record: ContactRecord, contact: Contact, at: Instant): void {
  const { needs, attributes, priority = 0 } = contact;
  if (isAlike(needs, record.contact.needs) && isAlike(attributes, record.contact.attributes)) {
    record.contact = contact;
    record.path = pathOf(floor, contact, record.prefers);
    record.ownPriority = priority;
    if (record.isInLine) {
      stepOut(floor, record);
      standInLine(floor, record);
    }
    return;
  }
  // Time that ran out while it was on offer runs out again on the new way.
  if (record.overdue === "no-staff") record.staffUntil = at;
  record.overdue = null;
  for (const hand of record.hands) takeBack(floor, hand, "updated", at);
  // Routes are chosen anew; a queue goes on counting.
  const since =
    contact.queue === undefined && floor.config.routes !== undefined ? at : record.queuedSince;
  restart(floor, record, contact, since, "updated");
}

/** By value: a log that was stored and read back must tell the same story. */
const isAlike = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/** Begins the way anew, as if it had begun at a moment. */
export function restart(
  floor: Floor,
  record: ContactRecord,
  contact: Contact,
  since: Instant,
  because: "transferred" | "updated",
): void {
  const { callFrom, queue, staffUntil } = record;
  stopWaiting(floor, record);
  record.contact = contact;
  record.status = callFrom !== null && callFrom > (floor.now as Instant) ? "scheduled" : "waiting";
  takePath(floor, record);
  setOut(floor, record, since, because);
  // Whoever changes their mind in a deserted queue does not wait there longer for it.
  if (because === "transferred" || staffUntil === null) return;
  if (record.queue !== queue || record.staffUntil === null || !record.isCounted) return;
  record.staffUntil = staffUntil;
  setAlarm(floor, "staff", record, staffUntil);
}
