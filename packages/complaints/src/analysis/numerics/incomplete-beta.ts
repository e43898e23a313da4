import { logGamma } from "./log-gamma.js";

/**
 * The regularised incomplete beta function: the chance that a beta(a, b) value is at most x.
 * Continued fraction by Lentz's method (Abramowitz and Stegun 26.5.8), on the side where it converges fast.
 */
export function betaBelow(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - betaBelow(1 - x, b, a);
  const front = Math.exp(
    logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x),
  );
  let numerator = 1;
  let denominator = 1 / (1 - ((a + b) * x) / (a + 1));
  let fraction = denominator;
  for (let step = 1; step < 10_000; step++) {
    const even = (step * (b - step) * x) / ((a + 2 * step - 1) * (a + 2 * step));
    denominator = 1 / (1 + even * denominator);
    numerator = 1 + even / numerator;
    fraction *= denominator * numerator;
    const odd = (-(a + step) * (a + b + step) * x) / ((a + 2 * step) * (a + 2 * step + 1));
    denominator = 1 / (1 + odd * denominator);
    numerator = 1 + odd / numerator;
    fraction *= denominator * numerator;
    if (Math.abs(denominator * numerator - 1) < 1e-16) break;
  }
  return (front * fraction) / a;
}

/** The x of which betaBelow(x, a, b) is `chance`, found by halving. */
export function betaQuantile(chance: number, a: number, b: number): number {
  let [low, high] = [0, 1];
  for (let middle = 0; ; ) {
    const next = (low + high) / 2;
    if (next === middle || next === low || next === high) return next;
    middle = next;
    if (betaBelow(middle, a, b) < chance) low = middle;
    else high = middle;
  }
}
