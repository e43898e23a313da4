import { createRandom } from "@ramah/core";
import { expect, test } from "vitest";
import { calibrate, type WaitOutcome } from "./calibrate.js";
import { estimateWait } from "./estimate-wait.js";
import { noEstimate } from "./no-estimate.js";

const wait = estimateWait({ ahead: 3, agents: 2, meanHandleMs: 60_000 });
const outcome = (meanMs: number, sdMs: number, waitedMs: number): WaitOutcome => ({
  meanMs,
  sdMs,
  waitedMs,
});
const same = (waitedMs: number, count: number): readonly WaitOutcome[] =>
  Array.from({ length: count }, () => outcome(100, 50, waitedMs));

test("what was always off by two deviations is corrected by two", () => {
  const calibration = calibrate(same(200, 60));
  const corrected = calibration.correct(wait);
  expect(calibration).toMatchObject({ count: 60, isReady: true });
  expect(corrected.mean).toBe(wait.mean + 2 * wait.sd);
  expect(corrected.quantile(0.5)).toBe(wait.mean + 2 * wait.sd);
  expect(corrected).toMatchObject({ method: "ql", position: 4, sd: 0 });
  expect([corrected.quantile(0), corrected.quantile(1)]).toEqual([0, Number.POSITIVE_INFINITY]);
});

test("nothing is corrected before there are enough outcomes, nor where there is no estimate", () => {
  expect(calibrate(same(200, 49)).correct(wait)).toBe(wait);
  expect(calibrate(same(200, 50)).correct(wait)).not.toBe(wait);
  expect(calibrate(same(200, 3), { least: 3 }).isReady).toBe(true);
  const none = noEstimate(3);
  expect(calibrate(same(200, 60)).correct(none)).toBe(none);
});

test("no correction makes a wait shorter than none", () => {
  const next = estimateWait({ ahead: 0, agents: 1, meanHandleMs: 60_000 });
  const corrected = calibrate(same(0, 60)).correct(next);
  expect([corrected.mean, corrected.quantile(0.5)]).toEqual([0, 0]);
});

test("only the last outcomes count", () => {
  const outcomes = [...same(9000, 500), ...same(100, 100)];
  expect(calibrate(outcomes, { window: 100 }).correct(wait).mean).toBe(wait.mean);
});

test("the rank is that of one outcome more: beyond the last one only the model knows", () => {
  const outcomes = Array.from({ length: 99 }, (_, index) => ({
    meanMs: 1,
    sdMs: 1,
    waitedMs: index + 1,
  }));
  const corrected = calibrate(outcomes).correct(wait);
  // 90 % of one hundred is the 90th of 99: it waited 90, which is 89 deviations above its mean.
  expect(corrected.quantile(0.9)).toBe(wait.mean + 89 * wait.sd);
  expect(corrected.quantile(0.905)).toBe(wait.mean + 90 * wait.sd);
  expect(corrected.quantile(0.99)).toBe(wait.mean + 98 * wait.sd);
  expect(corrected.quantile(0.999)).toBe(wait.mean + 98 * wait.sd);
  expect(corrected.quantile(0.999999999)).toBeGreaterThanOrEqual(corrected.quantile(0.999));
});

test("a corrected quantile covers what it promises, on waits it has not seen", () => {
  const random = createRandom("cover");
  // Nothing like the model: a third of the waits are nothing, the others three times too long.
  const draw = () => ({
    meanMs: 100,
    sdMs: 60,
    waitedMs: random.float() < 0.33 ? 0 : 300 * random.float(),
  });
  const corrected = calibrate(Array.from({ length: 1000 }, draw)).correct({
    ...wait,
    mean: 100,
    sd: 60,
  });
  for (const p of [0.5, 0.8, 0.9]) {
    const within = Array.from({ length: 20_000 }, draw).filter(
      ({ waitedMs }) => waitedMs <= corrected.quantile(p),
    );
    expect(Math.abs(within.length / 20_000 - p)).toBeLessThan(0.04);
  }
});

test("outcomes that are none are refused with their place", () => {
  expect(() => calibrate([null as never, { meanMs: 0, sdMs: 1, waitedMs: -1 }])).toThrow(
    /\[0\].*\[1\]\.meanMs.*\[1\]\.waitedMs/,
  );
  expect(() => calibrate([], { window: 0 })).toThrow(/window/);
});

test("a window smaller than what is needed by default corrects once it is full", () => {
  const outcomes = Array.from({ length: 12 }, () => outcome(60_000, 60_000, 120_000));
  expect(calibrate(outcomes, { window: 10 })).toMatchObject({ count: 10, isReady: true });
  expect(calibrate(outcomes.slice(0, 9), { window: 10 }).isReady).toBe(false);
});

test("the rank of a quantile does not depend on how its share is rounded", () => {
  const outcomes = Array.from({ length: 99 }, (_, at) => outcome(1000, 1000, at * 10));
  const { correct } = calibrate(outcomes);
  const wait = estimateWait({ ahead: 0, agents: 1, meanHandleMs: 1000 });
  // 100 times 0.07 is a little more than 7: it is the seventh of them all the same.
  expect(correct(wait).quantile(0.07)).toBeCloseTo(60, 9);
});
