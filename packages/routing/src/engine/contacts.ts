import type { Instant } from "@ramah/core";
import type { Contact } from "../contact/contact.js";
import type { ContactMemory } from "../strategies/strategy.js";
import { evenContact } from "./even.js";
import { type Floor, setAlarm } from "./floor.js";
import { standInLine, stepOut } from "./line.js";
import { takeBack } from "./offers.js";
import { pathOf } from "./path.js";
import { backAt, forgetPlace, keepPlace, placeFor } from "./places.js";
import { takePath } from "./preference.js";
import type { ContactRecord, Exclusion, HandRecord, StageRecord } from "./records.js";
import { remove, stopWaiting } from "./stay.js";
import { setOut } from "./way.js";

const noHands: readonly HandRecord[] = [];

const noExclusions: readonly Exclusion[] = [];

const noOffers: ContactMemory = { lastOrder: -1, lastPosition: -1, lastTier: -1, offers: 0 };

/** Comes in: to the place kept for this customer, or behind those with an earlier turn. */
export function offer(floor: Floor, offered: Contact, at: Instant): void {
  const kept = placeFor(floor, offered, at);
  if (kept !== undefined) forgetPlace(floor, kept.customer);
  const contact =
    kept === undefined
      ? evenContact(offered, offered.offeredAt ?? at)
      : backAt(floor, offered, kept);
  const path = pathOf(floor, contact);
  const { queue } = path[0] as StageRecord;
  const slot = floor.freeSlots.pop() ?? floor.slots.length;
  const { call } = offered;
  const callFrom = call?.from !== undefined && call.from > at ? call.from : null;
  const record: ContactRecord = {
    slot,
    contact,
    sequence: kept?.sequence ?? floor.sequence++,
    status: callFrom === null ? "waiting" : "scheduled",
    queue,
    entry: kept?.entry ?? queue.queue.id,
    path,
    stage: -1,
    ownPriority: 0,
    isAtStage: false,
    stageSince: at,
    queuedSince: at,
    waitedMs: at - (offered.offeredAt ?? at),
    waitsSince: null,
    hasStood: false,
    isFallingBack: false,
    prefers: false,
    isInLine: false,
    key: 0,
    isCounted: false,
    staffUntil: null,
    callFrom,
    hands: noHands,
    exclusions: kept?.exclusions ?? noExclusions,
    memory: noOffers,
    isPending: false,
    alarms: undefined,
    overdue: null,
    attempts: call === undefined ? null : 0,
  };
  floor.slots[slot] = record;
  floor.contacts.set(contact.id, record);
  floor.counts.offered++;
  const since = callFrom ?? at;
  if (contact.preferredAgent !== undefined) takePath(floor, record, since);
  setOut(floor, record, since, kept === undefined ? "offered" : "resumed");
}

/** The customer hangs up; who comes back in time finds the place kept. */
export function abandon(floor: Floor, record: ContactRecord, at: Instant): void {
  for (const hand of record.hands) takeBack(floor, hand, "abandoned", at);
  const { contact, queue, sequence, entry, exclusions } = record;
  const { keepPlaceMs = 0 } = queue.queue;
  const { customer, handover } = contact;
  if (record.attempts === null) queue.statistics.abandoned++;
  floor.counts.abandoned++;
  remove(floor, record);
  if (keepPlaceMs === 0 || customer === undefined) return;
  if (floor.places.has(customer)) forgetPlace(floor, customer);
  const place = {
    customer,
    entry,
    queue: contact.queue ?? entry,
    offeredAt: contact.offeredAt as Instant,
    sequence,
    until: at + keepPlaceMs,
    exclusions,
  };
  keepPlace(floor, handover === undefined ? place : { ...place, handover });
}

/** What a waiting contact asks for changes: a new way, with the time waited in a queue so far. */
export function update(floor: Floor, record: ContactRecord, contact: Contact, at: Instant): void {
  const { needs, attributes, priority = 0 } = contact;
  if (isAlike(needs, record.contact.needs) && isAlike(attributes, record.contact.attributes)) {
    // What a stop of its route gave it stays, unless another one is asked for.
    if (priority !== (record.contact.priority ?? 0)) record.ownPriority = priority;
    record.contact = contact;
    record.path = pathOf(floor, contact, record.prefers);
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
  // Routes are chosen anew, and begin when the call may be made; a queue goes on counting.
  const isOnRoute = contact.queue === undefined && floor.config.routes !== undefined;
  const since = isOnRoute ? (record.callFrom ?? at) : record.queuedSince;
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
  const { queue, staffUntil } = record;
  stopWaiting(floor, record);
  record.contact = contact;
  record.status = record.callFrom === null ? "waiting" : "scheduled";
  takePath(floor, record, since);
  setOut(floor, record, since, because);
  // Whoever changes their mind in a deserted queue does not wait there longer for it.
  if (because === "transferred" || staffUntil === null) return;
  if (record.queue !== queue || record.staffUntil === null || !record.isCounted) return;
  record.staffUntil = staffUntil;
  setAlarm(floor, "staff", record, staffUntil);
}
