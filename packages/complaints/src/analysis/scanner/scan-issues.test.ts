import { expect, test } from "vitest";
import { attempt } from "../../error.js";
import { describe } from "../../messages/index.js";
import { falseDiscoveryRates } from "./multiplicity.js";
import { scanIssues } from "./scan-issues.js";
import type { IssueSeries, ScanOptions } from "./scan-type.js";

const calm = [4, 3, 6, 4, 5, 2, 4, 5, 3, 4, 6, 3, 5, 4, 2, 4];
const damaged = { category: "damaged", counts: [...calm, 15] };
const refund = { category: "refund", counts: [...calm, 6] };

const chanceOf = (series: IssueSeries, options: ScanOptions = {}): number =>
  scanIssues([series], options).tests[0]?.pValue ?? Number.NaN;

/** P(X >= count) of a binomial, term by term. */
function binomialFrom(count: number, size: number, share: number): number {
  let [sum, term] = [0, (1 - share) ** size];
  for (let one = 0; one <= size; one++) {
    if (one >= count) sum += term;
    term *= ((size - one) * share) / ((one + 1) * (1 - share));
  }
  return sum;
}

test("fifteen complaints where four were expected are found, six are not", () => {
  const scan = scanIssues([damaged, refund], { perPeriod: 0.01 });
  expect(scan.findings.map(({ category }) => category)).toEqual(["damaged"]);
  expect(scan.findings[0]).toMatchObject({ kind: "jump", count: 15, expected: 4, since: 16 });
  expect(scan.tests.map(({ category }) => category)).toEqual(["damaged", "refund"]);
  expect(scan.expectedFalseAlarms).toBeLessThanOrEqual(0.01);
  expect(scan.expectedFalseAlarms).toBeGreaterThan(0.001);
});

test("by poisson the chance is the binomial's, given all complaints and the exposure", () => {
  const total = 64 + 15;
  expect(chanceOf(damaged, { method: "poisson" })).toBeCloseTo(binomialFrom(15, total, 1 / 17), 14);
  const exposures = [...calm.map(() => 10), 25];
  expect(chanceOf({ ...damaged, exposures }, { method: "poisson" })).toBeCloseTo(
    binomialFrom(15, total, 25 / 185),
    12,
  );
});

test("no more than expected is no question of chance", () => {
  expect(chanceOf({ category: "x", counts: [...calm, 4] })).toBe(1);
  expect(chanceOf({ category: "x", counts: [...calm, 0] }, { method: "poisson" })).toBe(1);
});

test("the same jump is less remarkable where counts are restless", () => {
  const restless = [0, 9, 4, 1, 12, 3, 0, 8, 2, 7, 1, 10, 0, 5, 2, 0];
  const [quiet, wild] = [chanceOf(damaged), chanceOf({ category: "x", counts: [...restless, 15] })];
  expect(wild).toBeGreaterThan(20 * quiet);
  const [one, other] = [damaged.counts, [...restless, 15]].map((counts) =>
    chanceOf({ category: "x", counts }, { method: "poisson" }),
  );
  expect(one).toBe(other);
});

test("few periods to learn from make the tail heavier", () => {
  const chances = [4, 8, 16].map((baseline) => chanceOf(damaged, { baseline }));
  expect(chances[0]).toBeGreaterThan(chances[1] ?? 1);
  expect(chances[1]).toBeGreaterThan(chances[2] ?? 1);
});

test("the baseline ends before the newest period and the skipped ones", () => {
  const creeping = { category: "x", counts: [...calm, 9, 10, 15] };
  const [all, skipped] = [0, 2].map((skip) => scanIssues([creeping], { skip }).tests[0]);
  expect(all?.expected).toBeCloseTo(83 / 18, 12);
  expect(skipped?.expected).toBe(4);
  expect(scanIssues([creeping], { skip: 2, baseline: 4 }).tests[0]?.expected).toBe(15 / 4);
});

test("a new category borrows how widely others vary, and chance alone when there are no others", () => {
  const fresh = { category: "new fee", counts: [...calm.map(() => 0), 9] };
  const alone = scanIssues([fresh]).findings[0];
  expect(alone?.reasons.map(({ code }) => code)).toEqual(["issue-new", "issue-spread-borrowed"]);
  expect(alone).toMatchObject({ expected: 0, sigmaZ: 1 });
  expect(alone?.growth.ratio).toBeUndefined();
  expect(alone?.growth.low).toBeGreaterThan(1);
  const restless = {
    category: "x",
    counts: [0, 30, 4, 1, 42, 3, 0, 38, 2, 7, 1, 40, 0, 5, 2, 0, 3],
  };
  const among = scanIssues([fresh, restless]).tests[0];
  expect(among?.sigmaZ).toBeGreaterThan(2);
  expect(among?.pValue).toBeGreaterThan(1000 * (alone?.pValue ?? 1));
});

