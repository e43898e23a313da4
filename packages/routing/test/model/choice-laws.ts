import type { Decision, Membership, RoutingEffect } from "../../src/index.js";
import { demand } from "./broken.js";
import { type Candidate, deciding, isBefore, rulesFor } from "./choice-rules.js";
import { type AgentBook, type ContactBook, handsOf, type Ledger, queueNamed } from "./ledger.js";
import {
  isWanting,
  loadOf,
  may,
  membershipOf,
  placeOf,
  strategyNamed,
  turnOrder,
} from "./oracle.js";
import { type Moment, type Standing, standingOf } from "./standing.js";
import { waitedBy } from "./waits.js";

type Reservation = Extract<RoutingEffect, { readonly type: "reserve" }>["reservation"];

/** Of each choice: (2) that there was room, (4) whose turn it was, (6), (7), (8) whom it should have been. */
export function decisionLaws(moment: Moment, reservation: Reservation, decision: Decision): void {
  const { ledger } = moment;
  const { id, contact, agent, queue } = reservation;
  const book = ledger.contacts.get(contact) as ContactBook;
  const number = Number(id.slice(1));
  const hand = ledger.hands.get(number);
  roomLaw(ledger, agent, book);
  // The books as they were a moment before.
  ledger.hands.delete(number);
  const offered = ledger.lastOffered.get(queue);
  offered?.delete(agent);
  const standing = standingOf(moment, book);
  demand(queue === book.queue, () => `(1) ${contact} is in ${book.queue}, offered from ${queue}`);
  demand(
    isWanting(moment, book, moment.at - 1) && may(moment, agent, book, standing),
    () => `(3) ${agent} got ${contact}, and may not have it`,
  );
  turns(moment, book, standing, agent);
  const candidates = candidatesFor(moment, book, standing);
  const chosen = candidates.find((one) => one.id === agent);
  demand(chosen !== undefined, () => `(4) ${agent} got ${contact}, and others came first`);
  if (chosen !== undefined) {
    choice(moment, book, standing, { candidates, chosen, decision });
    rounds(moment, book, standing, { candidates, chosen, decision });
    book.last = chosen.place;
    book.offeredAt = moment.at;
    ledger.lastPlace.set(queue, chosen.place);
  }
  offered?.set(agent, number);
  if (hand !== undefined) ledger.hands.set(number, hand);
}

/** (2) Nobody has more in hand than there is room for, or anything twice. */
function roomLaw(ledger: Ledger, id: string, { contact }: ContactBook): void {
  const held = handsOf(ledger, id).map((one) => one.contact);
  demand(new Set(held).size === held.length, () => `(2) ${id} holds a contact twice`);
  const { agent } = ledger.agents.get(id) as AgentBook;
  const [load, room] = loadOf(ledger, agent, contact.channel);
  demand(load <= room, () => `(2) ${id} has ${load} in hand, with room for ${room}`);
}

const rankOf = ({ priority = 1 }: Membership): number => priority;

/** (4), (6) Nobody waits who came before, whom this agent could have had. */
function turns(moment: Moment, book: ContactBook, standing: Standing, id: string): void {
  const { ledger } = moment;
  const { agent } = ledger.agents.get(id) as AgentBook;
  const rank = rankOf(membershipOf(moment, agent, book, standing) as Membership);
  for (const other of ledger.contacts.values()) {
    if (other === book || !isWanting(moment, other)) continue;
    const others = standingOf(moment, other);
    if (!may(moment, id, other, others)) continue;
    const otherRank = rankOf(membershipOf(moment, agent, other, others) as Membership);
    const order = turnOrder(moment, other, book, [others.priority, standing.priority]);
    demand(
      rank < otherRank || (rank === otherRank && (order ?? 1) >= 0),
      () => `(4) ${id} got ${book.contact.id} although it was ${other.contact.id}'s turn`,
    );
    if (rank === otherRank && order !== undefined) bound(moment, other, book);
  }
}

/** (6) With ageing, a head start of so many steps overtakes whoever came so many times the seconds before, no more. */
function bound({ ledger }: Moment, passed: ContactBook, first: ContactBook): void {
  const { secondsPerPriority } = ledger.rules;
  const isByAge = queueNamed(ledger, first.queue).order !== "newest-first";
  if (secondsPerPriority === "strict" || !isByAge) return;
  const steps = mostPriority(ledger, first) - leastPriority(ledger, passed);
  const aheadMs = first.cameAt - passed.cameAt;
  demand(
    aheadMs <= Math.max(0, steps) * secondsPerPriority * 1000,
    () => `(6) ${first.contact.id} passes ${passed.contact.id}, who came ${aheadMs} ms before`,
  );
}

const raises = (ledger: Ledger, { contact }: ContactBook): readonly number[] => [
  ...(ledger.config.queues ?? []).flatMap(({ relax = [] }) => relax.map(({ raise = 0 }) => raise)),
  ...(contact.relax ?? []).map(({ raise = 0 }) => raise),
];
const shares = ({ config }: Ledger): readonly number[] =>
  (config.queues ?? []).map(({ priority = 0 }) => priority);
