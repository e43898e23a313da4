import { checkOption, isCount, type Report } from "../issue-list.js";
import type { IssueSeries, ScanOptions } from "./scan-type.js";

/** Reports what is wrong with the series and the options of a scan. */
export function checkScan(
  report: Report,
  series: readonly IssueSeries[],
  options: ScanOptions,
): void {
  const first = new Map<string, number>();
  series.forEach(({ category, counts, exposures }, index) => {
    const before = first.get(category);
    if (before === undefined) first.set(category, index);
    else report("scan-category-twice", [index, "category"], { category, first: before });
    if (counts.length < 2) {
      report("scan-too-short", [index, "counts"], { periods: counts.length, needed: 2 });
    }
    if (exposures !== undefined && exposures.length !== counts.length) {
      const lengths = { points: counts.length, given: exposures.length };
      report("figure-lists-differ", [index, "exposures"], lengths);
    }
    counts.forEach((count, period) => {
      const path = [index, "counts", period];
      const isFine = isCount(report, path, count);
      if (isFine && !Number.isInteger(count)) report("figure-not-whole", path, { value: count });
      if (isFine && count > 0 && exposures?.[period] === 0) {
        report("figure-without-size", path, { count });
      }
    });
    exposures?.forEach((exposure, period) => {
      isCount(report, [index, "exposures", period], exposure);
    });
  });
  checkScanOptions(report, options);
}

function checkScanOptions(report: Report, options: ScanOptions): void {
  const { falseDiscoveryRate, perPeriod, drift } = options;
  if (falseDiscoveryRate !== undefined && perPeriod !== undefined) {
    report("scan-rate-or-share", [], {});
  }
  const isShare = (value: number): boolean => value > 0 && value < 1;
  const isWhole = (least: number) => (value: number) => Number.isInteger(value) && value >= least;
  const isPositive = (value: number): boolean => value > 0 && Number.isFinite(value);
  checkOption(report, "falseDiscoveryRate", falseDiscoveryRate, "]0, 1[", isShare);
  checkOption(report, "perPeriod", perPeriod, "]0, ∞[", isPositive);
  checkOption(report, "confidence", options.confidence, "]0, 1[", isShare);
  checkOption(report, "baseline", options.baseline, "1, 2, 3, …", isWhole(1));
  checkOption(report, "skip", options.skip, "0, 1, 2, …", isWhole(0));
  checkOption(report, "minimumCount", options.minimumCount, "1, 2, 3, …", isWhole(1));
  checkOption(report, "draws", drift?.draws, "19, 20, …", isWhole(19));
  checkOption(
    report,
    "reference",
    drift?.reference,
    "[0, ∞[",
    (value) => value >= 0 && Number.isFinite(value),
  );
}
