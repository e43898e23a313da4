import type { Router, RouterState, RoutingEffect, RoutingEvent } from "../../src/index.js";
import { demand, LawBroken } from "./broken.js";
import { decisionLaws } from "./choice-laws.js";
import { estimateLaws } from "./expected-waits.js";
import {
  type AgentBook,
  type ContactBook,
  handsFor,
  isOnRoute,
  type Ledger,
  queueNamed,
} from "./ledger.js";
import { bookEffect, bookStays, wishOf } from "./ledger-effects.js";
import { bookEvent } from "./ledger-events.js";
import { endsOf, isAble, isStaffed, isWanting, may } from "./oracle.js";
import { isKeptAway, isThere } from "./preferences.js";
import { refusalLaws } from "./refusal-laws.js";
import { type Moment, standingOf } from "./standing.js";
import { bookWaits, bookWrapUp, waitedBy, waitLaws } from "./waits.js";

/** Takes one step of a story into the books, and holds every law against it. */
export function stepLaws(
  ledger: Ledger,
  event: RoutingEvent,
  effects: readonly RoutingEffect[],
  at: number,
  { snapshot, estimate }: Pick<Router, "snapshot" | "estimate">,
): void {
  const done = effects.filter(({ type }) => type !== "refused");
  if (done.length < effects.length) {
    // What was due by then is told all the same, as a tick would have.
    if (done.length > 0) stepLaws(ledger, { type: "tick" }, done, at, { snapshot, estimate });
    refusalLaws(ledger, event, effects, at);
    return;
  }
  refusalLaws(ledger, event, effects, at);
  const moment: Moment = { ledger, at };
  bookWaits(ledger, event, at);
  closing(moment);
  dueCalls(moment);
  bookEvent(ledger, event, at);
  if (event.type === "contact.callback-requested") judgeAlone(moment, event.id);
  for (const effect of effects) {
    if (effect.type === "timed-out") leaving(moment, effect);
    if (effect.type === "wrapped-up") {
      wrapUpLaw(moment, event, effect);
      bookWrapUp(ledger, effect, at);
    }
    bookEffect(ledger, effect, at);
    if (effect.type === "queued") judgeAlone(moment, effect.contact);
    if (effect.type === "reserve") decisionLaws(moment, effect.reservation, effect.because);
  }
  bookStays(ledger);
  const state = snapshot();
  conservation(moment, state);
  agentLaws(moment, state);
  rings(moment);
  staying(moment);
  whereabouts(moment);
  waitLaws(ledger, state, at);
  estimateLaws(moment, estimate);
  workConservation(moment);
}

/** (1) Nobody is sent away before time is up, or for another reason than that. */
function leaving(
  moment: Moment,
  { contact, because, waitedMs }: Extract<RoutingEffect, { readonly type: "timed-out" }>,
): void {
  const { ledger, at } = moment;
  const book = ledger.contacts.get(contact);
  if (book === undefined) throw new LawBroken(`(1) ${contact} is timed out, and was not here`);
  const heldMs = waitedBy(ledger, contact);
  // A host that looks late finds a window over that ended before the hour of the next attempt.
  const isOverBefore = waitedMs < heldMs && (book.contact.call?.until ?? at) < at;
  demand(
    heldMs === waitedMs || isOverBefore,
    () => `(R-07) ${contact} waited ${heldMs} ms, not ${waitedMs}`,
  );
  const isOver =
    because === "callback-attempts"
      ? book.attempts === ledger.rules.callback.attempts
      : endsOf(moment, book).some((end) => end.because === because && end.at <= at);
  const isSkippedThrough = because === "last-step" && isOnRoute(ledger, book) && !book.hasStood;
  demand(
    because !== "last-step" || book.attempts === null,
    () => `(1) ${contact} is to be called, and is sent away for ${because}`,
  );
  demand(isOver || isSkippedThrough, () => `(1) ${contact} is sent away for ${because}`);
}

