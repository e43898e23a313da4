import { expect, test } from "vitest";
import { desk, firstOffer, offers, told } from "../../test/desk.js";
import type { RoutingConfig } from "../config/config.js";

// A number in brackets is that of the law in test/model/laws.ts that once did not hold in this story, the smallest one.

const hour = 3_600_000;

const agents = [{ id: "ani" }];

const oneStop: RoutingConfig = {
  agents,
  queues: [{ id: "desk" }],
  routes: [{ id: "way", steps: [{ queue: "desk", lastsMs: 40_000 }] }],
};

const relaxing: RoutingConfig = {
  agents,
  queues: [{ id: "desk", relax: [{ afterMs: 30_000, raise: 1 }] }],
};

test("a callback keeps its place and rings one agent at a time", () => {
  const { go, ready, offer, accept, askForCall } = desk({ agents });
  offer(0, "first");
  offer(1_000, "second");
  askForCall(2_000, "first");
  const effects = ready(60_000, "ani");
  expect(offers(effects)).toEqual(["first to ani"]);
  expect(accept(61_000, effects)).toEqual([
    { type: "dial-callback", contact: "first", agent: "ani", attempt: 1 },
  ]);
  const failed = go(70_000, { type: "callback.failed", id: "first" });
  expect(failed).toMatchObject([
    { type: "reserve", reservation: { contact: "second" } },
    { type: "wake-at" },
  ]);
});

test("a call for later does not leave by the last stop of its route", () => {
  const { offer, ready, tick, askForCall } = desk(oneStop);
  offer(0, "c1");
  askForCall(1_000, "c1", { from: hour });
  expect(told(tick(40_000))).toEqual([]);
  expect(told(tick(hour + 39_000))).toEqual([]);
  expect(told(ready(5 * hour, "ani"))).toEqual(["c1 to ani"]);
});

test("nor does a call whose last stop is to be left out, or over while it rings", () => {
  const steps = [{ queue: "desk", skipIf: "1 == 1", lastsMs: 5_000 }];
  const { offer, ready, tick } = desk({ ...oneStop, routes: [{ id: "way", steps }] });
  expect(told(offer(0, "c1", { call: {} }))).toEqual(["c1 offered in desk/0"]);
  expect(told(tick(5_000))).toEqual([]);
  expect(told(ready(6_000, "ani"))).toEqual(["c1 to ani"]);
  expect(told(tick(21_000))).toEqual(["c1 no-answer for ani", "ani not-ready"]);
  expect(told(ready(80_000, "ani"))).toEqual(["c1 to ani"]);
});

test("a call goes on to the queue that takes over all the same", () => {
  const { offer, tick } = desk({
    agents,
    queues: [{ id: "desk", overflowTo: "spare" }, { id: "spare" }],
    routes: [{ id: "way", steps: [{ queue: "desk", lastsMs: 5_000 }] }],
  });
  offer(0, "c1", { call: {} });
  expect(told(tick(5_000))).toEqual(["c1 overflow in spare/0"]);
});

test("a call whose stop is over while it rings stays where no queue takes over any more", () => {
  const queues = [{ id: "desk", overflowTo: "spare" }, { id: "spare" }];
  const rules = { reservationMs: 60_000 };
  const { offer, ready, tick, stateOf, under } = desk({ ...oneStop, queues, rules });
  ready(0, "ani");
  expect(told(offer(0, "c1", { call: {} }))).toContain("c1 to ani");
  tick(40_000);
  expect(stateOf("c1")?.overdue).toBe("last-step");
  const later = under({ ...oneStop, queues: [{ id: "desk" }, { id: "spare" }], rules });
  expect(told(later.tick(60_000))).toEqual(["c1 no-answer for ani", "ani not-ready"]);
  expect(told(later.ready(2 * hour, "ani"))).toEqual(["c1 to ani"]);
  expect(later.stateOf("c1")?.queue).toBe("desk");
});

test("no time passes on the way of a call until it may be made", () => {
  const { offer, tick, askForCall, stateOf } = desk(relaxing);
  offer(0, "c1");
  askForCall(10_000, "c1", { from: hour });
  tick(hour + 19_999);
  expect(stateOf("c1")?.stage).toBe(0);
  expect(told(tick(hour + 20_000))).toEqual(["c1 relaxed in desk/1"]);
});

