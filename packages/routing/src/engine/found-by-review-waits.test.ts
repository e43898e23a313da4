import { expect, test } from "vitest";
import type { RoutingConfig } from "../config/config.js";
import type { Contact } from "../contact/contact.js";
import { createRouter } from "./create-router.js";
import type { RoutingEffect } from "./effect.js";
import type { RoutingEvent, TransferTarget } from "./event.js";
import type { QueueStatistics } from "./records.js";

// What a review found about times: how long somebody has waited, and how long they will.

const minute = 60_000;
const hour = 60 * minute;

function desk(config: RoutingConfig) {
  let router = createRouter(config);
  const go = (at: number, event: RoutingEvent): readonly RoutingEffect[] => router.apply(at, event);
  const accept = (at: number, effects: readonly RoutingEffect[]): readonly RoutingEffect[] => {
    const [offer] = effects.flatMap((one) => (one.type === "reserve" ? [one.reservation.id] : []));
    return go(at, { type: "reservation.accepted", id: offer ?? "none" });
  };
  const offer = (at: number, id: string, more: Partial<Contact> = {}): readonly RoutingEffect[] =>
    go(at, { type: "contact.offered", contact: { id, channel: "phone", ...more } });
  return {
    router: () => router,
    go,
    be: (at: number, id: string, presence: "ready" | "not-ready" = "ready") =>
      go(at, { type: "agent.updated", agent: { id, presence } }),
    offer,
    accept,
    serve: (at: number, id: string, more: Partial<Contact> = {}) => accept(at, offer(at, id, more)),
    pass: (at: number, id: string, to: TransferTarget = {}) =>
      go(at, { type: "contact.transferred", id, to, note: { reason: "", collected: [] } }),
    complete: (at: number, id: string) => go(at, { type: "contact.completed", id }),
    hangUp: (at: number, id: string) => go(at, { type: "contact.abandoned", id }),
    resume: () => {
      router = createRouter(config, { restore: JSON.parse(JSON.stringify(router.snapshot())) });
    },
    seen: (queue = 0): Partial<QueueStatistics> =>
      router.snapshot().queues[queue]?.statistics ?? {},
    longest: (queue = 0) => router.view().queues[queue]?.longestWaitMs,
  };
}

/** How long those waited who are offered to somebody, or let go. */
const waited = (effects: readonly RoutingEffect[]): readonly number[] =>
  effects.flatMap((effect) =>
    effect.type === "reserve"
      ? [effect.because.waitedMs]
      : effect.type === "timed-out"
        ? [effect.waitedMs]
        : [],
  );

const reception: RoutingConfig = {
  agents: [
    { id: "ani", queues: [{ queue: "reception" }] },
    { id: "budi", queues: [{ queue: "back" }] },
  ],
  queues: [{ id: "reception", expectedHandleMs: minute }, { id: "back" }],
};

test("an hour of talk is no wait", () => {
  const { router, be, serve, pass, accept, longest, seen } = desk({
    agents: [{ id: "ani" }, { id: "budi" }],
  });
  be(0, "ani");
  serve(0, "c1");
  pass(hour, "c1");
  expect(longest()).toBe(0);
  const effects = be(hour + minute, "budi");
  expect(waited(effects)).toEqual([minute]);
  accept(hour + minute, effects);
  expect(seen().waitedMs).toBe(minute);
  expect(router().snapshot().contacts[0]).toMatchObject({ waitedMs: minute, waitsSince: null });
});

test("a customer who came to another door before has waited since then, and the queue learns what it saw", () => {
  const { be, offer, longest, seen, accept } = desk({ agents: [{ id: "ani" }] });
  offer(hour, "c1", { offeredAt: 0 });
  expect(longest()).toBe(hour);
  accept(hour + minute, be(hour + minute, "ani"));
  expect(seen().waitedMs).toBe(minute);
});

