import { expect, test } from "vitest";
import { desk, told, toldInFull } from "../../test/desk.js";
import { createRouter } from "./create-router.js";

// A number in brackets is that of the law in test/model/laws.ts that once did not hold in this story, the smallest one.

const agents = [{ id: "ani" }];

test("(1) a stop of a route is not left out once somebody stands there, however its queue relaxes", () => {
  const { ready, offer, reject, tick, stateOf } = desk({
    agents,
    queues: [{ id: "q0", relax: [{ afterMs: 1_000, raise: 1 }] }, { id: "q1" }],
    routes: [{ id: "way", steps: [{ queue: "q0", skipIf: "1 == 1" }, { queue: "q1" }] }],
  });
  ready(0, "ani");
  reject(500, offer(0, "c1"));
  tick(1_000);
  expect(stateOf("c1")?.queue).toBe("q0");
});

test("(4) a stop that is left out does not change the priority", () => {
  const { offer, stateOf } = desk({
    agents,
    queues: [{ id: "q0" }, { id: "q1" }],
    routes: [
      { id: "way", steps: [{ queue: "q0", skipIf: "1 == 1", priority: 9 }, { queue: "q1" }] },
    ],
  });
  offer(0, "c1");
  expect(stateOf("c1")).toMatchObject({ queue: "q1", ownPriority: 0 });
});

test("nobody goes round for ever between a queue that overflows and a step that leads back", () => {
  const back = { relax: [{ afterMs: 0, instead: { queue: "q0" } }] };
  const q0 = { id: "q0", maximumWaitMs: 0, overflowTo: "q1" };
  expect(() => createRouter({ agents, queues: [q0, { id: "q1", ...back }] })).toThrow(
    "config-loop",
  );
  const { offer } = desk({ agents, queues: [q0, { id: "q1" }] });
  expect(toldInFull(offer(0, "c1", { queue: "q1", ...back }))).toEqual([
    "c1 offered in q0/0",
    "c1 maximum-wait",
  ]);
});

test("a stop whose queue gives nobody time any more asks nobody more, while it rings from before", () => {
  const { ready, offer, tick } = desk({
    agents: [{ id: "ani" }, { id: "budi" }],
    queues: [{ id: "first" }, { id: "second", strategy: "ring-all", maximumWaitMs: 1_000 }],
    routes: [
      {
        id: "way",
        steps: [
          { queue: "first", lastsMs: 2_000 },
          { queue: "second", skipIf: "1 == 1" },
        ],
      },
    ],
  });
  ready(0, "ani", "budi");
  expect(told(offer(0, "c1"))).toEqual(["c1 offered in first/0", "c1 to ani"]);
  expect(told(tick(2_000))).toEqual(["c1 relaxed in second/1"]);
  expect(told(tick(15_000))).toEqual(["c1 no-answer for ani", "c1 maximum-wait", "ani not-ready"]);
});

test.each([
  ["task.vip == true", "c1 maximum-wait"],
  ["1 == 1", "c1 last-step"],
])("a stop to be left out where %s asks nobody once its queue gives no time", (skipIf, end) => {
  const { ready, offer, tick } = desk({
    agents: [{ id: "ani", queues: [{ queue: "second" }] }],
    queues: [
      { id: "desk", joinWhen: "always" },
      { id: "second", maximumWaitMs: 1_000 },
    ],
    routes: [
      {
        id: "way",
        steps: [
          { queue: "desk", lastsMs: 1_001 },
          { queue: "second", skipIf },
        ],
      },
    ],
  });
  ready(0, "ani");
  offer(0, "c1");
  expect(told(tick(1_001))).toEqual(["c1 relaxed in second/1", end]);
});
