import fc from "fast-check";
import type {
  Agent,
  Contact,
  Router,
  RouterOptions,
  RoutingConfig,
  RoutingEffect,
  RoutingEvent,
} from "../../src/index.js";
import { demand, LawBroken } from "./broken.js";
import {
  allKinds,
  eventOf,
  type Host,
  type Manner,
  type Move,
  moves,
  movesOf,
  newHost,
  note,
  play,
  tellRouter,
  waitUntil,
} from "./host.js";
import { stepLaws } from "./laws.js";
import { bookEffect, bookEvent, newLedger } from "./ledger.js";
import { isAble } from "./oracle.js";
import {
  configs,
  configsOf,
  level,
  relaxation,
  requirement,
  sometimes,
  tag,
  without,
} from "./world.js";

// The laws as properties of whatever makes routers, so that a router with a fault can be held against them too.

/** What is under test. */
export type MakeRouter = (config: RoutingConfig, options?: RouterOptions) => Router;

/** One law, as a property. */
export type Law = (make: MakeRouter) => fc.IProperty<never>;

const law = <Values extends [unknown, ...unknown[]]>(
  arbitraries: { [Index in keyof Values]: fc.Arbitrary<Values[Index]> },
  holds: (make: MakeRouter, ...values: Values) => void,
): Law => {
  const all = fc.tuple(...(arbitraries as fc.Arbitrary<unknown>[]));
  return (make) =>
    fc.property(all, (values) =>
      holds(make, ...(values as Values)),
    ) as unknown as fc.IProperty<never>;
};

const json = (value: unknown): string => JSON.stringify(value);

/** (1) to (4) and (6) to (8): every step of a story against the books. */
export const stories: Law = law<[RoutingConfig, readonly Move[], boolean]>(
  [configs, moves, fc.boolean()],
  (make, config, story, isLate) => {
    const router = make(config, { seed: 7 });
    const ledger = newLedger(config);
    play(
      router,
      newHost(config),
      story,
      (event, effects, at) => stepLaws(ledger, event, effects, at, router.snapshot),
      // Along a route, who comes late is asked at stops that are over.
      isLate && config.routes === undefined ? "late" : "punctual",
    );
  },
);

const turnByTurnConfigs = configsOf({
  strategies: ["round-robin"],
  chance: false,
  count: 1,
  replacing: false,
});
const turnByTurnMoves = movesOf(
  { offer: 9, accept: 6, complete: 6, ready: 6, reject: 1, away: 1, added: 1 },
  36,
);

/** (7) Where everybody is asked in turn: more agents, more offers, and some of them wished for. */
export const turnByTurn: Law = law<[RoutingConfig, readonly Move[]]>(
  [turnByTurnConfigs, turnByTurnMoves],
  (make, config, story) => {
    const router = make(config, { seed: 7 });
    const ledger = newLedger(config);
    play(
      router,
      newHost(config),
      story,
      (event, effects, at) => stepLaws(ledger, event, effects, at, router.snapshot),
      "punctual",
    );
  },
);

const patient = ({ queues = [], ...config }: RoutingConfig): RoutingConfig => ({
  ...config,
  queues: queues.map(
    ({ joinWhen: _, leaveWithout: _leave, maximumWaitMs: _wait, ...queue }) => queue,
  ),
});

const waiter = fc
  .record({
    language: sometimes(tag),
    languageLevel: sometimes(level, 15),
    needs: sometimes(requirement),
    relax: sometimes(relaxation(["q0"], false)),
    preferredAgent: sometimes(fc.constant("a0"), 15),
  })
  .map((fields) => without({ id: "c0", channel: "phone", ...fields }) as Contact);

