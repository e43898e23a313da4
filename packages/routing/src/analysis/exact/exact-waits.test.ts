import { attempt } from "@ramah/core";
import { expect, test } from "vitest";
import { erlangC } from "../closed-forms/erlang-c.js";
import type { AgentGroup, SkillModel } from "../skill-model.js";
import { exactLoads } from "./exact-loads.js";
import { exactServiceLevels } from "./exact-service-levels.js";
import { exactWaits } from "./exact-waits.js";

const codesOf = (model: unknown): readonly (readonly [string, unknown])[] => {
  const result = attempt(() => exactWaits(model as SkillModel));
  return result.ok
    ? []
    : result.issues.map((issue) => [issue.code, (issue as { path?: unknown }).path]);
};
const six = ["a", "b", "c", "d", "e", "f"];
const sixClasses = six.map((name) => ({ name, arrivalRate: 14 }));
const ring = six.map((name, at) => ({
  count: 15,
  serviceRate: 1,
  serves: [name, six[(at + 1) % 6] as string],
}));

test("two skills per agent in a ring recover 96.5 % of what pooling gains (16.8 million states)", () => {
  const dedicated = six.map((name) => ({ count: 15, serviceRate: 1, serves: [name] }));
  const [apart, two, together] = [
    dedicated,
    ring,
    [{ count: 90, serviceRate: 1, serves: six }],
  ].map((groups) => exactWaits({ classes: sixClasses, groups }).map(({ meanWait }) => meanWait));
  expect(apart?.map((wait) => wait.toFixed(6))).toEqual(six.map(() => "0.722319"));
  expect(two?.map((wait) => wait.toFixed(7))).toEqual(six.map(() => "0.0914536"));
  expect(together?.map((wait) => wait.toFixed(7))).toEqual(six.map(() => "0.0686596"));
  const [least = 0, ringed = 0, most = 0] = [together?.[0], two?.[0], apart?.[0]];
  expect(((most - ringed) / (most - least)).toFixed(3)).toBe("0.965");
});

test("the N: one agent serves one class, the other serves both", () => {
  const waits = exactWaits({
    classes: [
      { name: "Indonesian", arrivalRate: 0.9 },
      { name: "English", arrivalRate: 0.6 },
    ],
    groups: [
      { count: 1, serviceRate: 1, serves: ["Indonesian"] },
      { count: 1, serviceRate: 1, serves: ["Indonesian", "English"] },
    ],
  });
  expect(waits.map(({ meanWait }) => meanWait.toFixed(4))).toEqual(["1.2038", "2.8758"]);
});

test("a bilingual desk with three Indonesian, one English and two bilingual agents", () => {
  const waits = exactWaits({
    classes: [
      { name: "id", arrivalRate: 2.4 },
      { name: "en", arrivalRate: 1 },
    ],
    groups: [
      { count: 3, serviceRate: 1, serves: ["id"] },
      { count: 1, serviceRate: 1, serves: ["en"] },
      { count: 2, serviceRate: 1, serves: ["id", "en"] },
    ],
  });
  expect(waits.map(({ meanWait }) => meanWait.toFixed(4))).toEqual(["0.0852", "0.1560"]);
});

/** Somebody must be able to serve the class that never comes. */
const withThird = (groups: readonly AgentGroup[]): readonly AgentGroup[] =>
  groups.some(({ count, serves }) => count > 0 && serves.includes("c"))
    ? groups
    : [...groups, { count: 1, serviceRate: 1, serves: ["c"] }];

