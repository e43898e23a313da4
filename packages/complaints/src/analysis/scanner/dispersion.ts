import { logGamma } from "../numerics/log-gamma.js";

/** Counts and exposures of some periods. */
export interface Periods {
  readonly counts: readonly number[];
  readonly exposures: readonly number[];
}

/** What a category is learnt from: the periods before, and the rate with the newest period among them. */
export interface Baseline extends Periods {
  readonly rateOfAll: number;
}

/** How plausible each width of variation is: variance over mean, and a weight; weights add up to 1. */
export interface Dispersion {
  readonly ratios: readonly number[];
  readonly weights: readonly number[];
  /** Complaints per exposure at which the ratios are meant. */
  readonly rate: number;
}

/** Counts that vary by chance alone, at whatever rate. */
export const poissonDispersion: Dispersion = { ratios: [1], weights: [1], rate: 1 };

/** So many complaints tell something of how widely they vary. */
const enoughCounts = 10;
const step = 1.1;
/** Ratios from 0.08 up. */
const below = 27;

/**
 * Learns how widely the counts of each category vary. Counts of mean μ and variance φμ, with φ below, at and
 * above 1, are binomial, Poisson and negative binomial; sums stay in the family, and given their sum the
 * split over the periods no longer depends on the rate: Π ⟨μᵢ⟩ / ⟨Σμ⟩ with ⟨μ⟩ = μ(μ + φ − 1)(μ + 2(φ − 1))…
 * (Pólya). That likelihood of φ, taken on an even grid of log φ, gives the weights. φ may fall below 1: were
 * it held at 1, the surplus of those baselines that by chance vary little could not balance that of the others.
 *
 * A category with too few complaints to tell borrows what the others show; when none can tell, chance alone.
 */
export function dispersionsOf(baselines: readonly Baseline[]): readonly Dispersion[] {
  const told = baselines.map((one) =>
    tellsDispersion(one) ? scaledTo(rateOf(one), one) : undefined,
  );
  const top = Math.max(80, ...told.map((one) => (one === undefined ? 0 : 20 * pearson(one))));
  const size = below + Math.ceil(Math.log(top) / Math.log(step));
  // Half a step beside 1, so that no ratio is 1.
  const ratios = Array.from({ length: size }, (_, node) => step ** (node - below + 0.5));
  const learnt = told.map((one) => (one === undefined ? undefined : weightsOf(one, ratios)));
  const shared = ratios.map((_, node) =>
    learnt.reduce((sum, weights) => sum + (weights?.[node] ?? 0), 0),
  );
  const isShared = learnt.some((weights) => weights !== undefined);
  return baselines.map((one, index): Dispersion => {
    const own = learnt[index];
    if (own !== undefined) return { ratios, weights: own, rate: rateOf(one) };
    if (!isShared || one.rateOfAll === 0) return poissonDispersion;
    // The width is known only next to a rate, and of so few complaints the newest are a part that matters.
    const weights = weightsOf(scaledTo(one.rateOfAll, one), ratios, shared);
    return weights === undefined ? poissonDispersion : { ratios, weights, rate: one.rateOfAll };
  });
}

/** Whether a category tells by itself how widely it varies. */
export const tellsDispersion = ({ counts }: Periods): boolean =>
  counts.length > 1 && sum(counts) >= enoughCounts;

interface Scaled {
  readonly counts: readonly number[];
  readonly means: readonly number[];
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

const rateOf = ({ counts, exposures }: Periods): number => sum(counts) / sum(exposures);

/** The counts with what was to be expected at this rate. */
const scaledTo = (rate: number, { counts, exposures }: Periods): Scaled => ({
  counts,
  means: exposures.map((one) => one * rate),
});

/** Pearson's estimate of the variance over the mean. */
const pearson = ({ counts, means }: Scaled): number =>
  sum(counts.map((count, index) => (count - (means[index] ?? 0)) ** 2 / (means[index] ?? 1))) /
  (counts.length - 1);

/** What is e^-30 of the best weighs nothing. */
const negligible = 30;

function weightsOf(
  one: Scaled,
  ratios: readonly number[],
  shared?: readonly number[],
): number[] | undefined {
  const logs = new Array<number>(ratios.length).fill(Number.NEGATIVE_INFINITY);
  const at = (node: number): number => {
    const extra = shared === undefined ? 0 : Math.log(shared[node] ?? 0);
    return logLikelihood(one, (ratios[node] ?? 1) - 1) + extra;
  };
  const nearest = Math.round(Math.log(Math.max(1, pearson(one))) / Math.log(step)) + below;
  const start = Math.min(ratios.length - 1, nearest);
  let best = Number.NEGATIVE_INFINITY;
  // The likelihood has one peak: from its neighbourhood outwards until it is too low to matter.
  const walk = (from: number, by: number): void => {
    for (let node = from; node >= 0 && node < ratios.length; node += by) {
      const log = at(node);
      logs[node] = log;
      best = Math.max(best, log);
      if (shared === undefined && log < best - negligible) break;
    }
  };
  walk(start, 1);
  walk(start - 1, -1);
  if (best === Number.NEGATIVE_INFINITY) return undefined;
  const weights = logs.map((log) => Math.exp(log - best));
  const all = sum(weights);
  return weights.map((weight) => weight / all);
}

function logLikelihood({ counts, means }: Scaled, extra: number): number {
  let log = 0;
  let mean = 0;
  let total = 0;
  for (let index = 0; index < counts.length; index++) {
    const own = means[index] ?? 0;
    log += logRising(own, extra, counts[index] ?? 0);
    if (log === Number.NEGATIVE_INFINITY) return log;
    mean += own;
    total += counts[index] ?? 0;
  }
  return log - logRising(mean, extra, total);
}

/**
 * The logarithm of ⟨first⟩ = first (first + extra) (first + 2 extra) …, `factors` of them; minus infinity when
 * one is not positive, for then so many cannot happen.
 */
export function logRising(first: number, extra: number, factors: number): number {
  if (factors === 0) return 0;
  if (first + (factors - 1) * extra <= 0 || first <= 0) return Number.NEGATIVE_INFINITY;
  if (extra === 0) return factors * Math.log(first);
  if (factors <= 24) {
    let product = first;
    for (let factor = 1; factor < factors; factor++) product *= first + factor * extra;
    return Math.log(product);
  }
  const width = Math.abs(extra);
  const start = first / width;
  return (
    factors * Math.log(width) +
    (extra > 0
      ? logGamma(start + factors) - logGamma(start)
      : logGamma(start + 1) - logGamma(start + 1 - factors))
  );
}
