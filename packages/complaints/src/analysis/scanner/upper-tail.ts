import { logGamma } from "../numerics/log-gamma.js";
import { type Dispersion, logRising } from "./dispersion.js";

/** A newest count and what it is compared with. */
export interface Comparison {
  readonly count: number;
  readonly exposure: number;
  readonly baselineCount: number;
  readonly baselineExposure: number;
}

/** The chances of high counts, given how many complaints there were in all. */
export interface UpperTail {
  /** The least count of which the chance is told: what is expected, cut to a whole number. */
  readonly from: number;
  /** The chance of `from`, `from + 1`, … or more. */
  readonly chances: readonly number[];
}

/** So small that a thousand of them change nothing. */
const negligible = 1e-16;

/**
 * The chance of a count or a higher one, given the sum T of baseline and newest period: with the same rate in
 * both, the newest count no longer depends on the rate, only on its share of the exposure, so that nothing is
 * lost by not knowing the rate. Poisson counts give a binomial distribution and an exact test (Przyborowski
 * and Wilenski, Biometrika 31, 1940), others a Pólya distribution,
 *   P(k) = (T over k) ⟨μ⟩ₖ ⟨M⟩ₜ₋ₖ / ⟨μ + M⟩ₜ,
 * averaged over the widths of variation that the baseline leaves plausible. That average is to the width what
 * Student's t is to sigma: with few periods the tail grows heavier.
 */
export function upperTail(
  { count, exposure, baselineCount, baselineExposure }: Comparison,
  { ratios, weights, rate }: Dispersion,
): UpperTail {
  const total = baselineCount + count;
  const [mean, rest] = [exposure * rate, baselineExposure * rate];
  const from = Math.floor((total * exposure) / (exposure + baselineExposure));
  const choices = logGamma(total + 1) - logGamma(from + 1) - logGamma(total - from + 1);
  const chances: number[] = [];
  let weighed = 0;
  ratios.forEach((ratio, node) => {
    const weight = weights[node] ?? 0;
    const extra = ratio - 1;
    if (weight < 1e-9) return;
    const log =
      choices +
      logRising(mean, extra, from) +
      logRising(rest, extra, total - from) -
      logRising(mean + rest, extra, total);
    // Too many for counts that vary so little: such a width is not plausible after all.
    if (!(log > Number.NEGATIVE_INFINITY)) return;
    weighed += weight;
    let chance = Math.exp(log) * weight;
    for (let at = from; at <= total && chance > negligible; at++) {
      chances[at - from] = (chances[at - from] ?? 0) + chance;
      chance *=
        ((total - at) * (mean + at * extra)) / ((at + 1) * (rest + (total - at - 1) * extra));
    }
  });
  let above = 0;
  for (let index = chances.length - 1; index >= 0; index--) {
    above += (chances[index] ?? 0) / weighed;
    chances[index] = above;
  }
  return { from, chances };
}

/** The chance of a count or more; 1 when it is not above what is expected. */
export const chanceOf = ({ from, chances }: UpperTail, count: number): number =>
  count <= from ? 1 : Math.min(1, chances[count - from] ?? negligible);

/** A count that chance alone brings this often is ordinary, however calm the baseline happens to be. */
const ordinary = 0.1;

/**
 * The chances of counts of which those that are ordinary by chance alone are told as no rarer than that. Fifty
 * calm weeks may be calm by luck; yet to hold the spread at 1 altogether would halve the alarms that a budget
 * allows, for then the surplus of calm baselines no longer balances that of restless ones. Cut-offs below
 * `ordinary` keep their rate.
 */
export function noCalmer({ from, chances }: UpperTail, plain: UpperTail): UpperTail {
  const held = chances.slice();
  // A calm tail may end before chance alone is done.
  for (let index = 0; (plain.chances[index] ?? 0) > ordinary; index++) {
    held[index] = Math.max(held[index] ?? 0, plain.chances[index] ?? 0);
  }
  return { from, chances: held };
}
