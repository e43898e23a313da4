import type { Contact, RoutingEvent } from "../../src/index.js";
import { handedOver } from "./handovers.js";
import {
  type AgentBook,
  type ContactBook,
  type HandBook,
  handsFor,
  isOnRoute,
  type Ledger,
  newContact,
  numberOf,
  queueNamed,
  seat,
} from "./ledger.js";

/**
 * What the host itself brought about. A tick brings nothing about; whatever time does is told as effects,
 * and a host that ticks before it speaks never mixes the two.
 */
export function bookEvent(ledger: Ledger, event: RoutingEvent, at: number): void {
  switch (event.type) {
    case "agent.added":
      seat(ledger, event.agent);
      return;
    case "agent.updated":
      bookAgent(ledger, event.agent, at);
      return;
    case "contact.offered":
      bookOffer(ledger, event.contact, at);
      return;
    case "reservation.accepted":
      bookAccept(ledger, numberOf(event.id), at);
      return;
    case "reservation.rejected":
      ledger.turnedDown.set(numberOf(event.id), event.cause ?? "rejected");
      return;
    case "tick":
      return;
    default:
  }
  const book = ledger.contacts.get(event.id);
  if (book === undefined) return;
  const [hand] = handsFor(ledger, event.id);
  switch (event.type) {
    case "contact.updated": {
      const { type: _, id: _id, ...changes } = event;
      const before = book.contact;
      book.contact = { ...book.contact, ...changes };
      const { priority = 0 } = book.contact;
      const isAlike = (["needs", "attributes"] as const).every(
        (name) => JSON.stringify(book.contact[name]) === JSON.stringify(before[name]),
      );
      // What a stop gave it stays as long as nothing else is asked for.
      if (!isAlike || priority !== (before.priority ?? 0)) book.own = priority;
      if (!isAlike) {
        const { queue, desertedSince } = book;
        book.stood = { queue, desertedSince };
        book.alone = undefined;
        if (isOnRoute(ledger, book)) book.enteredAt = Math.max(at, book.callFrom ?? at);
      }
      return;
    }
    case "contact.abandoned":
      bookAbandoned(ledger, book, at);
      return;
    case "contact.callback-requested":
      book.attempts = 0;
      book.contact = { ...book.contact, call: event };
      // What was to be left out from now on no longer is; what is to be left out now is.
      if (book.callFrom !== null) {
        leaveOut(book, at - book.callFrom);
        // Whoever is to be called later is asked about when that is due.
        const isNow = event.from === undefined || event.from <= at;
        if (isNow && (book.enteredAt === at || book.alone === true)) book.alone = undefined;
      }
      book.callFrom = event.from !== undefined && event.from > at ? event.from : null;
      if (book.callFrom !== null) leaveOut(book, book.callFrom - at);
      return;
    case "callback.failed":
      book.status = "waiting";
      book.callFrom = at + ledger.rules.callback.retryMs;
      leaveOut(book, book.callFrom - (hand?.since ?? at));
      if (hand !== undefined) ledger.hands.delete(hand.number);
      return;
    case "contact.completed":
      if (hand !== undefined) bookCompleted(ledger, book, hand, event.wrapUpMs, at);
      return;
    case "contact.transferred":
      if (hand !== undefined) bookTransferred(ledger, book, hand, event, at);
      return;
    default:
  }
}

/** The clock of the way stands still for so long. */
function leaveOut(book: ContactBook, ms: number): void {
  book.enteredAt += ms;
  book.stopAt += ms;
}

function bookAgent(
  ledger: Ledger,
  patch: Extract<RoutingEvent, { type: "agent.updated" }>["agent"],
  at: number,
): void {
  const book = ledger.agents.get(patch.id) as AgentBook;
  const { presence, because, ...facts } = patch;
  book.agent = { ...book.agent, ...facts };
  if (presence !== undefined || because !== undefined) book.because = because ?? "other";
  if (presence === undefined || presence === book.presence) return;
  if (book.presence === "signed-out") {
    idleFrom(ledger, book, at);
    Object.assign(book, { calls: 0, talkMs: 0, failures: {} });
  }
  book.presence = presence;
  if (presence !== "signed-out") return;
  // Nobody waits for somebody who went home.
  for (const contact of ledger.contacts.values()) {
    const isWaiting = contact.status === "waiting" && contact.callFrom === null;
    if (isWaiting && contact.contact.preferredAgent === patch.id) contact.alone = false;
  }
}

