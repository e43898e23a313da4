import type { Instant } from "@ramah/core";
import { settle } from "./availability.js";
import type { RescindReason } from "./effect.js";
import { type Floor, noFailures, tell } from "./floor.js";
import { endReservation, letGo } from "./hands.js";
import { standInLine, wantsMore } from "./line.js";
import { enlist } from "./pending.js";
import type { ContactRecord, HandRecord } from "./records.js";
import { stopWaiting } from "./stay.js";
import { nextStage, runOut } from "./way.js";

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
  const { id, handover } = contact.contact;
  const talk = { type: "connect", contact: id, agent: agent.agent.id } as const;
  tell(floor, handover === undefined ? talk : { ...talk, handover });
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
