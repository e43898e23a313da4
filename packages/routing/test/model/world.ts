import type { Channel } from "@ramah/core";
import fc from "fast-check";
import type {
  Agent,
  Contact,
  OpeningHours,
  Queue,
  RelaxStep,
  Requirement,
  Router,
  RoutingConfig,
  RoutingEffect,
  RoutingEvent,
  RoutingRules,
  StrategyChoice,
} from "../../src/index.js";

// Small worlds, dense in events: few agents, few queues, every feature now and then, so that ten thousand
// short stories meet each other's edges.

export const channelsUsed: readonly Channel[] = ["phone", "chat", "email"];

/** Open and closed in turns; the moments lie odd, so that they fall between events. */
export const periodic = (openMs: number, closedMs: number): OpeningHours => {
  const period = openMs + closedMs;
  const phase = (at: number): number => ((at % period) + period) % period;
  return {
    isOpen: (at) => phase(at) < openMs,
    nextOpening: (at) => (phase(at) < openMs ? at : at + period - phase(at)),
    nextClosing: (at) => (phase(at) < openMs ? at + openMs - phase(at) : at),
  };
};

const level = fc.constantFrom(1, 2, 3, 4, 5) as fc.Arbitrary<1 | 2 | 3 | 4 | 5>;
const sometimes = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined, freq: 2 });

/** Leaves out what is undefined, since exact optional properties may not be. */
export const without = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Value;

const requirement: fc.Arbitrary<Requirement> = fc.oneof(
  fc.record({ skill: fc.constantFrom("loans", "cards"), level }),
  fc.record({
    any: fc.constant([
      { skill: "loans", level: 3 },
      { skill: "cards", level: 2 },
    ] as const),
  }),
  fc.record({ not: fc.record({ skill: fc.constant("cards"), level: fc.constant(4 as const) }) }),
);

