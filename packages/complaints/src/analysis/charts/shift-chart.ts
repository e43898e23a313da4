import type { ChartInput } from "./chart-type.js";
import { meanRangeOfTwo } from "./gap-chart.js";
import type { Line, Model } from "./line.js";
import { meanMovingRange, type Observation, total } from "./observations.js";

/** A period in the terms of a chart of small shifts. */
interface Scaled {
  readonly value: number;
  readonly sigma: number;
}

/**
 * Individuals without sizes: their mean, and the mean moving range over 2/√π. With sizes: rates, whose
 * centre c is all events over all exposure and whose sigma is √(c/m), or the given sigma over √m.
 */
function scaled(
  observations: readonly Observation[],
  input: ChartInput,
): { readonly centre: number; readonly points: readonly Scaled[] } {
  const isRate = input.n !== undefined;
  const rateOf = ({ count, size }: Observation): number => (isRate ? count / size : count);
  const learnt = observations.filter((one) => one.learnt);
  const weight = total(learnt.map(({ size }) => (isRate ? size : 1)));
  const centre = input.centre ?? total(learnt.map(({ count }) => count)) / weight;
  const unit =
    input.sigma ??
    (isRate ? Math.sqrt(centre) : meanMovingRange(learnt.map(rateOf)) / meanRangeOfTwo);
  const points = observations.map((one) => ({
    value: rateOf(one),
    sigma: isRate ? unit / Math.sqrt(one.size) : unit,
  }));
  return { centre, points };
}

/**
 * The two-sided tabular CUSUM (Page, Biometrika 41, 1954): with z in sigma, the sums
 * max(0, S + z − shift/2) and −max(0, S − z − shift/2); a sum signals beyond the decision interval, not at it.
 */
export function cusumChart(observations: readonly Observation[], input: ChartInput): Model {
  const { decisionInterval = 5, shift = 1, headStart = 0 } = input;
  const { centre, points } = scaled(observations, input);
  let [above, below] = [headStart, headStart];
  const lines = points.map(({ value, sigma }): Line => {
    const z = value === centre ? 0 : (value - centre) / sigma;
    above = Math.max(0, above + z - shift / 2);
    below = Math.max(0, below - z - shift / 2);
    // A sum of nothing is 0, not -0.
    const sums = { positive: above, negative: below === 0 ? 0 : -below };
    const limits = { lower: -decisionInterval, upper: decisionInterval };
    return { statistic: value, centre, sigma, ...limits, ...sums };
  });
  return { centre, lines };
}

/**
 * The exponentially weighted moving average (Roberts, Technometrics 1, 1959), begun at the centre, with
 * the exact variance v = λ²σ² + (1 − λ)²v of each smoothed point; of equal sigma that is
 * σ² λ/(2 − λ) (1 − (1 − λ)^2t). A period without data leaves both as they were.
 */
export function ewmaChart(observations: readonly Observation[], input: ChartInput): Model {
  const { lambda = 0.2, sigmas = 3 } = input;
  const { centre, points } = scaled(observations, input);
  let [smooth, variance] = [centre, 0];
  const lines = points.map(({ value, sigma }): Line => {
    // In this form a series that never varies is smoothed to itself, to the last bit.
    smooth += lambda * (value - smooth);
    variance = (lambda * sigma) ** 2 + (1 - lambda) ** 2 * variance;
    const spread = Math.sqrt(variance);
    const limits = { lower: centre - sigmas * spread, upper: centre + sigmas * spread };
    return { statistic: smooth, centre, sigma: spread, ...limits };
  });
  return { centre, lines };
}
