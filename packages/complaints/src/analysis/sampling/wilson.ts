import { refuse } from "@ramah/core";
import { checkOption, isCount, issuesFrom } from "../issue-list.js";
import { normalQuantile } from "../numerics/normal.js";

/** From where to where a share may lie. */
export interface ShareInterval {
  readonly low: number;
  readonly high: number;
}

/**
 * Says between which shares the true one lies when so many of so many were seen: Wilson's interval, which
 * stays within 0 and 1 and tells the truth for small numbers, where p ± 1.96 √(p(1 − p)/n) does not.
 *
 * @param successes how many of them, 0 to `n`
 * @param n how many were asked, 0 or more; of nobody asked nothing is known, and the interval is 0 to 1
 * @param confidence how often such intervals are to hold the true share, between 0 and 1; 0.95
 * @returns the lower and upper end
 * @throws RangeError with `code` and `issues` for figures below zero, more successes than asked, or a confidence that is none
 * @see Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927)
 * @example
 * import { wilson } from "@ramah/complaints";
 *
 * const { low, high } = wilson(8, 10);
 * [low.toFixed(3), high.toFixed(3)]; // => ["0.490", "0.943"]
 */
export function wilson(successes: number, n: number, confidence: number = 0.95): ShareInterval {
  const issues = issuesFrom((report) => {
    const areCounts = [isCount(report, ["successes"], successes), isCount(report, ["n"], n)].every(
      Boolean,
    );
    if (areCounts && successes > n) {
      report("figure-above-size", ["successes"], { count: successes, size: n });
    }
    checkOption(report, "confidence", confidence, "]0, 1[", (value) => value > 0 && value < 1);
  });
  refuse("wilson", issues);
  if (n === 0) return { low: 0, high: 1 };
  const z = normalQuantile((1 - confidence) / 2);
  const share = successes / n;
  const middle = share + (z * z) / (2 * n);
  const half = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  // At the ends the formula gives exactly 0 and 1 but for rounding.
  return {
    low: successes === 0 ? 0 : Math.max(0, (middle - half) / scale),
    high: successes === n ? 1 : Math.min(1, (middle + half) / scale),
  };
}
