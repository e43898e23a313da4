import { refuse } from "@ramah/core";
import { checkFigures, checkObject, fieldIssues, figureIssues, listIssues } from "./figures.js";
import type { FigureIssue } from "./reasons.js";
import type { WaitEstimate } from "./wait-estimate.js";

/** What was estimated for somebody, and what came true. Plain JSON, to be kept by whoever measures. */
export interface WaitOutcome {
  /** The mean that was estimated, above 0. */
  readonly meanMs: number;
  /** The standard deviation that was estimated, above 0. */
  readonly sdMs: number;
  /** How long the wait became, from 0. */
  readonly waitedMs: number;
}

/** How much is learnt from. */
export interface CalibrationOptions {
  /** Only the last so many outcomes count, so that yesterday does not outvote today; 1000 when left out. */
  readonly window?: number;
  /** Nothing is corrected before there are so many, or a full `window`; 50 when left out. */
  readonly least?: number;
}

/** What was learnt from outcomes. */
export interface WaitCalibration {
  /** How many outcomes it rests on. */
  readonly count: number;
  /** Whether there were enough of them to correct anything. */
  readonly isReady: boolean;
  /** The same estimate, with mean, sd and quantiles as they have proved to be. */
  readonly correct: (estimate: WaitEstimate) => WaitEstimate;
}

/**
 * Learns from past estimates how far they are off, and corrects new ones: whatever the reason, of 100 waits
 * about 90 then stay within the corrected 90 % quantile (split conformal prediction of (waited - mean) / sd).
 * The promise holds as long as the past is like the present; `window` forgets what is older.
 *
 * @param outcomes what was estimated and what came true, oldest first
 * @param options `window` and `least`, whole numbers from 1
 * @returns a correction for estimates; one that changes nothing until there are enough outcomes
 * @throws RangeError with `code` and `issues` when a figure is missing, of another type or out of range
 * @see Vovk, Gammerman and Shafer, Algorithmic Learning in a Random World (2005)
 * @example
 * import { calibrate, estimateWait } from "@ramah/routing";
 *
 * // Everybody waited for twice as long as was estimated.
 * const outcomes = Array.from({ length: 99 }, () => ({ meanMs: 60_000, sdMs: 60_000, waitedMs: 120_000 }));
 * const wait = estimateWait({ ahead: 3, agents: 2, meanHandleMs: 60_000 });
 * wait.mean; // => 120_000
 * calibrate(outcomes).correct(wait).mean; // => 180_000
 */
export function calibrate(
  outcomes: readonly WaitOutcome[],
  options: CalibrationOptions = {},
): WaitCalibration {
  checkObject("calibrate", options, ["options"]);
  const { window = 1000, least = 50 } = options;
  refuse("calibrate", [
    ...outcomesIssues(outcomes),
    ...figureIssues([
      ["position", ["options", "window"], window],
      ["position", ["options", "least"], least],
    ]),
  ]);
  const scores = outcomes
    .slice(-window)
    .map(({ meanMs, sdMs, waitedMs }) => (waitedMs - meanMs) / sdMs)
    .sort((one, other) => one - other);
  const isReady = scores.length >= Math.min(least, window);
  const corrected = correction(scores);
  return {
    count: scores.length,
    isReady,
    correct: (estimate) => {
      checkObject("correct", estimate);
      if (!isReady || estimate.method === "none") return estimate;
      checkFigures("correct", [
        ["position", ["position"], estimate.position],
        ["count", ["ahead"], estimate.ahead],
        ["from-zero", ["mean"], estimate.mean],
        ["from-zero", ["sd"], estimate.sd],
        ["function", ["quantile"], estimate.quantile],
      ]);
      return corrected(estimate);
    },
  };
}

/** What is wrong with what came true of estimates. */
export const outcomesIssues = (outcomes: readonly WaitOutcome[]): readonly FigureIssue[] =>
  listIssues(["outcomes"], outcomes, (outcome, path) =>
    fieldIssues(path, outcome, ({ meanMs, sdMs, waitedMs }) =>
      figureIssues([
        ["above-zero", [...path, "meanMs"], meanMs],
        ["above-zero", [...path, "sdMs"], sdMs],
        ["from-zero", [...path, "waitedMs"], waitedMs],
      ]),
    ),
  );

/** The correction that these scores, in order, make. */
function correction(scores: readonly number[]): (estimate: WaitEstimate) => WaitEstimate {
  const count = scores.length;
  const middle = scores.reduce((sum, score) => sum + score, 0) / count;
  const spread = Math.sqrt(scores.reduce((sum, score) => sum + (score - middle) ** 2, 0) / count);
  const greatest = scores[count - 1] ?? 0;
  return (estimate) => {
    const at = (score: number): number => Math.max(0, estimate.mean + estimate.sd * score);
    return {
      ...estimate,
      mean: at(middle),
      sd: estimate.sd * spread,
      quantile: (p) => {
        const plain = estimate.quantile(p);
        if (p === 0 || p === 1) return plain;
        // The rank with one outcome more, the one to come: beyond the last there is no proof, only the model.
        const score = scores[Math.ceil((count + 1) * p - 1e-9) - 1];
        return score === undefined ? Math.max(plain, at(greatest)) : at(score);
      },
    };
  };
}
