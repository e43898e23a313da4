import { checkFigures } from "./figures.js";
import type { WaitEstimate } from "./wait-estimate.js";

/**
 * The estimate of a queue that nobody serves: the place in line is known, the time has no end in sight.
 * `announceWait` says so instead of inventing a figure.
 *
 * @param ahead how many are served before, whole, from 0
 * @returns an estimate of method `none`, its times infinite
 * @throws RangeError with `code` and `issues` when `ahead` is no such number
 * @example
 * import { noEstimate } from "@ramah/routing";
 *
 * noEstimate(2).position; // => 3
 * noEstimate(2).mean; // => Number.POSITIVE_INFINITY
 */
export function noEstimate(ahead: number): WaitEstimate {
  checkFigures("noEstimate", [["count", ["ahead"], ahead]]);
  const endless = Number.POSITIVE_INFINITY;
  return {
    position: ahead + 1,
    ahead,
    mean: endless,
    sd: endless,
    quantile: (p) => {
      checkFigures("quantile", [["share", ["p"], p]]);
      return p === 0 ? 0 : endless;
    },
    method: "none",
  };
}
