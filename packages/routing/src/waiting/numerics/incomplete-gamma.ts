import { fraction } from "./fraction.js";
import { gammaFactor } from "./loader.js";

/** Both tails of a distribution at one point: each exact where it is small. */
export interface Tails {
  readonly below: number;
  readonly above: number;
}

/**
 * The regularised incomplete gamma functions P(a, x) and Q(a, x): the chance that the sum of `a` exponential
 * times of mean 1 is below x, and above. Series below a + 1, Legendre's continued fraction above.
 */
export function gammaTails(a: number, x: number): Tails {
  if (x <= 0) return { below: 0, above: 1 };
  if (x === Number.POSITIVE_INFINITY) return { below: 1, above: 0 };
  const factor = gammaFactor(a, x);
  if (x < a + 1) {
    let term = 1 / a;
    let sum = term;
    for (let at = a + 1; term > sum * 1e-17; at += 1) {
      term *= x / at;
      sum += term;
    }
    const below = factor * sum;
    return { below, above: 1 - below };
  }
  const above = factor / fraction(x - a + 1, (step) => [-step * (step - a), x + 2 * step + 1 - a]);
  return { below: 1 - above, above };
}
