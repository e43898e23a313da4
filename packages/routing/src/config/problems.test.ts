import { expect, test } from "vitest";
import type { RoutingConfig } from "./config.js";
import { defaultRules } from "./default-rules.js";
import { configProblems } from "./problems.js";

const told = (config: unknown): readonly string[] =>
  configProblems(config).map(({ code, path }) => `${code} ${path.join("/")}`);

const sound: RoutingConfig = {
  skills: [{ id: "loans", name: { en: "loans", id: "pinjaman" } }],
  sites: [{ id: "jkt", name: "Jakarta" }],
  agents: [
    {
      id: "sari",
      name: "Sari",
      site: "jkt",
      skills: { loans: 4 },
      languages: { id: 5 },
      capacity: { slots: { phone: 1, chat: 0 } },
      queues: [{ queue: "loans", tier: 1, position: 2, priority: 3, delayMs: 0, weight: 0.5 }],
      attributes: { teams: ["a", { nested: null }] },
    },
    { id: "budi", capacity: { units: 100 } },
  ],
  queues: [
    {
      id: "loans",
      needs: [{ skill: "loans", level: 3 }, { not: { any: [{ agents: ["x"] }, { all: [] }] } }],
      relax: [
        { afterMs: 0, drop: ["loans", "language:en"], lower: { "language:id": 1, loans: 2 } },
        { afterMs: 0, widen: { queues: ["rest"], tier: 9 }, raise: -5 },
        { afterMs: 9, instead: { queue: "rest", needs: null }, fromTier: 1 },
      ],
      strategy: { name: "ring-progressively", everyMs: 10_000 },
      maximumWaitMs: 60_000,
      overflowTo: "rest",
      leaveWithout: { staffing: "ready", afterMs: 0 },
    },
    { id: "rest", strategy: { name: "ring-all" }, order: "newest-first", joinWhen: "signed-in" },
  ],
  routes: [
    {
      id: "r",
      when: "kind == 'loan'",
      steps: [
        { queue: "loans", lastsMs: 5, skipIf: "1 == 1", orderBy: [{ attribute: "worker.x" }] },
      ],
    },
  ],
  rules: { ...defaultRules, secondsPerPriority: "strict" },
  hours: { jkt: { isOpen: () => true, nextOpening: (at) => at } },
};

test("a sound configuration has no problems, the smallest one neither", () => {
  expect(configProblems(sound)).toEqual([]);
  expect(configProblems({ agents: [] })).toEqual([]);
  expect(configProblems({ agents: [{ id: "a", queues: [{ queue: "main" }] }] })).toEqual([]);
});

test("lists every problem with its path, not only the first", () => {
  expect(
    told({
      agents: [
        { id: "a", site: "jkt", skills: { tax: 6 }, queues: [{ queue: "q", weight: -1 }] },
        { id: "a", capacity: { units: 0 } },
        { id: "", name: 5 },
      ],
      queues: [
        { id: "main", strategy: "loudest", maximumWaitMs: Number.NaN, needs: { skill: "" } },
        { id: "main", tier: Number.POSITIVE_INFINITY },
      ],
      routes: [{ id: "r", when: "kind = 1", steps: [] }],
      skills: [],
      rules: { secondsPerPriority: -1, units: { telegram: 1 } },
      hours: { sby: { isOpen: true } },
    }),
  ).toEqual([
    "config-unknown agents/0/site",
    "config-unknown agents/0/skills/tax",
    "config-type agents/0/skills/tax",
    "config-unknown agents/0/queues/0/queue",
    "config-number agents/0/queues/0/weight",
    "config-number agents/1/capacity/units",
    "config-type agents/2/id",
    "config-type agents/2/name",
    "config-type queues/0/needs/skill",
    "config-value queues/0/strategy",
    "config-number queues/0/maximumWaitMs",
    "config-number queues/1/tier",
    "expression-spelling routes/0/when",
    "config-type routes/0/steps",
    "config-number rules/secondsPerPriority",
    "config-value rules/units/telegram",
    "config-unknown hours/sby",
    "config-type hours/sby/isOpen",
    "config-type hours/sby/nextOpening",
    "config-duplicate agents/1/id",
    "config-duplicate queues/1/id",
  ]);
});

