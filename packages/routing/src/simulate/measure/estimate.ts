/** A mean over the observations, and the interval that holds the true mean with the confidence asked for. */
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

/** How many standard errors an interval over so many observations, two or more, reaches to either side. */
type Errors = (observations: number) => number;

/**
 * Estimates a ratio: everything summed over everything counted, with Student's interval of the deviations
 * of the observations from it. Observations with more contacts weigh more; those that saw nothing say
 * nothing, neither of the ratio nor of how sure it is.
 *
 * @returns `null` when nothing was counted at all
 */
export function estimateRatio(shares: readonly Share[], errors: Errors): Estimate | null {
  const seen = shares.filter(({ count }) => count > 0);
  const ratio = ratioOf(seen);
  if (ratio === null) return null;
  return around(ratio, deviationsOf(seen, ratio), errors);
}

/** Estimates the difference of two ratios whose observations belong together in pairs: second less first. */
export function estimateDifference(
  first: readonly Share[],
  second: readonly Share[],
  errors: Errors,
): (Estimate & { readonly varianceRatio: number | null }) | null {
  const isSeen = (_: Share, index: number): boolean =>
    (first[index]?.count ?? 0) > 0 || (second[index]?.count ?? 0) > 0;
  const [seenFirst, seenSecond] = [first.filter(isSeen), second.filter(isSeen)];
  const [firstRatio, secondRatio] = [ratioOf(seenFirst), ratioOf(seenSecond)];
  if (firstRatio === null || secondRatio === null) return null;
  const one = deviationsOf(seenFirst, firstRatio);
  const other = deviationsOf(seenSecond, secondRatio);
  const paired = other.map((deviation, index) => deviation - (one[index] as number));
  const together = squares(paired);
  return {
    ...around(secondRatio - firstRatio, paired, errors),
    varianceRatio: together === 0 ? null : (squares(one) + squares(other)) / together,
  };
}

function ratioOf(shares: readonly Share[]): number | null {
  const count = shares.reduce((total, share) => total + share.count, 0);
  return count === 0 ? null : shares.reduce((total, share) => total + share.sum, 0) / count;
}

/** What each observation says of the ratio's error, to first order. */
function deviationsOf(shares: readonly Share[], ratio: number): readonly number[] {
  const mean = shares.reduce((total, share) => total + share.count, 0) / shares.length;
  return shares.map(({ sum, count }) => (sum - ratio * count) / mean);
}

function around(mean: number, deviations: readonly number[], errors: Errors): Estimate {
  const count = deviations.length;
  if (count < 2) return { mean, low: null, high: null };
  const half = errors(count) * Math.sqrt(squares(deviations) / (count * (count - 1)));
  return { mean, low: mean - half, high: mean + half };
}

const squares = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value * value, 0);
