import { expect, test } from "vitest";
import { attempt } from "../../error.js";
import { allocate } from "./allocate.js";
import { type CallBackOptions, callBackSample } from "./call-back-sample.js";
import { estimateShare, type StratumAnswers } from "./estimate-share.js";
import { wilson } from "./wilson.js";

interface Closed {
  readonly id: string;
  readonly outcome: string;
}

const closed = (count: number, outcome: string): readonly Closed[] =>
  Array.from({ length: count }, (_, index) => ({ id: `${outcome}-${index}`, outcome }));
const cases = [...closed(70, "upheld"), ...closed(25, "rejected"), ...closed(5, "partly")];
const options: CallBackOptions<Closed> = {
  size: 12,
  idOf: ({ id }) => id,
  stratumOf: ({ outcome }) => outcome,
  seed: "2026-47",
};
const ids = (sample: { readonly cases: readonly Closed[] }): readonly string[] =>
  sample.cases.map(({ id }) => id);
const codes = (ask: () => unknown): readonly string[] => {
  const asked = attempt(ask);
  return asked.ok ? [] : asked.issues.map(({ code }) => code);
};

test("each outcome is called in proportion, by largest remainder, none forgotten (K-10)", () => {
  const sample = callBackSample(cases, options);
  expect(sample.strata).toEqual([
    { stratum: "partly", population: 5, sampled: 1 },
    { stratum: "rejected", population: 25, sampled: 3 },
    { stratum: "upheld", population: 70, sampled: 8 },
  ]);
  expect(new Set(ids(sample)).size).toBe(12);
});

test("the same seed draws the same cases in the same order, whatever order they come in (K-10)", () => {
  const drawn = ids(callBackSample(cases, options));
  expect(ids(callBackSample(cases.toReversed(), options))).toEqual(drawn);
  expect(ids(callBackSample(cases, { ...options, seed: "2026-48" }))).not.toEqual(drawn);
  expect(ids(callBackSample(cases, { ...options, seed: 1 }))).not.toEqual(
    ids(callBackSample(cases, { ...options, seed: "1" })),
  );
});

test("a case more changes at most one of those drawn from its part", () => {
  const drawn = new Set(ids(callBackSample(cases, { ...options, size: 20, minimum: 0 })));
  const more = [...cases, { id: "upheld-new", outcome: "upheld" }];
  const again = ids(callBackSample(more, { ...options, size: 20, minimum: 0 }));
  expect(again.filter((id) => !drawn.has(id)).length).toBeLessThanOrEqual(1);
});

test("a share is rounded, and of anybody at all somebody is called", () => {
  expect(
    callBackSample(cases, { ...options, size: undefined as never, share: 0.125 }).cases,
  ).toHaveLength(13);
  const { size: _, ...rest } = options;
  expect(callBackSample(closed(3, "upheld"), { ...rest, share: 0.01 }).cases).toHaveLength(1);
  expect(callBackSample([], { ...rest, share: 0.5 })).toEqual({ cases: [], strata: [] });
});

test("everybody may be called, and a part gives no more than it has", () => {
  expect(callBackSample(cases, { ...options, size: 100 }).cases).toHaveLength(100);
  const least = callBackSample(cases, { ...options, size: 60, minimum: 20 });
  expect(least.strata.map(({ sampled }) => sampled)).toEqual([5, 20, 35]);
});

test("quotas are whole and ties go by name", () => {
  const even = ["b", "a", "c"].map((stratum) => ({ stratum, population: 10 }));
  expect(allocate(even, 4, 1)).toEqual([1, 2, 1]);
  expect(allocate(even, 0, 0)).toEqual([0, 0, 0]);
  expect(
    allocate(
      [
        { stratum: "a", population: 999 },
        { stratum: "b", population: 1 },
      ],
      10,
      1,
    ),
  ).toEqual([9, 1]);
});

test("too few for all parts, both ways of saying how many, and double ids are refused", () => {
  expect(codes(() => callBackSample(cases, { ...options, size: 2 }))).toEqual(["sample-too-small"]);
  expect(codes(() => callBackSample(cases, { ...options, share: 0.1 }))).toEqual([
    "sample-size-or-share",
  ]);
  const { size: _, ...rest } = options;
  expect(codes(() => callBackSample(cases, rest))).toEqual(["sample-size-or-share"]);
  expect(codes(() => callBackSample([...cases, cases[0] as Closed], options))).toEqual([
    "sample-id-twice",
  ]);
  expect(codes(() => callBackSample(cases, { ...options, size: 101, minimum: -1 }))).toEqual([
    "figure-option",
    "figure-option",
  ]);
  expect(codes(() => callBackSample(cases, { ...rest, share: 1.1 }))).toEqual(["figure-option"]);
});

