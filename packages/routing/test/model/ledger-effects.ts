import type { OfferFailure, RouteStep, RoutingEffect } from "../../src/index.js";
import { demand } from "./broken.js";
import { handoverLaw, joinedHandover } from "./handovers.js";
import {
  type AgentBook,
  type ContactBook,
  handsFor,
  isOnRoute,
  type Ledger,
  numberOf,
  type PlaceBook,
  queueNamed,
} from "./ledger.js";
import { leave } from "./ledger-events.js";
import { isKeptAway, isLastForCall, stopAfter } from "./preferences.js";
import { standingOf } from "./standing.js";
import { skips, whens } from "./world.js";

/** What the router says. Whatever it says must fit what it said before. */
export function bookEffect(ledger: Ledger, effect: RoutingEffect, at: number): void {
  switch (effect.type) {
    case "queued":
      bookQueued(ledger, effect, at);
      return;
    case "reserve":
      bookReserve(ledger, effect, at);
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
      Object.assign(agent, { presence: "not-ready", because: effect.because });
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
  if (book.queue === "") {
    const place = placeKeptFor(ledger, book, at);
    const isHere = place !== undefined;
    book.entry = queue;
    if (isHere) resume(ledger, book, place, at);
    else admission(ledger, book, queue);
    demand(
      wishOf(ledger, book) === queue && isHere === (because === "resumed"),
      () => `(4) ${effect.contact} is ${because} in ${queue}, with a place there: ${isHere}`,
    );
  }
  if (because === "overflow") {
    // Where its first step is taken in another queue's stead, it is told to be there at once.
    const from = ledger.config.queues?.find(({ id }) => id === book.queue);
    book.contact = { ...book.contact, queue: from?.overflowTo ?? queue };
    Object.assign(book, { enteredAt: at, alone: false, own: book.contact.priority ?? 0 });
    book.isOnItsWay = false;
  }
  if (isOnRoute(ledger, book)) bookStop(ledger, book, effect, at);
  // Whoever changes their mind in a deserted queue does not wait there longer for it.
  if (because === "updated") {
    book.desertedSince = queue === book.stood.queue ? book.stood.desertedSince : null;
  } else if (book.queue !== queue) book.desertedSince = null;
  book.queue = queue;
}

/** The place of its customer, for one who comes the way they came before or straight to where they stood. */
export function placeKeptFor(ledger: Ledger, book: ContactBook, at: number): PlaceBook | undefined {
  const place = ledger.places.get(book.contact.customer ?? "");
  if (place === undefined || place.until <= at) return undefined;
  const wish = wishOf(ledger, book);
  return wish === place.entry || wish === place.queue ? place : undefined;
}

/** Where it comes in if nothing is kept for it. */
export function wishOf(ledger: Ledger, book: ContactBook): string {
  if (isOnRoute(ledger, book)) {
    const { attributes = {} } = book.contact;
    const route = ledger.config.routes?.find(
      ({ when }) => when === undefined || whens[when]?.(attributes) === true,
    );
    return route?.steps[0]?.queue ?? "";
  }
  return standingOf({ ledger, at: book.enteredAt }, book).queues[0] ?? "";
}

/** Back to the turn of the place, and to where it led; whoever was kept from the contact still is. */
function resume(
  ledger: Ledger,
  book: ContactBook,
  { entry, queue, kept, cameAt, order, handover: earlier }: PlaceBook,
  at: number,
): void {
  Object.assign(book, { cameAt, order });
  for (const [id, until] of kept) if (until === null || until > at) book.kept.set(id, until);
  if (queue !== wishOf(ledger, book)) book.contact = { ...book.contact, queue };
  const handover = joinedHandover(earlier, book.contact.handover);
  if (handover !== undefined) book.contact = { ...book.contact, handover };
  book.entry = entry;
  ledger.places.delete(book.contact.customer as string);
}

/** (1) A queue takes no more than may wait in it; whoever is to be called later does not wait there. */
function admission(ledger: Ledger, book: ContactBook, queue: string): void {
  const { maximumWaiting = Number.POSITIVE_INFINITY } = queueNamed(ledger, queue);
  const waiting = waitingIn(ledger, queue);
  demand(
    waiting < maximumWaiting,
    () => `(1) ${book.contact.id} comes into ${queue}, where ${waiting} wait already`,
  );
}

export const waitingIn = ({ contacts }: Ledger, queue: string): number =>
  [...contacts.values()].filter(
    (book) => book.status === "waiting" && book.queue === queue && book.callFrom === null,
  ).length;

/** Along a route: a stop begins when the one before it was over, however late somebody looked. */
function bookStop(ledger: Ledger, book: ContactBook, effect: Effect<"queued">, at: number): void {
  const { because, queue } = effect;
  if (because === "relaxed" && queue === book.queue) return;
  const steps = (ledger.config.routes ?? []).flatMap((route) => route.steps);
  const before = steps.find((step) => step.queue === book.queue);
  const step = steps.find((one) => one.queue === queue);
  const isFirst = because !== "relaxed" && queue !== book.queue && book.hasStood;
  const isSkipped = !book.hasStood && isLeftOut(before, book);
  const due = isSkipped || because === "relaxed" ? stopAfter(ledger, book) : wishOf(ledger, book);
  demand(queue === due, () => `(1) ${effect.contact} comes to ${queue}, and not to ${due}`);
  if (because !== "relaxed" && !isSkipped) book.isOnItsWay = false;
  if (isSkipped) book.own = book.ownBefore;
  else if (because === "relaxed") {
    book.stopAt += before?.lastsMs ?? 0;
    book.isOnItsWay = true;
  } else book.stopAt = Math.max(at, book.callFrom ?? at);
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
      !isLeftOut(step, book) || isLastForCall(ledger, book),
      () => `(1) ${book.contact.id} stays at ${book.queue}, which it should leave out`,
    );
    book.hasStood = true;
  }
}

function bookReserve(
  ledger: Ledger,
  { reservation, handover }: Effect<"reserve">,
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
  const book = ledger.contacts.get(contact) as ContactBook;
  handoverLaw(contact, book.contact.handover, handover);
  const { call } = book.contact;
  // Nobody takes a call any more that must not be made then.
  const end = book.attempts === null ? undefined : call?.until;
  demand(
    until === Math.min(at + ringMs, end ?? Number.POSITIVE_INFINITY),
    () => `(2) ${id} rings for ${until - at} ms instead of ${ringMs}, or until ${end}`,
  );
  book.hasStood = true;
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
  const book = ledger.contacts.get(effect.contact);
  book?.kept.set(effect.agent, endedAt + contactMs);
  agent.failures = { ...agent.failures, [because]: (agent.failures[because] ?? 0) + 1 };
  if (agentMs > 0) agent.backOffUntil = Math.max(agent.backOffUntil, endedAt + agentMs);
  for (const one of ledger.contacts.values()) {
    if (one.contact.preferredAgent !== effect.agent) continue;
    if (one.status !== "waiting" || one.callFrom !== null) continue;
    if (isKeptAway(ledger, one)) one.alone = false;
  }
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
    handoverLaw(effect.contact, book.contact.handover, effect.handover);
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
