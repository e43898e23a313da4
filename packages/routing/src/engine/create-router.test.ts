import { expect, test } from "vitest";
import { desk, refusals, toldInFull } from "../../test/desk.js";
import { describe } from "../messages/index.js";
import type { Strategy } from "../strategies/strategy.js";
import { createRouter } from "./create-router.js";

const agents = [
  { id: "ani", skills: { loans: 4 }, languages: { id: 5, en: 3 } },
  { id: "budi", skills: { loans: 2 }, languages: { id: 5 } },
] as const;

test("offers to the agent idle longest, who accepts, talks and is done", () => {
  const { router, ready, offer, accept, complete } = desk({ agents });
  ready(0, "budi");
  ready(5, "ani");
  const offered = offer(1_000, "c1", { language: "id" });
  expect(toldInFull(offered)).toEqual(["c1 offered in main/0", "c1 to budi", "wake at 16000"]);
  expect(offered[1]).toMatchObject({
    reservation: { contact: "c1", agent: "budi", until: 16_000 },
    because: {
      rule: "strategy",
      strategy: "longest-idle",
      eligible: 2,
      runnerUp: { agent: "ani", byMs: 5 },
    },
  });
  expect(toldInFull(accept(2_000, offered))).toEqual(["c1 connected to budi"]);
  expect(toldInFull(accept(2_000, offered))).toEqual(["reservation-over"]);
  complete(9_000, "c1");
  expect(router().snapshot().counts).toEqual({
    offered: 1,
    completed: 1,
    abandoned: 0,
    timedOut: 0,
  });
});

test("who lets it ring is not ready, and the next one is asked", () => {
  const { router, ready, offer, tick } = desk({ agents });
  ready(0, "ani", "budi");
  offer(0, "c1", { language: "id" });
  expect(toldInFull(tick(15_000))).toEqual([
    "c1 no-answer for ani",
    "ani not-ready",
    "c1 to budi",
    "wake at 30000",
  ]);
  const verdict = router().explain("c1", "ani")?.agents[0];
  expect(verdict?.blocks.map(({ code }) => code)).toEqual(["not-ready", "excluded-by-failure"]);
});

test("refusals change nothing", () => {
  const { router, go, tick, ready, offer, hangUp } = desk({ agents });
  ready(0, "ani");
  offer(10, "c1");
  const before = JSON.stringify(router().snapshot());
  expect(toldInFull(tick(5))).toEqual(["time-backwards"]);
  expect(toldInFull(offer(10, "c1"))).toEqual(["duplicate-contact"]);
  expect(toldInFull(hangUp(20, "nobody"))).toEqual(["unknown-contact"]);
  const never = go(20, { type: "reservation.accepted", id: "r99" });
  expect(toldInFull(never)).toEqual(["unknown-reservation"]);
  expect(toldInFull(offer(20, "c2", { language: "fr" }))).toEqual(["nobody-qualified"]);
  expect(toldInFull(tick(Number.NaN))).toEqual(["config-number"]);
  expect(toldInFull(go(10, null as never))).toEqual(["unknown-event"]);
  expect(toldInFull(go(10, { type: "dance" } as never))).toEqual(["unknown-event"]);
  expect(JSON.stringify(router().snapshot())).toBe(before);
  const fresh = desk({ agents });
  expect(toldInFull(fresh.hangUp(20, "nobody"))).toEqual(["unknown-contact"]);
  expect(fresh.router().snapshot()).toEqual(createRouter({ agents }).snapshot());
});

test("relaxes what is asked while somebody waits", () => {
  const { router, ready, offer, tick } = desk({
    agents,
    queues: [
      {
        id: "main",
        needs: { skill: "loans", level: 4 },
        relax: [{ afterMs: 30_000, lower: { loans: 2 } }],
      },
    ],
  });
  ready(0, "budi");
  expect(toldInFull(offer(0, "c1"))).toEqual(["c1 offered in main/0", "wake at 30000"]);
  expect(
    router()
      .explain("c1")
      ?.because.map(({ code }) => code),
  ).toEqual(["nobody-eligible", "nearest-agent", "next-stage"]);
  expect(toldInFull(tick(30_000))).toEqual(["c1 relaxed in main/1", "c1 to budi", "wake at 45000"]);
});

test("a queue takes a strategy of one's own, such as a peer's order", () => {
  const lastOnTheList = {
    name: "last on the list",
    offers: "one",
    compare: (first, second) => second.order - first.order,
  } as const satisfies Strategy;
  const { router, ready, offer } = desk({ agents }, { strategies: { main: lastOnTheList } });
  ready(0, "ani", "budi");
  expect(toldInFull(offer(1, "c"))).toEqual(["c offered in main/0", "c to budi", "wake at 15001"]);
  const because = router()
    .explain("c")
    ?.because.map((reason) => describe(reason, "en"));
  expect(because).toEqual([
    "budi was chosen out of 2 agents as the one first according to last on the list, before ani.",
  ]);
});

test("options that cannot be are refused all at once, each with its path", () => {
  const state = createRouter({ agents }).snapshot();
  const refused = (options: unknown): readonly string[] =>
    refusals(() => createRouter({ agents }, options as never)).map(({ path }) => path.join("."));
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

test("before 1970 an agent works as well as after", () => {
  const { ready, offer } = desk({ agents });
  ready(-5_000, "ani");
  const offered = ["c1 offered in main/0", "c1 to ani", "wake at 11000"];
  expect(toldInFull(offer(-4_000, "c1"))).toEqual(offered);
});
