import { comparing, refuse } from "@ramah/core";
import { issuesFrom } from "../issue-list.js";
import type { AnalysisReason } from "../reasons.js";
import { checkScan } from "./check-scan.js";
import {
  type Dispersion,
  dispersionsOf,
  type Periods,
  poissonDispersion,
  tellsDispersion,
} from "./dispersion.js";
import { attainableChances, type Drift, driftOf } from "./drift.js";
import { growthOf } from "./growth.js";
import {
  cutOffOfBudget,
  expectedBelow,
  falseDiscoveryRates,
  penaltyOf,
  type Question,
} from "./multiplicity.js";
import type { IssueFinding, IssueScan, IssueSeries, IssueTest, ScanOptions } from "./scan-type.js";
import { type Comparison, chanceOf, upperTail } from "./upper-tail.js";

/**
 * Looks through many categories for those in which complaints have begun to rise, at a rate of false alarms that
 * is known. With 200 categories a week, limits of 3 sigma would raise a false alarm every other week if counts were
 * normal and the limits known; they are neither, and small counts that vary widely raise many times more.
 *
 * Each newest count is compared with the baseline of its own category, given the sum of both, so that the unknown
 * rate drops out: exactly for `poisson`, and for `u-prime` averaged over how widely the baseline suggests that
 * counts vary (the sigma of z of Laney's u' chart, with its uncertainty). Counts are whole, so that the chance of a
 * false alarm is not the cut-off but the greatest chance below it that a count can have. These are added up over the
 * categories: that sum is `expectedFalseAlarms`, what chance alone really brings, and `perPeriod` chooses the
 * cut-off that brings it nearest to the budget. A simulation of a million counts is in `bench/false-alarms.mjs`.
 *
 * What it does not know: seasons, holidays, growth of the business other than by `exposures`. A wave of complaints
 * inside the baseline makes a category look restless and its later waves less remarkable.
 *
 * @param series one entry a category, at least two periods each
 * @param options how many false alarms or which share of false findings to allow, and what to learn from
 * @returns findings, every question with its chance, and how many false alarms to expect
 * @throws RangeError with `code` and `issues` for counts that are not whole or below zero, complaints without
 * exposure, a category twice, lists of different lengths, options outside of what is allowed
 * @example
 * import { scanIssues } from "@ramah/complaints";
 *
 * const calm = [4, 3, 6, 4, 5, 2, 4, 5, 3, 4, 6, 3, 5, 4, 2, 4];
 * const scan = scanIssues([
 *   { category: "damaged", counts: [...calm, 15] },
 *   { category: "refund", counts: [...calm, 6] },
 * ], { perPeriod: 0.01 });
 * scan.findings.map(({ category, count, expected }) => [category, count, expected]); // => [["damaged", 15, 4]]
 * scan.expectedFalseAlarms <= 0.01; // => true
 */
export function scanIssues(series: readonly IssueSeries[], options: ScanOptions = {}): IssueScan {
  refuse(
    "scanIssues",
    issuesFrom((report) => checkScan(report, series, options)),
  );
  const { method = "u-prime", perPeriod, falseDiscoveryRate = 0.05, dependence } = options;
  const windows = series.map((one) => windowOf(one, options));
  const needed = method === "poisson" ? 1 : 2;
  const tested = windows.filter(
    ({ baseline, newest }) => newest.exposure > 0 && baseline.counts.length >= needed,
  );
  const baselines = tested.map(({ baseline, newest }) => {
    const { count, exposure, baselineCount, baselineExposure } = comparisonOf(newest, baseline);
    return { ...baseline, rateOfAll: (count + baselineCount) / (exposure + baselineExposure) };
  });
  const dispersions =
    method === "poisson" ? tested.map(() => poissonDispersion) : dispersionsOf(baselines);
  const asked = tested.flatMap((window, index) =>
    questionsOf(window, dispersions[index] ?? poissonDispersion, options),
  );
  const rates = falseDiscoveryRates(
    asked.map(({ pValue }) => pValue),
    dependence,
  );
  const cutOff =
    perPeriod === undefined
      ? cutOffOfShare(rates, falseDiscoveryRate, dependence)
      : cutOffOfBudget(asked, perPeriod);
  const expectedFalseAlarms = expectedBelow(asked, cutOff);
  const tests = asked.map(({ test }, index) => ({ ...test, adjusted: rates[index] ?? 1 }));
  const found = asked.flatMap(({ pValue, explain }, index) =>
    (perPeriod === undefined ? (rates[index] ?? 1) <= falseDiscoveryRate : pValue <= cutOff)
      ? [explain(tests[index] as IssueTest)]
      : [],
  );
  const testedNames = new Set(tested.map(({ category }) => category));
  return {
    findings: found.sort(
      comparing(
        ({ pValue }) => pValue,
        ({ category }) => category,
        ({ kind }) => kind,
      ),
    ),
    tests,
    untested: series
      .map(({ category }) => category)
      .filter((category) => !testedNames.has(category)),
    cutOff,
    expectedFalseAlarms,
    reasons: scanReasons(tested.length, expectedFalseAlarms, options),
  };
}

/** What a category is asked with: its newest period, and those before that it is compared with. */
interface Window {
  readonly category: string;
  readonly baseline: Periods;
  readonly newest: { readonly count: number; readonly exposure: number };
  /** All periods from the baseline to the newest, and the index of the first of them in the series. */
  readonly whole: Periods;
  readonly indexes: readonly number[];
}

