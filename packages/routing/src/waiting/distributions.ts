import { betaTails } from "./numerics/incomplete-beta.js";
import { gammaTails, type Tails } from "./numerics/incomplete-gamma.js";
import { quantileTime, type TimeDistribution } from "./numerics/inverse.js";
import { betaFactor, gammaFactor } from "./numerics/loader.js";

/** A gamma distribution of this shape; Erlang's where the shape is a whole number. */
export const gammaTime = (shape: number, rate: number): TimeDistribution => ({
  tails: (time) => gammaTails(shape, rate * time),
  density: (time) => gammaFactor(shape, rate * time) / time,
});

// A spread this narrow nobody asks about, and its tails would take for ever to add up.
const mostShape = 1e9;

/** The gamma distribution of this mean and standard deviation. */
export function gammaOf(mean: number, sd: number): TimeDistribution {
  const shape = Math.min((mean / sd) ** 2, mostShape);
  return gammaTime(shape, shape / mean);
}

/**
 * The time until `ahead` + 1 have left a line that is served at `serviceRate` and that each of them leaves
 * at `leaveRate`: a sum of exponential times with rates serviceRate + i leaveRate, i = 0 .. ahead. The
 * Laplace transform of that sum is the Mellin transform of a beta distribution: the sum is
 * -ln B / leaveRate, where B is beta(serviceRate / leaveRate, ahead + 1).
 */
export function leavingTime(
  ahead: number,
  serviceRate: number,
  leaveRate: number,
): TimeDistribution {
  const first = ahead + 1;
  const second = serviceRate / leaveRate;
  const tails = (time: number): Tails => {
    const exponent = leaveRate * time;
    return betaTails(first, second, -Math.expm1(-exponent), Math.exp(-exponent));
  };
  // By then everybody else has left to the last digit, and what is left of the chance falls as the service does.
  const lastTime = alone / leaveRate;
  const lastAbove = tails(lastTime).above;
  const aboveAlone = (time: number): number =>
    lastAbove * Math.exp(-serviceRate * (time - lastTime));
  return {
    tails: (time) => {
      if (time <= lastTime) return tails(time);
      const above = aboveAlone(time);
      return { below: 1 - above, above };
    },
    density: (time) => {
      if (time > lastTime) return serviceRate * aboveAlone(time);
      const gone = -Math.expm1(-leaveRate * time);
      const factor = betaFactor(first, second, gone, Math.exp(-leaveRate * time));
      return (leaveRate * factor) / gone;
    },
  };
}

// Mean patiences after which exp(-x) is still a number, and too small to matter beside 1.
const alone = 600;

/** Quantiles with their ends: no time at all with chance 0, no end with chance 1. */
export function quantileOf(
  distribution: TimeDistribution,
  mean: number,
  sd: number,
): (p: number) => number {
  return (p) => {
    if (p === 0) return 0;
    if (p === 1) return Number.POSITIVE_INFINITY;
    return quantileTime(distribution, p, gammaStart(p, mean, sd));
  };
}

/** Near the quantile of the gamma distribution of this mean and sd (Wilson and Hilferty, 1931). */
function gammaStart(p: number, mean: number, sd: number): number {
  const ninth = (sd / mean) ** 2 / 9;
  const root = 1 - ninth + roughNormal(p) * Math.sqrt(ninth);
  return root > 0.2 ? mean * root ** 3 : (mean * p) / 2;
}

/** The normal quantile to three digits: enough to start from (Hastings, 1955). */
function roughNormal(p: number): number {
  const tail = Math.sqrt(-2 * Math.log(Math.min(p, 1 - p)));
  const size =
    tail -
    (2.515517 + tail * (0.802853 + tail * 0.010328)) /
      (1 + tail * (1.432788 + tail * (0.189269 + tail * 0.001308)));
  return p < 0.5 ? -size : size;
}