/** (2) After-call work lasts as long as it should, unless the agent is done with it or goes home. */
function wrapUpLaw(
  { ledger, at }: Moment,
  event: RoutingEvent,
  { contact, agent }: Extract<RoutingEffect, { readonly type: "wrapped-up" }>,
): void {
  const [hand] = handsFor(ledger, contact);
  const isTold = event.type === "contact.wrapped-up" && event.id === contact;
  const isGone = event.type === "agent.updated" && event.agent.id === agent;
  const leftMs = (hand?.until ?? at) - at;
  demand(
    isTold || isGone || leftMs <= 0,
    () => `(2) the after-call work on ${contact} ends ${leftMs} ms too early`,
  );
}

/** (1) Nobody waits on when time is up. */
function staying(moment: Moment): void {
  const { ledger, at } = moment;
  for (const book of ledger.contacts.values()) {
    const { leaveWithout } = queueNamed(ledger, book.queue);
    const isDeserted =
      leaveWithout !== undefined &&
      book.status === "waiting" &&
      !isStaffed(ledger, queueNamed(ledger, book.queue));
    if (!isDeserted) book.desertedSince = null;
    else book.desertedSince ??= at;
    if (book.status !== "waiting") continue;
    const isOffered = handsFor(ledger, book.contact.id).length > 0;
    for (const end of endsOf(moment, book)) {
      demand(
        end.at > at || (isOffered && end.because !== "callback-window"),
        () => `(1) ${book.contact.id} waits on after ${end.because} at ${end.at}`,
      );
    }
  }
}

/** (1) Whoever waits does so in the queue that the steps whose time has come lead to. */
function whereabouts(moment: Moment): void {
  for (const book of moment.ledger.contacts.values()) {
    const { status, callFrom, queue, contact } = book;
    if (status !== "waiting" || callFrom !== null) continue;
    const [due] = standingOf(moment, book).queues;
    demand(queue === due, () => `(1) ${contact.id} waits in ${queue}, and not in ${due}`);
  }
}

/** Whether the way begins with the preferred agent alone: when that agent is there, and able as things are. */
function judgeAlone(moment: Moment, id: string): void {
  const book = moment.ledger.contacts.get(id);
  if (book !== undefined && book.alone === undefined) book.alone = isWorthIt(moment, book);
}

function isWorthIt({ ledger, at }: Moment, book: ContactBook): boolean {
  const agent = ledger.agents.get(book.contact.preferredAgent ?? "");
  // Along a route that is asked of where the way begins, wherever on it the contact is by now.
  const atFirst = isOnRoute(ledger, book)
    ? { ...book, queue: wishOf(ledger, book), stopAt: book.enteredAt }
    : book;
  return (
    agent !== undefined &&
    ledger.rules.preferredAgentMs > 0 &&
    isThere(ledger, book, at) &&
    !isKeptAway(ledger, book) &&
    isAble({ ledger, at: book.enteredAt }, agent.agent, atFirst)
  );
}

/** Who may be called from now on: before any of the way has passed it is asked anew whether to wait for somebody. */
function dueCalls(moment: Moment): void {
  for (const book of moment.ledger.contacts.values()) {
    const { callFrom, enteredAt } = book;
    if (callFrom === null || callFrom > moment.at) continue;
    book.callFrom = null;
    book.alone = (enteredAt === callFrom || book.alone === true) && isWorthIt(moment, book);
  }
}

/** Nobody waits for somebody whose site has closed, which is seen before anything else happens. */
function closing({ ledger, at }: Moment): void {
  for (const book of ledger.contacts.values()) {
    if (book.status !== "waiting" || book.callFrom !== null) continue;
    if (book.alone === true && !isThere(ledger, book, at)) book.alone = false;
  }
}

