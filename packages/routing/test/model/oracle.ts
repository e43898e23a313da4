import type { Channel } from "@ramah/core";
import type {
  Agent,
  Membership,
  Queue,
  Requirement,
  Staffing,
  StrategyChoice,
} from "../../src/index.js";
import {
  type AgentBook,
  type ContactBook,
  handsFor,
  handsOf,
  type Ledger,
  type Place,
  queueNamed,
} from "./ledger.js";
import { meanings } from "./needs.js";
import { isLastForCall } from "./preferences.js";
import { type Moment, primary, type Standing, standingOf, stopOf, waitedAt } from "./standing.js";
import { isSiteOpen } from "./world.js";

// An independent reading of the rules, without indexes, stages or timers: what may be is worked out anew
// for every pair from the configuration, the books and the time that has passed.

/** How well an agent speaks a language: the best of all regions. */
export const spoken = ({ languages = {} }: Agent, tag: string): number =>
  Object.entries(languages).reduce(
    (best, [own, level]) => (primary(own) === primary(tag) ? Math.max(best, level) : best),
    0,
  );

function meets(
  agent: Agent,
  need: Requirement,
  task: object,
  minimumLanguageLevel: number,
): boolean {
  const inner = (one: Requirement): boolean => meets(agent, one, task, minimumLanguageLevel);
  if ("all" in need) return need.all.every(inner);
  if ("any" in need) return need.any.some(inner);
  if ("not" in need) return !inner(need.not);
  if ("language" in need) {
    return spoken(agent, need.language) >= (need.level ?? minimumLanguageLevel);
  }
  if ("agents" in need) return need.agents.includes(agent.id);
  if ("sites" in need) return agent.site !== undefined && need.sites.includes(agent.site);
  if ("where" in need)
    return meanings[need.where]?.(agent.attributes ?? {}, task as never) ?? false;
  const has = agent.skills?.[need.skill] ?? 0;
  return has >= (need.level ?? 1) && has <= (need.maximum ?? 5);
}

/** Open now: the tier by the steps whose time has come, the delay by the time waited. */
export function membershipOf(
  { ledger, at }: Moment,
  agent: Agent,
  book: ContactBook,
  { queues, fromTier, toTier }: Standing,
): Membership | undefined {
  const waitedMs = waitedAt({ ledger, at }, book);
  for (const queue of queues) {
    const own =
      agent.queues === undefined ? { queue } : agent.queues.find((one) => one.queue === queue);
    if (own === undefined) continue;
    const { tier = 0, delayMs = 0 } = own;
    if (tier >= fromTier && tier <= toTier && delayMs <= waitedMs) return own;
  }
  return undefined;
}

const defaultUnits: Readonly<Partial<Record<Channel, number>>> = { chat: 20 };

export const unitsOf = ({ config, rules }: Ledger, channel: Channel): number =>
  (config.rules?.units === undefined ? defaultUnits : rules.units)[channel] ?? 100;

/** What the agent has in hand that counts against a channel, and what there is room for. */
export function loadOf(
  ledger: Ledger,
  agent: Agent,
  channel: Channel,
): [load: number, room: number] {
  const held = handsOf(ledger, agent.id).map(
    ({ contact }) => ledger.contacts.get(contact)?.contact.channel ?? "phone",
  );
  const { capacity = { units: 100 } } = agent;
  if ("slots" in capacity) {
    return [held.filter((one) => one === channel).length, capacity.slots[channel] ?? 0];
  }
  return [held.reduce((sum, one) => sum + unitsOf(ledger, one), 0), capacity.units];
}

export function hasRoom(ledger: Ledger, agent: Agent, channel: Channel): boolean {
  const [load, room] = loadOf(ledger, agent, channel);
  const isSlots = agent.capacity !== undefined && "slots" in agent.capacity;
  return load + (isSlots ? 1 : unitsOf(ledger, channel)) <= room;
}

/** Whether the agent could serve the contact as it stands, whatever the agent does at the moment. */
export function isAble(
  moment: Moment,
  agent: Agent,
  book: ContactBook,
  standing: Standing = standingOf(moment, book),
): boolean {
  const { ledger } = moment;
  const { capacity } = agent;
  const { channel, attributes = {} } = book.contact;
  const [most, takes] =
    capacity !== undefined && "slots" in capacity
      ? [capacity.slots[channel] ?? 0, 1]
      : [capacity?.units ?? 100, unitsOf(ledger, channel)];
  return (
    most >= takes &&
    membershipOf(moment, agent, book, standing) !== undefined &&
    standing.needs.every((need) =>
      meets(agent, need, attributes, ledger.rules.minimumLanguageLevel),
    )
  );
}

export const strategyNamed = ({ strategy = "longest-idle" }: Queue): string =>
  typeof strategy === "object" ? strategy.name : strategy;

const atMostOf = (strategy: StrategyChoice | undefined): number =>
  typeof strategy === "object" && strategy.name === "ring-all"
    ? (strategy.atMost ?? Number.POSITIVE_INFINITY)
    : Number.POSITIVE_INFINITY;

