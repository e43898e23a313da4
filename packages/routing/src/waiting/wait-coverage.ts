import { refuse } from "@ramah/core";
import { outcomesIssues, type WaitOutcome } from "./calibrate.js";
import { gammaOf, quantileOf } from "./distributions.js";
import { figureIssues, listIssues } from "./figures.js";
import { type ShareInterval, shareInterval } from "./share-interval.js";

/** How often the truth stayed within a quantile; `low` and `high` are Wilson's interval of the share at 95 %. */
export interface WaitCoverage extends ShareInterval {
  /** What the quantile promised: 0.9 for the 90 % quantile. */
  readonly level: number;
  /** How many waits were looked at. */
  readonly count: number;
  /** The share of waits that stayed within it, 0 to 1; left out where there are none. */
  readonly share?: number;
}

/**
 * Measures how honest estimates were: of the waits that were to end within the 80 % quantile, how many did?
 * The quantiles are those of a gamma distribution, which is exact for estimates of method `ql`.
 *
 * @param outcomes what was estimated and what came true, in any order
 * @param levels the quantiles asked about, each between 0 and 1; 0.8 and 0.9 when left out
 * @returns for each level the share that stayed within it, with Wilson's interval at 95 %
 * @throws RangeError with `code` and `issues` when a figure is missing, of another type or out of range
 * @example
 * import { waitCoverage } from "@ramah/routing";
 *
 * const outcomes = [
 *   { meanMs: 60_000, sdMs: 60_000, waitedMs: 20_000 },
 *   { meanMs: 60_000, sdMs: 60_000, waitedMs: 400_000 },
 * ];
 * waitCoverage(outcomes, [0.8])[0]?.share; // => 0.5
 */
export function waitCoverage(
  outcomes: readonly WaitOutcome[],
  levels: readonly number[] = [0.8, 0.9],
): readonly WaitCoverage[] {
  refuse("waitCoverage", [
    ...outcomesIssues(outcomes),
    ...listIssues(["levels"], levels, (level, path) =>
      figureIssues([["inner-share", path, level]]),
    ),
  ]);
  return levels.map((level) => {
    const within = outcomes.filter(({ meanMs, sdMs, waitedMs }) => {
      const sd = sdMs / meanMs;
      const quantile = quantileOf(gammaOf(1, sd), 1, sd);
      return waitedMs <= meanMs * quantile(level);
    }).length;
    const count = outcomes.length;
    return {
      level,
      count,
      ...(count === 0 ? {} : { share: within / count }),
      ...shareInterval(within, count),
    };
  });
}