function windowOf(
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

interface Asked extends Question {
  readonly test: Omit<IssueTest, "adjusted">;
  readonly explain: (test: IssueTest) => IssueFinding;
}

function questionsOf(
  window: Window,
  dispersion: Dispersion,
  options: ScanOptions,
): readonly Asked[] {
  const variance = dispersion.ratios.reduce(
    (sum, ratio, node) => sum + ratio * (dispersion.weights[node] ?? 0),
    0,
  );
  const jump = jumpOf(window, dispersion, variance, options);
  return options.drift === undefined
    ? [jump]
    : [jump, creepOf(window, variance, options, options.drift)];
}

function jumpOf(
  { category, baseline, newest, indexes }: Window,
  dispersion: Dispersion,
  variance: number,
  { minimumCount = 1, confidence = 0.95, period = "week", method }: ScanOptions,
): Asked {
  const comparison = comparisonOf(newest, baseline);
  const tail = upperTail(comparison, dispersion);
  const { count } = newest;
  const least = Math.max(tail.from + 1, minimumCount);
  const pValue = count < minimumCount ? 1 : chanceOf(tail, count);
  const expected = expectedOf(comparison);
  return {
    pValue,
    attainable: tail.chances.slice(least - tail.from).reverse(),
    test: { category, kind: "jump", count, expected, pValue, sigmaZ: Math.sqrt(variance) },
    explain: (test) => {
      const growth = growthOf(comparison, variance, confidence);
      const data = { category, count, expected, onceIn: 1 / pValue, period };
      const reasons: AnalysisReason[] = [
        comparison.baselineCount === 0 ? { code: "issue-new", data } : { code: "issue-jump", data },
        ...growthReasons(growth, confidence),
        ...spreadReasons(test.sigmaZ, method === "poisson" || tellsDispersion(baseline)),
      ];
      return { ...test, growth, since: indexes.at(-1) ?? 0, reasons };
    },
  };
}

function creepOf(
  { category, whole, indexes }: Window,
  variance: number,
  { confidence = 0.95, period = "week", minimumCount = 1 }: ScanOptions,
  { seed, draws = 1999, reference = 0.5 }: NonNullable<ScanOptions["drift"]>,
): Asked {
  const drift: Drift = driftOf(whole, {
    seed: `${typeof seed}:${seed}/${category}`,
    draws,
    reference,
  });
  const [before, risen] = [
    partOf(whole, 0, drift.since),
    partOf(whole, drift.since, Number.POSITIVE_INFINITY),
  ];
  const comparison = { ...risen, baselineCount: before.count, baselineExposure: before.exposure };
  const { count } = risen;
  const expected = before.exposure === 0 ? 0 : expectedOf(comparison);
  const pValue = count < minimumCount ? 1 : drift.pValue;
  const periods = whole.counts.length - drift.since;
  return {
    pValue,
    attainable: attainableChances(draws),
    test: { category, kind: "drift", count, expected, pValue, sigmaZ: Math.sqrt(variance) },
    explain: (test) => {
      const growth =
        before.exposure === 0 ? { low: 0 } : growthOf(comparison, variance, confidence);
      const data = { category, count, expected, periods, onceIn: 1 / pValue, period };
      const reasons: AnalysisReason[] = [
        { code: "issue-drift", data },
        ...growthReasons(growth, confidence),
      ];
      return { ...test, growth, since: indexes[drift.since] ?? 0, reasons };
    },
  };
}

const comparisonOf = (newest: Window["newest"], baseline: Periods): Comparison => {
  const { count, exposure } = partOf(baseline, 0, Number.POSITIVE_INFINITY);
  return {
    count: newest.count,
    exposure: newest.exposure,
    baselineCount: count,
    baselineExposure: exposure,
  };
};

function partOf({ counts, exposures }: Periods, from: number, to: number): Window["newest"] {
  const add = (values: readonly number[]): number =>
    values.slice(from, to).reduce((sum, value) => sum + value, 0);
  return { count: add(counts), exposure: add(exposures) };
}

const expectedOf = ({ exposure, baselineCount, baselineExposure }: Comparison): number =>
  (baselineCount * exposure) / baselineExposure;

/** Where Benjamini and Hochberg's line is crossed last; where it begins when nothing crosses it. */
function cutOffOfShare(
  rates: readonly number[],
  share: number,
  dependence: ScanOptions["dependence"],
): number {
  const found = rates.filter((rate) => rate <= share).length;
  const questions = rates.length;
  if (questions === 0) return 0;
  return (share * Math.max(1, found)) / (questions * penaltyOf(questions, dependence));
}

const growthReasons = (
  growth: IssueFinding["growth"],
  confidence: number,
): readonly AnalysisReason[] =>
  growth.ratio === undefined || growth.high === undefined
    ? []
    : [
        {
          code: "issue-growth",
          data: { ratio: growth.ratio, low: growth.low, high: growth.high, confidence },
        },
      ];

function spreadReasons(sigmaZ: number, isLearnt: boolean): readonly AnalysisReason[] {
  if (!isLearnt) return [{ code: "issue-spread-borrowed", data: { sigmaZ } }];
  return sigmaZ > 1.2 ? [{ code: "issue-spread", data: { sigmaZ } }] : [];
}

function scanReasons(
  categories: number,
  expectedFalseAlarms: number,
  { perPeriod, falseDiscoveryRate = 0.05, period = "week" }: ScanOptions,
): readonly AnalysisReason[] {
  return [
    { code: "scan-false-alarms", data: { categories, expectedFalseAlarms, period } },
    ...(perPeriod === undefined
      ? [{ code: "scan-false-findings", data: { share: falseDiscoveryRate } } as const]
      : []),
  ];
}
