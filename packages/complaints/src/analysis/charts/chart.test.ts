import { expect, test } from "vitest";
import { attempt } from "../../error.js";
import { chart } from "./chart.js";
import type { ChartInput } from "./chart-type.js";

const problems = (input: ChartInput): readonly (readonly [string, unknown])[] => {
  const asked = attempt(() => chart(input));
  return asked.ok
    ? []
    : asked.issues.map((issue) => [issue.code, (issue as { path?: unknown }).path]);
};

test("a week of sixteen complaints after weeks of about four stands out", () => {
  const weeks = chart({ kind: "c", x: [4, 3, 5, 4, 4, 16], phase1: 5 });
  expect(weeks.centre).toBe(4);
  expect(weeks.lower).toEqual([0, 0, 0, 0, 0, 0]);
  expect(weeks.upper).toEqual([10, 10, 10, 10, 10, 10]);
  expect(weeks.signals).toEqual([
    { rule: "WE1", index: 5 },
    { rule: "N1", index: 5 },
  ]);
});

test("phase 1 may be a number, indexes or a mask, and they agree", () => {
  const x = [4, 3, 50, 5, 4, 16];
  const byIndex = chart({ kind: "c", x, phase1: [0, 1, 3, 4] });
  const byMask = chart({ kind: "c", x, phase1: [true, true, false, true, true, false] });
  expect(byIndex).toEqual(byMask);
  expect(byIndex.centre).toBe(4);
  expect(chart({ kind: "c", x, phase1: 2 }).centre).toBe(3.5);
  expect(chart({ kind: "c", x }).centre).toBe(82 / 6);
});

test("both spellings of Laney's charts are one", () => {
  const x = [31, 44, 29, 60, 41];
  const n = [1000, 1200, 900, 1100, 1000];
  expect(chart({ kind: "u'", x, n })).toEqual(chart({ kind: "uPrime", x, n }));
  expect(chart({ kind: "p'", x, n })).toEqual(chart({ kind: "pPrime", x, n }));
});

test("a given centre and sigma of z take the place of what would be learnt", () => {
  const given = chart({ kind: "uPrime", x: [9], n: [1], centre: 4, sigmaZ: 2 });
  expect([given.centre, given.upper[0], given.lower[0]]).toEqual([4, 16, 0]);
  expect(chart({ kind: "np", x: [3, 1], n: [40, 20], centre: 3 }).centreLine).toEqual([4, 2]);
});

test("np with unequal sizes tells the mean number as its centre, and each period's own line", () => {
  const found = chart({ kind: "np", x: [10, 5], n: [100, 50] });
  expect(found.centre).toBeCloseTo(7.5, 12);
  expect(found.centreLine).toEqual([10, 5]);
});

test("a period without contacts or without a record is a gap, and the rest is as without it", () => {
  const whole = chart({ kind: "u", x: [4, 6, 9, 3], n: [2, 2, 3, 1] });
  const gaps = chart({ kind: "u", x: [4, null, 6, 0, 9, 3], n: [2, 5, 2, 0, 3, 1] });
  expect(gaps.centre).toBe(whole.centre);
  expect(gaps.upper.filter((limit) => !Number.isNaN(limit))).toEqual(whole.upper);
  expect([gaps.upper[1], gaps.statistic[3]]).toEqual([Number.NaN, Number.NaN]);
});

test("a leading gap is one of the leading periods of phase 1, but nothing is learnt from it", () => {
  expect(chart({ kind: "c", x: [null, 4, 6, 20], phase1: 3 }).centre).toBe(5);
});

test("no complaint in all of phase 1 leaves no room for the first one", () => {
  const first = chart({ kind: "c", x: [0, 0, 0, 0, 1], phase1: 4, rules: ["WE1"] });
  expect([first.centre, first.upper[4]]).toEqual([0, 0]);
  expect(first.signals).toEqual([{ rule: "WE1", index: 4 }]);
  const quiet = chart({ kind: "pPrime", x: [0, 0, 0], n: 50 });
  expect([quiet.sigmaZ, quiet.signals]).toEqual([0, []]);
});

test("a single period is its own centre and signals nothing", () => {
  expect(chart({ kind: "c", x: [7] })).toMatchObject({ centre: 7, signals: [] });
});

test("a cusum signals beyond the decision interval and not at it, once until it is back inside", () => {
  const sums = chart({
    kind: "cusum",
    x: [1.5, 0.5, 0.6, -1.5, -0.5, -0.8, -2],
    centre: 0,
    sigma: 1,
    decisionInterval: 1,
  });
  expect(sums.positive?.map((sum) => Number(sum.toFixed(12)))).toEqual([1, 1, 1.1, 0, 0, 0, 0]);
  expect(sums.negative?.map((sum) => Number(sum.toFixed(12)))).toEqual([
    0, 0, 0, -1, -1, -1.3, -2.8,
  ]);
  expect(sums.signals).toEqual([
    { rule: "CUSUM+", index: 2 },
    { rule: "CUSUM-", index: 5 },
  ]);
  expect([sums.lower[0], sums.upper[0]]).toEqual([-1, 1]);
});

