import { betaQuantile } from "../numerics/incomplete-beta.js";
import type { Comparison } from "./upper-tail.js";

/** The new rate over the old one. */
export interface Growth {
  /** Left out when there was no old rate. */
  readonly ratio?: number;
  readonly low: number;
  readonly high?: number;
}

/**
 * How many times the old rate the new one is, with an interval: Clopper and Pearson's for the share of the newest
 * count in both, turned into a ratio of rates. Counts that vary φ times as widely as chance tell as much as 1/φ of them.
 */
export function growthOf(
  { count, exposure, baselineCount, baselineExposure }: Comparison,
  varianceRatio: number,
  confidence: number,
): Growth {
  const width = Math.max(1, varianceRatio);
  const [now, before] = [count / width, baselineCount / width];
  const odds = baselineExposure / exposure;
  const ratioAt = (share: number): number => (share / (1 - share)) * odds;
  const tail = (1 - confidence) / 2;
  const low = count === 0 ? 0 : ratioAt(betaQuantile(tail, now, before + 1));
  if (baselineCount === 0) return { low };
  return {
    ratio: (count / baselineCount) * odds,
    low,
    high: ratioAt(betaQuantile(1 - tail, now + 1, before)),
  };
}
