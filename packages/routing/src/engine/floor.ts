import type { Bilingual, Channel, Instant } from "@ramah/core";
import { channels, createRandom } from "@ramah/core";
import { type Agent, wholeCapacity } from "../config/agent.js";
import type { RoutingConfig } from "../config/config.js";
import { mainQueue } from "../config/queue.js";
import type { RoutingRules } from "../config/rules.js";
import { rulesOf } from "../config/rules-of.js";
import type { CompiledExpression } from "../expressions/compiled-expression.js";
import { createMatcher } from "../matcher/create-matcher.js";
import { createHeap, type Heap } from "../matcher/heap.js";
import type { Matcher } from "../matcher/matcher.js";
import { strategyFor } from "../strategies/strategies.js";
import type { Strategy } from "../strategies/strategy.js";
import { taskReads } from "./conditions.js";
import type { RoutingEffect } from "./effect.js";
import { even, queueFields } from "./even.js";
import type {
  AgentRecord,
  ClassRecord,
  ContactRecord,
  HandRecord,
  KeptPlace,
  QueueRecord,
  SiteRecord,
  StageRecord,
} from "./records.js";
import { type Alarmed, createTimers, type TimerKind, type Timers } from "./timers.js";

/** Everything a router knows: the configuration made ready, and who is where. */
export interface Floor {
  readonly config: RoutingConfig;
  readonly rules: RoutingRules;
  readonly seed: number;
  /** The seed, mixed. */
  readonly seedNumber: number;
  readonly matcher: Matcher;
  readonly timers: Timers;
  readonly agents: AgentRecord[];
  readonly agentOf: Map<string, AgentRecord>;
  readonly queues: readonly QueueRecord[];
  readonly queueOf: ReadonlyMap<string, QueueRecord>;
  readonly sites: ReadonlyMap<string, SiteRecord>;
  readonly contacts: Map<string, ContactRecord>;
  readonly slots: (ContactRecord | undefined)[];
  readonly freeSlots: number[];
  /** Offers that are out, by number. */
  readonly reservations: Map<number, HandRecord>;
  readonly classes: Map<string, ClassRecord>;
  /** When there are so many, those that nobody waits in are forgotten. */
  mostClasses: number;
  readonly paths: Map<string, readonly StageRecord[]>;
  /** How many stages all of these have. */
  rememberedStages: number;
  readonly places: Map<string, KeptPlace & Alarmed>;
  readonly skillNames: ReadonlyMap<string, Bilingual>;
  /** Expressions that were read. */
  readonly conditions: Map<string, CompiledExpression>;
  /** What the configuration's requirements read of a contact. */
  readonly reads: readonly string[];
  /** Lanes by units free, for agents with shared units. */
  readonly lanesByUnits: Map<number, number>;
  /** Whether some agents serve, or served, some queues before others. */
  hasRanks: boolean;
  /** Agents who can take more, and contacts that found nobody yet, since the last matching. */
  readonly freed: AgentRecord[];
  readonly arrived: ContactRecord[];
  /** Whose turn it is, while they are matched. */
  readonly turns: Heap;
  effects: RoutingEffect[];
  /** Moment of the first and of the last event, `null` before the first. */
  origin: Instant | null;
  now: Instant | null;
  sequence: number;
  wakeAt: Instant | null;
  counts: { offered: number; completed: number; abandoned: number; timedOut: number };
}

/** Nobody has failed to take anything. */
export const noFailures: AgentRecord["failures"] = {};

// Requirements come from outside: bounds the memory that classes nobody waits in can take.
export const fewClasses = 1024;

