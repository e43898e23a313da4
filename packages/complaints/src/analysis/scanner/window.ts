import type { Periods } from "./dispersion.js";
import type { IssueSeries, ScanOptions } from "./scan-type.js";
import type { Comparison } from "./upper-tail.js";

/** What a category is asked with: its newest period, and those before that it is compared with. */
export interface Window {
  readonly category: string;
  readonly baseline: Periods;
  readonly newest: { readonly count: number; readonly exposure: number };
  /** All periods from the baseline to the newest, and the index of the first of them in the series. */
  readonly whole: Periods;
  readonly indexes: readonly number[];
}

/** Cuts the series of a category into the newest period and what it is compared with. */
export function windowOf(
  { category, counts, exposures }: IssueSeries,
  { baseline = 52, skip = 0 }: ScanOptions,
): Window {
  const last = counts.length - 1;
  const end = Math.max(0, last - skip);
  const periods = counts.map((count, index) => ({
    index,
    count,
    exposure: exposures?.[index] ?? 1,
  }));
  const from = Math.max(0, end - baseline);
  // Where nothing could be complained about, nothing is learnt.
  const known = periods.slice(from).filter(({ exposure }) => exposure > 0);
  const learnt = known.filter(({ index }) => index < end);
  return {
    category,
    baseline: listsOf(learnt),
    newest: periods[last] ?? { count: 0, exposure: 0 },
    whole: listsOf(known),
    indexes: known.map(({ index }) => index),
  };
}

const listsOf = (
  periods: readonly { readonly count: number; readonly exposure: number }[],
): Periods => ({
  counts: periods.map(({ count }) => count),
  exposures: periods.map(({ exposure }) => exposure),
});

/** The newest period beside the sum of its baseline. */
export const comparisonOf = (newest: Window["newest"], baseline: Periods): Comparison => {
  const { count, exposure } = partOf(baseline, 0, Number.POSITIVE_INFINITY);
  return {
    count: newest.count,
    exposure: newest.exposure,
    baselineCount: count,
    baselineExposure: exposure,
  };
};

/** The sum of some periods. */
export function partOf({ counts, exposures }: Periods, from: number, to: number): Window["newest"] {
  const add = (values: readonly number[]): number =>
    values.slice(from, to).reduce((sum, value) => sum + value, 0);
  return { count: add(counts), exposure: add(exposures) };
}

/** What the baseline lets expect of the newest period. */
export const expectedOf = ({ exposure, baselineCount, baselineExposure }: Comparison): number =>
  (baselineCount * exposure) / baselineExposure;
