import { quantileOf } from "./distributions.js";
import { checkFigures } from "./figures.js";
import type { TimeDistribution } from "./numerics/inverse.js";
import type { WaitEstimate, WaitMethod } from "./wait-estimate.js";

/** An estimate from a distribution that was worked out in a unit of its own. */
export function inUnits(
  ahead: number,
  method: WaitMethod,
  unitMs: number,
  mean: number,
  sd: number,
  distribution: TimeDistribution,
): WaitEstimate {
  const quantile = quantileOf(distribution, mean, sd);
  return {
    position: ahead + 1,
    ahead,
    mean: mean * unitMs,
    sd: sd * unitMs,
    quantile: (p) => {
      checkFigures("quantile", [["share", ["p"], p]]);
      return quantile(p) * unitMs;
    },
    method,
  };
}
