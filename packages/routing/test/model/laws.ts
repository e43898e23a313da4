import type { RouterState, RoutingEffect, RoutingEvent } from "../../src/index.js";
import { demand, LawBroken } from "./broken.js";
import { decisionLaws } from "./choice-laws.js";
import {
  type AgentBook,
  bookEvent,
  handsFor,
  isOnRoute,
  type Ledger,
  queueNamed,
} from "./ledger.js";
import { bookEffect, bookStays } from "./ledger-effects.js";
import { endsOf, isAble, isStaffed, isWanting, type Moment, may, standingOf } from "./oracle.js";

/** Takes one step of a story into the books, and holds every law against it. */
export function stepLaws(
  ledger: Ledger,
  event: RoutingEvent,
  effects: readonly RoutingEffect[],
  at: number,
  snapshot: () => RouterState,
): void {
  if (effects.some(({ type }) => type === "refused")) {
    demand(
      effects.every(({ type }) => type === "refused"),
      () => "(10) a refusal came with something done",
    );
    return;
  }
  const moment: Moment = { ledger, at };
  bookEvent(ledger, event, at);
  for (const effect of effects) {
    if (effect.type === "timed-out") leaving(moment, effect);
    bookEffect(ledger, effect, at);
    if (effect.type === "queued") judgeAlone(moment, effect.contact);
    if (effect.type === "reserve") decisionLaws(moment, effect.reservation, effect.because);
  }
  endCalls(moment);
  bookStays(ledger);
  const state = snapshot();
  conservation(moment, state);
  agentLaws(moment, state);
  rings(moment);
  staying(moment);
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
  demand(
    at - book.cameAt === waitedMs || at - book.cameAt >= waitedMs,
    () => `(1) ${contact} waited ${at - book.cameAt} ms, not ${waitedMs}`,
  );
  const isOver =
    because === "callback-attempts"
      ? book.attempts === ledger.rules.callback.attempts
      : endsOf(moment, book).some((end) => end.because === because && end.at <= at);
  const isSkippedThrough = because === "last-step" && isOnRoute(ledger, book) && !book.hasStood;
  demand(isOver || isSkippedThrough, () => `(1) ${contact} is sent away for ${because}`);
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
    if (book.status !== "waiting" || handsFor(ledger, book.contact.id).length > 0) continue;
    for (const end of endsOf(moment, book)) {
      demand(
        end.at > at,
        () => `(1) ${book.contact.id} waits on after ${end.because} at ${end.at}`,
      );
    }
  }
}

/** Whether the way begins with the preferred agent alone: when that agent is there, and able as things are. */
function judgeAlone(moment: Moment, id: string): void {
  const { ledger } = moment;
  const book = ledger.contacts.get(id);
  if (book === undefined || book.alone !== undefined) return;
  const { preferredAgent } = book.contact;
  const agent = preferredAgent === undefined ? undefined : ledger.agents.get(preferredAgent);
  book.alone =
    agent !== undefined &&
    ledger.rules.preferredAgentMs > 0 &&
    agent.presence !== "signed-out" &&
    isAble({ ledger, at: book.enteredAt }, agent.agent, book);
}

function endCalls({ ledger, at }: Moment): void {
  for (const book of ledger.contacts.values()) {
    if (book.callFrom !== null && book.callFrom <= at) book.callFrom = null;
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
  for (const { id, presence, idleSince, calls, talkMs, backOffUntil } of state.agents) {
    const book = ledger.agents.get(id) as AgentBook;
    demand(presence === book.presence, () => `(1) ${id} is ${book.presence}, not ${presence}`);
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