test("a hundred complaints about something new are found even among restless categories", () => {
  const restless = {
    category: "x",
    counts: [0, 30, 4, 1, 42, 3, 0, 38, 2, 7, 1, 40, 0, 5, 2, 0, 3],
  };
  const fresh = { category: "new fee", counts: [...calm.map(() => 0), 400] };
  expect(scanIssues([fresh, restless]).findings[0]?.category).toBe("new fee");
});

test("more exposure explains more complaints", () => {
  const exposures = [...calm.map(() => 1), 3.75];
  const scan = scanIssues([{ ...damaged, exposures }]);
  expect(scan.findings).toEqual([]);
  expect(scan.tests[0]).toMatchObject({ expected: 15, pValue: 1 });
});

test("periods without exposure teach nothing, and without a newest one nothing is asked", () => {
  const exposures = damaged.counts.map(() => 2);
  const padded = {
    category: "damaged",
    counts: [0, 0, ...damaged.counts],
    exposures: [0, 0, ...exposures],
  };
  expect(scanIssues([padded]).tests[0]).toEqual(scanIssues([{ ...damaged, exposures }]).tests[0]);
  const closed = { category: "closed", counts: [4, 5, 0], exposures: [1, 1, 0] };
  const scan = scanIssues([closed, refund]);
  expect(scan.untested).toEqual(["closed"]);
  expect(scan.tests.map(({ category }) => category)).toEqual(["refund"]);
});

test("a least number keeps small counts out, and out of the false alarms to expect", () => {
  const rare = { category: "rare", counts: [...calm.map((count) => Number(count === 6)), 4] };
  const [any, many] = [1, 5].map((minimumCount) =>
    scanIssues([rare], { minimumCount, perPeriod: 0.02 }),
  );
  expect(any?.findings).toHaveLength(1);
  expect(many?.findings).toEqual([]);
  expect(many?.expectedFalseAlarms).toBeLessThan(any?.expectedFalseAlarms ?? 0);
});

test("the false alarms to expect are the greatest chances within the cut-off, added up", () => {
  const series = [damaged, refund, { category: "late", counts: [...calm, 3] }];
  const scan = scanIssues(series, { perPeriod: 0.05, method: "poisson" });
  const attainable = series.map(({ counts }) => {
    const total = counts.reduce((sum, count) => sum + count, 0);
    const chances = counts
      .flatMap(() => [])
      .concat(
        Array.from({ length: total + 1 }, (_, k) => binomialFrom(k, total, 1 / 17)) as never[],
      );
    return Math.max(0, ...chances.filter((chance: number) => chance <= scan.cutOff * (1 + 1e-9)));
  });
  expect(scan.expectedFalseAlarms).toBeCloseTo(
    attainable.reduce((sum, chance) => sum + chance, 0),
    12,
  );
});

test("a slow rise is found as a drift, from where it began, though no single week stands out", () => {
  const creeping = {
    category: "late delivery",
    counts: [...calm, ...calm, 6, 7, 6, 8, 7, 6, 8, 7],
  };
  const options = { perPeriod: 0.02, drift: { seed: 1 } } as const;
  const scan = scanIssues([creeping, refund], options);
  const [found] = scan.findings;
  expect([found?.category, found?.kind]).toEqual(["late delivery", "drift"]);
  expect(found?.since).toBeGreaterThanOrEqual(30);
  expect(found?.since).toBeLessThanOrEqual(33);
  expect(found?.growth.low).toBeGreaterThan(1);
  expect(scan.tests).toHaveLength(4);
  expect(scanIssues([creeping, refund], options)).toEqual(scan);
  expect(scanIssues([creeping, refund], { perPeriod: 0.02 }).findings).toEqual([]);
});

test("a series that never varies does not drift", () => {
  const flat = { category: "flat", counts: [3, 3, 3, 3, 3, 3] };
  const drift = scanIssues([flat], { drift: { seed: 1 } }).tests[1];
  expect(drift).toMatchObject({ kind: "drift", pValue: 1 });
});

test("a share of false findings follows Benjamini and Hochberg, any dependence is stricter", () => {
  expect(falseDiscoveryRates([0.01, 0.25, 0.5, 0.02])).toEqual(
    [0.04, 1 / 3, 0.5, 0.04].map((rate) => expect.closeTo(rate, 12)),
  );
  expect(falseDiscoveryRates([0.01, 0.25, 0.5, 0.02], "any")[0]).toBeCloseTo((0.04 * 25) / 12, 12);
  const series = [damaged, refund];
  const [free, strict] = (["independent", "any"] as const).map((dependence) =>
    scanIssues(series, { falseDiscoveryRate: 0.01, dependence }),
  );
  expect(free?.tests[0]?.adjusted).toBeLessThan(0.01);
  expect(strict?.tests[0]?.adjusted).toBeCloseTo(1.5 * (free?.tests[0]?.adjusted ?? 0), 12);
  expect(free?.cutOff).toBeCloseTo(0.005, 12);
  expect(strict?.cutOff).toBeCloseTo(0.005 / 1.5, 12);
});