test("a head start lets both sums begin higher, and a greater shift makes them slower", () => {
  const x = [0, 0];
  const started = chart({ kind: "cusum", x, centre: 0, sigma: 1, headStart: 2.5 });
  expect([started.positive, started.negative]).toEqual([
    [2, 1.5],
    [-2, -1.5],
  ]);
  const slow = chart({ kind: "cusum", x, centre: 0, sigma: 1, headStart: 2.5, shift: 3 });
  expect(slow.positive).toEqual([1, 0]);
});

test("with sizes a cusum takes rates, each in its own sigma", () => {
  const sums = chart({ kind: "cusum", x: [10, 20, 60], n: [10, 20, 40], centre: 1 });
  expect(sums.positive?.[2]).toBeCloseTo(0.5 * Math.sqrt(40) - 0.5, 12);
  expect(sums.statistic).toEqual([1, 1, 1.5]);
});

test("an ewma smooths from the centre, with limits that widen as it does", () => {
  const smooth = chart({
    kind: "ewma",
    x: [11, 13, 12],
    centre: 10,
    sigma: 2,
    lambda: 0.5,
    sigmas: 2,
  });
  expect(smooth.statistic).toEqual([10.5, 11.75, 11.875]);
  expect(smooth.upper.map((limit) => (limit - 10) ** 2)).toEqual(
    [1, 1.25, 1.3125].map((variance) => expect.closeTo(4 * variance, 12)),
  );
  const far = chart({
    kind: "ewma",
    x: [0, 0, 0, 5, 5],
    centre: 0,
    sigma: 1,
    lambda: 1,
    sigmas: 2,
  });
  expect(far.signals).toEqual([{ rule: "EWMA+", index: 3 }]);
});

test("a gap leaves a cusum and an ewma where they were", () => {
  const given = { centre: 10, sigma: 2 };
  for (const kind of ["cusum", "ewma"] as const) {
    const [whole, gap] = [
      [12, 13],
      [12, null, 13],
    ].map((x) => chart({ kind, x, ...given }));
    expect(gap?.statistic[2]).toBe(whole?.statistic[1]);
    expect(gap?.upper[2]).toBe(whole?.upper[1]);
    expect(gap?.positive?.[2]).toBe(whole?.positive?.[1]);
  }
});

test("the gaps between rare events are asked only what lopsided points can answer", () => {
  const x = [...new Array(9).fill(20), 100, 0];
  expect(chart({ kind: "g", x }).signals).toEqual([]);
  const asked = chart({ kind: "g", x, rules: ["WE4"] });
  expect(asked.signals).toEqual([{ rule: "WE4", index: 7 }]);
});

test("a time far shorter than usual is below the limit of a t chart", () => {
  const days = chart({ kind: "t", x: [40, 38, 45, 41, 36, 43, 0.5], phase1: 6, rules: ["WE1"] });
  expect(days.signals).toEqual([{ rule: "WE1", index: 6 }]);
});

test("every bad figure is told with its path", () => {
  expect(problems({ kind: "p", x: [1, Number.NaN, -1, 5], n: [4, 4, 4, 4], phase1: 9 })).toEqual([
    ["figure-not-a-number", ["x", 1]],
    ["figure-negative", ["x", 2]],
    ["figure-above-size", ["x", 3]],
    ["chart-phase1", ["phase1"]],
  ]);
  expect(problems({ kind: "u", x: [1, 2], n: [0, -3] })).toEqual([
    ["figure-without-size", ["x", 0]],
    ["figure-negative", ["n", 1]],
  ]);
  expect(problems({ kind: "u", x: [1, 2, 3], n: [1, 2] })).toEqual([
    ["figure-lists-differ", ["n"]],
  ]);
  expect(problems({ kind: "c", x: [1, 2], n: [1, 2] })).toEqual([["chart-size-varies", ["n"]]]);
  expect(problems({ kind: "c", x: ["4" as never, Number.POSITIVE_INFINITY] })).toEqual([
    ["figure-not-a-number", ["x", 0]],
    ["figure-not-a-number", ["x", 1]],
  ]);
  expect(problems({ kind: "np", x: [1], n: Number.NaN })).toEqual([["figure-not-a-number", ["n"]]]);
  expect(problems({ kind: "p", x: [1], n: [4.5], limits: "exact" })).toEqual([
    ["chart-size-not-whole", ["n", 0]],
  ]);
});

