import type { Channel } from "@ramah/core";
import {
  type Agent,
  type AgentState,
  type ContactState,
  languageLevel,
  type Membership,
  type Queue,
  type Requirement,
  type RouterState,
  type RoutingConfig,
  type RoutingEffect,
} from "../../src/index.js";

// An independent reading of the rules, without indexes, stages or timers: what may be is worked out anew
// for every pair from the configuration, the snapshot and the time that has passed.

export class LawBroken extends Error {}

const demand = (holds: boolean, law: string): void => {
  if (!holds) throw new LawBroken(law);
};

/** Everything about one moment that the laws look at. */
export interface Moment {
  readonly config: RoutingConfig;
  readonly state: RouterState;
  readonly at: number;
}

const defaultUnits: Readonly<Partial<Record<Channel, number>>> = { chat: 20 };

export function momentLaws(moment: Moment): void {
  conservation(moment);
  capacity(moment);
  workConservation(moment);
}

/** (1) Each contact is in exactly one place, and nobody is lost. */
function conservation({ state }: Moment): void {
  const { offered, completed, abandoned, timedOut } = state.counts;
  demand(
    offered === completed + abandoned + timedOut + state.contacts.length,
    `(1) ${offered} came, ${completed + abandoned + timedOut} left, ${state.contacts.length} are here`,
  );
  const ids = new Set(state.contacts.map(({ contact }) => contact.id));
  demand(ids.size === state.contacts.length, "(1) a contact is here twice");
  for (const { contact, status, hands, isInLine, isCounted } of state.contacts) {
    const inHand = hands.filter((hand) => hand.status !== "reserved").length;
    const isServed = status === "connected" || status === "wrapping" || status === "dialling";
    demand(inHand === (isServed ? 1 : 0), `(1) ${contact.id} is ${status} in ${inHand} hands`);
    demand(!isServed || hands.length === 1, `(1) ${contact.id} is served and rings elsewhere`);
    demand(isCounted === !isServed, `(1) ${contact.id} is ${status} and counted ${isCounted}`);
    const mayLine = status === "waiting";
    demand(mayLine || !isInLine, `(1) ${contact.id} is ${status} and in line`);
    demand(
      status !== "waiting" || isInLine || hands.length > 0,
      `(1) ${contact.id} waits, neither in line nor on offer`,
    );
  }
}

/** (2) Nobody holds a contact twice, or more than there is room for on any channel. */
function capacity(moment: Moment): void {
  for (const { id } of moment.config.agents) {
    const agent = agentNow(moment, id);
    const held = handsOf(moment.state, id);
    const contacts = held.map(({ contact }) => contact);
    demand(new Set(contacts).size === contacts.length, `(2) ${id} holds a contact twice`);
    const { capacity: room = { units: 100 } } = agent;
    if ("units" in room) {
      const load = held.reduce((sum, { channel }) => sum + unitsOf(moment, channel), 0);
      demand(load <= room.units, `(2) ${id} has ${load} units in hand of ${room.units}`);
    } else {
      for (const channel of new Set(held.map((one) => one.channel))) {
        const count = held.filter((one) => one.channel === channel).length;
        demand(count <= (room.slots[channel] ?? 0), `(2) ${id} has ${count} of ${channel}`);
      }
    }
  }
}

/** (3) Nobody waits for whom somebody is free. */
function workConservation(moment: Moment): void {
  for (const contact of moment.state.contacts) {
    if (!contact.isInLine) continue;
    for (const { id } of moment.config.agents) {
      if (!may(moment, id, contact)) continue;
      throw new LawBroken(`(3) ${contact.contact.id} waits, and ${id} is free for it`);
    }
  }
}

/** (4), (6), (8) Of each choice that was made just now: whose turn it was, and whom it should have been. */
export function choiceLaws(moment: Moment, effects: readonly RoutingEffect[]): void {
  for (const effect of effects) {
    if (effect.type !== "reserve") continue;
    const { id, contact: contactId, agent } = effect.reservation;
    const chosen = moment.state.contacts.find(({ contact }) => contact.id === contactId);
    const hand = chosen?.hands.find(({ number }) => `r${number}` === id);
    // Made and taken back in the same breath.
    if (chosen === undefined || hand === undefined) continue;
    const before = undo(moment, contactId, agent);
    const contact = before.state.contacts.find((one) => one.contact.id === contactId);
    if (contact === undefined) continue;
    demand(may(before, agent, contact), `(3) ${agent} got ${contactId}, and may not have it`);
    turns(before, contact, agent);
    if (contact.hands.length === 0) choice(before, contact, agent);
  }
}

/** Nobody waits who came before, whom this agent could have had: in one class, no overtaking at all. */
function turns(moment: Moment, contact: ContactState, agent: string): void {
  const rank = rankOf(moment, agent, contact);
  for (const other of moment.state.contacts) {
    if (other.contact.id === contact.contact.id || !other.isInLine) continue;
    if (!may(moment, agent, other)) continue;
    const otherRank = rankOf(moment, agent, other);
    const isBefore =
      otherRank < rank || (otherRank === rank && isTurnBefore(moment, other, contact));
    demand(
      !isBefore,
      `(4) ${agent} got ${contact.contact.id} although it was ${other.contact.id}'s turn`,
    );
  }
}

