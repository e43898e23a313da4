import { defaultRules } from "../../src/config/default-rules.js";
import type {
  Agent,
  Contact,
  OfferFailure,
  Presence,
  RouteStep,
  RoutingConfig,
  RoutingEffect,
  RoutingEvent,
  RoutingRules,
} from "../../src/index.js";
import { demand } from "./broken.js";
import { skips } from "./world.js";

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
  /** Since when it is in its queue, and at its stop of a route. */
  enteredAt: number;
  stopAt: number;
  /** Whether it stayed at its stop, or got an offer there: else the stop was left out. */
  hasStood: boolean;
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

interface PlaceBook {
  readonly queue: string;
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
  readonly counts: { offered: number; completed: number; abandoned: number; timedOut: number };
  order: number;
}

export function newLedger(config: RoutingConfig): Ledger {
  const ledger: Ledger = {
    config,
    rules: { ...defaultRules, ...config.rules },
    agents: new Map(),
    indexOf: new Map(),
    contacts: new Map(),
    hands: new Map(),
    turnedDown: new Map(),
    places: new Map(),
    lastOffered: new Map(),
    lastPlace: new Map(),
    choices: new Map(),
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

const queueNamed = ({ config }: Ledger, id: string) =>
  config.queues?.find((queue) => queue.id === id) ?? { id };

const numberOf = (id: string): number => Number(id.slice(1));

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
      book.own = book.contact.priority ?? 0;
      const isAlike = (["needs", "attributes"] as const).every(
        (name) => JSON.stringify(book.contact[name]) === JSON.stringify(before[name]),
      );
      if (!isAlike) {
        book.alone = undefined;
        if (isOnRoute(ledger, book)) book.enteredAt = at;
      }
      return;
    }
    case "contact.abandoned":
      bookAbandoned(ledger, book, at);
      return;
    case "contact.callback-requested":
      book.attempts = 0;
      book.contact = { ...book.contact, call: event };
      if (event.from !== undefined && event.from > at) book.callFrom = event.from;
      return;
    case "callback.failed":
      book.status = "waiting";
      book.callFrom = at + ledger.rules.callback.retryMs;
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
    const isWaiting = contact.status === "waiting";
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
  ledger.contacts.set(contact.id, {
    contact,
    cameAt: contact.offeredAt ?? at,
    order: ledger.order++,
    queue: "",
    enteredAt: at,
    stopAt: at,
    hasStood: true,
    own: contact.priority ?? 0,
    ownBefore: contact.priority ?? 0,
    alone: undefined,
    status: "waiting",
    callFrom: call?.from !== undefined && call.from > at ? call.from : null,
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
  const { contact, queue, cameAt, order } = book;
  const { keepPlaceMs = 0 } = queueNamed(ledger, queue);
  if (keepPlaceMs > 0 && contact.customer !== undefined) {
    ledger.places.set(contact.customer, { queue, cameAt, order, until: at + keepPlaceMs });
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
function leave(ledger: Ledger, hand: HandBook, endedAt: number): void {
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

/** What the router says. Whatever it says must fit what it said before. */
export function bookEffect(ledger: Ledger, effect: RoutingEffect, at: number): void {
  switch (effect.type) {
    case "queued":
      bookQueued(ledger, effect, at);
      return;
    case "reserve":
      bookReserve(ledger, effect.reservation, at);
      return;
    case "rescind":
      bookRescind(ledger, effect, at);
      return;
    case "connect":
    case "dial-callback":
      bookTaken(ledger, effect, at);
      return;
    case "timed-out":
      ledger.contacts.delete(effect.contact);
      ledger.counts.timedOut++;
      return;
    case "wrapped-up": {
      const [hand] = handsFor(ledger, effect.contact);
      demand(
        hand?.status === "wrapping" && hand.agent === effect.agent,
        () => `(1) ${effect.contact} is wrapped up by ${effect.agent}, who had no such work`,
      );
      if (hand !== undefined) leave(ledger, hand, Math.min(at, hand.until ?? at));
      return;
    }
    case "not-ready": {
      const agent = ledger.agents.get(effect.agent) as AgentBook;
      const after = ledger.rules.backOff["no-answer"].notReadyAfter ?? Number.POSITIVE_INFINITY;
      demand(
        (agent.failures["no-answer"] ?? 0) >= after,
        () => `(2) ${effect.agent} is taken for absent after ${agent.failures["no-answer"]}`,
      );
      agent.presence = "not-ready";
      agent.failures = { ...agent.failures, "no-answer": 0 };
      return;
    }
    default:
  }
}

type Effect<Type extends RoutingEffect["type"]> = Extract<RoutingEffect, { readonly type: Type }>;

function bookQueued(ledger: Ledger, effect: Effect<"queued">, at: number): void {
  const book = ledger.contacts.get(effect.contact);
  demand(book !== undefined, () => `(1) ${effect.contact} is queued, and is not here`);
  if (book === undefined) return;
  const { because, queue } = effect;
  const { customer } = book.contact;
  const place = customer === undefined ? undefined : ledger.places.get(customer);
  if (because === "offered" || because === "resumed") {
    const isHere = place?.queue === queue && place.until > at;
    if (book.queue === "") {
      demand(
        isHere === (because === "resumed"),
        () => `(4) ${effect.contact} is ${because} in ${queue}, with a place there: ${isHere}`,
      );
    }
    if (isHere && book.queue === "") {
      Object.assign(book, { cameAt: place.cameAt, order: place.order });
      ledger.places.delete(customer as string);
    }
  }
  if (because === "overflow") {
    book.contact = { ...book.contact, queue };
    Object.assign(book, { enteredAt: at, alone: false, own: book.contact.priority ?? 0 });
  }
  if (isOnRoute(ledger, book)) bookStop(ledger, book, effect, at);
  if (because !== "updated" && book.queue !== queue) book.desertedSince = null;
  book.queue = queue;
}

/** Along a route: a stop begins when the one before it was over, however late somebody looked. */
function bookStop(ledger: Ledger, book: ContactBook, effect: Effect<"queued">, at: number): void {
  const { because, queue } = effect;
  if (because === "relaxed" && queue === book.queue) return;
  const steps = (ledger.config.routes ?? []).flatMap((route) => route.steps);
  const before = steps.find((step) => step.queue === book.queue);
  const step = steps.find((one) => one.queue === queue);
  const isFirst = because !== "relaxed" && queue !== book.queue && book.hasStood;
  const isSkipped = !book.hasStood && isLeftOut(before, book);
  if (isSkipped) book.own = book.ownBefore;
  else book.stopAt = because === "relaxed" ? book.stopAt + (before?.lastsMs ?? 0) : at;
  demand(
    isSkipped || isFirst || because !== "relaxed" || book.stopAt <= at,
    () => `(1) ${effect.contact} leaves ${book.queue} ${book.stopAt - at} ms too early`,
  );
  book.ownBefore = book.own;
  book.own = step?.priority ?? book.own;
  // With an offer out, or not to be called yet, nobody asks whether to leave the stop out.
  book.hasStood = handsFor(ledger, effect.contact).length > 0 || book.callFrom !== null;
}

/** Whether a stop at which nobody is found at once is left out. */
const isLeftOut = (step: RouteStep | undefined, { contact }: ContactBook): boolean =>
  step?.skipIf !== undefined && skips[step.skipIf]?.(contact.attributes ?? {}) === true;

/** After each event: whoever is at a stop now stays there. */
export function bookStays(ledger: Ledger): void {
  for (const book of ledger.contacts.values()) {
    if (book.hasStood || !isOnRoute(ledger, book)) continue;
    const steps = (ledger.config.routes ?? []).flatMap((route) => route.steps);
    const step = steps.find(({ queue }) => queue === book.queue);
    demand(
      !isLeftOut(step, book),
      () => `(1) ${book.contact.id} stays at ${book.queue}, which it should leave out`,
    );
    book.hasStood = true;
  }
}

function bookReserve(
  ledger: Ledger,
  reservation: Effect<"reserve">["reservation"],
  at: number,
): void {
  const { id, contact, agent, queue, until } = reservation;
  const number = numberOf(id);
  demand(!ledger.hands.has(number), () => `(2) ${id} is given out twice`);
  demand(
    ledger.contacts.get(contact)?.status === "waiting",
    () => `(2) ${contact} is offered to ${agent}, and does not wait`,
  );
  const ringMs = queueNamed(ledger, queue).reservationMs ?? ledger.rules.reservationMs;
  demand(until === at + ringMs, () => `(2) ${id} rings for ${until - at} ms instead of ${ringMs}`);
  (ledger.contacts.get(contact) as ContactBook).hasStood = true;
  ledger.hands.set(number, { contact, agent, number, status: "reserved", since: at, until });
  const offered = ledger.lastOffered.get(queue) ?? new Map<string, number>();
  ledger.lastOffered.set(queue, offered.set(agent, number));
}

function bookRescind(ledger: Ledger, effect: Effect<"rescind">, at: number): void {
  const number = numberOf(effect.id);
  const hand = ledger.hands.get(number);
  demand(
    hand !== undefined && hand.agent === effect.agent && hand.contact === effect.contact,
    () => `(1) ${effect.id} is taken back, and was not out`,
  );
  if (hand === undefined) return;
  ledger.hands.delete(number);
  const { because } = effect;
  if (!isFailure(because)) return;
  demand(
    because === (ledger.turnedDown.get(number) ?? "no-answer"),
    () => `(1) ${effect.id} came to nothing: ${because}, not ${ledger.turnedDown.get(number)}`,
  );
  const agent = ledger.agents.get(effect.agent) as AgentBook;
  const endedAt = because === "no-answer" ? (hand.until ?? at) : at;
  demand(endedAt <= at, () => `(2) ${effect.id} rang for ${at - hand.since} ms only`);
  const { contactMs, agentMs = 0 } = ledger.rules.backOff[because];
  ledger.contacts.get(effect.contact)?.kept.set(effect.agent, endedAt + contactMs);
  agent.failures = { ...agent.failures, [because]: (agent.failures[because] ?? 0) + 1 };
  if (agentMs > 0) agent.backOffUntil = Math.max(agent.backOffUntil, endedAt + agentMs);
}

const isFailure = (because: string): because is OfferFailure =>
  ["rejected", "no-answer", "busy", "unreachable"].includes(because);

function bookTaken(
  ledger: Ledger,
  effect: Effect<"connect"> | Effect<"dial-callback">,
  at: number,
): void {
  const book = ledger.contacts.get(effect.contact);
  const hand = handsFor(ledger, effect.contact).find(({ agent }) => agent === effect.agent);
  demand(
    book !== undefined && hand !== undefined && hand.status !== "reserved",
    () => `(1) ${effect.agent} has ${effect.contact} without having accepted it`,
  );
  if (book === undefined || hand === undefined) return;
  if (effect.type === "connect") {
    demand(
      book.attempts === null || book.status === "dialling",
      () => `(1) ${effect.contact} is to be called, and is connected at once`,
    );
    Object.assign(hand, { status: "connected", since: at });
    Object.assign(book, { status: "connected", attempts: null });
    (ledger.agents.get(effect.agent) as AgentBook).calls++;
    return;
  }
  demand(
    book.attempts !== null && effect.attempt === book.attempts + 1,
    () => `(1) attempt ${effect.attempt} of ${effect.contact} follows attempt ${book.attempts}`,
  );
  Object.assign(hand, { status: "dialling", since: at });
  Object.assign(book, { status: "dialling", attempts: effect.attempt });
}
