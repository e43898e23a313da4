import { expect, test } from "vitest";
import type { RoutingConfig } from "../config/config.js";
import type { Contact } from "../contact/contact.js";
import { createRouter } from "./create-router.js";
import type { RoutingEffect } from "./effect.js";
import type { Presence, RoutingEvent } from "./event.js";

// The smallest stories in which a law of the router once did not hold; see test/model/laws.ts.

function play(config: RoutingConfig) {
  let router = createRouter(config);
  const go = (at: number, event: RoutingEvent): readonly RoutingEffect[] => router.apply(at, event);
  return {
    router: () => router,
    go,
    be: (at: number, id: string, presence: Presence = "ready") =>
      go(at, { type: "agent.updated", agent: { id, presence } }),
    offer: (at: number, id: string, more: Partial<Contact> = {}) =>
      go(at, { type: "contact.offered", contact: { id, channel: "phone", ...more } }),
    tick: (at: number) => go(at, { type: "tick" }),
    resume: () => {
      const restore = JSON.parse(JSON.stringify(router.snapshot()));
      router = createRouter(config, { restore });
    },
  };
}

/** Who was offered what, in order. */
const offers = (effects: readonly RoutingEffect[]): readonly string[] =>
  effects.flatMap((effect) =>
    effect.type === "reserve"
      ? [`${effect.reservation.contact} to ${effect.reservation.agent}`]
      : [],
  );
const reservation = (effects: readonly RoutingEffect[]): string =>
  effects.flatMap((effect) => (effect.type === "reserve" ? [effect.reservation.id] : []))[0] ?? "";

test("(3) a member who joins with a delay is asked once it is over, also for those who wait already", () => {
  const { go, be, offer, tick } = play({ agents: [{ id: "ani" }], queues: [{ id: "main" }] });
  offer(0, "c1");
  const queues = [{ queue: "main", delayMs: 3_000 }];
  go(0, { type: "agent.updated", agent: { id: "ani", queues } });
  be(1_000, "ani");
  expect(offers(tick(3_000))).toEqual(["c1 to ani"]);
});

test("(3) of two at once, whoever was passed over gets the agent whom the other did not take", () => {
  const both = [
    { queue: "first", priority: 1 },
    { queue: "second", priority: 2 },
  ];
  const asking = { needs: { skill: "loans" }, relax: [{ afterMs: 100, drop: ["loans"] }] };
  const { be, offer, tick } = play({
    agents: [
      { id: "ani", queues: both },
      { id: "budi", queues: [{ queue: "first" }] },
    ],
    queues: [
      { id: "first", ...asking },
      { id: "second", ...asking },
    ],
  });
  be(0, "budi");
  be(1, "ani");
  offer(2, "c1", { queue: "second" });
  offer(2, "c2", { queue: "first" });
  expect([...offers(tick(102))].sort()).toEqual(["c1 to ani", "c2 to budi"]);
});

test("(3) a call that failed leaves the pause of an agent as it was, with its end", () => {
  const { go, be, offer, tick } = play({
    agents: [{ id: "ani" }, { id: "budi" }],
    rules: { callback: { attempts: 3, retryMs: 1_000 } },
  });
  be(0, "ani");
  be(1, "budi");
  const first = offer(2, "c1", { call: {} });
  const next = go(3, { type: "reservation.rejected", id: reservation(first) });
  go(4, { type: "reservation.accepted", id: reservation(next) });
  be(5, "budi", "not-ready");
  go(6, { type: "callback.failed", id: "c1" });
  tick(1_006);
  expect(offers(tick(30_003))).toEqual(["c1 to ani"]);
});

test("(2) what is in hand counts in the units of the capacity as it is now", () => {
  const { go, be, offer } = play({
    agents: [{ id: "ani", capacity: { slots: { phone: 1, chat: 1 } } }],
  });
  be(0, "ani");
  offer(1, "c1");
  go(2, { type: "agent.updated", agent: { id: "ani", capacity: { units: 100 } } });
  expect(offers(offer(3, "c2", { channel: "chat" }))).toEqual([]);
});

