import fc from "fast-check";
import type { Contact, RoutingConfig, RoutingEvent } from "../../src/index.js";
import { demand } from "./broken.js";
import { type Look, type Manner, newHost, play, tellRouter, waitUntil } from "./host.js";
import { type Law, law, type MakeRouter } from "./law.js";
import { stepLaws } from "./laws.js";
import { newLedger } from "./ledger.js";
import { bookEffect } from "./ledger-effects.js";
import { bookEvent } from "./ledger-events.js";
import { type Move, moves, movesOf } from "./moves.js";
import { level, relaxation, requirement, sometimes, tag, without } from "./needs.js";
import { isAble } from "./oracle.js";
import { isThere } from "./preferences.js";
import { configs, configsOf, periodic } from "./world.js";

// What holds at every step of a story.

/** Plays a story, and holds each of its steps against the books. */
function played(
  make: MakeRouter,
  config: RoutingConfig,
  story: readonly Move[],
  manner: Manner = "punctual",
): void {
  const router = make(config, { seed: 7 });
  const ledger = newLedger(config);
  const look: Look = (event, effects, at) => stepLaws(ledger, event, effects, at, router);
  play(router, newHost(config), story, look, manner);
}

/** (1) to (4) and (6) to (8): every step of a story against the books. */
export const stories: Law = law<[RoutingConfig, readonly Move[], boolean]>(
  [configs, moves, fc.boolean()],
  (make, config, story, isLate) =>
    // Along a route, who comes late is asked at stops that are over.
    played(make, config, story, isLate && config.routes === undefined ? "late" : "punctual"),
);

export const turnByTurnConfigs = configsOf({
  strategies: ["round-robin"],
  chance: false,
  count: 1,
  replacing: false,
});
export const turnByTurnMoves = movesOf(
  { offer: 9, accept: 6, complete: 6, ready: 6, reject: 1, away: 1, added: 1 },
  24,
);

/** (7) Where everybody is asked in turn: more agents, more offers, and some of them wished for. */
export const turnByTurn: Law = law<[RoutingConfig, readonly Move[]]>(
  [turnByTurnConfigs, turnByTurnMoves],
  played,
);

const closing = periodic(20_001, 9_001);

/** Queues that give up soon, or when nobody is there, and keep places; and sites that close often. */
const restless = ({ queues = [], agents, ...config }: RoutingConfig): RoutingConfig => ({
  ...config,
  queues: queues.map((queue, index) => ({
    ...queue,
    keepPlaceMs: 30_000,
    ...(index === 0 && { maximumWaitMs: 4_000 }),
    ...(index + 1 < queues.length
      ? { overflowTo: `q${index + 1}` }
      : { leaveWithout: { staffing: "ready" as const, afterMs: 9_000 } }),
  })),
  agents: agents.map((agent, index) => (index === 0 ? { ...agent, site: "mks" } : agent)),
  hours: { mks: closing },
});

const returningMoves = movesOf({
  offer: 8,
  abandon: 4,
  ready: 4,
  tick: 3,
  accept: 4,
  reject: 3,
  callback: 4,
  failed: 6,
  complete: 2,
  transfer: 2,
  update: 2,
  out: 2,
});

/** (1), (3), (4) Where many hang up and come back, or are called back, and many wish for somebody. */
export const returning: Law = law<[RoutingConfig, readonly Move[]]>(
  [
    fc
      .oneof(
        { weight: 3, arbitrary: configsOf({ chance: false, replacing: false, count: 2 }) },
        { weight: 1, arbitrary: configsOf({ chance: false, routes: true }) },
      )
      .map(restless),
    returningMoves,
  ],
  played,
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
    const look: Look = (event, effects, at) => {
      if (effects.some(({ type }) => type === "refused")) return;
      bookEvent(ledger, event, at);
      for (const effect of effects) bookEffect(ledger, effect, at);
      const book = ledger.contacts.get("c0");
      if (book === undefined) return;
      const preferred = ledger.agents.get(contact.preferredAgent ?? "");
      book.alone ??=
        preferred !== undefined &&
        ledger.rules.preferredAgentMs > 0 &&
        isThere(ledger, book, at) &&
        isAble({ ledger, at }, preferred.agent, book);
      book.alone &&= isThere(ledger, book, at);
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