/** (5) What relaxes shrinks no set of agents, and is the set that the rules name. */
export const relaxing: Law = law<[RoutingConfig, Contact, readonly number[]]>(
  [
    configsOf({ replacing: false, count: 2 }).map(patient),
    waiter,
    fc.array(fc.oneof(fc.nat(30_000), fc.constantFrom(0, 1, 5_000, 10_000)), { maxLength: 6 }),
  ],
  (make, config, contact, pauses) => {
    const router = make(config);
    const ledger = newLedger(config);
    const host = newHost(config);
    let able: readonly string[] = [];
    const look = (event: RoutingEvent, effects: readonly RoutingEffect[], at: number): void => {
      if (effects.some(({ type }) => type === "refused")) return;
      bookEvent(ledger, event, at);
      for (const effect of effects) bookEffect(ledger, effect, at);
      const book = ledger.contacts.get("c0");
      if (book === undefined) return;
      const preferred = ledger.agents.get(contact.preferredAgent ?? "");
      book.alone ??=
        preferred !== undefined &&
        ledger.rules.preferredAgentMs > 0 &&
        isAble({ ledger, at }, preferred.agent, book);
      const isAlone = book.alone && at - book.enteredAt < ledger.rules.preferredAgentMs;
      const now = (router.explain("c0")?.agents ?? [])
        .filter(({ blocks }) =>
          blocks.every(({ code }) => code === "not-ready" || code === "site-closed"),
        )
        .map(({ agent }) => agent);
      for (const id of able) {
        demand(now.includes(id), () => `(5) ${id} could serve c0, and cannot after relaxation`);
      }
      for (const [id, { agent }] of ledger.agents) {
        const may = isAble({ ledger, at }, agent, book) && (!isAlone || agent === preferred?.agent);
        demand(
          now.includes(id) === may,
          () => `(5) ${id} may have c0: ${may}, and does not say so`,
        );
      }
      able = now;
    };
    const send = (event: RoutingEvent): void => tellRouter(router, host, event, look);
    for (const { id } of config.agents) {
      send({ type: "agent.updated", agent: { id, presence: "not-ready" } });
    }
    send({ type: "contact.offered", contact });
    for (const pause of pauses) {
      waitUntil(router, host, host.at + pause, look);
      send({ type: "tick" });
    }
  },
);

const manners = fc.constantFrom<Manner>("punctual", "late", "careless");

/** (10) Stored, read back and gone on with in the middle, or played again from the log: the same to the byte. */
function goOn(
  make: MakeRouter,
  config: RoutingConfig,
  story: readonly Move[],
  manner: Manner,
  cut: number,
): void {
  const router = make(config, { seed: 7 });
  const log: { event: RoutingEvent; at: number; effects: string }[] = [];
  let other: Router | undefined;
  play(
    router,
    newHost(config),
    story,
    (event, effects, at) => {
      const told = json(effects);
      log.push({ event, at, effects: told });
      if (other !== undefined) {
        const others = json(other.apply(at, event));
        demand(others === told, () => `(10) gone on with: ${told} and ${others}`);
        return;
      }
      if (log.length <= cut) return;
      const stored = json(router.snapshot());
      other = make(config, { restore: JSON.parse(stored) });
      demand(json(other.snapshot()) === stored, () => `(10) ${stored} is not what was stored`);
    },
    manner,
  );
  const end = json(router.snapshot());
  if (other !== undefined) {
    const others = json(other.snapshot());
    demand(others === end, () => `(10) ends in ${end}, gone on with in ${others}`);
    demand(json(other.view()) === json(router.view()), () => "(10) the view differs");
    for (const { contact } of router.snapshot().contacts) {
      const [one, two] = [router, other].map((each) => json(each.explain(contact.id)));
      demand(one === two, () => `(10) explained as ${one}, and as ${two}`);
      const [how, then] = [router, other].map((each) => json(each.estimate(contact.id)));
      demand(how === then, () => `(10) estimated as ${how}, and as ${then}`);
    }
  }
  const again = make(config, { seed: 7 });
  for (const { event, at, effects } of log) {
    const told = json(again.apply(at, JSON.parse(json({ ...event, at }))));
    demand(told === effects, () => `(10) played again: ${effects} and ${told}`);
  }
  demand(json(again.snapshot()) === end, () => "(10) played again it ends otherwise");
}

