/**
 * The probability that a standard normal value is above `z`.
 * Below 2 by the power series, above by Laplace's continued fraction, which keeps small tails exact.
 */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (z < 2) {
    let term = z;
    let sum = z;
    for (let odd = 3; term > sum * Number.EPSILON; odd += 2) {
      term *= (z * z) / odd;
      sum += term;
    }
    return 0.5 - density * sum;
  }
  let fraction = z;
  for (let step = 200; step >= 1; step--) fraction = z + step / fraction;
  return density / fraction;
}

/** The value that a standard normal one exceeds with probability `tail`, between 0 and 1. */
export function normalQuantile(tail: number): number {
  if (tail > 0.5) return -normalQuantile(1 - tail);
  // Beyond 38.5 the tail is less than the smallest double.
  let [low, high] = [0, 39];
  for (let middle = low; ; ) {
    const next = (low + high) / 2;
    if (next === middle) return middle;
    middle = next;
    if (normalTail(middle) > tail) low = middle;
    else high = middle;
  }
}
