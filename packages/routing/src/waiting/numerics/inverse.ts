import type { Tails } from "./incomplete-gamma.js";

/** A distribution of a time above 0, as far as its quantiles need it. */
export interface TimeDistribution {
  readonly tails: (time: number) => Tails;
  readonly density: (time: number) => number;
}

/**
 * The time that is not exceeded with this chance, above 0 and below 1: Newton's steps between bounds that
 * close in, on the tail that is the smaller one, so that the far ends stay exact.
 */
export function quantileTime(of: TimeDistribution, chance: number, start: number): number {
  const isLow = chance <= 0.5;
  const target = isLow ? chance : 1 - chance;
  let low = 0;
  let high = Number.POSITIVE_INFINITY;
  let time = start;
  for (let step = 0; step < 2200; step++) {
    const { below, above } = of.tails(time);
    const tail = isLow ? below : above;
    const isBefore = isLow ? tail < target : tail > target;
    if (isBefore) low = time;
    else high = time;
    // On the logarithm of the tail, Newton's step does not overshoot far out.
    const slope = of.density(time) / tail;
    const away = Math.log(tail / target) * (isLow ? -1 : 1);
    const newton = time + away / slope;
    const middle = high === Number.POSITIVE_INFINITY ? 2 * low : (low + high) / 2;
    const next = newton > low && newton < high ? newton : middle;
    if (Math.abs(next - time) <= time * 2e-16 || next === low || next === high) return next;
    time = next;
  }
  return time;
}
