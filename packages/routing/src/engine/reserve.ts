import type { Instant } from "@ramah/core";
import { setRingAlarm } from "./alarms.js";
import { settle } from "./availability.js";
import type { Decision, Reservation } from "./effect.js";
import { type Floor, tell, unitsOf } from "./floor.js";
import { stepOut, wantsMore } from "./line.js";
import type { ContactRecord, HandRecord, MemberRecord } from "./records.js";

/** Offers the contact to the agent. */
export function reserve(
  floor: Floor,
  contact: ContactRecord,
  member: MemberRecord,
  decision: Decision,
  at: Instant,
): void {
  const { record, order, position, tier } = member;
  const sequence = floor.sequence++;
  const { queue } = contact;
  const endsAt = at + (queue.queue.reservationMs ?? floor.rules.reservationMs);
  // Whoever takes it dials at once: not after the customer's window.
  const until = Math.min(endsAt, contact.contact.call?.until ?? endsAt);
  const units = unitsOf(floor, record.agent, contact.contact.channel);
  const hand: HandRecord = {
    contact,
    agent: record,
    sequence,
    alarms: undefined,
    status: "reserved",
    since: at,
    until,
    units,
    decision,
  };
  const place = { lastOrder: order, lastPosition: position, lastTier: tier };
  queue.memory = place;
  contact.memory = {
    lastOrder: order,
    lastPosition: position,
    lastTier: tier,
    offers: contact.memory.offers + 1,
  };
  if (queue.readsOffers) queue.lastOffered.set(record.index, sequence);
  contact.hands = contact.hands.length === 0 ? [hand] : [...contact.hands, hand];
  record.hands.push(hand);
  floor.reservations.set(sequence, hand);
  floor.timers.set("reservation", hand, until);
  keepRinging(floor, contact);
  settle(floor, record, at);
  const { handover, id } = contact.contact;
  const reservation: Reservation = {
    id: `r${sequence}`,
    contact: id,
    agent: record.agent.id,
    queue: queue.queue.id,
    at,
    until,
  };
  tell(
    floor,
    handover === undefined
      ? { type: "reserve", reservation, because: decision }
      : { type: "reserve", reservation, because: decision, handover },
  );
}

/** Rings one, all at once, or one more every so often. */
function keepRinging(floor: Floor, contact: ContactRecord): void {
  if (wantsMore(contact)) return;
  stepOut(floor, contact);
  if (contact.queue.strategy.offers === "progressive") setRingAlarm(floor, contact);
}