const relaxStep: fc.Arbitrary<RelaxStep> = fc.oneof(
  fc.record({
    afterMs: fc.integer({ min: 0, max: 60_000 }),
    drop: fc.constantFrom(["loans"], ["cards"], ["loans", "cards"]),
  }),
  fc.record({
    afterMs: fc.integer({ min: 0, max: 60_000 }),
    raise: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({
    afterMs: fc.integer({ min: 0, max: 60_000 }),
    widen: fc.record({ tier: fc.integer({ min: 1, max: 2 }) }),
  }),
);

const strategy = fc.constantFrom<StrategyChoice>(
  "longest-idle",
  "longest-idle",
  "round-robin",
  "fewest-calls",
  "least-talk-time",
  "top-down",
  "sequential",
  "ring-all",
  { name: "ring-all", atMost: 2 },
  { name: "ring-progressively", everyMs: 4_000 },
  "random",
  "weighted-random",
  "best-skill",
  "least-loaded",
);

const queue = (id: string): fc.Arbitrary<Queue> =>
  fc
    .record({
      strategy: sometimes(strategy),
      needs: sometimes(requirement),
      relax: sometimes(fc.array(relaxStep, { maxLength: 2 })),
      tier: sometimes(fc.constantFrom(0, 1)),
      priority: sometimes(fc.integer({ min: -1, max: 2 })),
      maximumWaiting: sometimes(fc.integer({ min: 1, max: 4 })),
      maximumWaitMs: sometimes(fc.integer({ min: 1_000, max: 90_000 })),
      keepPlaceMs: sometimes(fc.constant(30_000)),
      wrapUpMs: sometimes(fc.constantFrom(0, 5_000)),
    })
    .map((fields) =>
      without({
        id,
        ...fields,
        relax: fields.relax?.toSorted((one, other) => one.afterMs - other.afterMs),
      }),
    ) as fc.Arbitrary<Queue>;

const membership = (ids: readonly string[]): fc.Arbitrary<Agent["queues"]> =>
  fc.uniqueArray(
    fc
      .record({
        queue: fc.constantFrom(...ids),
        tier: sometimes(fc.integer({ min: 0, max: 2 })),
        position: sometimes(fc.integer({ min: 0, max: 3 })),
        priority: sometimes(fc.constantFrom(1, 2)),
        delayMs: sometimes(fc.constantFrom(0, 10_000)),
      })
      .map((fields) => without(fields)),
    { selector: ({ queue: id }) => id, minLength: 1, maxLength: ids.length },
  ) as fc.Arbitrary<Agent["queues"]>;

const agent = (id: string, queues: readonly string[]): fc.Arbitrary<Agent> =>
  fc
    .record({
      skills: fc.dictionary(fc.constantFrom("loans", "cards"), level, { maxKeys: 2 }),
      languages: fc.dictionary(fc.constantFrom("id", "en"), level, { minKeys: 1, maxKeys: 2 }),
      site: sometimes(fc.constantFrom("jkt", "mks")),
      capacity: sometimes(
        fc.constantFrom<Agent["capacity"]>(
          { units: 200 },
          { slots: { phone: 1, chat: 2 } },
          { units: 40 },
        ),
      ),
      queues: sometimes(membership(queues)),
    })
    .map((fields) => without({ id, ...fields })) as fc.Arbitrary<Agent>;

const rules: fc.Arbitrary<Partial<RoutingRules>> = fc.record({
  secondsPerPriority: fc.constantFrom<RoutingRules["secondsPerPriority"]>(0, 10, 60, "strict"),
  reservationMs: fc.constantFrom(5_000, 15_000),
  wrapUpMs: fc.constantFrom(0, 3_000),
  preferredAgentMs: fc.constantFrom(0, 8_000),
  backOff: fc.constant({
    rejected: { contactMs: 20_000 },
    "no-answer": { contactMs: 20_000, notReadyAfter: 2 },
    busy: { contactMs: 5_000, agentMs: 7_000 },
    unreachable: { contactMs: 0, agentMs: 2_000 },
  }),
  callback: fc.constant({ attempts: 2, retryMs: 6_000 }),
});

/** A configuration with opening hours. */
export const configs: fc.Arbitrary<RoutingConfig> = fc
  .integer({ min: 1, max: 3 })
  .chain((count) => {
    const ids = Array.from({ length: count }, (_, index) => `q${index}`);
    return fc.record({
      queues: fc.tuple(...ids.map(queue)),
      agents: fc
        .integer({ min: 1, max: 5 })
        .chain((many) =>
          fc.tuple(...Array.from({ length: many }, (_, index) => agent(`a${index}`, ids))),
        ),
      rules,
      sites: fc.constant([
        { id: "jkt", name: "Jakarta" },
        { id: "mks", name: "Makassar" },
      ]),
      hours: fc.constantFrom<NonNullable<RoutingConfig["hours"]>>(
        {},
        { mks: periodic(50_001, 20_003) },
      ),
    });
  });

/** One thing that may happen; the numbers choose among what is there when it does. */
export interface Move {
  readonly kind: string;
  readonly afterMs: number;
  readonly pick: number;
  readonly language: string | undefined;
  readonly channel: Channel;
  readonly needs: Requirement | undefined;
  readonly priority: number | undefined;
  readonly prefers: boolean;
}

const kinds = [
  "offer",
  "offer",
  "offer",
  "offer",
  "offer",
  "accept",
  "accept",
  "accept",
  "reject",
  "complete",
  "complete",
  "wrapped",
  "abandon",
  "ready",
  "ready",
  "ready",
  "away",
  "out",
  "transfer",
  "callback",
  "answered",
  "failed",
  "update",
  "patch",
  "tick",
  "tick",
  "nonsense",
];

export const moves: fc.Arbitrary<readonly Move[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...kinds),
    afterMs: fc.oneof(
      fc.constant(0),
      fc.integer({ min: 0, max: 3_000 }),
      fc.integer({ min: 0, max: 30_000 }),
    ),
    pick: fc.nat(1_000),
    language: fc.constantFrom(undefined, "id", "en-GB", "id-ID"),
    channel: fc.constantFrom(...channelsUsed),
    needs: sometimes(requirement),
    priority: sometimes(fc.integer({ min: -2, max: 3 })),
    prefers: fc.boolean(),
  }),
  { minLength: 3, maxLength: 28 },
);

/** What a host knows: what it sent, and what it was told. */
export interface Host {
  at: number;
  serial: number;
  readonly waiting: string[];
  readonly offers: string[];
  readonly talking: string[];
  readonly wrapping: string[];
  readonly dialling: string[];
  readonly agents: readonly string[];
}

export const newHost = (config: RoutingConfig, at = 1_700_000_000_000): Host => ({
  at,
  serial: 0,
  waiting: [],
  offers: [],
  talking: [],
  wrapping: [],
  dialling: [],
  agents: config.agents.map(({ id }) => id),
});

