import { comparing, refuse } from "@ramah/core";
import { issuesFrom } from "../issue-list.js";
import type { AnalysisReason } from "../reasons.js";
import { checkScan } from "./check-scan.js";
import { dispersionsOf, poissonDispersion } from "./dispersion.js";
import { cutOffOfBudget, expectedBelow, falseDiscoveryRates, penaltyOf } from "./multiplicity.js";
import { questionsOf } from "./questions.js";
import type { IssueScan, IssueSeries, IssueTest, ScanOptions } from "./scan-type.js";
import { comparisonOf, windowOf } from "./window.js";

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
 * A baseline calmer than chance makes no finding of a count that chance alone at the same rate would bring once in
 * ten periods.
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
