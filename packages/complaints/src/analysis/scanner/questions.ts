import type { AnalysisReason } from "../reasons.js";
import { type Dispersion, poissonDispersion, tellsDispersion } from "./dispersion.js";
import { attainableChances, type Drift, driftOf } from "./drift.js";
import { growthOf } from "./growth.js";
import type { Question } from "./multiplicity.js";
import type { IssueFinding, IssueTest, ScanOptions } from "./scan-type.js";
import { chanceOf, noCalmer, upperTail } from "./upper-tail.js";
import { comparisonOf, expectedOf, partOf, type Window } from "./window.js";

/** A question to a category, with its test and what to say if it is a finding. */
export interface Asked extends Question {
  readonly test: Omit<IssueTest, "adjusted">;
  readonly explain: (test: IssueTest) => IssueFinding;
}

/** Asks a category whether its newest period is too high and, if wanted, whether it has crept up. */
export function questionsOf(
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
  const own = upperTail(comparison, dispersion);
  const tail = method === "poisson" ? own : noCalmer(own, upperTail(comparison, poissonDispersion));
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
