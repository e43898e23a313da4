import { createRandom } from "@ramah/core";
import type { Periods } from "./dispersion.js";

/** How strongly the last periods have crept up, and how often chance alone does the like. */
export interface Drift {
  readonly pValue: number;
  /** The first period of the rise, as an index into what was given; the last one when there is none. */
  readonly since: number;
}

/** So many shuffles as high as the truth, and more of them would tell nothing (Besag and Clifford, 1991). */
const enoughHits = 20;

/**
 * Looks for a slow rise: a one-sided CUSUM of standardised rates, max(0, S + z − reference), at its last value.
 * How often chance alone brings as much is found by shuffling the periods, which under no change are as good in
 * any order: that holds however widely counts vary, and nothing is assumed to be known. With h shuffles at
 * least as high among l the chance is h/l, or (hits + 1)/(draws + 1) at the end.
 */
export function driftOf(
  { counts, exposures }: Periods,
  { seed, draws, reference }: { seed: string; draws: number; reference: number },
): Drift {
  const rate = sum(counts) / sum(exposures);
  const far = counts.map((count, index) => {
    const mean = rate * (exposures[index] ?? 0);
    return (count - mean) / Math.sqrt(mean);
  });
  const spread = Math.sqrt(sum(far.map((one) => one * one)) / (far.length - 1));
  const none = { pValue: 1, since: counts.length - 1 };
  if (!(spread > 0)) return none;
  // Float64Array, as this is shuffled thousands of times.
  const steps = Float64Array.from(far, (one) => one / spread - reference);
  const truth = lastSum(steps);
  if (truth === 0) return none;
  return {
    pValue: chanceOf(truth, steps.slice(), draws, seed),
    since: lastZero(steps),
  };
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

function lastSum(steps: Float64Array): number {
  let above = 0;
  for (const step of steps) above = Math.max(0, above + step);
  return above;
}

function lastZero(steps: Float64Array): number {
  let above = 0;
  let since = 0;
  steps.forEach((step, index) => {
    above = Math.max(0, above + step);
    if (above === 0) since = index + 1;
  });
  return since;
}

function chanceOf(truth: number, steps: Float64Array, draws: number, seed: string): number {
  const random = createRandom(seed);
  // The same values in another order may add up to a hair less.
  const bar = truth * (1 - 1e-12);
  let hits = 0;
  for (let draw = 1; draw <= draws; draw++) {
    for (let last = steps.length - 1; last > 0; last--) {
      const other = random.integer(0, last);
      const kept = steps[last] as number;
      steps[last] = steps[other] as number;
      steps[other] = kept;
    }
    if (lastSum(steps) >= bar) hits++;
    if (hits === enoughHits) return hits / draw;
  }
  return (hits + 1) / (draws + 1);
}

/** Every chance that so many shuffles can tell, ascending. */
export function attainableChances(draws: number): readonly number[] {
  const few = Array.from(
    { length: Math.min(enoughHits, draws + 1) },
    (_, hits) => (hits + 1) / (draws + 1),
  );
  const many = Array.from(
    { length: Math.max(0, draws - enoughHits + 1) },
    (_, fewer) => enoughHits / (draws - fewer),
  );
  return [...few, ...many];
}
