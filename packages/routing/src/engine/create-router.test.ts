import { expect, test } from "vitest";
import type { RoutingConfig } from "../config/config.js";
import { describe } from "../messages/index.js";
import type { Strategy } from "../strategies/strategy.js";
import { createRouter } from "./create-router.js";
import type { RoutingEffect } from "./effect.js";
import type { RoutingEvent } from "./event.js";

const desk = (more: Partial<RoutingConfig> = {}): RoutingConfig => ({
  agents: [
    { id: "ani", skills: { loans: 4 }, languages: { id: 5, en: 3 } },
    { id: "budi", skills: { loans: 2 }, languages: { id: 5 } },
  ],
  ...more,
});

function play(config: RoutingConfig = desk()) {
  const router = createRouter(config);
  const go = (at: number, event: RoutingEvent): readonly RoutingEffect[] => router.apply(at, event);
  const ready = (at: number, ...ids: string[]): void => {
    for (const id of ids) go(at, { type: "agent.updated", agent: { id, presence: "ready" } });
  };
  const offer = (at: number, id: string, more: object = {}): readonly RoutingEffect[] =>
    go(at, { type: "contact.offered", contact: { id, channel: "phone", ...more } });
  return { router, go, ready, offer };
}

const kinds = (effects: readonly RoutingEffect[]): string[] => effects.map(({ type }) => type);
const refusal = (effects: readonly RoutingEffect[]): unknown =>
  effects.map((effect) => (effect.type === "refused" ? effect.code : effect.type));

test("offers to the agent idle longest, who accepts, talks and is done", () => {
  const { router, go, ready, offer } = play();
  ready(0, "budi");
  ready(5, "ani");
  const offered = offer(1_000, "c1", { language: "id" });
  expect(kinds(offered)).toEqual(["queued", "reserve", "wake-at"]);
  expect(offered[1]).toMatchObject({
    reservation: { contact: "c1", agent: "budi", until: 16_000 },
    because: {
      rule: "strategy",
      strategy: "longest-idle",
      eligible: 2,
      runnerUp: { agent: "ani", byMs: 5 },
    },
  });
  const id = offered[1]?.type === "reserve" ? offered[1].reservation.id : "";
  expect(kinds(go(2_000, { type: "reservation.accepted", id }))).toEqual(["connect"]);
  expect(refusal(go(2_000, { type: "reservation.accepted", id }))).toEqual(["reservation-over"]);
  go(9_000, { type: "contact.completed", id: "c1" });
  expect(router.snapshot().counts).toEqual({ offered: 1, completed: 1, abandoned: 0, timedOut: 0 });
});

test("who lets it ring is not ready, and the next one is asked", () => {
  const { router, go, ready, offer } = play();
  ready(0, "ani", "budi");
  offer(0, "c1", { language: "id" });
  const late = go(15_000, { type: "tick" });
  expect(late).toMatchObject([
    { type: "rescind", agent: "ani", because: "no-answer" },
    { type: "not-ready", agent: "ani" },
    { type: "reserve", reservation: { agent: "budi" } },
    { type: "wake-at" },
  ]);
  expect(router.explain("c1", "ani")?.agents[0]?.blocks.map(({ code }) => code)).toEqual([
    "not-ready",
    "excluded-by-failure",
  ]);
});

test("refusals change nothing", () => {
  const { router, go, ready, offer } = play();
  ready(0, "ani");
  offer(10, "c1");
  const before = JSON.stringify(router.snapshot());
  expect(refusal(go(5, { type: "tick" }))).toEqual(["time-backwards"]);
  expect(refusal(offer(10, "c1"))).toEqual(["duplicate-contact"]);
  expect(refusal(go(10, { type: "contact.abandoned", id: "nobody" }))).toEqual(["unknown-contact"]);
  expect(refusal(go(10, { type: "reservation.accepted", id: "r99" }))).toEqual([
    "unknown-reservation",
  ]);
  expect(refusal(offer(10, "c2", { language: "fr" }))).toEqual(["nobody-qualified"]);
  expect(refusal(go(Number.NaN, { type: "tick" }))).toEqual(["config-number"]);
  expect(refusal(go(10, null as never))).toEqual(["unknown-event"]);
  expect(refusal(go(10, { type: "dance" } as never))).toEqual(["unknown-event"]);
  expect(JSON.stringify(router.snapshot())).toBe(before);
});

test("relaxes what is asked while somebody waits", () => {
  const { router, go, ready, offer } = play(
    desk({
      queues: [
        {
          id: "main",
          needs: { skill: "loans", level: 4 },
          relax: [{ afterMs: 30_000, lower: { loans: 2 } }],
        },
      ],
    }),
  );
  ready(0, "budi");
  expect(kinds(offer(0, "c1"))).toEqual(["queued", "wake-at"]);
  const why = router.explain("c1");
  expect(why?.because.map(({ code }) => code)).toEqual([
    "nobody-eligible",
    "nearest-agent",
    "next-stage",
  ]);
  expect(kinds(go(30_000, { type: "tick" }))).toEqual(["queued", "reserve", "wake-at"]);
});

