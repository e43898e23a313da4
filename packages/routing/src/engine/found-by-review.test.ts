import { expect, test } from "vitest";
import type { RoutingConfig } from "../config/config.js";
import type { Contact } from "../contact/contact.js";
import { createRouter } from "./create-router.js";
import type { RoutingEffect } from "./effect.js";

function desk(config: RoutingConfig) {
  const router = createRouter(config);
  const offer = (at: number, id: string, more: Partial<Contact> = {}): readonly RoutingEffect[] =>
    router.apply(at, { type: "contact.offered", contact: { id, channel: "phone", ...more } });
  const present = (at: number, ...ids: readonly string[]): void => {
    for (const id of ids) {
      router.apply(at, { type: "agent.updated", agent: { id, presence: "ready" } });
    }
  };
  return { router, offer, present };
}

const told = (effects: readonly RoutingEffect[]): readonly string[] =>
  effects.map((effect) => (effect.type === "refused" ? effect.code : effect.type));

const reserved = (effects: readonly RoutingEffect[]): string | undefined =>
  effects.find((effect) => effect.type === "reserve")?.reservation.agent;

test("a place that becomes free by time is free at that very moment", () => {
  const { offer } = desk({
    agents: [{ id: "ani" }],
    queues: [{ id: "main", maximumWaiting: 1, maximumWaitMs: 60_000 }],
  });
  offer(0, "c1");
  expect(told(offer(59_999, "c2"))).toEqual(["queue-full"]);
  expect(told(offer(60_000, "c2"))).toEqual(["timed-out", "queued", "wake-at"]);
});

test("an id may come again at the very moment when the after-call work of its contact is over", () => {
  const { router, offer, present } = desk({ agents: [{ id: "ani" }], rules: { wrapUpMs: 5_000 } });
  present(0, "ani");
  offer(0, "c1");
  router.apply(1, { type: "reservation.accepted", id: "r2" });
  router.apply(2, { type: "contact.completed", id: "c1" });
  expect(told(offer(5_001, "c1"))).toEqual(["duplicate-contact"]);
  expect(told(offer(5_002, "c1"))).toEqual(["wrapped-up", "queued", "reserve", "wake-at"]);
});

test("a new priority is taken while nobody is there", () => {
  const { router, offer, present } = desk({
    agents: [{ id: "ani" }],
    queues: [{ id: "main", joinWhen: "ready" }],
  });
  present(0, "ani");
  offer(0, "c1");
  offer(0, "c2");
  router.apply(1, {
    type: "agent.updated",
    agent: { id: "ani", presence: "not-ready", because: "break" },
  });
  expect(told(router.apply(2, { type: "contact.updated", id: "c2", priority: 5 }))).toEqual([]);
  expect(
    reserved(router.apply(3, { type: "agent.updated", agent: { id: "ani", presence: "ready" } })),
  ).toBe("ani");
  expect(router.explain("c2")?.status).toBe("reserved");
});

test("what is told again as it was leaves the priority that a stop gave", () => {
  const { router, offer } = desk({
    agents: [{ id: "ani" }],
    queues: [{ id: "main" }],
    routes: [{ id: "all", steps: [{ queue: "main", priority: 10 }] }],
  });
  const attributes = { kind: "a" };
  offer(0, "c1", { attributes });
  const priority = (): number | undefined => router.snapshot().contacts[0]?.ownPriority;
  router.apply(1, { type: "contact.updated", id: "c1", attributes });
  expect(priority()).toBe(10);
  router.apply(2, { type: "contact.updated", id: "c1", priority: 3 });
  expect(priority()).toBe(3);
});

test("whom only the queue that takes over can serve is let in", () => {
  const queues = [{ id: "q1", maximumWaitMs: 10_000, overflowTo: "q2" }, { id: "q2" }];
  const agents = [{ id: "ani", queues: [{ queue: "q2" }] }];
  const { router, offer, present } = desk({ agents, queues });
  present(0, "ani");
  expect(told(offer(0, "c1", { queue: "q1" }))).toEqual(["queued", "wake-at"]);
  expect(reserved(router.apply(10_000, { type: "tick" }))).toBe("ani");
  const endless = [{ id: "q1", overflowTo: "q2" }, { id: "q2" }];
  expect(told(desk({ agents, queues: endless }).offer(0, "c1", { queue: "q1" }))).toEqual([
    "nobody-qualified",
  ]);
});

test("no stage is announced that the end of the wait comes before", () => {
  const relax = [{ afterMs: 60_000, raise: 1 }];
  const codes = (maximumWaitMs: number): unknown => {
    const { router, offer } = desk({
      agents: [{ id: "ani" }],
      queues: [{ id: "main", relax, maximumWaitMs }],
    });
    offer(0, "c1");
    return router.explain("c1")?.because.map(({ code }) => code);
  };
  expect(codes(45_000)).toEqual(["nobody-eligible", "nearest-agent"]);
  expect(codes(90_000)).toEqual(["nobody-eligible", "nearest-agent", "next-stage"]);
});

test("while all of one tier ring, another tier is closed", () => {
  const { router, offer, present } = desk({
    agents: [
      { id: "ani", queues: [{ queue: "main", tier: 0 }] },
      { id: "budi", queues: [{ queue: "main", tier: 1 }] },
    ],
    queues: [{ id: "main", strategy: "ring-all" }],
  });
  present(0, "ani", "budi");
  offer(0, "c1");
  const verdicts = router
    .explain("c1")
    ?.agents.map(({ agent, outcome, blocks }) => [agent, outcome, blocks.map(({ code }) => code)]);
  expect(verdicts).toEqual([
    ["ani", "chosen", []],
    ["budi", "blocked", ["tier-closed"]],
  ]);
});

test("of an agent with slots only contacts of the same channel stand in the way", () => {
  const { router, offer, present } = desk({
    agents: [{ id: "ani", capacity: { slots: { phone: 1, chat: 1 } } }],
  });
  present(0, "ani");
  offer(0, "call");
  offer(0, "chat", { channel: "chat" });
  offer(0, "next");
  expect(router.explain("next", "ani")?.agents[0]?.blocks).toMatchObject([
    { code: "busy", data: { contacts: ["call"], missing: 1 } },
  ]);
});

test("a reason alone is taken note of while the agent is not ready", () => {
  const { router, offer, present } = desk({ agents: [{ id: "ani" }] });
  present(0, "ani");
  router.apply(1, { type: "agent.updated", agent: { id: "ani", presence: "not-ready" } });
  router.apply(2, { type: "agent.updated", agent: { id: "ani", because: "training" } });
  offer(3, "c1");
  expect(router.explain("c1", "ani")?.agents[0]?.blocks).toMatchObject([
    { code: "not-ready", data: { because: "training" } },
  ]);
});

test("strict priority that several steps have raised still tells a millisecond", () => {
  const relax = Array.from({ length: 20 }, () => ({ afterMs: 0, raise: 1_000 }));
  const { router, offer, present } = desk({
    agents: [{ id: "ani" }],
    queues: [{ id: "main", relax, priority: 1_000 }],
    rules: { secondsPerPriority: "strict" },
  });
  offer(1_700_000_000_000, "first", { offeredAt: 1_699_999_999_999 });
  offer(1_700_000_000_000, "second");
  offer(1_700_000_000_000, "third", { offeredAt: 1_699_999_999_998 });
  present(1_700_000_000_001, "ani");
  expect(router.explain("third")?.status).toBe("reserved");
});
