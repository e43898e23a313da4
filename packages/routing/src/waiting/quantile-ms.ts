import { refuse } from "@ramah/core";
import { figureIssues } from "./figures.js";
import type { WaitEstimate } from "./wait-estimate.js";

/** Asks an estimate, which may be somebody else's, for a time; refuses an answer that is no length of time. */
export function quantileMs(asked: string, { quantile }: WaitEstimate, level: number): number {
  const time: unknown = quantile(level);
  if (typeof time === "number" && time >= 0) return time;
  refuse(asked, figureIssues([["from-zero", ["estimate", "quantile"], time]]));
  return Number.NaN;
}
