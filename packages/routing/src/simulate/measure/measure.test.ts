import { expect, test } from "vitest";
import { createCounter } from "./counter.js";
import { estimateDifference, estimateRatio } from "./estimate.js";
import { createHistogram, quantilesOf } from "./histogram.js";
import { errorsFor, studentQuantile } from "./student.js";
import { createTally } from "./tally.js";

test("quantiles of Student's t are those of SciPy", () => {
  for (const [freedom, at90, at95, at999] of [
    [1, 6.313751514675037, 12.706204736174694, 636.6192487687897],
    [2, 2.9199855803537242, 4.302652729749462, 31.599054576445365],
    [7, 1.8945786050900062, 2.364624251592784, 5.407882520861828],
    [19, 1.7291328115213682, 2.0930240544083087, 3.883405852592131],
    [100, 1.6602343260853392, 1.9839715185235518, 3.390491311164263],
    [9999, 1.6450060333112988, 1.960201263621357, 3.291500063300963],
  ] as const) {
    expect(studentQuantile(0.9, freedom)).toBeCloseTo(at90, 9);
    expect(studentQuantile(0.95, freedom)).toBeCloseTo(at95, 9);
    expect(studentQuantile(0.999, freedom) / at999).toBeCloseTo(1, 9);
  }
  expect(errorsFor(0.95)(8)).toBe(studentQuantile(0.95, 7));
});

test("quantiles are exact for small numbers and never told too small for large ones", () => {
  const histogram = createHistogram();
  expect(quantilesOf([histogram.counts()], [0.5])).toEqual([null]);
  const values = Array.from({ length: 1000 }, (_, index) => index * 2);
  for (const value of values) histogram.add(value);
  expect(quantilesOf([histogram.counts()], [0.5, 0.95, 1])).toEqual([998, 1898, 1998]);
  const large = createHistogram();
  const spread = Array.from({ length: 3000 }, (_, index) => Math.round(1.008 ** index));
  for (const value of spread.filter((one) => one < 4e9)) large.add(value);
  for (const share of [0.2, 0.5, 0.9, 0.99]) {
    const within = spread.filter((one) => one < 4e9);
    const exact = within[Math.ceil(share * within.length) - 1] as number;
    const [told = 0] = quantilesOf([large.counts()], [share]);
    expect(told).toBeGreaterThanOrEqual(exact);
    expect(told).toBeLessThanOrEqual(exact * 1.001);
  }
});

test("a wait of a hundred days is told as exactly as one of an hour", () => {
  const histogram = createHistogram();
  for (const value of [4294967295, 4294967296, 8_640_000_000, 3e13]) histogram.add(value);
  for (const [share, exact] of [
    [0.25, 4294967295],
    [0.5, 4294967296],
    [0.75, 8_640_000_000],
    [1, 3e13],
  ] as const) {
    const [told = 0] = quantilesOf([histogram.counts()], [share]);
    expect(told).toBeGreaterThanOrEqual(exact);
    expect(told).toBeLessThanOrEqual(exact * 1.001);
  }
});

test("what is counted in two places is read together", () => {
  const [first, second] = [createHistogram(), createHistogram()];
  for (const value of [1, 2, 3]) first.add(value);
  for (const value of [10_000, 5_000_000]) second.add(value);
  expect(quantilesOf([first.counts(), second.counts()], [0.6])).toEqual([3]);
});

test("a ratio is everything over everything, with the interval of how its parts stray", () => {
  const shares = [
    { sum: 10, count: 2 },
    { sum: 30, count: 4 },
    { sum: 20, count: 3 },
  ];
  // Ratio 60 / 9; deviations (sum - ratio count) / 3 = -10/9, 10/9, 0; error = sqrt(200/81 / 6).
  const half = 4.302652729749462 * Math.sqrt(200 / 81 / 6);
  const estimate = estimateRatio(shares, errorsFor(0.95));
  expect(estimate?.mean).toBeCloseTo(60 / 9, 12);
  expect(estimate?.low).toBeCloseTo(60 / 9 - half, 9);
  expect(estimate?.high).toBeCloseTo(60 / 9 + half, 9);
  expect(estimateRatio([{ sum: 0, count: 0 }], errorsFor(0.95))).toBeNull();
});

test("observations that saw nothing make nobody surer", () => {
  const nothing = { sum: 0, count: 0 };
  const errors = errorsFor(0.95);
  const one = { sum: 6, count: 2 };
  const unsure = { mean: 3, low: null, high: null };
  expect(estimateRatio([one], errors)).toEqual(unsure);
  // One busy batch of twenty is one observation, however many others stood empty.
  expect(estimateRatio([nothing, one, nothing], errors)).toEqual(unsure);
  expect(estimateDifference([nothing, one], [nothing, { sum: 9, count: 3 }], errors)).toEqual({
    mean: 0,
    low: null,
    high: null,
    varianceRatio: null,
  });
  const two = [one, { sum: 8, count: 2 }];
  expect(estimateRatio([nothing, ...two, nothing], errors)).toEqual(estimateRatio(two, errors));
  // Two observations: 12.7 standard errors, not the 4.3 of three.
  expect(estimateRatio(two, errors)?.high).toBeCloseTo(3.5 + 12.706204736174694 * 0.5, 9);
});

test("pairs that stray alike leave a narrow difference, and say how much that saved", () => {
  const first = [1, 5, 3].map((sum) => ({ sum, count: 1 }));
  const second = [3, 7, 5].map((sum) => ({ sum, count: 1 }));
  expect(estimateDifference(first, second, () => 4.3)).toEqual({
    mean: 2,
    low: 2,
    high: 2,
    varianceRatio: null,
  });
  const third = [3, 5, 7].map((sum) => ({ sum, count: 1 }));
  // Deviations -2 2 0 against -2 0 2: squares 8 and 8, of the pairs 0 -2 2: 8.
  expect(estimateDifference(first, third, () => 4.3)?.varianceRatio).toBe(2);
  expect(estimateDifference(first, [{ sum: 0, count: 0 }], () => 4.3)).toBeNull();
});

test("the last moment of the longest span there is falls into the last batch", () => {
  const [countFrom, until] = [-8.64e15, 8.64e15];
  const tally = createTally({ classes: 1, agents: 1, observations: 20, countFrom, until });
  createCounter(tally, { classes: 1, withinMs: 0 }).offered(0, until - 1);
  expect(tally.sums.map(({ offered }) => offered)).toEqual([...new Array(19).fill(0), 1]);
});