export function createFloor(
  config: RoutingConfig,
  seed: number,
  strategies: Readonly<Record<string, Strategy>> = {},
): Floor {
  const queues = (config.queues ?? [{ id: mainQueue }]).map((queue, index): QueueRecord => {
    const own = Object.hasOwn(strategies, queue.id) ? strategies[queue.id] : undefined;
    const strategy = own ?? strategyFor(queue.strategy);
    return {
      index,
      queue: even(queue, queueFields),
      strategy,
      readsOffers: own !== undefined || strategy.name === "round-robin",
      members: new Set(),
      memory: { lastOrder: -1, lastPosition: -1, lastTier: -1 },
      lastOffered: new Map(),
      waiting: 0,
      path: undefined,
      isStaffed: queue.leaveWithout === undefined,
      statistics: {
        handled: 0,
        handleMs: 0,
        handledAt: null,
        gapMs: 0,
        abandoned: 0,
        waitedMs: 0,
      },
    };
  });
  const sites = (config.sites ?? []).map(({ id, name }, index): [string, SiteRecord] => {
    const hours = config.hours && Object.hasOwn(config.hours, id) ? config.hours[id] : undefined;
    const until = hours === undefined ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    const asked = { isOpen: true, isKnown: true, askedAt: null };
    return [
      id,
      { sequence: index, alarms: undefined, id, name, hours, ...asked, until, agents: [] },
    ];
  });
  const conditions: Floor["conditions"] = new Map();
  const floor: Floor = {
    config,
    rules: rulesOf(config),
    seed,
    seedNumber: createRandom(seed).uint32(),
    matcher: createMatcher(),
    timers: createTimers(),
    agents: [],
    agentOf: new Map(),
    queues,
    queueOf: new Map(queues.map((record) => [record.queue.id, record])),
    sites: new Map(sites),
    contacts: new Map(),
    slots: [],
    freeSlots: [],
    reservations: new Map(),
    classes: new Map(),
    mostClasses: queues.length + fewClasses,
    paths: new Map(),
    rememberedStages: 0,
    places: new Map(),
    lanesByUnits: new Map(),
    skillNames: new Map((config.skills ?? []).map(({ id, name }) => [id, name])),
    conditions,
    reads: taskReads({ conditions }, [config.queues, config.routes]),
    hasRanks: false,
    freed: [],
    arrived: [],
    turns: createHeap(),
    effects: [],
    origin: null,
    now: null,
    sequence: 0,
    wakeAt: null,
    counts: { offered: 0, completed: 0, abandoned: 0, timedOut: 0 },
  };
  for (const agent of config.agents) addAgent(floor, agent);
  return floor;
}

/** Seats a new agent, signed out. */
export function addAgent(floor: Floor, agent: Agent): AgentRecord {
  const site = agent.site === undefined ? undefined : floor.sites.get(agent.site);
  const index = floor.matcher.addAgent();
  const record: AgentRecord = {
    index,
    sequence: index,
    alarms: undefined,
    agent,
    isPatched: false,
    presence: "signed-out",
    because: "other",
    idleSince: 0,
    idleSequence: 0,
    calls: 0,
    talkMs: 0,
    failures: noFailures,
    backOffUntil: 0,
    site,
    hands: [],
    classes: [],
    lanes: 0,
    isReleased: false,
    isPending: false,
  };
  floor.agents.push(record);
  floor.agentOf.set(agent.id, record);
  site?.agents.push(record);
  seat(floor, record);
  return record;
}

/** Makes the queues know who serves them. */
export function seat(floor: Floor, record: AgentRecord): void {
  const own = record.agent.queues;
  if (own?.some(({ priority = 1 }) => priority !== 1) === true) floor.hasRanks = true;
  for (const queue of floor.queues) {
    if (own === undefined || own.some(({ queue: id }) => id === queue.queue.id)) {
      queue.members.add(record);
    } else if (record.isPatched) queue.members.delete(record);
  }
}

/** Units that a contact of a channel takes of an agent: a share of the whole, or one slot. */
export function unitsOf(floor: Floor, agent: Agent, channel: Channel): number {
  if (agent.capacity && "slots" in agent.capacity) return 1;
  return floor.rules.units[channel] ?? wholeCapacity;
}

/** Units the agent has for a channel at all. */
export function capacityOf(agent: Agent, channel: Channel): number {
  const { capacity } = agent;
  if (capacity === undefined) return wholeCapacity;
  return "slots" in capacity ? (capacity.slots[channel] ?? 0) : capacity.units;
}

/** Units in use that count against a channel. */
export function loadOf(record: AgentRecord, channel: Channel): number {
  const { capacity } = record.agent;
  const isSlots = capacity !== undefined && "slots" in capacity;
  let load = 0;
  for (const hand of record.hands) {
    if (!isSlots || hand.contact.contact.channel === channel) load += hand.units;
  }
  return load;
}

/** The bit of a channel. */
export const laneOf = (channel: Channel): number => 1 << channels.indexOf(channel);

/** Says something to the host. */
export function tell(floor: Floor, effect: RoutingEffect): void {
  floor.effects.push(effect);
}

/** Sets an alarm, or takes it away with `null`. */
export function setAlarm(floor: Floor, kind: TimerKind, thing: Alarmed, at: Instant | null): void {
  if (at === null) floor.timers.clear(kind, thing);
  else floor.timers.set(kind, thing, at);
}
