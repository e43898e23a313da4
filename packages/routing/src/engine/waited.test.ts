import { expect, test } from "vitest";
import { type Desk, desk } from "../../test/desk.js";
import type { RoutingEffect } from "./effect.js";
import type { QueueStatistics } from "./records.js";

const minute = 60_000;
const hour = 60 * minute;

/** How long those waited who are offered to somebody, or let go. */
const waited = (effects: readonly RoutingEffect[]): readonly number[] =>
  effects.flatMap((effect) =>
    effect.type === "reserve"
      ? [effect.because.waitedMs]
      : effect.type === "timed-out"
        ? [effect.waitedMs]
        : [],
  );

/** What the first queue, or another one, has seen. */
const seen = ({ router }: Desk, queue = 0): Partial<QueueStatistics> =>
  router().snapshot().queues[queue]?.statistics ?? {};

const longest = ({ router }: Desk, queue = 0): number | undefined =>
  router().view().queues[queue]?.longestWaitMs;

test("an hour of talk is no wait", () => {
  const own = desk({ agents: [{ id: "ani" }, { id: "budi" }] });
  own.ready(0, "ani");
  own.serve(0, "c1");
  own.pass(hour, "c1");
  expect(longest(own)).toBe(0);
  const effects = own.ready(hour + minute, "budi");
  expect(waited(effects)).toEqual([minute]);
  own.accept(hour + minute, effects);
  expect(seen(own).waitedMs).toBe(minute);
  expect(own.stateOf("c1")).toMatchObject({ waitedMs: minute, waitsSince: null });
});

test("a customer who came to another door before has waited since then, and the queue learns what it saw", () => {
  const own = desk({ agents: [{ id: "ani" }] });
  own.offer(hour, "c1", { offeredAt: 0 });
  expect(longest(own)).toBe(hour);
  own.accept(hour + minute, own.ready(hour + minute, "ani"));
  expect(seen(own).waitedMs).toBe(minute);
});

test("the hour somebody asked to be called at is no wait, nor is the pause before the next attempt", () => {
  const own = desk({
    agents: [{ id: "ani" }],
    rules: { callback: { attempts: 2, retryMs: hour } },
  });
  const { go, offer, askForCall, tick, ready, accept, resume } = own;
  offer(0, "c1");
  askForCall(minute, "c1", { from: hour });
  resume();
  tick(hour - 1);
  expect(longest(own)).toBe(minute);
  tick(hour);
  resume();
  const offered = ready(hour + minute, "ani");
  expect(waited(offered)).toEqual([2 * minute]);
  accept(hour + minute, offered);
  go(hour + 2 * minute, { type: "callback.failed", id: "c1" });
  expect(longest(own)).toBe(2 * minute);
  expect(waited(tick(2 * hour + 2 * minute))).toEqual([2 * minute]);
});

test("who hung up after a minute has the patience of a minute, whoever else is passed on, called back or let go", () => {
  const own = desk({
    agents: [
      { id: "ani", queues: [{ queue: "reception" }] },
      { id: "budi", queues: [{ queue: "back" }] },
    ],
    queues: [{ id: "reception" }, { id: "back", maximumWaitMs: 10 * minute }],
  });
  const { go, ready, serve, offer, accept, hangUp, pass, complete, tick } = own;
  const back = { queue: "back" };
  ready(0, "ani", "budi");
  serve(0, "first", back);
  let at = 0;
  for (let n = 0; n < 25; n++) {
    offer(at, `h${n}`, back);
    at += minute;
    hangUp(at, `h${n}`);
  }
  complete(at, "first");
  for (let n = 0; n < 10; n++) {
    serve(at, `t${n}`, { queue: "reception" });
    at += 10 * minute;
    accept(at, pass(at, `t${n}`, back));
    complete(at, `t${n}`);
    offer(at, `k${n}`, { ...back, call: { from: at + hour } });
    at += hour;
    accept(at, tick(at));
    go(at, { type: "callback.answered", id: `k${n}` });
    complete(at, `k${n}`);
  }
  expect(seen(own, 1)).toMatchObject({ abandoned: 25, waitedMs: 25 * minute });
  // Somebody who stayed for ten minutes and was let go has shown that much patience, too.
  serve(at, "last", back);
  offer(at, "gone", back);
  expect(waited(tick(at + 10 * minute))).toEqual([10 * minute]);
  expect(seen(own, 1)).toMatchObject({ abandoned: 25, waitedMs: 35 * minute });
  // Whoever calls off a callback was not on the line.
  offer(at + hour, "off", { ...back, call: {} });
  hangUp(at + 2 * hour, "off");
  expect(seen(own, 1)).toMatchObject({ abandoned: 25, waitedMs: 35 * minute });
});

test("time in a queue is that queue's, also when another one takes over", () => {
  const own = desk({
    agents: [{ id: "ani" }],
    queues: [{ id: "first", maximumWaitMs: minute, overflowTo: "second" }, { id: "second" }],
  });
  own.offer(0, "c1");
  own.tick(minute);
  expect([seen(own, 0).waitedMs, longest(own, 1)]).toEqual([minute, minute]);
  const effects = own.ready(3 * minute, "ani");
  expect(waited(effects)).toEqual([3 * minute]);
  own.accept(3 * minute, effects);
  expect([seen(own, 0).waitedMs, seen(own, 1).waitedMs]).toEqual([minute, 2 * minute]);
});
