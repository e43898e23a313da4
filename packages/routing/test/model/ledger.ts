import { defaultRules } from "../../src/config/default-rules.js";
import type {
  Agent,
  Contact,
  OfferFailure,
  Presence,
  Queue,
  RoutingConfig,
  RoutingEvent,
  RoutingRules,
} from "../../src/index.js";
import { newWaits, type WaitBooks } from "./waits.js";

// Books of what happened, kept from events and effects alone: who is where, since when, who came first.
// Nothing is read from the router's memory, so that the books can be held against it.

export interface AgentBook {
  agent: Agent;
  presence: Presence;
  idleSince: number;
  idleOrder: number;
  calls: number;
  talkMs: number;
  failures: Partial<Record<OfferFailure, number>>;
  backOffUntil: number;
}

export interface ContactBook {
  contact: Contact;
  /** Whose turn it is: when the customer came, and who of the same moment was first. */
  cameAt: number;
  order: number;
  queue: string;
  /** The first queue it ever stood in. */
  entry: string;
  /** Since when it is in its queue, and at its stop of a route; the time in which nobody may call is left out. */
  enteredAt: number;
  stopAt: number;
  /** Whether it stayed at its stop, or got an offer there: else the stop was left out. */
  hasStood: boolean;
  /** Whether it stayed at any stop of its way so far, so that the spare route is closed to it. */
  isOnItsWay: boolean;
  /** Its own priority, and what that was before its stop. */
  own: number;
  ownBefore: number;
  /** Whether its way begins with the preferred agent alone; `undefined` until somebody has judged it. */
  alone: boolean | undefined;
  status: "waiting" | "dialling" | "connected" | "wrapping";
  callFrom: number | null;
  attempts: number | null;
  /** Since when nobody is there of whom its queue says that somebody must be. */
  desertedSince: number | null;
  /** When it was offered last. */
  offeredAt: number;
  /** Who is kept from it, until when. */
  readonly kept: Map<string, number | null>;
  /** Place of whom it was offered to last, for lists that are gone down. */
  last: Place | undefined;
}

export interface Place {
  readonly tier: number;
  readonly position: number;
  readonly order: number;
}

export interface HandBook {
  readonly contact: string;
  readonly agent: string;
  readonly number: number;
  status: "reserved" | "dialling" | "connected" | "wrapping";
  since: number;
  until: number | null;
}

/** A choice, and the agents of the chosen one's tier who could have had it. */
export interface ChoiceBook {
  readonly agent: string;
  readonly able: ReadonlySet<string>;
}

export interface PlaceBook {
  readonly entry: string;
  readonly queue: string;
  readonly kept: ReadonlyMap<string, number | null>;
  readonly cameAt: number;
  readonly order: number;
  readonly until: number;
}

export interface Ledger {
  readonly config: RoutingConfig;
  readonly rules: RoutingRules;
  readonly agents: Map<string, AgentBook>;
  /** Agents in the order of the configuration, newcomers last. */
  readonly indexOf: Map<string, number>;
  readonly contacts: Map<string, ContactBook>;
  readonly hands: Map<number, HandBook>;
  /** Offers that were turned down, and why. */
  readonly turnedDown: Map<number, OfferFailure>;
  readonly places: Map<string, PlaceBook>;
  /** Of each queue: when it last offered anything to whom, and where that one stands. */
  readonly lastOffered: Map<string, Map<string, number>>;
  readonly lastPlace: Map<string, Place>;
  /** Of each queue: whom it chose, and who could have had it, choice by choice. */
  readonly choices: Map<string, ChoiceBook[]>;
  readonly waits: WaitBooks;
  readonly counts: { offered: number; completed: number; abandoned: number; timedOut: number };
  order: number;
}

export function newLedger(config: RoutingConfig): Ledger {
  const ledger: Ledger = {
    config,
    rules: {
      ...defaultRules,
      ...config.rules,
      units: { ...defaultRules.units, ...config.rules?.units },
      backOff: { ...defaultRules.backOff, ...config.rules?.backOff },
      callback: { ...defaultRules.callback, ...config.rules?.callback },
    },
    agents: new Map(),
    indexOf: new Map(),
    contacts: new Map(),
    hands: new Map(),
    turnedDown: new Map(),
    places: new Map(),
    lastOffered: new Map(),
    lastPlace: new Map(),
    choices: new Map(),
    waits: newWaits(),
    counts: { offered: 0, completed: 0, abandoned: 0, timedOut: 0 },
    order: 0,
  };
  for (const agent of config.agents) seat(ledger, agent);
  return ledger;
}

function seat(ledger: Ledger, agent: Agent): void {
  ledger.indexOf.set(agent.id, ledger.agents.size);
  ledger.agents.set(agent.id, {
    agent,
    presence: "signed-out",
    idleSince: 0,
    idleOrder: -1,
    calls: 0,
    talkMs: 0,
    failures: {},
    backOffUntil: 0,
  });
}

export const handsOf = ({ hands }: Ledger, agent: string): readonly HandBook[] =>
  [...hands.values()].filter((hand) => hand.agent === agent);

export const handsFor = ({ hands }: Ledger, contact: string): readonly HandBook[] =>
  [...hands.values()].filter((hand) => hand.contact === contact);

export const queueNamed = ({ config }: Ledger, id: string): Queue =>
  config.queues?.find((queue) => queue.id === id) ?? { id };

export const numberOf = (id: string): number => Number(id.slice(1));

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
      if (hand !== undefined) bookTransferred(ledger, book, hand, event.to, at);
      return;
    default:
  }
}

/** The clock of the way stands still for so long. */
function leaveOut(book: ContactBook, ms: number): void {
  book.enteredAt += ms;
  book.stopAt += ms;
}

export const isOnRoute = ({ config }: Ledger, { contact }: ContactBook): boolean =>
  config.routes !== undefined && contact.queue === undefined;

function bookAgent(
  ledger: Ledger,
  patch: Extract<RoutingEvent, { type: "agent.updated" }>["agent"],
  at: number,
): void {
  const book = ledger.agents.get(patch.id) as AgentBook;
  const { presence, because: _, ...facts } = patch;
  book.agent = { ...book.agent, ...facts };
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
  const { call, customer } = contact;
  const callFrom = call?.from !== undefined && call.from > at ? call.from : null;
  ledger.contacts.set(contact.id, {
    contact,
    cameAt: contact.offeredAt ?? at,
    order: ledger.order++,
    queue: "",
    entry: "",
    enteredAt: callFrom ?? at,
    stopAt: callFrom ?? at,
    hasStood: true,
    isOnItsWay: false,
    own: contact.priority ?? 0,
    ownBefore: contact.priority ?? 0,
    alone: undefined,
    status: "waiting",
    callFrom,
    attempts: call === undefined ? null : 0,
    desertedSince: null,
    offeredAt: at,
    kept: new Map(),
    last: undefined,
  });
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
    ledger.places.set(contact.customer, { entry, queue, kept, cameAt, order, until });
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
  to: Extract<RoutingEvent, { type: "contact.transferred" }>["to"],
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
  book.contact = { ...rest, ...to };
  Object.assign(book, { status: "waiting", attempts: null, enteredAt: at, stopAt: at });
  book.desertedSince = null;
  book.own = book.contact.priority ?? 0;
  book.alone = undefined;
}
