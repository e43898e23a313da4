import { expect, test } from "vitest";
import { desk, offers, told, toldInFull } from "../../test/desk.js";

test("a place that becomes free by time is free at that very moment", () => {
  const { offer } = desk({
    agents: [{ id: "ani" }],
    queues: [{ id: "main", maximumWaiting: 1, maximumWaitMs: 60_000 }],
  });
  offer(0, "c1");
  expect(toldInFull(offer(59_999, "c2"))).toEqual(["queue-full"]);
  expect(toldInFull(offer(60_000, "c2"))).toEqual([
    "c1 maximum-wait",
    "c2 offered in main/0",
    "wake at 120000",
  ]);
});

test("an id may come again at the very moment when the after-call work of its contact is over", () => {
  const { ready, serve, complete, offer } = desk({
    agents: [{ id: "ani" }],
    rules: { wrapUpMs: 5_000 },
  });
  ready(0, "ani");
  serve(0, "c1");
  complete(2, "c1");
  expect(toldInFull(offer(5_001, "c1"))).toEqual(["duplicate-contact"]);
  expect(toldInFull(offer(5_002, "c1"))).toEqual([
    "c1 wrapped-up by ani",
    "c1 offered in main/0",
    "c1 to ani",
    "wake at 20002",
  ]);
});

test("whom only the queue that takes over can serve is let in", () => {
  const queues = [{ id: "q1", maximumWaitMs: 10_000, overflowTo: "q2" }, { id: "q2" }];
  const agents = [{ id: "ani", queues: [{ queue: "q2" }] }];
  const { ready, offer, tick } = desk({ agents, queues });
  ready(0, "ani");
  expect(toldInFull(offer(0, "c1", { queue: "q1" }))).toEqual([
    "c1 offered in q1/0",
    "wake at 10000",
  ]);
  expect(offers(tick(10_000))).toEqual(["c1 to ani"]);
  const endless = [{ id: "q1", overflowTo: "q2" }, { id: "q2" }];
  const never = desk({ agents, queues: endless });
  expect(toldInFull(never.offer(0, "c1", { queue: "q1" }))).toEqual(["nobody-qualified"]);
});

test("an offered window that ends before it begins is refused", () => {
  const { offer } = desk({ agents: [{ id: "ani" }] });
  expect(told(offer(0, "c1", { call: { from: 100, until: 50 } }))).toEqual(["window-over"]);
  expect(told(offer(0, "c2", { call: { from: 100, until: 100 } }))).toEqual(["window-over"]);
  expect(told(offer(200, "c3", { call: { from: 100, until: 201 } }))).toEqual([
    "c3 offered in main/0",
  ]);
});