/** The chosen agent is the one that the queue's strategy names, worked out from what everybody can see. */
function choice(moment: Moment, contact: ContactState, chosen: string): void {
  const queue = queueOf(moment, contact);
  const name =
    typeof queue.strategy === "object" ? queue.strategy.name : (queue.strategy ?? "longest-idle");
  const candidates = moment.config.agents
    .filter(({ id }) => may(moment, id, contact))
    .filter(({ id }) => !servesOthersFirst(moment, id, contact));
  const { preferredAgent } = contact.contact;
  if (candidates.some(({ id }) => id === preferredAgent)) {
    demand(
      chosen === preferredAgent,
      `(8) ${preferredAgent} was free and preferred, ${chosen} was chosen`,
    );
    return;
  }
  const own = stateOf(moment, chosen);
  const ownTier = membershipOf(moment, chosen, contact)?.tier ?? 0;
  for (const { id } of candidates) {
    const other = stateOf(moment, id);
    if (id === chosen || other === undefined || own === undefined) continue;
    const tier = membershipOf(moment, id, contact)?.tier ?? 0;
    if (name !== "top-down")
      demand(ownTier <= tier, `(8) ${chosen} of tier ${ownTier} before ${id}`);
    if (tier !== ownTier) continue;
    if (name === "longest-idle") {
      const isLonger =
        other.idleSince < own.idleSince ||
        (other.idleSince === own.idleSince && other.idleSequence < own.idleSequence);
      demand(!isLonger, `(8) ${id} was idle longer than ${chosen}`);
    }
    if (name === "fewest-calls") demand(own.calls <= other.calls, `(8) ${id} had fewer calls`);
    if (name === "least-talk-time") demand(own.talkMs <= other.talkMs, `(8) ${id} talked less`);
  }
}

const servesOthersFirst = (moment: Moment, agent: string, contact: ContactState): boolean => {
  const rank = rankOf(moment, agent, contact);
  return moment.state.contacts.some(
    (other) =>
      other !== contact &&
      other.isInLine &&
      may(moment, agent, other) &&
      rankOf(moment, agent, other) < rank,
  );
};

/** The moment just before a choice: the agent free of it, the contact in line. */
function undo({ config, state, at }: Moment, contactId: string, agent: string): Moment {
  const contacts = state.contacts.map((one) => {
    if (one.contact.id !== contactId) return one;
    const hands = one.hands.filter((hand) => hand.agent !== agent);
    return { ...one, hands, isInLine: true };
  });
  return { config, at, state: { ...state, contacts } };
}

/** Whether an agent may have a contact now. */
function may(moment: Moment, id: string, contact: ContactState): boolean {
  const { config, at } = moment;
  const agent = agentNow(moment, id);
  const state = stateOf(moment, id);
  if (state?.presence !== "ready" || state.backOffUntil > at) return false;
  if (agent.site !== undefined && config.hours?.[agent.site]?.isOpen(at) === false) return false;
  if (
    contact.exclusions.some((one) => one.agent === id && (one.until === null || at < one.until))
  ) {
    return false;
  }
  if (contact.hands.some((hand) => hand.agent === id)) return false;
  if (!hasRoom(moment, agent, contact.contact.channel)) return false;
  const membership = membershipOf(moment, id, contact);
  if (membership === undefined) return false;
  const [ringing] = contact.hands;
  const queue = queueOf(moment, contact);
  const isRingAll =
    queue.strategy === "ring-all" ||
    (typeof queue.strategy === "object" && queue.strategy.name === "ring-all");
  if (ringing !== undefined && isRingAll) {
    const tier = membershipOf(moment, ringing.agent, contact)?.tier ?? 0;
    if ((membership.tier ?? 0) !== tier) return false;
  }
  const waitedMs = at - contact.queuedSince;
  const { prefers, contact: facts } = contact;
  const aloneMs = config.rules?.preferredAgentMs ?? 20_000;
  if (prefers && waitedMs < aloneMs && facts.preferredAgent !== id) return false;
  return askedOf(moment, contact).every((need) => meets(agent, need));
}

function hasRoom(moment: Moment, agent: Agent, channel: Channel): boolean {
  const held = handsOf(moment.state, agent.id);
  const { capacity: room = { units: 100 } } = agent;
  if ("slots" in room) {
    return held.filter((one) => one.channel === channel).length < (room.slots[channel] ?? 0);
  }
  const load = held.reduce((sum, one) => sum + unitsOf(moment, one.channel), 0);
  return load + unitsOf(moment, channel) <= room.units;
}

