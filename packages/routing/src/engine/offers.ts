import type { Instant } from "@ramah/core";
import type { OfferFailure } from "../config/rules.js";
import { isBackingOff, settle } from "./availability.js";
import type { Decision, RescindReason, Reservation } from "./effect.js";
import { type Floor, noFailures, setAlarm, tell, unitsOf } from "./floor.js";
import {
  nextStage,
  runOut,
  setRingAlarm,
  standInLine,
  stepOut,
  stopWaiting,
  wantsMore,
} from "./line.js";
import { enlist } from "./pending.js";
import { changePresence } from "./presence.js";
import type { AgentRecord, ContactRecord, HandRecord, MemberRecord } from "./records.js";

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
  const until = at + (queue.queue.reservationMs ?? floor.rules.reservationMs);
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

/** One more agent rings too, in the contact's turn and as soon as there is one. */
export function ringOneMore(floor: Floor, contact: ContactRecord): void {
  const { status, isInLine, overdue } = contact;
  if (status === "waiting" && !isInLine && overdue === null) standInLine(floor, contact);
}

/** The first who accepts has the contact; the others stop ringing. */
export function accept(floor: Floor, hand: HandRecord, at: Instant): void {
  const { contact, agent } = hand;
  for (const other of contact.hands) {
    if (other !== hand) takeBack(floor, other, "answered-elsewhere", at);
  }
  stopWaiting(floor, contact);
  endReservation(floor, hand);
  hand.until = null;
  hand.since = at;
  agent.idleSince = at;
  agent.idleSequence = floor.sequence++;
  agent.failures = noFailures;
  settle(floor, agent, at);
  contact.overdue = null;
  if (contact.attempts === null) {
    connect(floor, hand, at);
    return;
  }
  contact.attempts++;
  hand.status = "dialling";
  contact.status = "dialling";
  const { id } = contact.contact;
  tell(floor, {
    type: "dial-callback",
    contact: id,
    agent: agent.agent.id,
    attempt: contact.attempts,
  });
}

/** They talk. */
export function connect(floor: Floor, hand: HandRecord, at: Instant): void {
  const { contact, agent } = hand;
  hand.status = "connected";
  hand.since = at;
  contact.status = "connected";
  contact.attempts = null;
  agent.calls++;
  const { statistics } = contact.queue;
  statistics.waitedMs += at - (contact.contact.offeredAt as Instant);
  const { id, handover } = contact.contact;
  const talk = { type: "connect", contact: id, agent: agent.agent.id } as const;
  tell(floor, handover === undefined ? talk : { ...talk, handover });
}

/** The offer came to nothing: the agent has a pause from this contact, and what the cause asks for besides. */
export function fail(
  floor: Floor,
  hand: HandRecord,
  cause: OfferFailure,
  at: Instant,
  endedAt: Instant,
): void {
  const { agent, contact } = hand;
  const { contactMs, agentMs = 0, notReadyAfter } = floor.rules.backOff[cause];
  exclude(floor, contact, agent, cause, endedAt + contactMs);
  const failures = (agent.failures[cause] ?? 0) + 1;
  agent.failures = { ...agent.failures, [cause]: failures };
  if (agentMs > 0) {
    const until = endedAt + agentMs;
    agent.backOffUntil = isBackingOff(agent, until) ? agent.backOffUntil : until;
    floor.timers.set("back-off", agent, agent.backOffUntil);
  }
  takeBack(floor, hand, cause, at);
  if (notReadyAfter === undefined || failures < notReadyAfter || agent.presence !== "ready") return;
  agent.failures = { ...agent.failures, [cause]: 0 };
  changePresence(floor, agent, "not-ready", "no-answer", at);
  tell(floor, { type: "not-ready", agent: agent.agent.id, because: "no-answer" });
}

/** Ends an offer that nobody took up; the contact waits on in its place unless somebody else rings for it. */
export function takeBack(
  floor: Floor,
  hand: HandRecord,
  because: RescindReason,
  at: Instant,
): void {
  const { contact, agent, sequence } = hand;
  endReservation(floor, hand);
  letGo(hand);
  settle(floor, agent, at);
  const id = `r${sequence}`;
  tell(floor, { type: "rescind", id, contact: contact.contact.id, agent: agent.agent.id, because });
  if (because === "answered-elsewhere" || because === "abandoned" || because === "timed-out")
    return;
  waitOn(floor, contact, at);
}

/** Back in line at the old place, or away when time ran out meanwhile. */
export function waitOn(floor: Floor, contact: ContactRecord, at: Instant): void {
  if (contact.hands.length > 0) {
    if (!contact.isInLine && wantsMore(contact)) standInLine(floor, contact);
    return;
  }
  const { overdue } = contact;
  if (overdue === "last-step") nextStage(floor, contact, at, "relaxed");
  else if (overdue !== null) runOut(floor, contact, at, overdue);
  else if (!contact.isInLine) standInLine(floor, contact);
  else enlist(floor.arrived, contact);
  floor.timers.clear("ring", contact);
}

export function endReservation(floor: Floor, hand: HandRecord): void {
  floor.reservations.delete(hand.sequence);
  floor.timers.clear("reservation", hand);
}

/** Out of the agent's hands. */
export function letGo(hand: HandRecord): void {
  const { agent, contact } = hand;
  agent.hands.splice(agent.hands.indexOf(hand), 1);
  contact.hands = contact.hands.filter((other) => other !== hand);
}

/** Keeps a contact from an agent, until a moment or for good. */
export function exclude(
  floor: Floor,
  contact: ContactRecord,
  { agent }: AgentRecord,
  because: OfferFailure | "transferred",
  until: Instant | null,
): void {
  const others = contact.exclusions.filter((one) => one.agent !== agent.id);
  contact.exclusions = [...others, { agent: agent.id, because, until }];
  setExclusionAlarm(floor, contact);
}

export function setExclusionAlarm(floor: Floor, contact: ContactRecord): void {
  let first: Instant | null = null;
  for (const { until } of contact.exclusions) {
    if (until !== null && (first === null || until < first)) first = until;
  }
  setAlarm(floor, "exclusion", contact, first);
}

/** A pause is over: whoever it kept away may be asked again. */
export function endExclusions(floor: Floor, contact: ContactRecord, at: Instant): void {
  contact.exclusions = contact.exclusions.filter(({ until }) => until === null || until > at);
  setExclusionAlarm(floor, contact);
  if (contact.isInLine) enlist(floor.arrived, contact);
}
