import { expect, test } from "vitest";
import { waitCoverage } from "./wait-coverage.js";

test("coverage is counted with its interval", () => {
  const outcomes = Array.from({ length: 10 }, (_, index) => ({
    meanMs: 100,
    sdMs: 50,
    waitedMs: index < 8 ? 1 : 900,
  }));
  expect(waitCoverage(outcomes)).toMatchObject([
    { level: 0.8, count: 10, share: 0.8 },
    { level: 0.9, count: 10, share: 0.8 },
  ]);
  const [found] = waitCoverage(outcomes, [0.5]);
  expect([found?.low.toFixed(3), found?.high.toFixed(3)]).toEqual(["0.490", "0.943"]);
  expect(waitCoverage([], [0.5])).toEqual([{ level: 0.5, count: 0, low: 0, high: 1 }]);
});

test("coverage is told of estimates that were nearly certain, too", () => {
  const sure = [60_001, 50_000].map((waitedMs) => ({ meanMs: 60_000, sdMs: 1e-9, waitedMs }));
  expect(waitCoverage(sure, [0.5])[0]?.share).toBe(0.5);
});

test("levels that are none, and outcomes that are none, are refused with their place", () => {
  expect(() => waitCoverage([], [0, 1])).toThrow(/levels\[0\].*levels\[1\]/);
  expect(() => waitCoverage([{ meanMs: 0, sdMs: 1, waitedMs: 1 }])).toThrow(
    /outcomes\[0\]\.meanMs/,
  );
});