const unitsOf = ({ config }: Moment, channel: Channel): number =>
  config.rules?.units?.[channel] ?? defaultUnits[channel] ?? 100;

const handsOf = (
  { contacts }: RouterState,
  agent: string,
): readonly { readonly contact: string; readonly channel: Channel }[] =>
  contacts.flatMap(({ contact, hands }) =>
    hands
      .filter((hand) => hand.agent === agent)
      .map(() => ({ contact: contact.id, channel: contact.channel })),
  );

const stateOf = ({ state }: Moment, id: string): AgentState | undefined =>
  state.agents.find((one) => one.id === id);

const agentNow = (moment: Moment, id: string): Agent =>
  stateOf(moment, id)?.agent ?? (moment.config.agents.find((one) => one.id === id) as Agent);

const queueOf = ({ config }: Moment, { queue }: ContactState): Queue =>
  config.queues?.find(({ id }) => id === queue) as Queue;

/** Open now: the tier by the steps whose time has come, the delay by the time waited. */
function membershipOf(moment: Moment, id: string, contact: ContactState): Membership | undefined {
  const { queues } = agentNow(moment, id);
  const queue = queueOf(moment, contact);
  const own =
    queues === undefined ? { queue: queue.id } : queues.find((one) => one.queue === queue.id);
  if (own === undefined) return undefined;
  const waitedMs = moment.at - contact.queuedSince;
  let top = queue.tier ?? Number.POSITIVE_INFINITY;
  for (const step of stepsBy(queue, waitedMs)) top = Math.max(top, step.widen?.tier ?? top);
  return (own.tier ?? 0) <= top && (own.delayMs ?? 0) <= waitedMs ? own : undefined;
}

const rankOf = (moment: Moment, id: string, contact: ContactState): number =>
  membershipOf(moment, id, contact)?.priority ?? 1;

const stepsBy = ({ relax = [] }: Queue, waitedMs: number): NonNullable<Queue["relax"]> =>
  relax.filter(({ afterMs }) => afterMs <= waitedMs);

/** What is asked at this moment: everything, less what the steps have dropped by now. */
function askedOf(moment: Moment, contact: ContactState): readonly Requirement[] {
  const queue = queueOf(moment, contact);
  const { language, languageLevel, needs } = contact.contact;
  const dropped = new Set(
    stepsBy(queue, moment.at - contact.queuedSince).flatMap(({ drop = [] }) => drop),
  );
  const level = languageLevel ?? moment.config.rules?.minimumLanguageLevel ?? 3;
  const spoken: Requirement[] = language === undefined ? [] : [{ language, level }];
  return [
    ...spoken,
    ...[...listOf(queue.needs), ...listOf(needs)].map((need) => less(need, dropped)),
  ];
}

const listOf = (needs: Queue["needs"]): readonly Requirement[] =>
  needs === undefined ? [] : ((Array.isArray(needs) ? needs : [needs]) as readonly Requirement[]);

/** A dropped skill is as good as met; inside a negation it is as good as not there. */
function less(need: Requirement, dropped: ReadonlySet<string>): Requirement {
  if ("skill" in need) return dropped.has(need.skill) ? { all: [] } : need;
  if ("any" in need) return { any: need.any.map((one) => less(one, dropped)) };
  if ("not" in need && "skill" in need.not) return dropped.has(need.not.skill) ? { all: [] } : need;
  return need;
}

function meets(agent: Agent, need: Requirement): boolean {
  if ("all" in need) return need.all.every((one) => meets(agent, one));
  if ("any" in need) return need.any.some((one) => meets(agent, one));
  if ("not" in need) return !meets(agent, need.not);
  if ("language" in need)
    return languageLevel(agent.languages ?? {}, need.language) >= (need.level ?? 3);
  if ("skill" in need) {
    const has = agent.skills?.[need.skill] ?? 0;
    return has >= (need.level ?? 1) && has <= (need.maximum ?? 5);
  }
  throw new Error("a requirement that these worlds do not have");
}

function isTurnBefore(moment: Moment, one: ContactState, other: ContactState): boolean {
  const [priority, otherPriority] = [priorityOf(moment, one), priorityOf(moment, other)];
  const [came, otherCame] = [one.contact.offeredAt ?? 0, other.contact.offeredAt ?? 0];
  const { secondsPerPriority = 60 } = moment.config.rules ?? {};
  const difference =
    secondsPerPriority === "strict"
      ? otherPriority - priority || came - otherCame
      : came -
        priority * secondsPerPriority * 1000 -
        (otherCame - otherPriority * secondsPerPriority * 1000);
  return difference < 0 || (difference === 0 && one.sequence < other.sequence);
}

function priorityOf(moment: Moment, contact: ContactState): number {
  const queue = queueOf(moment, contact);
  const steps = stepsBy(queue, moment.at - contact.queuedSince);
  const raised = steps.reduce((sum, { raise = 0 }) => sum + raise, 0);
  return (contact.contact.priority ?? 0) + (queue.priority ?? 0) + raised;
}
