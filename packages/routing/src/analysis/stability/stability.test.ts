import { attempt } from "@ramah/core";
import { expect, test } from "vitest";
import { describe } from "../../messages/index.js";
import { stability } from "./stability.js";

const desk = (arrivalRate: number) => ({
  classes: [
    { name: "Indonesian", arrivalRate },
    { name: "loans", arrivalRate: 3 },
    { name: "English", arrivalRate: 1 },
  ],
  groups: [
    { count: 2, serviceRate: 2, serves: ["Indonesian"] },
    { count: 3, serviceRate: 2, serves: ["Indonesian", "loans"] },
    { count: 4, serviceRate: 1, serves: ["English"] },
  ],
});

test("names the set of classes that is overloaded, in both languages", () => {
  const { isStable, growth, bottlenecks, findings } = stability(desk(7.3));
  expect(isStable).toBe(false);
  expect(growth).toBeCloseTo(10 / 10.3, 12);
  expect(bottlenecks).toEqual([
    {
      classes: ["Indonesian", "loans"],
      groups: [0, 1],
      arrivalRate: 10.3,
      serviceRate: 10,
      load: 1.03,
    },
  ]);
  expect(findings.map((finding) => describe(finding, "en"))).toEqual([
    "Indonesian and loans are together overloaded by 3%: more arrives than all who can take it finish.",
  ]);
  expect(findings.map((finding) => describe(finding, "id"))).toEqual([
    "Gabungan Indonesian dan loans kelebihan beban 3%: yang datang lebih banyak daripada yang dapat diselesaikan semua petugas yang mampu.",
  ]);
});

test("names the tightest set when all is well, and how much everything may grow", () => {
  const { isStable, growth, findings } = stability(desk(5));
  expect(isStable).toBe(true);
  expect(growth).toBe(1.25);
  expect(findings).toEqual([
    { code: "tightest-classes", data: { classes: ["Indonesian", "loans"], load: 0.8 } },
  ]);
});

test("an exact fit is not enough", () => {
  expect(stability(desk(7)).isStable).toBe(false);
  expect(stability(desk(7 - 1e-9)).isStable).toBe(true);
  expect(stability(desk(7)).findings.map(({ code }) => code)).toEqual(["overloaded-classes"]);
});

test("a class of one alone can be the bottleneck although the whole has room", () => {
  const model = desk(1);
  const { bottlenecks } = stability({
    ...model,
    classes: [...model.classes.slice(0, 2), { name: "English", arrivalRate: 3.9 }],
  });
  expect(bottlenecks.map(({ classes }) => classes)).toEqual([["English"]]);
});

test("equal bottlenecks that share nobody are told apart", () => {
  const { bottlenecks } = stability({
    classes: [
      { name: "a", arrivalRate: 0.9 },
      { name: "b", arrivalRate: 1.8 },
    ],
    groups: [
      { count: 1, serviceRate: 1, serves: ["a"] },
      { count: 2, serviceRate: 1, serves: ["b"] },
    ],
  });
  expect(bottlenecks.map(({ classes }) => classes)).toEqual([["a"], ["b"]]);
});

test("a class that nobody serves is overloaded at any rate but 0", () => {
  const lonely = { classes: [{ name: "a", arrivalRate: 0.1 }], groups: [] };
  const { growth, bottlenecks, findings } = stability(lonely);
  expect(growth).toBe(0);
  expect(bottlenecks.map(({ load }) => load)).toEqual([Number.POSITIVE_INFINITY]);
  expect(findings.map((finding) => describe(finding, "en"))).toEqual(["Nobody serves a."]);
  expect(stability({ classes: [{ name: "a", arrivalRate: 0 }], groups: [] })).toEqual({
    isStable: true,
    growth: Number.POSITIVE_INFINITY,
    bottlenecks: [],
    findings: [],
  });
});

test("groups without agents and classes without contacts do not count", () => {
  const { bottlenecks } = stability({
    classes: [
      { name: "a", arrivalRate: 1 },
      { name: "b", arrivalRate: 0 },
    ],
    groups: [
      { count: 2, serviceRate: 1, serves: ["a"] },
      { count: 0, serviceRate: 1, serves: ["a", "b"] },
    ],
  });
  expect(bottlenecks).toMatchObject([{ classes: ["a"], groups: [0], load: 0.5 }]);
});

test("what is no model is refused with every problem", () => {
  const result = attempt(() => stability({ classes: null, groups: 3 } as never));
  expect(result).toMatchObject({
    ok: false,
    issues: [{ path: ["classes"] }, { path: ["groups"] }],
  });
});

test("an exact fit stays one when its rates were added up with rounding", () => {
  const tenths = stability({
    classes: Array.from({ length: 10 }, (_, at) => ({ name: `c${at}`, arrivalRate: 0.1 })),
    groups: [{ count: 1, serviceRate: 1, serves: Array.from({ length: 10 }, (_, at) => `c${at}`) }],
  });
  // Ten tenths are a little less than one.
  expect(tenths.bottlenecks[0]?.load).toBeLessThan(1);
  expect(tenths.isStable).toBe(false);
  expect(tenths.findings.map((finding) => describe(finding, "en"))[0]).toContain("at the limit");
});
