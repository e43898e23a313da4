import { normalTail } from "../numerics/normal.js";
import type { ChartInput } from "./chart-type.js";
import type { Line, Model } from "./line.js";
import { meanMovingRange, type Observation, total } from "./observations.js";

/**
 * The g chart of the cases between two rare events: geometric, so that with mean c and least count a
 * sigma = √((c − a)(c − a + 1)) (Benneyan, Number-between g-type statistical quality control charts,
 * Health Care Management Science 4, 2001). A point above the upper limit is good news.
 */
export function gapChart(observations: readonly Observation[], input: ChartInput): Model {
  const { sigmas = 3, limits = "sigma", least = 0 } = input;
  const learnt = observations.filter((one) => one.learnt);
  const centre = input.centre ?? total(learnt.map(({ count }) => count)) / learnt.length;
  const mean = Math.max(0, centre - least);
  const sigma = Math.sqrt(mean * (mean + 1));
  // P(X > a + k) = q^(k + 1) with q = mean / (mean + 1).
  const quantile = (tail: number): number =>
    mean === 0
      ? least
      : least + Math.max(0, Math.ceil(Math.log(tail) / Math.log(mean / (mean + 1))) - 1);
  const tail = normalTail(sigmas);
  const isExact = limits === "exact" || (limits === "auto" && mean < 5);
  const lower = isExact ? quantile(1 - tail) : Math.max(0, centre - sigmas * sigma);
  const upper = isExact ? quantile(tail) : centre + sigmas * sigma;
  const lines = observations.map(
    ({ count }): Line => ({ statistic: count, centre, sigma, lower, upper }),
  );
  return { centre, lines };
}

/** Times between events that come at a steady rate look normal to the root of this power. */
const fromNormal = 3.6;

/**
 * The t chart of the time between two rare events: individuals of y = x^(1/3.6), mean ± k times the mean
 * moving range over 2/√π, then back by the power of 3.6 (Nelson, A control chart for parts-per-million
 * nonconforming items, Journal of Quality Technology 26, 1994). The rules look at y.
 */
export function timeChart(observations: readonly Observation[], input: ChartInput): Model {
  const { sigmas = 3 } = input;
  const bent = (time: number): number => time ** (1 / fromNormal);
  const straight = (value: number): number => Math.max(0, value) ** fromNormal;
  const learnt = observations.filter((one) => one.learnt).map(({ count }) => bent(count));
  const mean = input.centre === undefined ? total(learnt) / learnt.length : bent(input.centre);
  const sigma = meanMovingRange(learnt) / meanRangeOfTwo;
  const centre = straight(mean);
  const lower = straight(mean - sigmas * sigma);
  const upper = straight(mean + sigmas * sigma);
  const lines = observations.map(({ count }): Line => {
    const seen = { distance: bent(count) - mean, sigma };
    return { statistic: count, centre, sigma, lower, upper, seen };
  });
  return { centre, lines };
}

/** d2 for two observations, 2/√π: the mean distance of two normal values in sigma. */
export const meanRangeOfTwo = 1.1283791670955126;
