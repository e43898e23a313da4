/** A count's distribution by the ratio of neighbouring chances, from which everything follows. */
export interface CountDistribution {
  /** The greatest whole number that is no likelier than the one below it, or near it. */
  readonly mode: number;
  /** The greatest count there can be. */
  readonly greatest: number;
  /** The chance of `count + 1` divided by that of `count`. */
  readonly ratio: (count: number) => number;
}

/** Counts that know no ceiling: complaints in a week. */
export const poisson = (mean: number): CountDistribution => ({
  mode: Math.floor(mean),
  greatest: Number.POSITIVE_INFINITY,
  ratio: (count) => mean / (count + 1),
});

/** Counts out of a whole number of cases, each with the same chance. */
export const binomial = (size: number, share: number): CountDistribution => ({
  mode: Math.min(size, Math.floor((size + 1) * share)),
  greatest: size,
  ratio: (count) => ((size - count) * share) / ((count + 1) * (1 - share)),
});

/**
 * The least and greatest count that a tail of this size leaves inside: the least `k` with
 * P(X <= k) >= tail, and the least `k` with P(X > k) <= tail.
 */
export function countQuantiles(
  distribution: CountDistribution,
  tail: number,
): { readonly lower: number; readonly upper: number } {
  const { first, chances } = chancesOf(distribution);
  const cut = tail * chances.reduce((sum, chance) => sum + chance, 0);
  let lower = 0;
  for (let below = chances[0] ?? 0; below < cut; below += chances[lower] ?? cut) lower++;
  let upper = chances.length - 1;
  for (let above = chances[upper] ?? 0; above <= cut && upper > 0; above += chances[upper] ?? cut) {
    upper--;
  }
  return { lower: first + lower, upper: first + upper };
}

/** Chances relative to the mode's, from both ends of what is not negligible. */
function chancesOf({ mode, greatest, ratio }: CountDistribution): {
  readonly first: number;
  readonly chances: readonly number[];
} {
  const negligible = 1e-18;
  const down: number[] = [];
  let first = mode;
  for (let chance = 1; first > 0; first--) {
    chance /= ratio(first - 1);
    if (!(chance > negligible)) break;
    down.push(chance);
  }
  const chances = [...down.reverse(), 1];
  let chance = 1;
  for (let count = mode; count < greatest; count++) {
    chance *= ratio(count);
    if (!(chance > negligible)) break;
    chances.push(chance);
  }
  return { first, chances };
}
