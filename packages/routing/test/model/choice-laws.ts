import type { Decision, Membership, Requirement, RoutingEffect } from "../../src/index.js";
import { languageLevel } from "../../src/language.js";
import { demand } from "./broken.js";
import {
  type AgentBook,
  type ContactBook,
  handsOf,
  type Ledger,
  type Place,
  queueNamed,
} from "./ledger.js";
import {
  isWanting,
  loadOf,
  type Moment,
  may,
  membershipOf,
  placeOf,
  type Standing,
  standingOf,
  strategyNamed,
  turnOrder,
} from "./oracle.js";
import { waitedBy } from "./waits.js";

interface Candidate {
  readonly id: string;
  readonly agent: AgentBook;
  readonly membership: Membership;
  readonly place: Place;
}

type Reservation = Extract<RoutingEffect, { readonly type: "reserve" }>["reservation"];

/** Of each choice: (2) that there was room, (4) whose turn it was, (6), (7), (8) whom it should have been. */
export function decisionLaws(moment: Moment, reservation: Reservation, decision: Decision): void {
  const { ledger } = moment;
  const { id, contact, agent, queue } = reservation;
  const book = ledger.contacts.get(contact) as ContactBook;
  const number = Number(id.slice(1));
  const hand = ledger.hands.get(number);
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
  const held = handsOf(ledger, agent).map((one) => one.contact);
  demand(new Set(held).size === held.length, () => `(2) ${agent} holds a contact twice`);
  const [load, room] = loadOf(
    ledger,
    (ledger.agents.get(agent) as AgentBook).agent,
    book.contact.channel,
  );
  demand(load <= room, () => `(2) ${agent} has ${load} in hand, with room for ${room}`);
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

type Order = (one: Candidate, other: Candidate) => number;

/** (8) The chosen agent is the one that the rules name, worked out from what everybody can see. */
function choice(
  moment: Moment,
  book: ContactBook,
  standing: Standing,
  { candidates, chosen, decision }: Chosen,
): void {
  const { ledger, at } = moment;
  const { id } = book.contact;
  const order = orderFor(moment, book, standing);
  for (const other of candidates) {
    if (other === chosen || order === undefined) continue;
    demand(
      order(chosen, other) < 0,
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
  const isSole = candidates.length === 1;
  demand(
    (runnerUp === null) === isSole && (rule === "only-one") <= isSole,
    () => `(G11) ${candidates.length} could have had ${id}: ${JSON.stringify(decision)}`,
  );
  if (runnerUp === null || order === undefined) return;
  const [, next] = candidates.toSorted(order);
  demand(
    runnerUp.agent === next?.id && runnerUp.byMs === next.agent.idleSince - chosen.agent.idleSince,
    () => `(G11) next for ${id} was ${next?.id}, not ${JSON.stringify(runnerUp)}`,
  );
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

/** The order of choice, `undefined` where chance decides. */
function orderFor(moment: Moment, book: ContactBook, standing: Standing): Order | undefined {
  const { ledger } = moment;
  const { channel, preferredAgent } = book.contact;
  const name = strategyNamed(queueNamed(ledger, book.queue));
  if (name === "random" || name === "weighted-random") return undefined;
  const by =
    (value: (one: Candidate) => number): Order =>
    (one, other) =>
      value(one) - value(other);
  const idle: readonly Order[] = [
    by(({ agent }) => agent.idleSince),
    by(({ agent }) => agent.idleOrder),
  ];
  const share = ({ agent }: Candidate): number => {
    const [load, room] = loadOf(ledger, agent.agent, channel);
    return load / (room || 1);
  };
  const offered = ledger.lastOffered.get(book.queue);
  const after = (last: Place | undefined): readonly Order[] => [
    by(({ place }) => (last === undefined || comparePlaces(place, last) > 0 ? 0 : 1)),
    (one, other) => comparePlaces(one.place, other.place),
  ];
  const bySkill = by((one) => -skillOf(one.agent, standing));
  const orders: Readonly<Record<string, readonly Order[]>> = {
    "longest-idle": idle,
    "ring-all": idle,
    "fewest-calls": [by(({ agent }) => agent.calls), ...idle],
    "least-talk-time": [by(({ agent }) => agent.talkMs), ...idle],
    "best-skill": [bySkill, ...idle],
    "least-loaded": [by(share), ...idle],
    sequential: [by(({ place }) => place.position)],
    "ring-progressively": [by(({ place }) => place.position)],
    "top-down": after(book.last),
    // (7) Whoever this queue asked longest ago.
    "round-robin": [
      by(({ id }) => offered?.get(id) ?? -1),
      ...after(ledger.lastPlace.get(book.queue)),
    ],
  };
  const all: readonly Order[] = [
    by(({ id }) => (id === preferredAgent ? 0 : 1)),
    ...(name === "top-down" ? [] : [by(({ place }) => place.tier)]),
    ...standing.orderBy.map(({ attribute, descending = false }) =>
      byAttribute(attribute, descending),
    ),
    ...(orders[name] ?? []),
    by(({ place }) => place.order),
  ];
  return (one, other) => {
    for (const compare of all) {
      const order = compare(one, other);
      if (order !== 0) return order;
    }
    return 0;
  };
}

const comparePlaces = (one: Place, other: Place): number =>
  one.tier - other.tier || one.position - other.position || one.order - other.order;

/** In these worlds an attribute is always of the same kind, or missing: then last. */
const byAttribute =
  (attribute: string, descending: boolean): Order =>
  (one, other) => {
    const [first, second] = [one, other].map(({ agent }) => agent.agent.attributes?.[attribute]);
    if (first === second) return 0;
    if (first === undefined || second === undefined) return first === undefined ? 1 : -1;
    return (first as string) < (second as string) === descending ? 1 : -1;
  };

/** Mean level of what is asked for, each ability once. */
function skillOf({ agent }: AgentBook, { needs }: Standing): number {
  const found = new Map<string, number>();
  const collect = (need: Requirement, isWanted: boolean): void => {
    if ("all" in need) for (const one of need.all) collect(one, isWanted);
    else if ("any" in need) for (const one of need.any) collect(one, isWanted);
    else if ("not" in need) collect(need.not, !isWanted);
    else if (!isWanted) return;
    else if ("skill" in need) found.set(need.skill, agent.skills?.[need.skill] ?? 0);
    else if ("language" in need) {
      const tag = need.language.split("-")[0] ?? "";
      found.set(`language ${tag}`, languageLevel(agent.languages ?? {}, tag));
    }
  };
  for (const need of needs) collect(need, true);
  const levels = [...found.values()];
  return levels.reduce((sum, one) => sum + one, 0) / (levels.length || 1);
}
