/**
 * Natural logarithm of a number above 0 and up to 1. Platforms differ in the last digit of `Math.log`; this
 * uses nothing but what IEEE 754 rounds alike everywhere, so that the same seed decides alike.
 */
export function logarithm(value: number): number {
  let rest = value;
  let halves = 0;
  for (; rest < 0.5; halves++) rest *= 2;
  // ln x = 2 artanh((x - 1) / (x + 1)); at most a third here, so that 17 terms leave less than 1e-16.
  const base = (rest - 1) / (rest + 1);
  let sum = 0;
  for (let power = 33; power > 0; power -= 2) sum = sum * base * base + 1 / power;
  return 2 * base * sum - halves * Math.LN2;
}