export const resuming: Law = law<[RoutingConfig, readonly Move[], Manner, number]>(
  [configs, moves, manners, fc.nat(30)],
  goOn,
);

export const resumingInTurn: Law = law<[RoutingConfig, readonly Move[], Manner, number]>(
  [turnByTurnConfigs, turnByTurnMoves, manners, fc.nat(30)],
  goOn,
);

/** Without a next closing the question is asked anew at every event, so that ticks are not for nothing. */
const withClosings = ({ hours, ...config }: RoutingConfig): RoutingConfig => ({
  ...config,
  ...(hours?.["mks"] && { hours: { mks: hours["mks"] } }),
});

/** (10) Before the moment to wake nothing happens by time alone, and asking for it changes nothing. */
export const waking: Law = law<[RoutingConfig, readonly Move[], readonly number[]]>(
  [
    configs.map(withClosings),
    moves,
    fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 5 }),
  ],
  (make, config, story, shares) => {
    const router = make(config, { seed: 7 });
    const restless = make(config, { seed: 7 });
    const host = newHost(config);
    let before = host.at;
    let wakeAt = Number.POSITIVE_INFINITY;
    const hear = (effects: readonly RoutingEffect[]): void => {
      for (const effect of effects) if (effect.type === "wake-at") wakeAt = effect.at;
    };
    restless.apply(before, { type: "tick" });
    tellRouter(router, host, { type: "tick" }, (_, effects) => hear(effects));
    let ticks = 0;
    play(
      router,
      host,
      story,
      (event, effects, at) => {
        const until = Math.min(at, wakeAt - 1);
        if (until > before) {
          const share = shares[ticks++ % shares.length] ?? 1;
          before += Math.round((until - before) * share);
          const extra = restless.apply(before, { type: "tick" });
          demand(extra.length === 0, () => `(10) woken too early: ${json(extra)}`);
        }
        const told = json(effects);
        const others = json(restless.apply(at, event));
        demand(told === others, () => `(10) with more ticks: ${told} and ${others}`);
        const isRefused = effects.length > 0 && effects.every(({ type }) => type === "refused");
        if (isRefused) return;
        if (wakeAt <= at) wakeAt = Number.POSITIVE_INFINITY;
        hear(effects);
        before = at;
      },
      "punctual",
    );
    for (const each of [router, restless]) each.apply(host.at, { type: "tick" });
    demand(
      json(restless.snapshot()) === json(router.snapshot()),
      () => "(10) with more ticks it ends otherwise",
    );
  },
);

const names = /^[acknq]\d+$/;

/** Every name another name in the same order, every moment another by the same difference. */
function renamed(value: unknown, byMs: number): unknown {
  if (typeof value === "string") return names.test(value) ? `z${value}` : value;
  if (typeof value === "number") return value > 1e12 ? value + byMs : value;
  if (Array.isArray(value)) return value.map((one) => renamed(one, byMs));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, renamed(one, byMs)]));
}

const shifted = (hours: NonNullable<RoutingConfig["hours"]>, byMs: number) =>
  Object.fromEntries(
    Object.entries(hours).map(([site, { isOpen, nextOpening, nextClosing }]) => {
      const later = (at: number | undefined) => (at === undefined ? undefined : at + byMs);
      const moved = {
        isOpen: (at: number) => isOpen(at - byMs),
        nextOpening: (at: number) => later(nextOpening(at - byMs)),
      };
      if (nextClosing === undefined) return [site, moved];
      return [site, { ...moved, nextClosing: (at: number) => later(nextClosing(at - byMs)) }];
    }),
  );