test("nor while a customer is dialled in vain, whoever joins meanwhile", () => {
  const rules = { callback: { attempts: 3, retryMs: 60_000 } };
  const { go, be, offer, accept, ready, tick, stateOf } = desk({ ...relaxing, rules });
  ready(0, "ani");
  accept(10_000, offer(0, "c1", { call: {} }));
  go(50_000, {
    type: "agent.added",
    agent: { id: "budi", queues: [{ queue: "desk", delayMs: 25_000 }] },
  });
  go(100_000, { type: "callback.failed", id: "c1" });
  be(100_000, "ani", "not-ready");
  expect(stateOf("c1")).toMatchObject({ stage: 0, stageSince: 150_000 });
  tick(174_999);
  expect(stateOf("c1")?.stage).toBe(0);
  tick(175_000);
  expect(stateOf("c1")?.stage).toBe(1);
  tick(180_000);
  expect(stateOf("c1")?.stage).toBe(2);
});

test("an offer of a call ends with its window, and nobody who rang is blamed", () => {
  const { router, offer, accept, ready, tick } = desk({ agents });
  ready(0, "ani");
  const offered = offer(0, "c1", { call: { until: 5_000 } });
  expect(firstOffer(offered).reservation.until).toBe(5_000);
  expect(told(accept(5_000, offered))).toEqual(["reservation-over"]);
  expect(told(tick(5_000))).toEqual(["c1 timed-out for ani", "c1 callback-window"]);
  expect(router().snapshot().agents).toMatchObject([{ presence: "ready", failures: {} }]);
});

test("a second wish replaces the first: another hour, now, or no end", () => {
  const { offer, ready, tick, askForCall, stateOf } = desk({ agents });
  offer(0, "c1");
  askForCall(1_000, "c1", { from: hour, until: 2 * hour });
  askForCall(2_000, "c1", { from: 3 * hour });
  expect(stateOf("c1")).toMatchObject({ status: "scheduled", callFrom: 3 * hour });
  expect(told(tick(2 * hour))).toEqual([]);
  askForCall(2 * hour, "c1");
  expect(stateOf("c1")).toMatchObject({
    status: "waiting",
    callFrom: null,
    attempts: 0,
    stageSince: 2 * hour - 1_000,
  });
  expect(told(ready(2 * hour, "ani"))).toEqual(["c1 to ani"]);
  askForCall(2 * hour + 1, "c1", { from: 4 * hour });
  expect(stateOf("c1")).toMatchObject({ status: "scheduled", hands: [] });
  askForCall(2 * hour + 2, "c1", { from: 10 });
  expect(told(tick(2 * hour + 3))).toEqual([]);
  expect(stateOf("c1")).toMatchObject({
    status: "waiting",
    callFrom: null,
    waitsSince: 2 * hour + 2,
  });
});

test("calls of tomorrow take nobody's place in a queue, and wait there once it is time", () => {
  const { router, offer, hangUp, tick, askForCall, resume } = desk({
    agents,
    queues: [{ id: "desk", maximumWaiting: 1 }],
  });
  offer(0, "c1", { call: { from: 24 * hour } });
  expect(router().view().queues[0]?.waiting).toBe(0);
  expect(told(offer(1, "c2"))).toEqual(["c2 offered in desk/0"]);
  expect(told(offer(2, "c3"))).toEqual(["queue-full"]);
  askForCall(3, "c2", { from: hour });
  expect(told(offer(4, "c3"))).toEqual(["c3 offered in desk/0"]);
  hangUp(5, "c3");
  tick(24 * hour);
  const before = router().view();
  expect(before.queues[0]?.waiting).toBe(2);
  resume();
  expect(router().view()).toEqual(before);
});

test("(3) a call that failed leaves the pause of an agent as it was, with its end", () => {
  const { go, be, ready, offer, accept, reject, tick } = desk({
    agents: [{ id: "ani" }, { id: "budi" }],
    rules: { callback: { attempts: 3, retryMs: 1_000 } },
  });
  ready(0, "ani");
  ready(1, "budi");
  accept(4, reject(3, offer(2, "c1", { call: {} })));
  be(5, "budi", "not-ready");
  go(6, { type: "callback.failed", id: "c1" });
  tick(1_006);
  expect(offers(tick(30_003))).toEqual(["c1 to ani"]);
});

test("(1) nobody is there, and who is called back stays", () => {
  const leaveWithout = { staffing: "ready", afterMs: 1_000 } as const;
  const { router, be, ready, offer, tick, askForCall } = desk({
    agents,
    queues: [{ id: "main", leaveWithout }],
  });
  ready(0, "ani");
  be(0, "ani", "not-ready");
  offer(0, "c1");
  askForCall(1, "c1");
  ready(2, "ani");
  be(3, "ani", "not-ready");
  tick(5_000);
  expect(router().snapshot().contacts).toHaveLength(1);
});
