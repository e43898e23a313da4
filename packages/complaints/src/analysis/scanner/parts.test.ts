import { expect, test } from "vitest";
import { dispersionsOf, logRising, poissonDispersion } from "./dispersion.js";
import { driftOf } from "./drift.js";
import { growthOf } from "./growth.js";
import { cutOffOfBudget, expectedBelow } from "./multiplicity.js";
import { upperTail } from "./upper-tail.js";

const even = (counts: readonly number[]) => ({ counts, exposures: counts.map(() => 1) });
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

test("rising and falling factors are the product, for few of them and for many", () => {
  for (const [first, extra] of [
    [7.5, 3],
    [0.2, 0.05],
    [400, -0.9],
    [90, -1],
    [5, 0],
  ] as const) {
    let sum = 0;
    for (let factors = 1; factors <= 80; factors++) {
      sum += Math.log(first + (factors - 1) * extra);
      expect(logRising(first, extra, factors)).toBeCloseTo(sum, 9);
    }
  }
  expect(logRising(3, -1, 4)).toBe(Number.NEGATIVE_INFINITY);
  expect(logRising(0, 2, 0)).toBe(0);
});

test("a width at which so many cannot happen has no say in the chance of more", () => {
  const comparison = { count: 9, exposure: 1, baselineCount: 3, baselineExposure: 4 };
  const alone = upperTail(comparison, { ...poissonDispersion, rate: 0.6 });
  const both = upperTail(comparison, { ratios: [0.1, 1], weights: [0.5, 0.5], rate: 0.6 });
  expect(both).toEqual(alone);
});

test("the width of variation is learnt: about one for chance alone, above for restless counts, below for steady ones", () => {
  const width = (counts: readonly number[]): number => {
    const [found] = dispersionsOf([{ ...even(counts), rateOfAll: mean(counts) }]);
    return (found?.ratios ?? []).reduce(
      (sum, ratio, node) => sum + ratio * (found?.weights[node] ?? 0),
      0,
    );
  };
  const steady = new Array<number>(40).fill(20);
  expect(width(steady)).toBeLessThan(0.2);
  expect(width(steady.map((count, index) => count + (index % 2 === 0 ? 4 : -4)))).toBeCloseTo(
    0.85,
    1,
  );
  expect(width(steady.map((count, index) => count + (index % 2 === 0 ? 18 : -18)))).toBeGreaterThan(
    12,
  );
});

test("the chance of a drift is the share of orders that end as high", () => {
  // Of the four orders of one high period only the one that ends with it is as high.
  const chances = Array.from({ length: 60 }, (_, seed) =>
    driftOf(even([1, 1, 1, 5]), { seed: `${seed}`, draws: 999, reference: 0.5 }),
  ).map(({ pValue }) => pValue);
  expect(mean(chances)).toBeGreaterThan(0.23);
  expect(mean(chances)).toBeLessThan(0.29);
});

test("no drift is less likely than one in the shuffles and the truth itself", () => {
  const rising = even(Array.from({ length: 30 }, (_, index) => index));
  const drift = driftOf(rising, { seed: "a", draws: 19, reference: 0.5 });
  expect(drift.pValue).toBe(1 / 20);
  expect(drift.since).toBeGreaterThan(14);
});

test("growth is less sure where counts are restless, and holds the ratio", () => {
  const comparison = { count: 30, exposure: 2, baselineCount: 100, baselineExposure: 10 };
  const [calm, restless] = [1, 4].map((width) => growthOf(comparison, width, 0.95));
  expect(calm?.ratio).toBe(1.5);
  expect(restless?.low).toBeLessThan(calm?.low ?? 0);
  expect(restless?.high).toBeGreaterThan(calm?.high ?? 9);
  expect(growthOf(comparison, 0.2, 0.95)).toEqual(calm);
  // Clopper and Pearson's interval of 30 of 130, by SciPy, turned into a ratio.
  expect(calm?.low).toBeCloseTo(0.9625851048, 9);
  expect(calm?.high).toBeCloseTo(2.275493754, 9);
});

test("a budget is spent on the smallest chances, equal ones together or not at all", () => {
  const questions = [
    { pValue: 1, attainable: [0.01, 0.04, 0.2] },
    { pValue: 1, attainable: [0.02, 0.05] },
    { pValue: 1, attainable: [0.04, 0.3] },
  ];
  expect(cutOffOfBudget(questions, 0.03)).toBe(0.02);
  // 0.03 more for the first and 0.04 for the third would be 0.1.
  expect(cutOffOfBudget(questions, 0.09)).toBe(0.02);
  expect(cutOffOfBudget(questions, 0.1)).toBe(0.04);
  expect(expectedBelow(questions, 0.04)).toBeCloseTo(0.1, 12);
  expect(expectedBelow(questions, 0.005)).toBe(0);
  expect(cutOffOfBudget(questions, 0.001)).toBe(0);
});
