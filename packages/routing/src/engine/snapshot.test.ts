import { expect, test } from "vitest";
import { desk, refusals } from "../../test/desk.js";
import { createRouter } from "./create-router.js";
import type { RoutingEvent } from "./event.js";

const agents = [{ id: "ani" }];

test("a snapshot in the middle goes on byte for byte", () => {
  const config = {
    agents: [
      { id: "ani", skills: { loans: 4 }, languages: { id: 5, en: 3 } },
      { id: "budi", skills: { loans: 2 }, languages: { id: 5 } },
    ],
    rules: { wrapUpMs: 5_000 },
  } as const;
  const { router, go, ready, offer, under } = desk(config);
  ready(0, "ani", "budi");
  offer(0, "c1");
  offer(10, "c2");
  offer(20, "c3", { language: "en" });
  const other = under(config);
  const later: readonly (readonly [number, RoutingEvent])[] = [
    [1_000, { type: "reservation.accepted", id: "r3" }],
    [2_000, { type: "tick" }],
    [16_000, { type: "tick" }],
    [50_000, { type: "contact.completed", id: "c1" }],
    [60_000, { type: "tick" }],
  ];
  for (const [at, event] of later) {
    expect(other.go(at, event)).toEqual(go(at, event));
    expect(JSON.stringify(other.router().snapshot())).toBe(JSON.stringify(router().snapshot()));
  }
});

test("beside a snapshot there is no other seed than its own", () => {
  const restore = createRouter({ agents }, { seed: 7 }).snapshot();
  expect(createRouter({ agents }, { restore }).snapshot().seed).toBe(7);
  expect(createRouter({ agents }, { restore, seed: 7 }).snapshot().seed).toBe(7);
  expect(refusals(() => createRouter({ agents }, { restore, seed: 5 }))).toEqual([
    { code: "config-value", path: ["options", "seed"], data: { allowed: ["7"] } },
  ]);
});

test("a snapshot of waits as long as time goes on too", () => {
  const { router, offer, tick, resume } = desk({
    agents,
    queues: [{ id: "q", maximumWaitMs: 1_000 }],
  });
  for (const id of ["c1", "c2", "c3"]) offer(0, id);
  tick(8.64e15);
  const before = router().snapshot();
  resume();
  expect(router().snapshot()).toEqual(before);
});

// The smallest story in which law 10 of test/model/laws.ts once did not hold.
test("(10) the first to sign in is remembered after leaving, with the pause of the line", () => {
  const { router, be, ready, offer, reject, resume } = desk({ agents });
  ready(1_000, "ani");
  reject(1_000, offer(1_000, "c1"), "busy");
  be(1_000, "ani", "signed-out");
  const before = JSON.stringify(router().snapshot());
  resume();
  expect(JSON.stringify(router().snapshot())).toBe(before);
  expect(router().snapshot().agents[0]).toMatchObject({ idleSince: 1_000, backOffUntil: 61_000 });
  // Either of the two is enough.
  const early = desk({ agents });
  early.ready(0, "ani");
  early.reject(0, early.offer(0, "c1"), "busy");
  early.be(0, "ani", "signed-out");
  expect(early.router().snapshot().agents).toMatchObject([{ idleSince: 0, backOffUntil: 60_000 }]);
  const idle = desk({ agents });
  idle.ready(1_000, "ani");
  idle.be(1_000, "ani", "signed-out");
  expect(idle.router().snapshot().agents).toMatchObject([{ idleSince: 1_000, backOffUntil: 0 }]);
});