const mostPriority = (ledger: Ledger, book: ContactBook): number =>
  raises(ledger, book).reduce((sum, raise) => sum + Math.max(0, raise), 0) +
  Math.max(0, ...shares(ledger)) +
  book.own;
const leastPriority = (ledger: Ledger, book: ContactBook): number =>
  raises(ledger, book).reduce((sum, raise) => sum + Math.min(0, raise), 0) +
  Math.min(0, ...shares(ledger)) +
  book.own;

/** Everybody who could have had it, less those who serve another queue first. */
function candidatesFor(
  moment: Moment,
  book: ContactBook,
  standing: Standing,
): readonly Candidate[] {
  const { ledger } = moment;
  const rivals = [...ledger.contacts.values()]
    .filter((other) => other !== book && isWanting(moment, other))
    .map((other) => ({ other, others: standingOf(moment, other) }));
  return [...ledger.agents.entries()].flatMap(([id, agent]) => {
    const membership = membershipOf(moment, agent.agent, book, standing);
    if (membership === undefined || !may(moment, id, book, standing)) return [];
    const isElsewhere = rivals.some(({ other, others }) => {
      const own = membershipOf(moment, agent.agent, other, others);
      if (own === undefined || rankOf(own) >= rankOf(membership)) return false;
      return may(moment, id, other, others);
    });
    if (isElsewhere) return [];
    return [{ id, agent, membership, place: placeOf(ledger, id, membership) }];
  });
}

interface Chosen {
  readonly candidates: readonly Candidate[];
  readonly chosen: Candidate;
  readonly decision: Decision;
}

/** (8) The chosen agent is the one that the rules name, worked out from what everybody can see. */
function choice(
  moment: Moment,
  book: ContactBook,
  standing: Standing,
  { candidates, chosen, decision }: Chosen,
): void {
  const { ledger, at } = moment;
  const { id } = book.contact;
  const rules = rulesFor(moment, book, standing);
  const others = candidates.filter((one) => one !== chosen);
  for (const other of others) {
    demand(
      isBefore(rules, chosen, other),
      () => `(8) ${chosen.id} got ${id}, and it should have been ${other.id}`,
    );
  }
  // (G11) What is kept of the choice is true of the moment of the choice.
  const { eligible, runnerUp, rule, idleMs, waitedMs, strategy, queue } = decision;
  demand(
    decision.at === at &&
      decision.agent === chosen.id &&
      queue === book.queue &&
      idleMs === at - chosen.agent.idleSince &&
      waitedMs === waitedBy(ledger, id) &&
      strategy === strategyNamed(queueNamed(ledger, book.queue)),
    () => `(G11) the reason for ${id} is not true: ${JSON.stringify(decision)}`,
  );
  demand(
    eligible === candidates.length,
    () => `(G11) ${eligible} could have had ${id}, not ${candidates.length}`,
  );
  const next = others.find((one) => one.id === runnerUp?.agent);
  demand(
    next?.id === runnerUp?.agent &&
      (next === undefined) === (others.length === 0) &&
      others.every((other) => next === undefined || other === next || isBefore(rules, next, other)),
    () => `(G11) next for ${id} was not ${JSON.stringify(runnerUp)}`,
  );
  demand(
    next === undefined || runnerUp?.byMs === next.agent.idleSince - chosen.agent.idleSince,
    () => `(G11) ${chosen.id} was not idle for ${runnerUp?.byMs} ms more than ${next?.id}`,
  );
  const due = deciding(rules, chosen, next, book);
  demand(rule === due, () => `(G11) ${id} went to ${chosen.id} by ${due}, and not by ${rule}`);
}

/** (7) Between two choices of one agent, whoever could have had it each time was chosen too. */
function rounds(
  { ledger }: Moment,
  { queue, contact }: ContactBook,
  standing: Standing,
  { candidates, chosen }: Chosen,
): void {
  if (strategyNamed(queueNamed(ledger, queue)) !== "round-robin") return;
  const peers = candidates.filter(({ place }) => place.tier === chosen.place.tier);
  const made = ledger.choices.get(queue) ?? [];
  const since = made.findLastIndex(({ agent }) => agent === chosen.id);
  const isWished = contact.preferredAgent === chosen.id || standing.orderBy.length > 0;
  if (since >= 0 && !isWished) {
    const between = made.slice(since + 1);
    for (const { id } of peers) {
      if (id === chosen.id || !between.every(({ able }) => able.has(id))) continue;
      demand(
        between.some(({ agent }) => agent === id),
        () => `(7) ${chosen.id} is chosen again before ${id}, who could have had each of them`,
      );
    }
  }
  made.push({ agent: chosen.id, able: new Set(peers.map(({ id }) => id)) });
  ledger.choices.set(queue, made);
}