/** Whether it waits for somebody, or for somebody more. */
export function isWanting(
  moment: Moment,
  book: ContactBook,
  /** Time that was up by then counts as up; in the middle of a moment, only what was up before it. */
  isUpBy: number = moment.at,
): boolean {
  const { ledger, at } = moment;
  if (book.status !== "waiting" || (book.callFrom !== null && book.callFrom > at)) return false;
  const ringing = handsFor(ledger, book.contact.id).length;
  if (ringing === 0) return true;
  // What is on offer when time is up stays on offer; nobody else is asked.
  if (endsOf(moment, book).some((end) => end.at <= isUpBy)) return false;
  const queue = queueNamed(ledger, book.queue);
  const name = strategyNamed(queue);
  if (name === "ring-all") return ringing < atMostOf(queue.strategy);
  return name === "ring-progressively" && at >= book.offeredAt + everyMsOf(queue.strategy);
}

const everyMsOf = (strategy: StrategyChoice | undefined): number =>
  typeof strategy === "object" && strategy.name === "ring-progressively"
    ? strategy.everyMs
    : 10_000;

/** When the wait of a contact ends, and why, as long as nobody takes it. */
export function endsOf(
  { ledger }: Moment,
  book: ContactBook,
): readonly { readonly at: number; readonly because: string }[] {
  const { call } = book.contact;
  const until = book.attempts === null ? undefined : call?.until;
  const ends = until === undefined ? [] : [{ at: until, because: "callback-window" }];
  const step = stopOf(ledger, book);
  if (step?.lastsMs !== undefined && !isLastForCall(ledger, book)) {
    ends.push({ at: book.stopAt + step.lastsMs, because: "last-step" });
  }
  // Who is called back does not wait on the line.
  if (book.attempts !== null) return ends;
  const { maximumWaitMs, leaveWithout } = queueNamed(ledger, book.queue);
  if (maximumWaitMs !== undefined) {
    ends.push({ at: book.enteredAt + maximumWaitMs, because: "maximum-wait" });
  }
  if (leaveWithout !== undefined && book.desertedSince !== null) {
    ends.push({ at: book.desertedSince + leaveWithout.afterMs, because: "no-staff" });
  }
  return ends;
}

/** Whether an agent counts as being there. */
export function isStaff({ agents }: Ledger, id: string, staffing: Staffing): boolean {
  const presence = agents.get(id)?.presence;
  if (staffing === "member" || presence === "ready") return true;
  return staffing === "signed-in" && presence === "not-ready";
}

/** Whether somebody is there, as the queue of a contact asks for. */
export const isStaffed = (ledger: Ledger, queue: Queue): boolean =>
  [...ledger.agents].some(([id, { agent }]) => {
    const isMember = agent.queues?.some((own) => own.queue === queue.id) ?? true;
    return isMember && isStaff(ledger, id, queue.leaveWithout?.staffing ?? "member");
  });

/** Whether it is the preferred agent's turn alone. */
export const isAlone = ({ ledger, at }: Moment, book: ContactBook): boolean =>
  book.alone === true && at - book.enteredAt < ledger.rules.preferredAgentMs;

/** Whether an agent may have a contact now. */
export function may(moment: Moment, id: string, book: ContactBook, standing: Standing): boolean {
  const { ledger, at } = moment;
  const { agent, presence, backOffUntil } = ledger.agents.get(id) as AgentBook;
  if (presence !== "ready" || backOffUntil > at) return false;
  if (!isSiteOpen(ledger.config, agent.site, at)) return false;
  const kept = book.kept.get(id);
  if (kept === null || (kept !== undefined && at < kept)) return false;
  if (!hasRoom(ledger, agent, book.contact.channel)) return false;
  if (isAlone(moment, book) && book.contact.preferredAgent !== id) return false;
  if (!isAble(moment, agent, book, standing)) return false;
  const ringing = handsFor(ledger, book.contact.id);
  if (ringing.some((hand) => hand.agent === id)) return false;
  const rings = strategyNamed(queueNamed(ledger, book.queue)) === "ring-all" && ringing.length > 0;
  const tier = membershipOf(moment, agent, book, standing)?.tier ?? 0;
  return !rings || tier === book.last?.tier;
}

/** Whose turn is first: by priority and by when they came. `undefined` for two that no rule compares. */
export function turnOrder(
  moment: Moment,
  one: ContactBook,
  other: ContactBook,
  priorities: readonly [number, number],
): number | undefined {
  const { ledger } = moment;
  const isLast = (book: ContactBook): boolean =>
    queueNamed(ledger, book.queue).order === "newest-first";
  if (isLast(one) !== isLast(other)) return undefined;
  if (isLast(one)) return other.cameAt - one.cameAt || other.order - one.order;
  const [first, second] = priorities;
  const { secondsPerPriority } = ledger.rules;
  const ahead =
    secondsPerPriority === "strict"
      ? second - first || one.cameAt - other.cameAt
      : one.cameAt - other.cameAt - (first - second) * secondsPerPriority * 1000;
  return ahead || one.order - other.order;
}

export const placeOf = (ledger: Ledger, id: string, { tier = 0, position }: Membership): Place => {
  const order = ledger.indexOf.get(id) ?? 0;
  return { tier, position: position ?? order, order };
};
