/**
 * Chances of counts without cancellation, for sizes up to billions (Loader, Fast and accurate computation
 * of binomial probabilities, 2000): what a plain logarithm of the gamma function loses there, the
 * differences below keep.
 */

const halfLogTau = 0.918_938_533_204_672_7;

/** ln Γ(z + 1) - Stirling's main term, for z above 0. */
export function stirlingRest(z: number): number {
  // From 16 up the series is exact to the last digit; below, the gamma function is small enough to subtract.
  if (z < 16) return logFactorial(z) - ((z + 0.5) * Math.log(z) - z + halfLogTau);
  const square = 1 / (z * z);
  return (
    (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188)))) / z
  );
}

/** ln Γ(z + 1) for z from 0 to 16: up to 16 by the recurrence, then Stirling's series. */
function logFactorial(z: number): number {
  let product = 1;
  let at = z;
  while (at < 16) {
    at += 1;
    product *= at;
  }
  return (at + 0.5) * Math.log(at) - at + halfLogTau + stirlingRest(at) - Math.log(product);
}

/** x ln(x / mean) + mean - x, exact where x is near the mean. */
export function deviance(x: number, mean: number): number {
  const difference = x - mean;
  const isNear = Math.abs(difference) <= 0.1 * (x + mean);
  if (!isNear) return x * Math.log(x / mean) - difference;
  const ratio = difference / (x + mean);
  const square = ratio * ratio;
  let sum = difference * ratio;
  let term = 2 * x * ratio;
  for (let odd = 3; ; odd += 2) {
    term *= square;
    const next = sum + term / odd;
    if (next === sum) return sum;
    sum = next;
  }
}

/** x^a e^-x / Γ(a). */
export const gammaFactor = (a: number, x: number): number =>
  Math.sqrt(a / (2 * Math.PI)) * Math.exp(-stirlingRest(a) - deviance(a, x));

/** x^a y^b / B(a, b), where y is 1 - x and given apart since x may be near 1. */
export function betaFactor(a: number, b: number, x: number, y: number): number {
  const size = a + b;
  const rest = stirlingRest(size) - stirlingRest(a) - stirlingRest(b);
  const away = deviance(a, size * x) + deviance(b, size * y);
  // The roots are taken apart: a times b may be beyond the greatest double.
  return Math.sqrt(a / size) * Math.sqrt(b / (2 * Math.PI)) * Math.exp(rest - away);
}