test("a contact is waiting, then reserved while it rings, and has no wait to estimate meanwhile", () => {
  const { router, ready, offer } = play(desk({ agents: [{ id: "ani" }] }));
  offer(0, "c1");
  expect([router.explain("c1")?.status, router.estimate("c1")?.ahead]).toEqual(["waiting", 0]);
  ready(1_000, "ani");
  expect([router.explain("c1")?.status, router.estimate("c1")]).toEqual(["reserved", undefined]);
});

test("a call back keeps its place and rings one agent at a time", () => {
  const { go, ready, offer } = play(desk({ agents: [{ id: "ani" }] }));
  offer(0, "first");
  offer(1_000, "second");
  go(2_000, { type: "contact.callback-requested", id: "first" });
  const effects = go(60_000, { type: "agent.updated", agent: { id: "ani", presence: "ready" } });
  const offerOf = effects.find(({ type }) => type === "reserve");
  expect(offerOf).toMatchObject({ reservation: { contact: "first" } });
  const id = offerOf?.type === "reserve" ? offerOf.reservation.id : "";
  expect(go(61_000, { type: "reservation.accepted", id })).toMatchObject([
    { type: "dial-callback", contact: "first", agent: "ani", attempt: 1 },
  ]);
  const failed = go(70_000, { type: "callback.failed", id: "first" });
  expect(failed).toMatchObject([
    { type: "reserve", reservation: { contact: "second" } },
    { type: "wake-at" },
  ]);
  void ready;
});

test("a snapshot in the middle goes on byte for byte", () => {
  const config = desk({ rules: { wrapUpMs: 5_000 } });
  const one = play(config);
  one.ready(0, "ani", "budi");
  one.offer(0, "c1");
  one.offer(10, "c2");
  one.offer(20, "c3", { language: "en" });
  const other = createRouter(config, {
    restore: JSON.parse(JSON.stringify(one.router.snapshot())),
  });
  const later: readonly (readonly [number, RoutingEvent])[] = [
    [1_000, { type: "reservation.accepted", id: "r3" }],
    [2_000, { type: "tick" }],
    [16_000, { type: "tick" }],
    [50_000, { type: "contact.completed", id: "c1" }],
    [60_000, { type: "tick" }],
  ];
  for (const [at, event] of later) {
    expect(other.apply(at, event)).toEqual(one.router.apply(at, event));
    expect(JSON.stringify(other.snapshot())).toBe(JSON.stringify(one.router.snapshot()));
  }
});

test("a queue takes a strategy of one's own, such as a peer's order", () => {
  const agents = ["ani", "budi"].map((id) => ({ id }));
  const lastOnTheList = {
    name: "last on the list",
    offers: "one",
    compare: (first, second) => second.order - first.order,
  } as const satisfies Strategy;
  const router = createRouter({ agents }, { strategies: { main: lastOnTheList } });
  for (const { id } of agents) {
    router.apply(0, { type: "agent.updated", agent: { id, presence: "ready" } });
  }
  const effects = router.apply(1, {
    type: "contact.offered",
    contact: { id: "c", channel: "phone" },
  });
  expect(effects).toMatchObject([{}, { type: "reserve", reservation: { agent: "budi" } }, {}]);
  const because = router.explain("c")?.because.map((reason) => describe(reason, "en"));
  expect(because).toEqual([
    "budi was chosen out of 2 agents as the one first according to last on the list, before ani.",
  ]);
});

test("options that cannot be are refused all at once, each with its path", () => {
  const config = { agents: [{ id: "ani" }] };
  const state = createRouter(config).snapshot();
  const refused = (options: unknown): unknown => {
    try {
      return createRouter(config, options as never);
    } catch (error) {
      return (error as { issues: readonly { path: readonly unknown[] }[] }).issues.map(({ path }) =>
        path.join("."),
      );
    }
  };
  expect(refused(null)).toEqual(["options"]);
  expect(
    refused({
      seed: "1",
      strategies: { other: {} },
      restore: { ...state, version: 1, contacts: [null], places: {} },
    }),
  ).toEqual([
    "options.seed",
    "options.restore.version",
    "options.restore.contacts.0",
    "options.restore.places",
    "options.strategies.other",
    "options.strategies.other.name",
    "options.strategies.other.compare",
    "options.strategies.other.offers",
  ]);
});

test("a snapshot does not go on under a configuration that its contacts have no place in", () => {
  const relax = [{ afterMs: 1_000, instead: { queue: "more" } }];
  const queues = [{ id: "main", relax }, { id: "more" }];
  const router = createRouter({ agents: [{ id: "ani" }], queues });
  router.apply(0, { type: "contact.offered", contact: { id: "c", channel: "phone" } });
  router.apply(1_000, { type: "tick" });
  const restore = router.snapshot();
  const other = { agents: [{ id: "ani" }], queues: [{ id: "main" }, { id: "more" }] };
  expect(() => createRouter(other, { restore })).toThrow("stage-unknown");
  const connected = restore.contacts.map((contact) => ({
    ...contact,
    status: "connected" as const,
  }));
  const contacts = { ...restore, contacts: connected };
  expect(() => createRouter(other, { restore: contacts })).toThrow("hands-unlike-status");
});

test("before 1970 an agent works as well as after", () => {
  const { ready, offer } = play();
  ready(-5_000, "ani");
  expect(kinds(offer(-4_000, "c1"))).toEqual(["queued", "reserve", "wake-at"]);
});
