import { exponential, naturalLog } from "../chance/elementary.js";

/** How many standard errors an interval over so many observations reaches to either side. */
export function errorsFor(confidence: number): (observations: number) => number {
  const known = new Map<number, number>();
  return (observations) => {
    const errors = known.get(observations) ?? studentQuantile(confidence, observations - 1);
    known.set(observations, errors);
    return errors;
  };
}

/**
 * Finds how many standard errors on either side hold Student's t with a probability.
 *
 * @param confidence between 0 and 1
 * @param freedom degrees of freedom, a whole number from 1
 */
export function studentQuantile(confidence: number, freedom: number): number {
  let low = 0;
  let high = 1;
  while (upperTails(high, freedom) > 1 - confidence) high *= 2;
  for (let step = 0; step < 80; step++) {
    const middle = (low + high) / 2;
    if (upperTails(middle, freedom) > 1 - confidence) low = middle;
    else high = middle;
  }
  return high;
}

/** Probability of a value beyond t on either side: the regularised incomplete beta I_x(f/2, 1/2). */
function upperTails(t: number, freedom: number): number {
  if (t === 0) return 1;
  const a = freedom / 2;
  const x = freedom / (freedom + t * t);
  const front = (power: number, other: number): number =>
    (exponential(a * naturalLog(x) + 0.5 * naturalLog(t * t) - 0.5 * naturalLog(freedom + t * t)) /
      (power * beta(freedom))) *
    other;
  // The continued fraction is quick only on this side of the mean of the distribution.
  return x < (a + 1) / (a + 2.5)
    ? front(a, fraction(x, a, 0.5))
    : 1 - front(0.5, fraction(1 - x, 0.5, a));
}

/** B(f/2, 1/2) by its recurrence from B(1/2, 1/2) or B(1, 1/2). */
function beta(freedom: number): number {
  let value = freedom % 2 === 1 ? Math.PI : 2;
  for (let a = freedom % 2 === 1 ? 0.5 : 1; a < freedom / 2; a++) value *= a / (a + 0.5);
  return value;
}

/** The continued fraction of the incomplete beta function by Lentz's method (Thompson and Barnett 1986). */
function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let step = 2; step < 2000; step++) {
    const m = Math.floor(step / 2);
    const term =
      step % 2 === 0
        ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
        : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + term * d);
    c = 1 + term / c;
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-15) break;
  }
  return value;
}
