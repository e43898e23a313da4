import { expect, test } from "vitest";
import { binomial, countQuantiles, poisson } from "./count-quantiles.js";
import { betaBelow, betaQuantile } from "./incomplete-beta.js";
import { logGamma } from "./log-gamma.js";
import { normalQuantile, normalTail } from "./normal.js";

const relative = (found: number, wanted: number): number => Math.abs(found / wanted - 1);

test("log gamma of whole numbers is the sum of logarithms, of a half the root of pi", () => {
  let sum = 0;
  for (let whole = 2; whole <= 400; whole++) {
    sum += Math.log(whole - 1);
    expect(Math.abs(logGamma(whole) - sum)).toBeLessThan(1e-12 * Math.max(1, sum));
  }
  expect(relative(logGamma(0.5), Math.log(Math.PI) / 2)).toBeLessThan(1e-13);
  expect(relative(Math.exp(logGamma(1e-9)), 999_999_999.4227843)).toBeLessThan(1e-12);
  expect(relative(logGamma(123_456.789), 1_323_902.018795063)).toBeLessThan(1e-13);
});

// By mpmath to forty digits.
test.each([
  [0, 0.5],
  [0.3, 0.382088577811047],
  [1, 0.158655253931457],
  [1.96, 0.0249978951482204],
  [3, 0.00134989803163009],
  [6, 9.86587645037698e-10],
  [12, 1.77648211207768e-33],
  [37, 5.72557122252458e-300],
  [-2, 0.977249868051821],
])("the normal tail above %f", (z, tail) => {
  expect(relative(normalTail(z), tail)).toBeLessThan(1e-13);
});

test("the normal quantile is the inverse of the tail", () => {
  for (const tail of [1e-300, 1e-20, 0.00135, 0.025, 0.3, 0.5, 0.7, 0.999]) {
    expect(relative(normalTail(normalQuantile(tail)), tail)).toBeLessThan(1e-12);
  }
  expect(normalQuantile(0.025)).toBeCloseTo(1.959963984540054, 13);
});

/** P(X <= k) of a binomial, term by term. */
function binomialBelow(count: number, size: number, share: number): number {
  let sum = 0;
  let term = (1 - share) ** size;
  for (let one = 0; one <= count; one++) {
    sum += term;
    term *= ((size - one) * share) / ((one + 1) * (1 - share));
  }
  return sum;
}

test("the incomplete beta function is the binomial's sum", () => {
  for (const [size, share] of [
    [5, 0.3],
    [40, 0.07],
    [200, 0.55],
  ] as const) {
    for (let count = 0; count < size; count += 3) {
      const wanted = binomialBelow(count, size, share);
      const found = 1 - betaBelow(share, count + 1, size - count);
      expect(Math.abs(found - wanted)).toBeLessThan(1e-12);
    }
  }
  expect([betaBelow(0, 2, 3), betaBelow(1, 2, 3)]).toEqual([0, 1]);
  expect(betaBelow(betaQuantile(0.025, 8, 3.5), 8, 3.5)).toBeCloseTo(0.025, 13);
});

test("quantiles of counts are those of sums from below and from above", () => {
  for (const share of [0.02, 0.3, 0.9]) {
    for (const size of [1, 7, 60]) {
      for (const tail of [0.00135, 0.05, 0.3]) {
        const { lower, upper } = countQuantiles(binomial(size, share), tail);
        const below = (count: number): number => binomialBelow(count, size, share);
        const counts = Array.from({ length: size + 1 }, (_, count) => count);
        expect(lower).toBe(counts.find((count) => below(count) >= tail));
        expect(upper).toBe(counts.find((count) => 1 - below(count) <= tail));
      }
    }
  }
});

test("quantiles of great and of tiny means", () => {
  // By SciPy.
  expect(countQuantiles(poisson(1e6), 0.0013498980316300946)).toEqual({
    lower: 997_001,
    upper: 1_003_001,
  });
  expect(countQuantiles(poisson(0.001), 0.0013498980316300946)).toEqual({ lower: 0, upper: 0 });
  expect(countQuantiles(poisson(0.002), 0.0013498980316300946)).toEqual({ lower: 0, upper: 1 });
});

test("a tail that is met exactly counts as met, from below and from above", () => {
  // P(X = 0) = P(X = 2) = 1/4, without rounding.
  expect(countQuantiles(binomial(2, 0.5), 0.25)).toEqual({ lower: 0, upper: 1 });
});
