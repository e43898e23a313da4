import { expect, test } from "vitest";
import { desk } from "../../test/desk.js";
import type { RoutingConfig } from "../config/config.js";

const minute = 60_000;
const hour = 60 * minute;

test.each([minute, undefined])(
  "a talk that is passed on is one, with %s ms expected",
  (expectedHandleMs) => {
    const expected = expectedHandleMs === undefined ? {} : { expectedHandleMs };
    const { router, ready, serve, offer, pass } = desk({
      agents: [
        { id: "ani", queues: [{ queue: "reception" }] },
        { id: "budi", queues: [{ queue: "back" }] },
      ],
      queues: [{ id: "reception", ...expected }, { id: "back" }],
    });
    ready(0, "ani");
    for (let n = 0; n < 50; n++) {
      serve(n * minute, `c${n}`, { queue: "reception" });
      pass((n + 1) * minute, `c${n}`, { queue: "back" });
    }
    expect(router().snapshot().queues[0]?.statistics).toMatchObject({
      handled: 50,
      handleMs: 50 * minute,
      gapMs: minute,
    });
    offer(hour, "x", { queue: "reception" });
    offer(hour, "y", { queue: "reception" });
    expect(router().estimate("y")?.mean).toBe(minute);
  },
);

test("only who takes contacts is a place: nobody on a break, at a closed site or with a last contact in hand", () => {
  const { router, be, ready, serve, offer } = desk({
    agents: [{ id: "ani" }, { id: "budi" }, { id: "citra", site: "makassar" }, { id: "dewi" }],
    sites: [{ id: "makassar", name: "Makassar" }],
    hours: { makassar: { isOpen: () => false, nextOpening: (at) => at + hour } },
    queues: [{ id: "main", expectedHandleMs: minute }],
  });
  ready(0, "ani", "budi", "citra", "dewi");
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
  const { router, ready, serve, pass } = desk({
    agents: [{ id: "ani" }, { id: "budi" }],
    queues: [{ id: "main", expectedHandleMs: minute }],
  });
  ready(0, "ani", "budi");
  serve(0, "c1");
  serve(0, "c2");
  pass(minute, "c1");
  const { ahead, mean } = router().estimate("c1") ?? {};
  expect([ahead, mean]).toEqual([0, minute]);
});

const vipsFirst: RoutingConfig = {
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
};

test("whom an agent serves first counts whole, and whom the agent serves last not at all", () => {
  const { router, ready, serve, offer } = desk(vipsFirst);
  ready(0, "ani");
  serve(0, "x", { queue: "others" });
  offer(1, "old", { queue: "others" });
  for (let n = 0; n < 10; n++) offer(2 + n, `v${n}`, { queue: "vip" });
  expect(router().estimate("old")).toMatchObject({ ahead: 10, mean: 11 * minute });
  expect(router().estimate("v9")).toMatchObject({ ahead: 9, mean: 10 * minute });
});

test("those who will come to be served first take their share of the agents, as many as came lately", () => {
  const { router, ready, serve, offer, complete, tick, resume } = desk(vipsFirst);
  ready(0, "ani");
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
  tick(at + 10 * minute);
  expect(router().estimate("y")?.mean).toBeCloseTo(minute / 0.9, 6);
});

// The smallest story in which law 10 of test/model/laws.ts once did not hold.
test("(10) contacts of several channels that share a way are counted where they stand", () => {
  const { router, go, be, offer, resume } = desk({
    agents: [{ id: "ani", skills: { loans: 1 } }],
    queues: [{ id: "main", expectedHandleMs: minute }],
  });
  be(0, "ani", "not-ready");
  offer(0, "c0", { queue: "main" });
  offer(0, "c1", { queue: "main", channel: "email" });
  go(1, { type: "contact.updated", id: "c0", needs: { skill: "loans" } });
  offer(2, "c2", { queue: "main" });
  const before = router().estimate("c2")?.ahead;
  resume();
  expect(before).toBe(2);
  expect(router().estimate("c2")?.ahead).toBe(before);
});