test("(7) an agent who was wished for does not bring another one's turn forward", () => {
  const { go, be, offer } = play({
    agents: [{ id: "a0" }, { id: "a1" }, { id: "a2" }],
    queues: [{ id: "main", strategy: "round-robin" }],
  });
  for (const [at, id] of ["a0", "a1", "a2"].entries()) be(at, id);
  const chosen = [{}, { preferredAgent: "a2" }, {}].map((wish, number) => {
    const id = `c${number}`;
    const effects = offer(10 + number, id, wish);
    go(10 + number, { type: "reservation.accepted", id: reservation(effects) });
    go(10 + number, { type: "contact.completed", id });
    return offers(effects)[0];
  });
  expect(chosen).toEqual(["c0 to a0", "c1 to a2", "c2 to a1"]);
});

test("(1) members are there before any of them came, for a queue that asks for members", () => {
  const leaveWithout = { staffing: "member", afterMs: 1_000 } as const;
  const { router, offer, tick } = play({
    agents: [{ id: "ani" }],
    queues: [{ id: "main", leaveWithout }],
  });
  offer(0, "c1");
  tick(5_000);
  expect(router().snapshot().counts.timedOut).toBe(0);
});

test("(1) nobody is there, and who is called back stays", () => {
  const leaveWithout = { staffing: "ready", afterMs: 1_000 } as const;
  const { router, go, be, offer, tick } = play({
    agents: [{ id: "ani" }],
    queues: [{ id: "main", leaveWithout }],
  });
  be(0, "ani");
  be(0, "ani", "not-ready");
  offer(0, "c1");
  go(1, { type: "contact.callback-requested", id: "c1" });
  be(2, "ani");
  be(3, "ani", "not-ready");
  tick(5_000);
  expect(router().snapshot().contacts).toHaveLength(1);
});

test("(3) of at most two who ring, one who declines makes room for a third", () => {
  const { go, be, offer } = play({
    agents: [{ id: "a0" }, { id: "a1" }, { id: "a2" }],
    queues: [{ id: "main", strategy: { name: "ring-all", atMost: 2 } }],
  });
  for (const [at, id] of ["a0", "a1", "a2"].entries()) be(at, id);
  const id = reservation(offer(10, "c1"));
  expect(offers(go(11, { type: "reservation.rejected", id }))).toEqual(["c1 to a2"]);
});

test("(1) a stop of a route is not left out once somebody stands there, however its queue relaxes", () => {
  const { router, go, be, offer, tick } = play({
    agents: [{ id: "ani" }],
    queues: [{ id: "q0", relax: [{ afterMs: 1_000, raise: 1 }] }, { id: "q1" }],
    routes: [{ id: "way", steps: [{ queue: "q0", skipIf: "1 == 1" }, { queue: "q1" }] }],
  });
  be(0, "ani");
  const id = reservation(offer(0, "c1"));
  go(500, { type: "reservation.rejected", id });
  tick(1_000);
  expect(router().snapshot().contacts[0]?.queue).toBe("q0");
});

test("(4) a stop that is left out does not change the priority", () => {
  const { router, offer } = play({
    agents: [{ id: "ani" }],
    queues: [{ id: "q0" }, { id: "q1" }],
    routes: [
      { id: "way", steps: [{ queue: "q0", skipIf: "1 == 1", priority: 9 }, { queue: "q1" }] },
    ],
  });
  offer(0, "c1");
  expect(router().snapshot().contacts[0]).toMatchObject({ queue: "q1", ownPriority: 0 });
});

test("(2) whoever comes late offers from now on, and not from when a stop was over", () => {
  const { be, offer, tick } = play({
    agents: [{ id: "ani", queues: [{ queue: "q1" }] }],
    queues: [{ id: "q0" }, { id: "q1" }],
    routes: [
      {
        id: "way",
        steps: [
          { queue: "q0", lastsMs: 1_000 },
          { queue: "q1", skipIf: "1 == 2" },
        ],
      },
    ],
  });
  be(0, "ani");
  offer(0, "c1");
  const effects = tick(60_000);
  expect(effects.find(({ type }) => type === "reserve")).toMatchObject({
    reservation: { at: 60_000, until: 75_000 },
  });
});

