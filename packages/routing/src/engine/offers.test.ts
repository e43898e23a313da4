import { expect, test } from "vitest";
import { desk, firstOffer, offers } from "../../test/desk.js";

// A number in brackets is that of the law in test/model/laws.ts that once did not hold in this story, the smallest one.

test("(3) of two at once, whoever was passed over gets the agent whom the other did not take", () => {
  const both = [
    { queue: "first", priority: 1 },
    { queue: "second", priority: 2 },
  ];
  const asking = { needs: { skill: "loans" }, relax: [{ afterMs: 100, drop: ["loans"] }] };
  const { ready, offer, tick } = desk({
    agents: [
      { id: "ani", queues: both },
      { id: "budi", queues: [{ queue: "first" }] },
    ],
    queues: [
      { id: "first", ...asking },
      { id: "second", ...asking },
    ],
  });
  ready(0, "budi");
  ready(1, "ani");
  offer(2, "c1", { queue: "second" });
  offer(2, "c2", { queue: "first" });
  expect([...offers(tick(102))].sort()).toEqual(["c1 to ani", "c2 to budi"]);
});

test("(3) of at most two who ring, one who declines makes room for a third", () => {
  const { ready, offer, reject } = desk({
    agents: [{ id: "a0" }, { id: "a1" }, { id: "a2" }],
    queues: [{ id: "main", strategy: { name: "ring-all", atMost: 2 } }],
  });
  for (const [at, id] of ["a0", "a1", "a2"].entries()) ready(at, id);
  expect(offers(reject(11, offer(10, "c1")))).toEqual(["c1 to a2"]);
});

test("(2) whoever comes late offers from now on, and not from when a stop was over", () => {
  const { ready, offer, tick } = desk({
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
  ready(0, "ani");
  offer(0, "c1");
  expect(firstOffer(tick(60_000)).reservation).toMatchObject({ at: 60_000, until: 75_000 });
});