/** The event a move comes to, in this situation. */
export function eventOf(host: Host, move: Move): RoutingEvent {
  const { kind, pick } = move;
  const from = (list: readonly string[]): string => list[pick % list.length] ?? "nobody";
  const agentId = from(host.agents);
  switch (kind) {
    case "offer":
      return { type: "contact.offered", contact: contactOf(host, move) };
    case "accept":
      return { type: "reservation.accepted", id: from(host.offers) };
    case "reject": {
      const cause = (["rejected", "busy", "unreachable"] as const)[pick % 3] ?? "busy";
      return { type: "reservation.rejected", id: from(host.offers), cause };
    }
    case "complete":
      return { type: "contact.completed", id: from(host.talking) };
    case "wrapped":
      return { type: "contact.wrapped-up", id: from(host.wrapping) };
    case "abandon":
      return { type: "contact.abandoned", id: from(host.waiting) };
    case "ready":
      return { type: "agent.updated", agent: { id: agentId, presence: "ready" } };
    case "away":
      return {
        type: "agent.updated",
        agent: { id: agentId, presence: "not-ready", because: "break" },
      };
    case "out":
      return { type: "agent.updated", agent: { id: agentId, presence: "signed-out" } };
    case "transfer":
      return {
        type: "contact.transferred",
        id: from(host.talking),
        to: without({ language: move.language, needs: move.needs, priority: move.priority }),
        note: {
          reason: "second opinion",
          collected: [{ name: "order", value: pick }],
          dropped: [],
        },
      } as RoutingEvent;
    case "callback":
      return { type: "contact.callback-requested", id: from(host.waiting) };
    case "answered":
      return { type: "callback.answered", id: from(host.dialling) };
    case "failed":
      return { type: "callback.failed", id: from(host.dialling) };
    case "update":
      return { type: "contact.updated", id: from(host.waiting), priority: move.priority ?? 1 };
    case "patch":
      return {
        type: "agent.updated",
        agent: { id: agentId, skills: { loans: ((pick % 5) + 1) as 1 | 2 | 3 | 4 | 5 } },
      };
    case "nonsense":
      return { type: "reservation.accepted", id: pick % 2 === 0 ? "r0" : "nothing" };
    default:
      return { type: "tick" };
  }
}

function contactOf(host: Host, move: Move): Contact {
  const { pick, language, channel, needs, priority, prefers } = move;
  const id = `c${host.serial++}`;
  const preferredAgent =
    prefers && pick % 3 === 0 ? host.agents[pick % host.agents.length] : undefined;
  const customer = pick % 2 === 0 ? `k${pick % 4}` : undefined;
  return without({ id, channel, language, needs, priority, preferredAgent, customer }) as Contact;
}

/** Keeps the host's books by what it is told. */
export function note(host: Host, event: RoutingEvent, effects: readonly RoutingEffect[]): void {
  const isRefused = effects.some(({ type }) => type === "refused");
  const drop = (list: string[], id: string): void => {
    const index = list.indexOf(id);
    if (index >= 0) list.splice(index, 1);
  };
  if (!isRefused) {
    if (event.type === "contact.offered") host.waiting.push(event.contact.id);
    if (event.type === "contact.abandoned") {
      drop(host.waiting, event.id);
      drop(host.dialling, event.id);
    }
    if (event.type === "contact.completed" || event.type === "contact.transferred") {
      drop(host.talking, event.id);
      if (event.type === "contact.completed") host.wrapping.push(event.id);
      else host.waiting.push(event.id);
    }
    if (event.type === "contact.wrapped-up") drop(host.wrapping, event.id);
    if (event.type === "callback.failed") {
      drop(host.dialling, event.id);
      host.waiting.push(event.id);
    }
  }
  for (const effect of effects) {
    if (effect.type === "reserve") host.offers.push(effect.reservation.id);
    if (effect.type === "connect") {
      drop(host.waiting, effect.contact);
      drop(host.dialling, effect.contact);
      host.talking.push(effect.contact);
    }
    if (effect.type === "dial-callback") {
      drop(host.waiting, effect.contact);
      host.dialling.push(effect.contact);
    }
    if (effect.type === "timed-out") drop(host.waiting, effect.contact);
    if (effect.type === "wrapped-up") drop(host.wrapping, effect.contact);
  }
}

/** Plays moves; `look` sees each step. */
export function play(
  router: Router,
  host: Host,
  story: readonly Move[],
  look: (event: RoutingEvent, effects: readonly RoutingEffect[], at: number) => void,
): void {
  for (const move of story) {
    host.at += move.afterMs;
    const event = eventOf(host, move);
    const effects = router.apply(host.at, event);
    note(host, event, effects);
    look(event, effects, host.at);
  }
}