test("what is missing is told", () => {
  for (const kind of ["p", "np", "u", "pPrime", "u'"] as const) {
    expect(problems({ kind, x: [1, 2] })).toEqual([["chart-size-missing", ["n"]]]);
  }
  expect(problems({ kind: "c", x: [] })).toEqual([["figure-none", ["x"]]]);
  expect(problems({ kind: "c", x: [null, 3], phase1: 1 })).toEqual([
    ["chart-phase1-short", ["phase1"]],
  ]);
  expect(problems({ kind: "uPrime", x: [1, 2], n: 9, phase1: 1 })).toEqual([
    ["chart-phase1-short", ["phase1"]],
  ]);
  for (const kind of ["cusum", "ewma", "t"] as const) {
    expect(problems({ kind, x: [1] })).toEqual([["chart-phase1-short", ["phase1"]]]);
  }
});

test("an unknown kind, rule, limit or option is told", () => {
  expect(problems({ kind: "x" as never, x: [1] })).toEqual([["chart-kind", ["kind"]]]);
  expect(problems({ kind: "toString" as never, x: [1] })).toEqual([["chart-kind", ["kind"]]]);
  expect(problems({ kind: "c", x: [1], rules: ["WE1", "WE9" as never] })).toEqual([
    ["chart-rule", ["rules", 1]],
  ]);
  expect(problems({ kind: "c", x: [1], rules: "both" as never })).toEqual([
    ["chart-rule", ["rules"]],
  ]);
  expect(problems({ kind: "cusum", x: [1, 2], limits: "exact" })).toEqual([
    ["chart-no-exact-limits", ["limits"]],
  ]);
  expect(problems({ kind: "c", x: [1], limits: "best" as never })).toEqual([
    ["figure-option", ["limits"]],
  ]);
  expect(
    problems({
      kind: "cusum",
      x: [1, 2],
      sigmas: 0,
      lambda: 1.2,
      sigma: 0,
      decisionInterval: 2,
      headStart: 2,
    }).map(([, path]) => path),
  ).toEqual([["sigmas"], ["lambda"], ["sigma"], ["headStart"]]);
  expect(problems({ kind: "p", x: [1], n: 4, centre: 1.5 })).toEqual([
    ["figure-option", ["centre"]],
  ]);
  expect(problems({ kind: "c", x: [1, 2, 3], phase1: [0, 3, 0.5] })).toEqual([
    ["chart-phase1", ["phase1", 1]],
    ["chart-phase1", ["phase1", 2]],
  ]);
  expect(problems({ kind: "c", x: [1, 2, 3], phase1: [true, false] })).toEqual([
    ["figure-lists-differ", ["phase1"]],
  ]);
});

test("a cusum that learnt from periods all alike cannot measure another, but charts the same", () => {
  expect(problems({ kind: "cusum", x: [3, 3, 3, 4], phase1: 3 })).toEqual([
    ["chart-no-spread", ["x", 3]],
  ]);
  expect(chart({ kind: "cusum", x: [3, 3, 3] }).signals).toEqual([]);
  expect(chart({ kind: "ewma", x: [3, 3, 3] }).signals).toEqual([]);
});

test("a score may lie below zero where centre and sigma are given, a count may not", () => {
  expect(problems({ kind: "ewma", x: [-1, 2], centre: -1, sigma: 1 })).toEqual([]);
  expect(problems({ kind: "ewma", x: [-1, 2] })).toEqual([["figure-negative", ["x", 0]]]);
  expect(problems({ kind: "ewma", x: [1, 2], centre: -1 })).toEqual([
    ["figure-option", ["centre"]],
  ]);
});

test("the error is a RangeError with a code and a text that begins with the name", () => {
  expect(() => chart({ kind: "c", x: [-1] })).toThrowError(/^chart: figure-negative at x\[0\]/);
  try {
    chart({ kind: "c", x: [-1] });
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(RangeError);
    expect(thrown).toMatchObject({ code: "figure-negative" });
  }
});

test("equal rates stay on their centre line whatever rounding does to it", () => {
  const rates = chart({ kind: "uPrime", x: [1, 2, 3], n: [0.1, 0.2, 0.3] });
  expect(rates.signals).toEqual([]);
  const sums = chart({
    kind: "cusum",
    x: [0.3, 0.3, 0.3],
    centre: 0.1,
    sigma: 0.1,
    decisionInterval: 4.5,
  });
  expect(sums.signals).toEqual([]);
});

test("auto takes exact limits for short gaps and for hopeless or certain shares alike", () => {
  const gaps = (limits: "auto" | "exact" | "sigma", centre: number) =>
    chart({ kind: "g", x: [3], centre, limits }).upper[0];
  expect(gaps("auto", 4)).toBe(gaps("exact", 4));
  expect(gaps("auto", 5)).toBe(gaps("sigma", 5));
  const all = chart({ kind: "p", x: [9, 9], n: 9, limits: "exact" });
  expect([all.lower, all.upper]).toEqual([
    [1, 1],
    [1, 1],
  ]);
  expect(chart({ kind: "u", x: [0], n: 2, limits: "exact" }).upper).toEqual([0]);
});
