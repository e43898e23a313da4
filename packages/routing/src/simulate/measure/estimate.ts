/** A mean over the observations with the interval that holds the true one with the confidence asked for. */
export interface Estimate {
  readonly mean: number;
  /** `null` with fewer than two observations that saw anything. */
  readonly low: number | null;
  readonly high: number | null;
}

/** What one observation adds to a ratio: waits and contacts, answered and offered. */
export interface Share {
  readonly sum: number;
  readonly count: number;
}

/**
 * Estimates a ratio: everything summed over everything counted, with Student's interval of the deviations
 * of the observations from it. Observations with more contacts weigh more.
 *
 * @param errors how many standard errors the interval reaches to either side: Student's quantile
 * @returns `null` when nothing was counted at all
 */
export function estimateRatio(shares: readonly Share[], errors: number): Estimate | null {
  const deviations = deviationsOf(shares);
  if (deviations === null) return null;
  return around(ratioOf(shares) as number, deviations, errors);
}

/** Estimates the difference of two ratios whose observations belong together in pairs: second less first. */
export function estimateDifference(
  first: readonly Share[],
  second: readonly Share[],
  errors: number,
): (Estimate & { readonly varianceRatio: number | null }) | null {
  const one = deviationsOf(first);
  const other = deviationsOf(second);
  if (one === null || other === null) return null;
  const difference = (ratioOf(second) as number) - (ratioOf(first) as number);
  const paired = other.map((deviation, index) => deviation - (one[index] as number));
  const together = squares(paired);
  return {
    ...around(difference, paired, errors),
    varianceRatio: together === 0 ? null : (squares(one) + squares(other)) / together,
  };
}

function ratioOf(shares: readonly Share[]): number | null {
  const count = shares.reduce((total, share) => total + share.count, 0);
  return count === 0 ? null : shares.reduce((total, share) => total + share.sum, 0) / count;
}

/** What each observation says of the ratio's error, to first order. */
function deviationsOf(shares: readonly Share[]): readonly number[] | null {
  const ratio = ratioOf(shares);
  if (ratio === null) return null;
  const mean = shares.reduce((total, share) => total + share.count, 0) / shares.length;
  return shares.map(({ sum, count }) => (sum - ratio * count) / mean);
}

function around(mean: number, deviations: readonly number[], errors: number): Estimate {
  const count = deviations.length;
  if (count < 2) return { mean, low: null, high: null };
  const error = Math.sqrt(squares(deviations) / (count * (count - 1)));
  const half = errors * error;
  return { mean, low: mean - half, high: mean + half };
}

const squares = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value * value, 0);