test("the hour somebody asked to be called at is no wait, nor is the pause before the next attempt", () => {
  const { go, be, offer, longest, resume } = desk({
    agents: [{ id: "ani" }],
    rules: { callback: { attempts: 2, retryMs: hour } },
  });
  offer(0, "c1");
  go(minute, { type: "contact.callback-requested", id: "c1", from: hour });
  resume();
  go(hour - 1, { type: "tick" });
  expect(longest()).toBe(minute);
  go(hour, { type: "tick" });
  resume();
  expect(waited(be(hour + minute, "ani"))).toEqual([2 * minute]);
  go(hour + minute, { type: "reservation.accepted", id: "r2" });
  go(hour + 2 * minute, { type: "callback.failed", id: "c1" });
  expect(longest()).toBe(2 * minute);
  const again = go(2 * hour + 2 * minute, { type: "tick" });
  expect(waited(again)).toEqual([2 * minute]);
});

test("who hung up after a minute has the patience of a minute, whoever else is passed on, called back or let go", () => {
  const { go, be, serve, offer, accept, hangUp, pass, complete, seen } = desk({
    ...reception,
    queues: [{ id: "reception" }, { id: "back", maximumWaitMs: 10 * minute }],
  });
  be(0, "ani");
  be(0, "budi");
  serve(0, "first", { queue: "back" });
  let at = 0;
  for (let n = 0; n < 25; n++) {
    offer(at, `h${n}`, { queue: "back" });
    at += minute;
    hangUp(at, `h${n}`);
  }
  complete(at, "first");
  for (let n = 0; n < 10; n++) {
    serve(at, `t${n}`, { queue: "reception" });
    at += 10 * minute;
    accept(at, pass(at, `t${n}`, { queue: "back" }));
    complete(at, `t${n}`);
    offer(at, `k${n}`, { queue: "back", call: { from: at + hour } });
    at += hour;
    accept(at, go(at, { type: "tick" }));
    go(at, { type: "callback.answered", id: `k${n}` });
    complete(at, `k${n}`);
  }
  expect(seen(1)).toMatchObject({ abandoned: 25, waitedMs: 25 * minute });
  // Somebody who stayed for ten minutes and was let go has shown that much patience, too.
  serve(at, "last", { queue: "back" });
  offer(at, "gone", { queue: "back" });
  expect(waited(go(at + 10 * minute, { type: "tick" }))).toEqual([10 * minute]);
  expect(seen(1)).toMatchObject({ abandoned: 25, waitedMs: 35 * minute });
  // Whoever calls off a call back was not on the line.
  offer(at + hour, "off", { queue: "back", call: {} });
  hangUp(at + 2 * hour, "off");
  expect(seen(1)).toMatchObject({ abandoned: 25, waitedMs: 35 * minute });
});

test("time in a queue is that queue's, also when another one takes over", () => {
  const { go, be, offer, seen, longest } = desk({
    agents: [{ id: "ani" }],
    queues: [{ id: "first", maximumWaitMs: minute, overflowTo: "second" }, { id: "second" }],
  });
  offer(0, "c1");
  go(minute, { type: "tick" });
  expect([seen(0).waitedMs, longest(1)]).toEqual([minute, minute]);
  const effects = be(3 * minute, "ani");
  expect(waited(effects)).toEqual([3 * minute]);
  go(3 * minute, { type: "reservation.accepted", id: "r2" });
  expect([seen(0).waitedMs, seen(1).waitedMs]).toEqual([minute, 2 * minute]);
});

test.each([minute, undefined])(
  "a talk that is passed on is one, with %s ms expected",
  (expectedHandleMs) => {
    const told = expectedHandleMs === undefined ? {} : { expectedHandleMs };
    const { router, be, serve, offer, pass, seen } = desk({
      ...reception,
      queues: [{ id: "reception", ...told }, { id: "back" }],
    });
    be(0, "ani");
    for (let n = 0; n < 50; n++) {
      serve(n * minute, `c${n}`, { queue: "reception" });
      pass((n + 1) * minute, `c${n}`, { queue: "back" });
    }
    expect(seen()).toMatchObject({ handled: 50, handleMs: 50 * minute, gapMs: minute });
    offer(hour, "x", { queue: "reception" });
    offer(hour, "y", { queue: "reception" });
    expect(router().estimate("y")?.mean).toBe(minute);
  },
);