test("a finding tells itself in both languages", () => {
  const scan = scanIssues([{ ...damaged, category: "damaged" }], { method: "poisson" });
  const [said, growth] = (["en", "id"] as const).map((locale) =>
    scan.findings[0]?.reasons.map((reason) => describe(reason, locale)),
  )[0] as string[];
  expect(said).toMatch(
    /^15 complaints about “damaged” in the newest week where 4 were expected; chance alone would bring as much once in about 19,000 weeks\.$/,
  );
  expect(growth).toMatch(
    /^That is 3\.8 times the former rate; between 2 and 6\.7 times at 95% confidence\.$/,
  );
  const indonesian = scan.findings[0]?.reasons.map((reason) => describe(reason, "id"));
  expect(indonesian?.[0]).toMatch(
    /^Ada 15 keluhan tentang “damaged” pada minggu terakhir, padahal perkiraannya 4; /,
  );
  expect(scan.reasons.map((reason) => describe(reason, "en"))[1]).toBe(
    "On average at most 5% of the findings are false.",
  );
});

test("no categories are no findings", () => {
  expect(scanIssues([])).toMatchObject({ findings: [], cutOff: 0, expectedFalseAlarms: 0 });
});

test("every bad figure and option is told with its path", () => {
  const problems = (
    series: readonly IssueSeries[],
    options: ScanOptions = {},
  ): readonly (readonly [string, unknown])[] => {
    const asked = attempt(() => scanIssues(series, options));
    return asked.ok
      ? []
      : asked.issues.map((issue) => [issue.code, (issue as { path?: unknown }).path]);
  };
  expect(
    problems([
      { category: "a", counts: [1, -1, 0.5, Number.NaN] },
      { category: "a", counts: [1, 2], exposures: [1] },
      { category: "b", counts: [1] },
      { category: "c", counts: [1, 2], exposures: [0, -1] },
    ]),
  ).toEqual([
    ["figure-negative", [0, "counts", 1]],
    ["figure-not-whole", [0, "counts", 2]],
    ["figure-not-a-number", [0, "counts", 3]],
    ["scan-category-twice", [1, "category"]],
    ["figure-lists-differ", [1, "exposures"]],
    ["scan-too-short", [2, "counts"]],
    ["figure-without-size", [3, "counts", 0]],
    ["figure-negative", [3, "exposures", 1]],
  ]);
  expect(problems([refund], { perPeriod: 1, falseDiscoveryRate: 0.1 })).toEqual([
    ["scan-rate-or-share", []],
  ]);
  expect(
    problems([refund], {
      perPeriod: 0,
      confidence: 1,
      baseline: 0,
      skip: -1,
      minimumCount: 0,
      drift: { seed: 1, draws: 5, reference: -1 },
    }).map(([, path]) => path),
  ).toEqual([
    ["perPeriod"],
    ["confidence"],
    ["baseline"],
    ["skip"],
    ["minimumCount"],
    ["draws"],
    ["reference"],
  ]);
});

test("a baseline calmer than chance makes no finding of a count that chance alone brings often", () => {
  const calmer = [5, 5, 4, 5, 5, 5, 4, 5, 5, 5, 5, 4, 5, 5, 5];
  const [seven, twelve] = [7, 12].map((count) => ({ category: "x", counts: [...calmer, count] }));
  const scan = scanIssues([seven as IssueSeries]);
  expect(scan.tests[0]).toMatchObject({ count: 7, expected: 4.8 });
  expect(scan.tests[0]?.sigmaZ).toBeLessThan(1);
  expect(scan.tests[0]?.pValue).toBe(chanceOf(seven as IssueSeries, { method: "poisson" }));
  expect(scan.findings).toEqual([]);
  expect(scanIssues([twelve as IssueSeries]).findings).toHaveLength(1);
  // Fifty-two times five: eight is beyond what such calm lets happen at all, and ordinary by chance.
  const eight = { category: "x", counts: [...new Array<number>(52).fill(5), 8] };
  expect(chanceOf(eight)).toBe(chanceOf(eight, { method: "poisson" }));
  expect(scanIssues([eight]).findings).toEqual([]);
  // What chance alone seldom brings is rarer still after calm weeks.
  const ten = { category: "x", counts: [...calmer, 10] };
  expect(chanceOf(ten)).toBeLessThan(chanceOf(ten, { method: "poisson" }) / 10);
});