test("(4) newest first also among those who came in the same millisecond", () => {
  const { be, offer } = play({
    agents: [{ id: "ani" }],
    queues: [{ id: "main", order: "newest-first" }],
  });
  offer(0, "c1");
  offer(0, "c2");
  expect(offers(be(1, "ani"))).toEqual(["c2 to ani"]);
});

test("(10) a wish that is told again word by word changes nothing, the same object or not", () => {
  const { go, offer } = play({ agents: [{ id: "ani", skills: { loans: 3 } }] });
  offer(0, "c1", { needs: { skill: "loans" } });
  const again = JSON.parse('{"type":"contact.updated","id":"c1","needs":{"skill":"loans"}}');
  expect(go(1, again)).toEqual([]);
});

test("(10) what an event has besides its fields goes nowhere", () => {
  const { router, go, be, offer } = play({ agents: [{ id: "ani" }] });
  offer(0, "c1");
  const stray = { offeredAt: "never", channel: "pigeon", relax: 5, at: 1 };
  go(1, { type: "contact.updated", id: "c1", priority: 2, ...stray } as never);
  be(2, "ani");
  const [contact] = router().snapshot().contacts;
  expect(contact?.contact).toEqual({ id: "c1", channel: "phone", offeredAt: 0, priority: 2 });
});

test("(10) the first to sign in is remembered after leaving, with the pause of the line", () => {
  const { router, go, be, offer, resume } = play({ agents: [{ id: "ani" }] });
  be(1_000, "ani");
  const id = reservation(offer(1_000, "c1"));
  go(1_000, { type: "reservation.rejected", id, cause: "busy" });
  be(1_000, "ani", "signed-out");
  const before = JSON.stringify(router().snapshot());
  resume();
  expect(JSON.stringify(router().snapshot())).toBe(before);
  expect(router().snapshot().agents[0]).toMatchObject({ idleSince: 1_000, backOffUntil: 61_000 });
});

test("(10) contacts of several channels that share a way are counted where they stand", () => {
  const { router, go, offer, resume } = play({
    agents: [{ id: "ani", skills: { loans: 1 } }],
    queues: [{ id: "main", expectedHandleMs: 60_000 }],
  });
  go(0, { type: "agent.updated", agent: { id: "ani", presence: "not-ready" } });
  offer(0, "c0", { queue: "main" });
  offer(0, "c1", { queue: "main", channel: "email" });
  go(1, { type: "contact.updated", id: "c0", needs: { skill: "loans" } });
  offer(2, "c2", { queue: "main" });
  const before = router().estimate("c2")?.ahead;
  resume();
  expect(before).toBe(2);
  expect(router().estimate("c2")?.ahead).toBe(before);
});

test("nobody goes round for ever between a queue that overflows and a step that leads back", () => {
  const back = { relax: [{ afterMs: 0, instead: { queue: "q0" } }] };
  const q0 = { id: "q0", maximumWaitMs: 0, overflowTo: "q1" };
  expect(() =>
    createRouter({ agents: [{ id: "ani" }], queues: [q0, { id: "q1", ...back }] }),
  ).toThrow("config-loop");
  const { offer } = play({ agents: [{ id: "ani" }], queues: [q0, { id: "q1" }] });
  const effects = offer(0, "c1", { queue: "q1", ...back });
  expect(effects.map(({ type }) => type)).toEqual(["queued", "timed-out"]);
});

test("(10) while somebody talks, a change of the line does not move them to where they would wait by now", () => {
  const { router, go, be, offer, resume } = play({
    agents: [{ id: "ani" }, { id: "budi" }],
    queues: [
      { id: "main", relax: [{ afterMs: 3_000, instead: { queue: "late" } }] },
      { id: "late" },
    ],
  });
  be(0, "ani");
  go(0, { type: "reservation.accepted", id: reservation(offer(0, "c1", { queue: "main" })) });
  go(9_000, {
    type: "agent.updated",
    agent: { id: "budi", queues: [{ queue: "main", delayMs: 1_000 }] },
  });
  expect(router().snapshot().contacts[0]).toMatchObject({ queue: "main", fromMs: 0 });
  const before = JSON.stringify(router().snapshot());
  resume();
  expect(JSON.stringify(router().snapshot())).toBe(before);
});