/** (1) Each contact is in exactly one place, and nobody is lost: the books and the router agree. */
function conservation({ ledger, at }: Moment, state: RouterState): void {
  const { counts } = ledger;
  for (const name of ["offered", "completed", "abandoned", "timedOut"] as const) {
    demand(
      counts[name] === state.counts[name],
      () => `(1) ${counts[name]} ${name}, and the router counts ${state.counts[name]}`,
    );
  }
  demand(
    state.contacts.length === ledger.contacts.size,
    () => `(1) ${ledger.contacts.size} are here, the router has ${state.contacts.length}`,
  );
  for (const { contact, status, hands, queue } of state.contacts) {
    const { id } = contact;
    const book = ledger.contacts.get(id);
    if (book === undefined) throw new LawBroken(`(1) ${id} left, and is still here`);
    const own = handsFor(ledger, id);
    const isWaiting = status === "waiting" || status === "scheduled";
    demand(
      isWaiting ? book.status === "waiting" : book.status === status,
      () => `(1) ${id} is ${book.status}, and ${status} to the router`,
    );
    demand(
      (status === "scheduled") === (book.status === "waiting" && book.callFrom !== null),
      () => `(1) ${id} is ${status}, and not to be called before ${book.callFrom}`,
    );
    demand(queue === book.queue, () => `(1) ${id} is in ${book.queue}, and not in ${queue}`);
    demand(
      hands.length === own.length &&
        hands.every(({ agent }) => own.some((hand) => hand.agent === agent)),
      () => `(1) ${id} is in ${own.length} hands, and in ${hands.length} to the router`,
    );
    const served = own.filter((hand) => hand.status !== "reserved").length;
    demand(
      served === (isWaiting ? 0 : 1) && (isWaiting || own.length === 1),
      () => `(1) ${id} is ${status} with ${served} of ${own.length} at work`,
    );
    demand(
      contact.offeredAt === book.cameAt,
      () => `(4) ${id} came at ${book.cameAt}, and has the place of ${contact.offeredAt}`,
    );
  }
  for (const { customer, queue, until } of state.places) {
    demand(
      until > at && ledger.places.get(customer)?.queue === queue,
      () => `(1) a place in ${queue} is kept for ${customer} until ${until}`,
    );
  }
}

/** (8) What the choice among agents rests on is what happened, and nothing else. */
function agentLaws({ ledger }: Moment, state: RouterState): void {
  for (const one of state.agents) {
    const { id, presence, because, idleSince, calls, talkMs, backOffUntil } = one;
    const book = ledger.agents.get(id) as AgentBook;
    demand(presence === book.presence, () => `(1) ${id} is ${book.presence}, not ${presence}`);
    demand(
      presence !== "not-ready" || because === book.because,
      () => `(1) ${id} is not ready for ${book.because}, not for ${because}`,
    );
    demand(
      idleSince === book.idleSince,
      () => `(8) ${id} is idle since ${book.idleSince}, not ${idleSince}`,
    );
    demand(calls === book.calls, () => `(8) ${id} took ${book.calls} calls, not ${calls}`);
    demand(talkMs === book.talkMs, () => `(8) ${id} talked for ${book.talkMs} ms, not ${talkMs}`);
    demand(
      backOffUntil === book.backOffUntil,
      () => `(3) ${id} backs off until ${book.backOffUntil}, not ${backOffUntil}`,
    );
  }
}

/** (2) No offer rings on past its end, and no after-call work lasts longer, or shorter, than it should. */
function rings({ ledger, at }: Moment): void {
  for (const { contact, agent, status, until } of ledger.hands.values()) {
    demand(
      until === null || until > at,
      () => `(2) ${agent} still has ${contact} ${status} at ${at}, after ${until}`,
    );
  }
}

/** (3) Nobody waits for whom somebody is free. */
function workConservation(moment: Moment): void {
  const { ledger } = moment;
  const free = [...ledger.agents.keys()].filter(
    (id) => ledger.agents.get(id)?.presence === "ready",
  );
  for (const book of ledger.contacts.values()) {
    if (!isWanting(moment, book)) continue;
    const standing = standingOf(moment, book);
    for (const id of free) {
      if (!may(moment, id, book, standing)) continue;
      throw new LawBroken(`(3) ${book.contact.id} waits, and ${id} is free for it`);
    }
  }
}