test("one group is Erlang C to all digits, however it is cut into pieces", () => {
  for (const [agents, arrivalRate, serviceRate] of [
    [1, 0.8, 1],
    [10, 9, 1],
    [90, 84, 1],
    [500, 0.004, 0.00001],
    [3, 1e-9, 4],
    [3000, 2990, 1],
  ] as const) {
    const whole = erlangC({ agents, arrivalRate, serviceRate });
    const group = { serviceRate, serves: ["a", "b"] };
    const cuts = [
      [{ ...group, count: agents }],
      [
        { ...group, count: Math.ceil(agents / 2) },
        { ...group, count: Math.floor(agents / 2) },
      ],
      // A class that never comes keeps the two from being merged.
      [
        { ...group, count: Math.ceil(agents / 3) },
        { ...group, count: agents - Math.ceil(agents / 3), serves: ["a", "b", "c"] },
      ],
    ];
    for (const groups of cuts) {
      const classes = [
        { name: "a", arrivalRate: arrivalRate * 0.3 },
        { name: "b", arrivalRate: arrivalRate * 0.7 },
        { name: "c", arrivalRate: 0 },
      ];
      for (const line of exactWaits({ classes, groups: withThird(groups) }).slice(0, 2)) {
        expect(line.probabilityOfWait / whole.probabilityOfWait).toBeCloseTo(1, 10);
        expect(line.meanWait / whole.meanWait).toBeCloseTo(1, 10);
        const variance = whole.meanWait ** 2 * (2 / whole.probabilityOfWait - 1);
        expect(line.sdWait / Math.sqrt(variance)).toBeCloseTo(1, 8);
      }
      const loads = exactLoads({ classes, groups: withThird(groups) });
      for (const [at, { count }] of groups.entries()) {
        if (count > 0) expect((loads[at]?.occupancy ?? 0) / whole.occupancy).toBeCloseTo(1, 9);
      }
    }
  }
});

test("a service level is Erlang's where there is one group, and falls with the time allowed", () => {
  const model = {
    classes: [{ name: "call", arrivalRate: 9 }],
    groups: [{ count: 10, serviceRate: 1, serves: ["call"] }],
  };
  const { serviceLevel } = erlangC({ agents: 10, arrivalRate: 9, serviceRate: 1 });
  for (const within of [0, 1e-6, 0.1, 1, 3, 20]) {
    const [line] = exactServiceLevels(model, within);
    expect(line?.serviceLevel).toBeCloseTo(serviceLevel(within), 7);
  }
  expect(attempt(() => exactServiceLevels(model, -1)).ok).toBe(false);
});

test("the mean wait is the area under the service levels' shortfall", () => {
  const model: SkillModel = {
    classes: [
      { name: "a", arrivalRate: 1.4 },
      { name: "b", arrivalRate: 0.7 },
    ],
    groups: [
      { count: 1, serviceRate: 1.3, serves: ["a"] },
      { count: 2, serviceRate: 0.8, serves: ["a", "b"] },
    ],
  };
  const [first, second] = exactWaits(model);
  const step = 0.05;
  const areas = [0, 0];
  for (let at = 0; at < 800; at++) {
    for (const [one, { serviceLevel }] of exactServiceLevels(model, (at + 0.5) * step).entries()) {
      areas[one] = (areas[one] ?? 0) + step * (1 - serviceLevel);
    }
  }
  expect(areas[0]).toBeCloseTo(first?.meanWait ?? 0, 3);
  expect(areas[1]).toBeCloseTo(second?.meanWait ?? 0, 3);
});

test("a class that never arrives gets the wait that a single contact would meet", () => {
  const groups = [
    { count: 2, serviceRate: 1, serves: ["a", "rare"] },
    { count: 1, serviceRate: 1, serves: ["b"] },
  ];
  const rates = [
    { name: "a", arrivalRate: 1.5 },
    { name: "b", arrivalRate: 0.5 },
  ];
  const of = (arrivalRate: number): number | undefined =>
    exactWaits({ classes: [...rates, { name: "rare", arrivalRate }], groups })[2]?.meanWait;
  expect(of(0)).toBeCloseTo(of(1e-9) ?? 0, 8);
  expect(of(0)).toBeCloseTo(erlangC({ agents: 2, arrivalRate: 1.5, serviceRate: 1 }).meanWait, 12);
});

