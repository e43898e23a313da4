import { expect, test } from "vitest";
import { desk, finds } from "../../test/lint-desk.js";
import type { RoutingConfig } from "../config/config.js";
import type { RelaxStep } from "../requirements/requirement.js";
import { lintRouting } from "./lint-routing.js";

test("the bound between queues counts from the lowest to the highest that they reach", () => {
  const queues = [
    { id: "calm", priority: 1, relax: [{ afterMs: 5, raise: -3 }] },
    {
      id: "rush",
      relax: [
        { afterMs: 5, raise: 4 },
        { afterMs: 9, raise: -4 },
      ],
    },
  ];
  const [found] = lintRouting({ agents: [{ id: "a" }, { id: "b" }], queues });
  expect(found?.data).toEqual({
    boundMs: 60_000,
    pairs: [
      { queue: "calm", by: "rush", byMs: 360_000 },
      { queue: "rush", by: "calm", byMs: 60_000 },
    ],
  });
});

test("the bound between queues is that of the most urgent other one, call backs after its wait included", () => {
  const late = { maximumWaitMs: 1_000, relax: [{ afterMs: 2_000, raise: 2 }] };
  const queues = [{ id: "calm" }, { id: "soon", priority: 1 }, { id: "rush", ...late }];
  const boundOf = (agents: RoutingConfig["agents"]): unknown =>
    lintRouting({ agents, queues }).find(({ code }) => code === "starvation-bound")?.data;
  expect(boundOf([{ id: "a" }, { id: "b" }])).toMatchObject({
    pairs: [
      { queue: "calm", by: "rush", byMs: 120_000 },
      { queue: "soon", by: "rush", byMs: 60_000 },
      { queue: "rush", by: "soon", byMs: 60_000 },
    ],
  });
  // Whoever of its people has to do with the most urgent one.
  const serving = (id: string, queue: string) => ({ id, queues: [{ queue: "calm" }, { queue }] });
  const pairs = [{ queue: "calm", by: "rush", byMs: 120_000 }];
  expect(boundOf([serving("a", "soon"), serving("b", "rush")])).toMatchObject({ pairs });
  expect(boundOf([serving("a", "rush"), serving("b", "soon")])).toMatchObject({ pairs });
});

test("the bound between queues counts people who come in by a step, and the queue that a step leads to", () => {
  const agents = [
    { id: "a", queues: [{ queue: "calm" }] },
    { id: "b", queues: [{ queue: "rush" }] },
  ];
  const pairsOf = (relax: readonly RelaxStep[], priority = 3): unknown =>
    lintRouting({
      agents,
      queues: [
        { id: "calm", relax },
        { id: "rush", priority },
      ],
    }).flatMap(({ code, data }) => (code === "starvation-bound" ? [data] : []));
  expect(pairsOf([])).toEqual([{ boundMs: 60_000, pairs: [] }]);
  const before = { queue: "calm", by: "rush", byMs: 180_000 };
  expect(pairsOf([{ afterMs: 5, widen: { queues: ["rush"] } }])).toEqual([
    { boundMs: 60_000, pairs: [before] },
  ]);
  // From the step on, the priority is that of the other queue.
  expect(pairsOf([{ afterMs: 5, instead: { queue: "rush" } }], -3)).toEqual([
    { boundMs: 60_000, pairs: [{ queue: "rush", by: "calm", byMs: 180_000 }] },
  ]);
});

test("the bound of ageing is told only where there are priorities", () => {
  const promise = ["info starvation-bound rules/secondsPerPriority"];
  expect(finds(desk({}))).toEqual([]);
  expect(finds(desk({ rules: { secondsPerPriority: 90 } }))).toEqual([]);
  expect(finds(desk({ queues: [{ id: "q", priority: 1 }] }))).toEqual(promise);
  expect(finds(desk({ queues: [{ id: "q", relax: [{ afterMs: 1, raise: 1 }] }] }))).toEqual(
    promise,
  );
  const steps = [{ queue: "q", priority: 3 }];
  expect(finds(desk({ routes: [{ id: "r", steps }] }))).toEqual(promise);
});
