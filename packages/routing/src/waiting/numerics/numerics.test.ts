import { expect, test } from "vitest";
import { betaTails } from "./incomplete-beta.js";
import { gammaTails } from "./incomplete-gamma.js";
import { stirlingRest } from "./loader.js";

const relative = (found: number, wanted: number): number => Math.abs(found / wanted - 1);

test("the gamma tails of whole shapes are Poisson's sums", () => {
  for (const shape of [1, 2, 5, 17, 60]) {
    for (const x of [0.01, 1, 4, 16, 30, 90]) {
      let term = Math.exp(-x);
      let above = 0;
      for (let count = 0; count < shape; count++) {
        above += term;
        term *= x / (count + 1);
      }
      let below = 0;
      for (let count = shape; term > 0 && count < 2000; count++) {
        below += term;
        term *= x / (count + 1);
      }
      const found = gammaTails(shape, x);
      expect(relative(found.above, above)).toBeLessThan(3e-12);
      // Each tail is exact where it is the smaller one.
      expect(Math.abs(found.below - below)).toBeLessThan(3e-12 * (below < above ? below : 1));
    }
  }
});

test("the beta tails of whole numbers are the binomial's sums", () => {
  for (const [a, b] of [
    [1, 1],
    [3, 5],
    [40, 7],
    [120, 130],
  ] as const) {
    for (const x of [0.01, 0.2, 0.5, 0.9]) {
      let below = 0;
      for (let count = a; count < a + b; count++) {
        let term = 1;
        for (let one = 1; one <= a + b - 1 - count; one++) term *= ((count + one) / one) * (1 - x);
        below += term * x ** count;
      }
      const found = betaTails(a, b, x, 1 - x);
      expect(relative(found.below, below)).toBeLessThan(1e-12);
      expect(relative(betaTails(b, a, 1 - x, x).above, below)).toBeLessThan(1e-12);
    }
  }
});

// By mpmath to sixty digits.
test.each([
  [0.01, 0.00999999, 0.9603474140126472, 0.03965258598735274],
  [1000, 1100.5, 0.99899216907115, 0.0010078309288500265],
  [10_001, 9600, 2.439625156051733e-5, 0.9999756037484395],
])("shapes far below one and far above: %f at %f", (shape, x, below, above) => {
  const found = gammaTails(shape, x);
  expect(relative(found.below, below)).toBeLessThan(1e-11);
  expect(relative(found.above, above)).toBeLessThan(1e-11);
});

test("Stirling's rest is the same by the series and by the recurrence where they meet", () => {
  expect(relative(stirlingRest(16 - 1e-9), stirlingRest(16))).toBeLessThan(1e-9);
  // ln 1! is 0, so that half the logarithm of 2 pi is all there is.
  expect(relative(stirlingRest(1), 1 - 0.9189385332046728)).toBeLessThan(1e-12);
});

test("the ends of both distributions", () => {
  expect(gammaTails(3, 0)).toEqual({ below: 0, above: 1 });
  expect(gammaTails(3, Number.POSITIVE_INFINITY)).toEqual({ below: 1, above: 0 });
  expect(betaTails(2, 3, 0, 1)).toEqual({ below: 0, above: 1 });
  expect(betaTails(2, 3, 1, 0)).toEqual({ below: 1, above: 0 });
});