test("who can turn to an agent that nobody burdens never waits", () => {
  const [line] = exactWaits({
    classes: [{ name: "rare", arrivalRate: 0 }],
    groups: [{ count: 1, serviceRate: 1, serves: ["rare"] }],
  });
  expect(line).toEqual({
    class: "rare",
    meanWait: 0,
    sdWait: 0,
    probabilityOfWait: 0,
    meanQueue: 0,
  });
  expect(exactWaits({ classes: [], groups: [] })).toEqual([]);
});

test("a rare class beside a busy one, with many agents idle: nothing overflows", () => {
  const model = {
    classes: [
      { name: "few", arrivalRate: 1e-6 },
      { name: "many", arrivalRate: 1990 },
    ],
    groups: [
      { count: 500, serviceRate: 1, serves: ["few"] },
      { count: 2000, serviceRate: 1, serves: ["many", "few"] },
    ],
  };
  const [few, many] = exactWaits(model);
  expect(few?.meanWait).toBe(0);
  const alone = erlangC({ agents: 2000, arrivalRate: 1990, serviceRate: 1 });
  expect((many?.meanWait ?? 0) / alone.meanWait).toBeCloseTo(1, 5);
});

test("overloaded sets of classes are named, one per bottleneck", () => {
  const model = (more: number): SkillModel => ({
    classes: [
      { name: "a", arrivalRate: 1.5 },
      { name: "b", arrivalRate: 0.5 },
      { name: "c", arrivalRate: more },
    ],
    groups: [
      { count: 1, serviceRate: 1, serves: ["a", "b"] },
      { count: 1, serviceRate: 2, serves: ["c"] },
    ],
  });
  const issueOf = (classes: readonly string[], serviceRate: number) => ({
    code: "overloaded-classes",
    path: ["classes"],
    data: { classes, arrivalRate: serviceRate * 2, serviceRate },
  });
  const together = issueOf(["a", "b"], 1);
  expect(attempt(() => exactWaits(model(0.5)))).toEqual({ ok: false, issues: [together] });
  expect(attempt(() => exactWaits(model(4)))).toEqual({
    ok: false,
    issues: [together, issueOf(["c"], 2)],
  });
});

test("too many states are refused with their number, before any is computed", () => {
  const wide = { classes: sixClasses, groups: ring.map((group) => ({ ...group, count: 20 })) };
  const result = attempt(() => exactWaits(wide));
  expect(result).toEqual({
    ok: false,
    issues: [
      {
        code: "too-many-states",
        path: ["groups"],
        data: { states: 21 ** 6, limit: 20_000_000, groups: 6 },
      },
    ],
  });
});

test("everything that is wrong is listed with its path", () => {
  expect(
    codesOf({
      classes: [
        { name: "a", arrivalRate: -1 },
        { name: "a", arrivalRate: 1 },
        { name: "", arrivalRate: Number.NaN },
        null,
      ],
      groups: [
        { count: 1.5, serviceRate: 0, serves: ["z"] },
        { count: 1, serviceRate: 1, serves: "a" },
      ],
    }),
  ).toEqual([
    ["analysis-input", ["classes", 0, "arrivalRate"]],
    ["duplicate-class", ["classes", 1, "name"]],
    ["analysis-input", ["classes", 2, "name"]],
    ["analysis-input", ["classes", 2, "arrivalRate"]],
    ["analysis-input", ["classes", 3, "name"]],
    ["analysis-input", ["classes", 3, "arrivalRate"]],
    ["analysis-input", ["groups", 0, "count"]],
    ["analysis-input", ["groups", 0, "serviceRate"]],
    ["unknown-class", ["groups", 0, "serves", 0]],
    ["analysis-input", ["groups", 1, "serves"]],
  ]);
  expect(codesOf(undefined)).toHaveLength(2);
  expect(codesOf({ classes: [{ name: "a", arrivalRate: 1 }], groups: [] })).toEqual([
    ["class-without-agents", ["classes", 0]],
  ]);
});
