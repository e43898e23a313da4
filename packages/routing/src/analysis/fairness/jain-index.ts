import { refuse } from "@ramah/core";
import { expectedAt, isRate, problemsIn } from "../model-problems.js";

/**
 * Measures how evenly something is shared: 1 when all get the same, 1 / n when one of n gets everything.
 *
 * @param shares what each gets, 0 or more
 * @returns Jain's index; 1 when there is nothing to share or nobody to share with
 * @throws RangeError with `code` and `issues` when a share is not a number from 0
 * @see Jain, Chiu and Hawe, A quantitative measure of fairness and discrimination for resource allocation
 *   in shared computer systems, DEC-TR-301 (1984)
 * @example
 * import { jainIndex } from "@ramah/routing";
 *
 * jainIndex([2, 2, 2]); // => 1
 * jainIndex([1, 0, 0, 0]); // => 0.25
 */
export function jainIndex(shares: readonly number[]): number {
  refuse(
    "jainIndex",
    problemsIn([], shares, "rates", (share, path) =>
      isRate(share) ? [] : [expectedAt(path, "rate")],
    ),
  );
  return evennessOf(shares);
}

/** The same for shares that are known to be right. */
export function evennessOf(shares: readonly number[]): number {
  // Relative to the largest, so that squares cannot overflow or vanish.
  const largest = shares.reduce((most, share) => Math.max(most, share), 0);
  if (largest === 0) return 1;
  const sum = shares.reduce((total, share) => total + share / largest, 0);
  const squares = shares.reduce((total, share) => total + (share / largest) ** 2, 0);
  return (sum * sum) / (shares.length * squares);
}
