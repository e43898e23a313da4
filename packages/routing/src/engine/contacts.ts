import type { Instant } from "@ramah/core";
import type { Contact } from "../contact/contact.js";
import type { ContactMemory } from "../strategies/strategy.js";
import { classOf } from "./classes.js";
import { evenContact } from "./even.js";
import { type Floor, setAlarm } from "./floor.js";
import { standInLine, stepOut } from "./line.js";
import { takeBack } from "./offers.js";
import { pathOf } from "./path.js";
import { forgetPlace, keepPlace } from "./places.js";
import type { ContactRecord, Exclusion, HandRecord, StageRecord } from "./records.js";
import { remove, stopWaiting } from "./stay.js";
import { setOut } from "./way.js";

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
