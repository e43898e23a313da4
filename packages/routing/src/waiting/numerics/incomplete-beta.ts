import { fraction } from "./fraction.js";
import type { Tails } from "./incomplete-gamma.js";
import { betaFactor } from "./loader.js";

/**
 * The regularised incomplete beta functions: the chance that a beta(a, b) value is below x, and above.
 * `y` is 1 - x, given apart since x may be nearer to 1 than a number can say. The fraction is that of
 * Didonato and Morris (1992, equation 18), which converges fast on this side of the mean.
 */
export function betaTails(a: number, b: number, x: number, y: number): Tails {
  if (x <= 0) return { below: 0, above: 1 };
  if (y <= 0) return { below: 1, above: 0 };
  if (x * b > a * y) {
    const { below, above } = betaTails(b, a, y, x);
    return { below: above, above: below };
  }
  const lambda = a * y - b * x;
  const below =
    betaFactor(a, b, x, y) /
    fraction((a * (lambda + 1)) / (a + 1), (step) => {
      const before = a + 2 * step - 1;
      const numerator =
        ((a + step - 1) * (a + b + step - 1) * step * (b - step) * x * x) / (before * before);
      const denominator =
        step +
        (step * (b - step) * x) / before +
        ((a + step) * (lambda + 1 + step * (1 + y))) / (before + 2);
      return [numerator, denominator];
    });
  return { below, above: 1 - below };
}
