import type { Distribution } from "../demand.js";
import type { Draws } from "./draws.js";
import { exponential, naturalLog } from "./elementary.js";
import { normalQuantile } from "./normal-quantile.js";

/** Turns a uniform number into a length of time; asks for more numbers of the same item where one is not enough. */
type Sampler = (uniform: number, more: Draws, item: number, purpose: number) => number;

/**
 * Makes the sampler of a distribution. Every one but Erlang inverts its distribution function, so that a
 * larger number is always a longer time: this is what keeps two policies comparable.
 */
export function samplerOf(distribution: Distribution): Sampler {
  switch (distribution.type) {
    case "constant": {
      const { ms } = distribution;
      return () => ms;
    }
    case "exponential": {
      const { meanMs } = distribution;
      // 1 - u is as uniform as u, but the short way keeps the small numbers, the long times, exact.
      return (uniform) => -meanMs * naturalLog(uniform);
    }
    case "lognormal":
      return lognormal(distribution.meanMs, distribution.sdMs);
    case "erlang":
      return erlang(distribution.stages, distribution.meanMs);
    case "empirical": {
      const sorted = [...distribution.ms].sort((one, other) => other - one);
      return (uniform) => sorted[Math.floor(uniform * sorted.length)] as number;
    }
  }
}

function lognormal(meanMs: number, sdMs: number): Sampler {
  if (meanMs === 0) return () => 0;
  const spread = naturalLog(1 + (sdMs / meanMs) ** 2);
  const location = naturalLog(meanMs) - spread / 2;
  const deviation = Math.sqrt(spread);
  return (uniform) => exponential(location - deviation * normalQuantile(uniform));
}

function erlang(stages: number, meanMs: number): Sampler {
  const stageMs = meanMs / stages;
  return (uniform, more, item, purpose) => {
    let sum = naturalLog(uniform);
    for (let stage = 1; stage < stages; stage += 3) {
      more.at(item, purpose, 1 + (stage - 1) / 3);
      sum += naturalLog(more.first());
      if (stage + 1 < stages) sum += naturalLog(more.second());
      if (stage + 2 < stages) sum += naturalLog(more.third());
    }
    return -stageMs * sum;
  };
}

/** The mean of a distribution in milliseconds. */
export function meanOf(distribution: Distribution): number {
  if (distribution.type === "constant") return distribution.ms;
  if (distribution.type !== "empirical") return distribution.meanMs;
  return distribution.ms.reduce((sum, ms) => sum + ms, 0) / distribution.ms.length;
}