/** (11) Another time and other names: the same story at that time with those names. */
export const shifting: Law = law<[RoutingConfig, readonly Move[], Manner, number]>(
  [configs, moves, manners, fc.integer({ min: -100_000_000_000, max: 100_000_000_000 })],
  (make, config, story, manner, byMs) => {
    const router = make(config, { seed: 7 });
    const { hours = {}, ...plan } = config;
    const moved = { ...(renamed(plan, byMs) as RoutingConfig), hours: shifted(hours, byMs) };
    const other = make(moved, { seed: 7 });
    play(
      router,
      newHost(config),
      story,
      (event, effects, at) => {
        const expected = json(renamed(effects, byMs));
        const told = json(other.apply(at + byMs, renamed(event, byMs) as RoutingEvent));
        demand(told === expected, () => `(11) expected ${expected}, and got ${told}`);
      },
      manner,
    );
    demand(
      json(other.snapshot()) === json(renamed(router.snapshot(), byMs)),
      () => "(11) it ends otherwise",
    );
  },
);

const strange = (effect: RoutingEffect): boolean => {
  const { contact, agent } =
    effect.type === "reserve"
      ? effect.reservation
      : (effect as { contact?: string; agent?: string });
  return effect.type === "wake-at" || isStranger(contact) || isStranger(agent);
};
const isStranger = (id: string | undefined): boolean => id?.startsWith("x") === true;

/** What strangers do: an agent of another queue, and contacts that only this agent could serve. */
function strangerMoves(other: Router, host: Host, pick: number): void {
  const offers = other.snapshot().contacts.filter(({ contact }) => isStranger(contact.id));
  const [first] = offers;
  const number = first?.hands[0]?.number;
  const events: readonly RoutingEvent[] = [
    { type: "agent.updated", agent: { id: "x0", presence: "ready" } },
    { type: "agent.updated", agent: { id: "x0", presence: "not-ready" } },
    { type: "agent.updated", agent: { id: "x9", presence: "ready" } },
    { type: "reservation.accepted", id: `r${number ?? 0}` },
    { type: "contact.completed", id: first?.contact.id ?? "x" },
    { type: "contact.abandoned", id: first?.contact.id ?? "x" },
    {
      type: "contact.offered",
      contact: {
        id: `x-${host.serial}-${pick}`,
        channel: "phone",
        queue: "qx",
        needs: { agents: ["x0"] },
      },
    },
  ];
  const event = events[pick % 10];
  if (event?.type === "reservation.accepted" && number === undefined) return;
  if (event !== undefined) other.apply(host.at, event);
}

const unplaced = <Owner extends Pick<Agent, "queues">>(owner: Owner): Owner =>
  owner.queues === undefined
    ? owner
    : { ...owner, queues: owner.queues.map(({ position: _, ...own }) => own) };