function idleFrom(ledger: Ledger, book: AgentBook, at: number): void {
  book.idleSince = at;
  book.idleOrder = ledger.order++;
}

function bookOffer(ledger: Ledger, contact: Contact, at: number): void {
  ledger.counts.offered++;
  const { customer } = contact;
  ledger.contacts.set(contact.id, newContact(contact, at, ledger.order++));
  const place = customer === undefined ? undefined : ledger.places.get(customer);
  // Whether it led back to the place is told, and judged, by the first word about it.
  if (place !== undefined && place.until <= at) ledger.places.delete(customer as string);
}

function bookAccept(ledger: Ledger, number: number, at: number): void {
  const hand = ledger.hands.get(number);
  if (hand === undefined) return;
  const agent = ledger.agents.get(hand.agent) as AgentBook;
  idleFrom(ledger, agent, at);
  agent.failures = {};
  hand.until = null;
  hand.since = at;
  // Not on offer any more; who has it is told.
  hand.status = "connected";
}

function bookAbandoned(ledger: Ledger, book: ContactBook, at: number): void {
  ledger.counts.abandoned++;
  const { contact, entry, kept, cameAt, order } = book;
  const { keepPlaceMs = 0 } = queueNamed(ledger, book.queue);
  if (keepPlaceMs > 0 && contact.customer !== undefined) {
    const queue = contact.queue ?? entry;
    const until = at + keepPlaceMs;
    ledger.places.set(contact.customer, {
      ...{ entry, queue, kept, cameAt, order, until },
      handover: contact.handover,
    });
  }
  ledger.contacts.delete(contact.id);
}

function bookCompleted(
  ledger: Ledger,
  book: ContactBook,
  hand: HandBook,
  wrapUpMs: number | undefined,
  at: number,
): void {
  const agent = ledger.agents.get(hand.agent) as AgentBook;
  agent.talkMs += at - hand.since;
  const wrapMs = wrapUpMs ?? queueNamed(ledger, book.queue).wrapUpMs ?? ledger.rules.wrapUpMs;
  if (wrapMs > 0) {
    Object.assign(hand, { status: "wrapping", since: at, until: at + wrapMs });
    book.status = "wrapping";
    return;
  }
  leave(ledger, hand, at);
}

/** The work is over: the contact is gone and the agent idle since then. */
export function leave(ledger: Ledger, hand: HandBook, endedAt: number): void {
  ledger.hands.delete(hand.number);
  ledger.contacts.delete(hand.contact);
  ledger.counts.completed++;
  idleFrom(ledger, ledger.agents.get(hand.agent) as AgentBook, endedAt);
}

function bookTransferred(
  ledger: Ledger,
  book: ContactBook,
  hand: HandBook,
  event: Extract<RoutingEvent, { type: "contact.transferred" }>,
  at: number,
): void {
  const agent = ledger.agents.get(hand.agent) as AgentBook;
  agent.talkMs += at - hand.since;
  ledger.hands.delete(hand.number);
  idleFrom(ledger, agent, at);
  // Only the last one who passed it on is left out.
  for (const [id, until] of book.kept) if (until === null) book.kept.delete(id);
  book.kept.set(hand.agent, null);
  const { preferredAgent: _, call: _call, ...rest } = book.contact;
  const handover = handedOver(book.contact, hand.agent, event);
  book.contact = { ...rest, ...event.to, handover };
  Object.assign(book, { status: "waiting", attempts: null, enteredAt: at, stopAt: at });
  book.desertedSince = null;
  book.own = book.contact.priority ?? 0;
  book.alone = undefined;
}