test("only who takes contacts is a place: nobody on a break, at a closed site or with a last contact in hand", () => {
  const shut = { isOpen: () => false, nextOpening: (at: number) => at + 3_600_000 };
  const { router, be, serve, offer } = desk({
    agents: [{ id: "ani" }, { id: "budi" }, { id: "citra", site: "makassar" }, { id: "dewi" }],
    sites: [{ id: "makassar", name: "Makassar" }],
    hours: { makassar: shut },
    queues: [{ id: "main", expectedHandleMs: minute }],
  });
  for (const id of ["ani", "budi", "citra", "dewi"]) be(0, id);
  for (const id of ["c1", "c2", "c3"]) serve(0, id);
  offer(0, "x");
  const mean = (): number | undefined => router().estimate("x")?.mean;
  expect(mean()).toBe(minute / 3);
  be(0, "dewi", "not-ready");
  expect(mean()).toBe(minute / 2);
  be(0, "budi", "not-ready");
  expect(mean()).toBe(minute);
  be(0, "ani", "not-ready");
  expect([mean(), router().estimate("x")?.method]).toEqual([Number.POSITIVE_INFINITY, "none"]);
  // The place in line is the same when they are back.
  offer(1, "y");
  expect(router().estimate("y")?.position).toBe(2);
});

test("whoever passed a contact on is no place for it", () => {
  const { router, be, serve, pass } = desk({
    agents: [{ id: "ani" }, { id: "budi" }],
    queues: [{ id: "main", expectedHandleMs: minute }],
  });
  be(0, "ani");
  be(0, "budi");
  serve(0, "c1");
  serve(0, "c2");
  pass(minute, "c1");
  const { ahead, mean } = router().estimate("c1") ?? {};
  expect([ahead, mean]).toEqual([0, minute]);
});

test("whom an agent serves first counts whole, and whom the agent serves last not at all", () => {
  const { router, be, serve, offer } = desk({
    agents: [
      {
        id: "ani",
        queues: [
          { queue: "vip", priority: 1 },
          { queue: "others", priority: 2 },
        ],
      },
    ],
    queues: ["vip", "others"].map((id) => ({ id, expectedHandleMs: minute })),
  });
  be(0, "ani");
  serve(0, "x", { queue: "others" });
  offer(1, "old", { queue: "others" });
  for (let n = 0; n < 10; n++) offer(2 + n, `v${n}`, { queue: "vip" });
  expect(router().estimate("old")).toMatchObject({ ahead: 10, mean: 11 * minute });
  expect(router().estimate("v9")).toMatchObject({ ahead: 9, mean: 10 * minute });
});

test("those who will come to be served first take their share of the agents, as many as came lately", () => {
  const { router, go, be, serve, offer, complete, resume } = desk({
    agents: [
      {
        id: "ani",
        queues: [
          { queue: "vip", priority: 1 },
          { queue: "others", priority: 2 },
        ],
      },
    ],
    queues: ["vip", "others"].map((id) => ({ id, expectedHandleMs: minute })),
  });
  be(0, "ani");
  let at = 0;
  for (let n = 0; n < 20; n++) {
    serve(at, `v${n}`, { queue: "vip" });
    complete(at + minute, `v${n}`);
    at += 2 * minute;
  }
  at -= minute;
  serve(at, "x", { queue: "others" });
  offer(at, "y", { queue: "others" });
  // Every second minute of Ani's is for somebody more important.
  expect(router().estimate("y")).toMatchObject({
    ahead: 0,
    mean: 2 * minute,
    sd: 2 * minute * Math.sqrt(3),
  });
  expect(router().estimate("y")?.quantile(0.8)).toBeGreaterThan(3 * minute);
  resume();
  expect(router().estimate("y")?.mean).toBe(2 * minute);
  // Nobody came for long: it fades.
  go(at + 10 * minute, { type: "tick" });
  expect(router().estimate("y")?.mean).toBeCloseTo(minute / 0.9, 6);
});