/** (9) Agents who can never serve anybody here, and contacts for them alone, change no decision. */
export const independence: Law = law<[RoutingConfig, readonly Move[], readonly number[]]>(
  [
    // Places that are left out are counted in the configuration, where a stranger counts as well.
    fc
      .oneof(configsOf({ chance: false }), configsOf({ chance: false, routes: true }))
      .map(({ agents, ...config }) => ({ ...config, agents: agents.map(unplaced) })),
    moves.map((story) =>
      story.map((move) => (move.patch ? { ...move, patch: unplaced(move.patch) } : move)),
    ),
    fc.array(fc.nat(1_000), { minLength: 1, maxLength: 12 }),
  ],
  (make, config, story, picks) => {
    const queues = [...(config.queues ?? []), { id: "qx" }];
    const isStaffed = json(config.queues).includes("leaveWithout");
    const own: Agent = { id: "x0", queues: [{ queue: "qx" }] };
    const unable: Agent = { id: "x9", capacity: { slots: {} } };
    const agents = [
      own,
      ...config.agents,
      isStaffed ? { ...unable, queues: [{ queue: "qx" }] } : unable,
    ];
    const router = make({ ...config, queues }, { seed: 7 });
    const other = make({ ...config, queues, agents }, { seed: 7 });
    const host = newHost(config);
    const ids = new Map<string, string>();
    let step = 0;
    const named = (effect: RoutingEffect, back: boolean): string => {
      if (effect.type === "reserve") {
        const { reservation } = effect;
        return json({ ...effect, reservation: { ...reservation, id: "" } });
      }
      return effect.type === "rescind" && !back
        ? json({ ...effect, id: ids.get(effect.id) })
        : json(effect);
    };
    play(
      router,
      host,
      story,
      (event, effects, at) => {
        const isOfReservation =
          event.type === "reservation.accepted" || event.type === "reservation.rejected";
        const same = isOfReservation ? { ...event, id: ids.get(event.id) ?? event.id } : event;
        if (isOfReservation && !ids.has(event.id)) return;
        const others = other.apply(at, same).filter((effect) => !strange(effect));
        const mine = effects.filter((effect) => !strange(effect));
        for (const [index, effect] of mine.entries()) {
          const twin = others[index];
          if (effect.type === "reserve" && twin?.type === "reserve") {
            ids.set(effect.reservation.id, twin.reservation.id);
          }
        }
        if (effects.some(({ type }) => type === "refused")) {
          demand(
            others.every(({ type }) => type === "refused"),
            () => `(9) refused, and with strangers ${json(others)}`,
          );
          return;
        }
        const [one, two] = [
          mine.map((effect) => named(effect, false)),
          others.map((effect) => named(effect, true)),
        ];
        demand(
          json(one) === json(two),
          () => `(9) alone ${json(one)}, with strangers ${json(two)}`,
        );
        strangerMoves(other, host, picks[step++ % picks.length] ?? 0);
      },
      "punctual",
    );
  },
);

const oddIds = ["__proto__", "constructor", "toString", "hasOwnProperty", "", "r0", "c0", "a0"];
const oddities: readonly unknown[] = [
  undefined,
  null,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -0,
  -1,
  0.5,
  1e300,
  2 ** 53,
  true,
  [],
  {},
  [[]],
  [null],
  { not: {} },
  { ["__proto__"]: 3, constructor: 4 },
  JSON.parse('{"__proto__":{"a":1},"constructor":5}'),
  [{ any: [{ not: null }] }],
  ...oddIds,
];

const anything = fc.anything({ maxDepth: 2, withNullPrototype: true });
const odd = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...oddities) },
  { weight: 1, arbitrary: anything },
);