test("what is no configuration at all is told, and nothing is thrown", () => {
  for (const junk of [undefined, null, 5, "x", [], () => 1]) {
    expect(told(junk)).toEqual(["config-type "]);
  }
  expect(told({})).toEqual(["config-type agents"]);
  expect(told({ agents: [null, 7, []] })).toEqual([
    "config-type agents/0",
    "config-type agents/1",
    "config-type agents/2",
  ]);
});

test("queues that overflow into each other are told once, at the first of the circle", () => {
  const queue = (id: string, overflowTo?: string) => ({ id, overflowTo });
  const queues = [
    queue("a", "c"),
    queue("b", "d"),
    queue("c", "d"),
    queue("d", "c"),
    queue("e", "e"),
  ];
  expect(configProblems({ agents: [], queues })).toEqual([
    { code: "config-loop", path: ["queues", 2, "overflowTo"], data: { queues: ["c", "d"] } },
    { code: "config-loop", path: ["queues", 4, "overflowTo"], data: { queues: ["e"] } },
  ]);
  expect(
    configProblems({ agents: [], queues: [queue("a", "b"), queue("b", "c"), queue("c")] }),
  ).toEqual([]);
});

test("two ways to one queue are no circle", () => {
  const queues = [
    { id: "a", overflowTo: "b", relax: [{ afterMs: 1, instead: { queue: "x" } }] },
    { id: "b" },
    { id: "c", overflowTo: "b" },
    { id: "x", overflowTo: "c" },
  ];
  expect(told({ agents: [], queues })).toEqual([]);
});

test("a way through very many queues is followed to its end", () => {
  const chain = (ends: string): unknown =>
    Array.from({ length: 20_000 }, (_, index) => ({
      id: `q${index}`,
      overflowTo: index === 19_999 ? ends : `q${index + 1}`,
    }));
  expect(told({ agents: [], queues: chain("q19998") })).toEqual([
    "config-loop queues/19998/overflowTo",
  ]);
});

test("steps out of order and requirements of two kinds or none are told", () => {
  const relax = [{ afterMs: 20 }, { afterMs: 10 }, { afterMs: 15 }];
  expect(
    configProblems({ agents: [], queues: [{ id: "q", relax }] }).map(({ path, data }) => [
      path[3],
      data,
    ]),
  ).toEqual([
    [1, { afterMs: 10, earlierMs: 20 }],
    [2, { afterMs: 15, earlierMs: 20 }],
  ]);
  for (const needs of [{}, { skill: "a", language: "id" }, { any: [{}] }, { all: [{}] }, 5, [[]]]) {
    expect(told({ agents: [], queues: [{ id: "q", needs }] })).toEqual([
      expect.stringMatching(/^config-type queues\/0\/needs/),
    ]);
  }
  const endless: { not?: unknown } = {};
  endless.not = endless;
  expect(told({ agents: [], queues: [{ id: "q", needs: endless }] })[0]).toMatch(
    /^config-type .*not\/not$/,
  );
});

test("names that JavaScript knows are names like any other", () => {
  const hostile = JSON.parse(
    '{"agents":[{"id":"__proto__","skills":{"__proto__":3},"queues":[{"queue":"constructor"}]}],' +
      '"queues":[{"id":"constructor"}],"skills":[{"id":"__proto__","name":{"en":"x","id":"y"}}]}',
  );
  expect(configProblems(hostile)).toEqual([]);
  expect(told({ agents: [{ id: "a", queues: [{ queue: "toString" }] }] })).toEqual([
    "config-unknown agents/0/queues/0/queue",
  ]);
});
