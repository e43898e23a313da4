import type {
  Decision,
  Membership,
  Requirement,
  RouterState,
  RoutingEffect,
  RoutingEvent,
} from "../../src/index.js";
import { languageLevel } from "../../src/language.js";
import { demand, LawBroken } from "./broken.js";
import {
  type AgentBook,
  bookEffect,
  bookEvent,
  bookStays,
  type ContactBook,
  handsFor,
  handsOf,
  isOnRoute,
  type Ledger,
  type Place,
} from "./ledger.js";
import {
  endsOf,
  isAble,
  isStaffed,
  isWanting,
  loadOf,
  type Moment,
  may,
  membershipOf,
  placeOf,
  queueNamed,
  type Standing,
  standingOf,
  strategyNamed,
  turnOrder,
} from "./oracle.js";

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

interface Candidate {
  readonly id: string;
  readonly agent: AgentBook;
  readonly membership: Membership;
  readonly place: Place;
}

type Reservation = Extract<RoutingEffect, { readonly type: "reserve" }>["reservation"];

/** Of each choice: (2) that there was room, (4) whose turn it was, (6), (7), (8) whom it should have been. */
function decisionLaws(moment: Moment, reservation: Reservation, decision: Decision): void {
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
    isWanting(moment, book) && may(moment, agent, book, standing),
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
      waitedMs === at - book.cameAt &&
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
