import { expect, test } from "vitest";
import type { Queue, Route } from "../config/queue.js";
import { stagesOf, stagesOfRoutes } from "./relax.js";
import type { RelaxStep } from "./requirement.js";
import type { StageInput } from "./stay.js";

const input: StageInput = { contact: {}, minimumLanguageLevel: 3 };
const stages = (relax: readonly RelaxStep[], more: Partial<Queue> = {}, given = input) =>
  stagesOf({ ...given, queue: { id: "main", ...more, relax } });

test("a queue without relaxation is one stage for ever", () => {
  expect(stages([])).toEqual([
    {
      queues: ["main"],
      fromTier: 0,
      toTier: null,
      waitedMs: 0,
      needs: [],
      priority: 0,
      ownPriority: 0,
      queuePriority: 0,
      step: 0,
      lastsMs: null,
    },
  ]);
});

test("needs are the contact's language, the queue's needs, then the contact's own", () => {
  const contact = { language: "id", needs: { skill: "loans" }, priority: 7 } as const;
  const queue = { needs: [{ sites: ["medan"] }], priority: -2 } as const;
  const [stage] = stages([], queue, { ...input, contact });
  expect(stage.needs).toEqual([
    { language: "id", level: 3 },
    { sites: ["medan"] },
    { skill: "loans" },
  ]);
  expect([stage.priority, stage.ownPriority, stage.queuePriority]).toEqual([5, 7, -2]);
});

test("steps that open at once are one stage, in their order; at the very beginning they are the first", () => {
  const found = stages(
    [
      { afterMs: 0, raise: 1 },
      { afterMs: 5, raise: 2 },
      { afterMs: 5, widen: { tier: 3, queues: ["second", "main"] }, fromTier: 9 },
    ],
    { tier: 1 },
  );
  expect(found.map(({ priority, lastsMs }) => [priority, lastsMs])).toEqual([
    [1, 5],
    [3, null],
  ]);
  expect(found[1]).toMatchObject({ queues: ["main", "second"], fromTier: 3, toTier: 3 });
});

test("a wider window keeps its lower end, and is never narrower than before", () => {
  const found = stages(
    [
      { afterMs: 1, fromTier: 5 },
      { afterMs: 2, widen: { tier: 7 } },
      { afterMs: 3, widen: { tier: 4 } },
      { afterMs: 4, instead: { tier: null } },
      { afterMs: 5, widen: { tier: 2 } },
    ],
    { tier: 3 },
  );
  expect(found.map(({ fromTier, toTier }) => [fromTier, toTier])).toEqual([
    [0, 3],
    [3, 3],
    [3, 7],
    [3, 7],
    [3, null],
    [3, null],
  ]);
});

test("only the delays of members who could be asked begin a stage", () => {
  const delays: Readonly<Record<string, readonly number[]>> = {
    main: [0, 4, 4, 20],
    second: [2, 9],
  };
  const found = stages(
    [{ afterMs: 5, widen: { queues: ["second"] } }],
    {},
    {
      ...input,
      delaysOf: (queue) => delays[queue] ?? [],
    },
  );
  expect(found.map(({ waitedMs }) => waitedMs)).toEqual([0, 4, 5, 9, 20]);
});

test("a queue's step replaces what queue and contact ask, a contact's step only what the contact asks", () => {
  const contact = { language: "id", needs: { skill: "own" } } as const;
  const instead = { afterMs: 1, instead: { needs: { skill: "other" } } } as const;
  const language = { language: "id", level: 3 };
  const needs = { skill: "queue" } as const;
  expect(stages([instead], { needs }, { ...input, contact }).at(-1)?.needs).toEqual([
    language,
    { skill: "other" },
  ]);
  const relaxed = { ...contact, relax: [instead] };
  expect(stages([], { needs }, { ...input, contact: relaxed }).at(-1)?.needs).toEqual([
    language,
    { skill: "queue" },
    { skill: "other" },
  ]);
  const noLanguage = { ...instead, drop: ["language:id"] };
  expect(stages([noLanguage], { needs }, { ...input, contact }).at(-1)?.needs).toEqual([
    { skill: "other" },
  ]);
});

test("within one step what is put in place is relaxed at once", () => {
  const found = stages(
    [{ afterMs: 1, instead: { queue: "rest" }, lower: { a: 1 }, widen: { tier: 2 }, raise: 3 }],
    { tier: 9, priority: 5 },
    { ...input, queueOf: (id) => ({ id, tier: 1, priority: 1, needs: { skill: "a", level: 5 } }) },
  );
  expect(found[1]).toMatchObject({
    queues: ["rest"],
    toTier: 2,
    needs: [{ skill: "a", level: 1 }],
    priority: 4,
  });
});

test("a stop that lasts no time is there and over at once, and no routes are no stages", () => {
  const route: Route = { id: "r", steps: [{ queue: "main", lastsMs: 0 }, { queue: "rest" }] };
  expect(
    stagesOfRoutes({ ...input, routes: [route] }).map(({ queues, lastsMs }) => [
      queues[0],
      lastsMs,
    ]),
  ).toEqual([
    ["main", 0],
    ["rest", null],
  ]);
  expect(stagesOfRoutes({ ...input, routes: [] })).toEqual([]);
});

test("a fallback's time begins anew, since it is entered without the stops before it", () => {
  const routes: readonly Route[] = [
    { id: "first", steps: [{ queue: "main", lastsMs: 10 }] },
    { id: "last", steps: [{ queue: "main" }], isFallback: true },
  ];
  const found = stagesOfRoutes({ ...input, routes });
  expect(found.map(({ waitedMs, isFallback }) => [waitedMs, isFallback])).toEqual([
    [0, undefined],
    [0, true],
  ]);
});

test("only the first stage of a stop sets its priority, all of them share its conditions", () => {
  const stop = { queue: "main", priority: 9, skipIf: "1==1", orderBy: [{ attribute: "level" }] };
  const found = stagesOfRoutes({
    ...input,
    contact: { priority: 2 },
    routes: [{ id: "r", steps: [{ queue: "before", lastsMs: 1 }, stop] }],
    queueOf: (id) => ({ id, relax: [{ afterMs: 5, raise: 1 }] }),
  });
  expect(
    found.map(({ step, priority, ownPriority, queuePriority, skipIf, orderBy }) => [
      step,
      priority,
      ownPriority,
      queuePriority,
      skipIf,
      orderBy?.length,
    ]),
  ).toEqual([
    [0, 2, 2, 0, undefined, undefined],
    [1, 9, 9, 0, "1==1", 1],
    [1, 10, null, 1, "1==1", 1],
  ]);
});