test("Wilson's interval of eight out of ten, of none and of all", () => {
  // By statsmodels.
  expect(wilson(8, 10)).toEqual({
    low: expect.closeTo(0.49016247153664183, 13),
    high: expect.closeTo(0.9433178485456247, 13),
  });
  expect(wilson(0, 10)).toEqual({ low: 0, high: expect.closeTo(0.2775327998628892, 13) });
  expect(wilson(10, 10).high).toBe(1);
  expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  expect(wilson(8, 10, 0.99).low).toBeLessThan(wilson(8, 10).low);
});

test("figures that cannot be have no interval", () => {
  expect(codes(() => wilson(3, 2))).toEqual(["figure-above-size"]);
  expect(codes(() => wilson(-1, Number.NaN, 1))).toEqual([
    "figure-negative",
    "figure-not-a-number",
    "figure-option",
  ]);
});

const answers: readonly StratumAnswers[] = [
  { stratum: "upheld", population: 900, sampled: 30, answered: 20, positive: 18 },
  { stratum: "rejected", population: 100, sampled: 10, answered: 10, positive: 2 },
];

test("each part counts by its cases: satisfied are 83 %, not the 67 % of those who answered (K-10)", () => {
  const estimate = estimateShare(answers);
  expect(estimate.share).toBeCloseTo(0.83, 12);
  expect(estimate.interval.low).toBeGreaterThan(0.6);
  expect(estimate.interval.high).toBeLessThan(0.95);
  expect(estimate.strata[1]).toMatchObject({ share: 0.2, interval: wilson(2, 10) });
});

test("who did not answer is said, and how far they could move the share", () => {
  const estimate = estimateShare(answers);
  expect(estimate.responseRate).toBe(0.75);
  expect(estimate.bounds.low).toBeCloseTo(0.9 * (18 / 30) + 0.1 * 0.2, 12);
  expect(estimate.bounds.high).toBeCloseTo(0.9 * (28 / 30) + 0.1 * 0.2, 12);
  expect(estimate.reasons).toEqual([
    { code: "sample-not-answered", data: { answered: 30, sampled: 40 } },
  ]);
});

test("a part in which nobody answered is left out of the share, widens the bounds, and is said", () => {
  const silent = { stratum: "partly", population: 1000, sampled: 5, answered: 0, positive: 0 };
  const estimate = estimateShare([...answers, silent]);
  expect(estimate.share).toBeCloseTo(0.83, 12);
  expect(estimate.bounds.high - estimate.bounds.low).toBeGreaterThan(0.5);
  expect(estimate.strata[2]?.share).toBeUndefined();
  expect(estimate.reasons[1]).toEqual({
    code: "sample-part-silent",
    data: { stratum: "partly", population: 1000 },
  });
  const nobody = estimateShare([silent]);
  expect(nobody.share).toBeUndefined();
  expect([nobody.interval, nobody.bounds]).toEqual([
    { low: 0, high: 1 },
    { low: 0, high: 1 },
  ]);
});

test("when all were asked and all answered, nothing is left to chance", () => {
  const all = { stratum: "a", population: 8, sampled: 8, answered: 8, positive: 6 };
  expect(estimateShare([all])).toMatchObject({
    share: 0.75,
    interval: { low: 0.75, high: 0.75 },
    reasons: [],
  });
});

test("three of three are no certainty", () => {
  const three = { stratum: "a", population: 800, sampled: 3, answered: 3, positive: 3 };
  expect(estimateShare([three]).interval).toEqual(wilson(3, 3));
});

test("answers that cannot be are refused with their path", () => {
  const bad = { stratum: "a", population: 5, sampled: 6, answered: 3, positive: 4 };
  const asked = attempt(() => estimateShare([bad, { ...bad, population: -1 }]));
  expect(
    asked.ok ? [] : asked.issues.map((issue) => [issue.code, (issue as { path?: unknown }).path]),
  ).toEqual([
    ["figure-above-size", [0, "positive"]],
    ["figure-above-size", [0, "sampled"]],
    ["sample-id-twice", [1, "stratum"]],
    ["figure-negative", [1, "population"]],
    ["figure-above-size", [1, "positive"]],
  ]);
  expect(codes(() => estimateShare([]))).toEqual(["figure-none"]);
});

test("where everybody in every part said yes the share is all, whatever rounding does to the parts", () => {
  const parts = (of: readonly (readonly [population: number, sampled: number, yes: number])[]) =>
    of.map(([population, sampled, yes], index) => ({
      stratum: `${index}`,
      population,
      sampled,
      answered: yes,
      positive: yes,
    }));
  const above = parts([
    [243, 32, 25],
    [118, 12, 12],
    [376, 30, 6],
    [242, 17, 17],
    [116, 6, 6],
  ]);
  const below = parts([
    [44, 5, 5],
    [37, 5, 5],
    [44, 5, 5],
  ]);
  for (const strata of [above, below]) {
    const { share, interval } = estimateShare(strata);
    expect(share).toBe(1);
    expect(interval.high).toBe(1);
    expect(interval.low).toBeGreaterThan(0.75);
  }
});