/** A copy with one value, or one more value, that does not belong there. */
function spoilt(value: unknown, picks: readonly number[], by: unknown): unknown {
  const [pick = 0, ...rest] = picks;
  if (typeof value !== "object" || value === null || picks.length === 0) return by;
  const keys = [...Object.keys(value), "id", "queue", "relax", "offeredAt", "site", "call"];
  const key = keys[pick % keys.length] ?? "id";
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value)
    ? [...value]
    : { ...value };
  const inner = (value as Record<string, unknown>)[key];
  Object.defineProperty(copy, key, {
    value: spoilt(inner, rest, by),
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return copy;
}

interface Spoiling {
  readonly at: unknown;
  readonly picks: readonly number[];
  readonly by: unknown;
  readonly whole: unknown;
}

const spoiling: fc.Arbitrary<Spoiling> = fc.record({
  at: fc.oneof({ weight: 9, arbitrary: fc.constant("now") }, { weight: 1, arbitrary: odd }),
  picks: fc.array(fc.nat(30), { minLength: 1, maxLength: 4 }),
  by: odd,
  whole: sometimes(anything, 15),
});

const unthrown = <Value>(act: () => Value): Value => {
  try {
    return act();
  } catch (problem) {
    throw new LawBroken(`(10) threw ${String(problem)}`);
  }
};

/** (10) Nothing that is sent makes it throw, and what it refuses leaves no trace. */
export const rubbish: Law = law<[RoutingConfig, readonly Move[], readonly Spoiling[]]>(
  [
    configs,
    movesOf({ ...allKinds, offer: 9, update: 3, transfer: 3, callback: 3, queues: 2 }, 12),
    fc.array(spoiling, { minLength: 1, maxLength: 6 }),
  ],
  (make, config, story, all) => {
    const router = make(config, { seed: 7 });
    const host = newHost(config);
    let step = 0;
    const look = (): void => undefined;
    for (const move of story) {
      host.at += Math.min(move.afterMs, host.longestPauseMs);
      const event = eventOf(host, move);
      const { at, picks, by, whole } = all[step++ % all.length] as Spoiling;
      // Nothing is due any more, so that time alone changes nothing.
      tellRouter(router, host, { type: "tick" }, look);
      const before = json(router.snapshot());
      const sent = (whole === undefined ? spoilt(event, picks, by) : whole) as RoutingEvent;
      const effects = unthrown(() => router.apply(at === "now" ? host.at : (at as number), sent));
      note(host, { type: "tick" }, effects);
      const after = json(router.snapshot());
      if (effects.some(({ type }) => type === "refused")) {
        demand(before === after, () => `(10) refused, and left a trace: ${after}`);
      } else {
        host.at = Math.max(host.at, JSON.parse(after).at);
        const restored = json(make(config, { restore: JSON.parse(after) }).snapshot());
        demand(restored === after, () => `(10) taken in, and not stored: ${after}`);
      }
      tellRouter(router, host, eventOf(host, move), look);
    }
  },
);

/** (7) In a team of any size everybody is asked once before anybody is asked again. */
export function roundOfManyAgents(make: MakeRouter, count: number): void {
  const agents = Array.from({ length: count }, (_, index) => ({ id: `a${index}` }));
  const router = make({ agents, queues: [{ id: "all", strategy: "round-robin" }] });
  for (const { id } of agents) {
    router.apply(0, { type: "agent.updated", agent: { id, presence: "ready" } });
  }
  const asked = new Set<string>();
  for (let number = 0; number < count; number++) {
    const contact: Contact = { id: `c${number}`, channel: "phone" };
    const effects = router.apply(number, { type: "contact.offered", contact });
    for (const effect of effects) {
      if (effect.type !== "reserve") continue;
      const { id, agent } = effect.reservation;
      demand(!asked.has(agent), () => `(7) ${agent} is asked again after ${asked.size} others`);
      asked.add(agent);
      router.apply(number, { type: "reservation.accepted", id });
      router.apply(number, { type: "contact.completed", id: contact.id });
    }
  }
  demand(asked.size === count, () => `(7) ${count - asked.size} of ${count} were never asked`);
}

/** (1), (4) What is remembered of wishes is bounded, and whoever still has one is served in turn. */
export function manyNeeds(make: MakeRouter, count: number): void {
  const agents = [{ id: "a0", capacity: { units: 100 * count } }];
  const router = make({ agents });
  const staying: string[] = [];
  for (let number = 0; number < count; number++) {
    const id = `c${number}`;
    const needs = { not: { agents: [`nobody-${number}`] } };
    router.apply(number, {
      type: "contact.offered",
      contact: { id, channel: number % 2 === 0 ? "phone" : "email", needs },
    });
    if (number % 50 === 0) staying.push(id);
    else router.apply(number, { type: "contact.abandoned", id });
  }
  const effects = router.apply(count, {
    type: "agent.updated",
    agent: { id: "a0", presence: "ready" },
  });
  const served = effects.flatMap((effect) =>
    effect.type === "reserve" ? [effect.reservation.contact] : [],
  );
  demand(json(served) === json(staying), () => `(4) served ${json(served)}`);
}
