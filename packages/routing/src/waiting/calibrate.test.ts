import { createRandom } from "@ramah/core";
import { expect, test } from "vitest";
import { calibrate, type WaitOutcome } from "./calibrate.js";
import { estimateWait } from "./estimate-wait.js";
import { headOfLineEstimate, lastEnteredEstimate } from "./history-estimates.js";
import { noEstimate } from "./no-estimate.js";
import { waitCoverage } from "./wait-coverage.js";

const wait = estimateWait({ ahead: 3, agents: 2, meanHandleMs: 60_000 });
const same = (waitedMs: number, count: number) =>
  Array.from({ length: count }, () => ({ meanMs: 100, sdMs: 50, waitedMs }));

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

test("coverage is counted with its interval", () => {
  const outcomes = [...same(1, 8), ...same(900, 2)];
  expect(waitCoverage(outcomes)).toMatchObject([
    { level: 0.8, count: 10, share: 0.8 },
    { level: 0.9, count: 10, share: 0.8 },
  ]);
  const [found] = waitCoverage(outcomes, [0.5]);
  expect([found?.low.toFixed(3), found?.high.toFixed(3)]).toEqual(["0.490", "0.943"]);
  expect(waitCoverage([], [0.5])).toEqual([{ level: 0.5, count: 0, low: 0, high: 1 }]);
});

test("outcomes that are none are refused with their place", () => {
  expect(() => calibrate([null as never, { meanMs: 0, sdMs: 1, waitedMs: -1 }])).toThrow(
    /\[0\].*\[1\]\.meanMs.*\[1\]\.waitedMs/,
  );
  expect(() => waitCoverage([], [0, 1])).toThrow(/levels\[0\].*levels\[1\]/);
  expect(() => calibrate([], { window: 0 })).toThrow(/window/);
});

test("earlier waits give a mean at once, and arrivals let it follow the load", () => {
  const known = { ahead: 9, agents: 10, meanHandleMs: 300 };
  const hol = headOfLineEstimate({ ...known, headWaitedMs: 300 });
  expect(hol).toMatchObject({ mean: 360, position: 10, method: "hol" });
  // Ten services long: twenty of service and arrival, and two who stand there for certain.
  expect(hol.sd).toBeCloseTo(30 * Math.sqrt(22), 9);
  const slow = headOfLineEstimate({ ...known, headWaitedMs: 300, betweenArrivalsMs: 60 });
  expect(slow.mean).toBeCloseTo(30 * 7, 9);
  const les = lastEnteredEstimate({ ...known, lastWaitedMs: 300 });
  expect(les).toMatchObject({ mean: 360, method: "les" });
  expect(les.sd).toBeCloseTo(30 * Math.sqrt(23), 9);
});

test("the last one served leaves room for those who came since", () => {
  const known = { lastWaitedMs: 300, ahead: 9, agents: 10, meanHandleMs: 300 };
  // In 330 ms come five and a half, and the newcomer is one more.
  const les = lastEnteredEstimate({ ...known, betweenArrivalsMs: 60 });
  expect(les.mean).toBeCloseTo(30 * 6.5, 9);
});

test.each([10, 5000])(
  "with patience, %d who came and stayed are counted like those of a known line",
  (came) => {
    const known = { agents: 10, meanHandleMs: 300, patienceMs: 400 };
    // So long has the head waited, at an arrival every 3 ms, that so many have come and not given up.
    const between = came === 10 ? 3 : 0.01;
    const headWaitedMs = -400 * Math.log1p(-(came * between) / 400);
    const hol = headOfLineEstimate({
      ...known,
      ahead: 1,
      headWaitedMs,
      betweenArrivalsMs: between,
    });
    const line = estimateWait({ ...known, ahead: came + 1 });
    expect(Math.abs(hol.mean / line.mean - 1)).toBeLessThan(1e-7);
    const perHead = 1 / (10 / 300 + (came + 1) / 400);
    const wanted = Math.sqrt(line.sd ** 2 + came * perHead ** 2);
    expect(Math.abs(hol.sd / wanted - 1)).toBeLessThan(1e-7);
    // Without patience a long line is as wide as its services and its arrivals.
    const patient = headOfLineEstimate({
      agents: 10,
      meanHandleMs: 300,
      ahead: 1,
      headWaitedMs: came * 30,
    });
    expect(patient.mean).toBeCloseTo(30 * (came + 2), 6);
    expect(patient.sd).toBeCloseTo(30 * Math.sqrt(2 * came + 2), 6);
  },
);

test("a head that has only just come waits for two services at least", () => {
  const fresh = headOfLineEstimate({ headWaitedMs: 0, ahead: 1, agents: 10, meanHandleMs: 300 });
  expect(fresh.mean).toBe(60);
  expect(fresh.quantile(0.5)).toBeGreaterThan(0);
  const last = lastEnteredEstimate({ lastWaitedMs: 0, ahead: 0, agents: 10, meanHandleMs: 300 });
  expect(last.mean).toBe(60);
});

test("patience thins out those who came in behind the head", () => {
  const known = {
    ahead: 9,
    agents: 10,
    meanHandleMs: 300,
    headWaitedMs: 600,
    betweenArrivalsMs: 20,
  };
  const patient = headOfLineEstimate(known);
  const impatient = headOfLineEstimate({ ...known, patienceMs: 180 });
  expect(impatient.mean).toBeLessThan(patient.mean);
  expect(Number.isFinite(headOfLineEstimate({ ...known, patienceMs: 0.001 }).sd)).toBe(true);
  expect(() => headOfLineEstimate({ ...known, headWaitedMs: -1, agents: 0 })).toThrow(
    /agents.*headWaitedMs/,
  );
  expect(() => lastEnteredEstimate({ ...known, lastWaitedMs: -1 })).toThrow(/lastWaitedMs/);
});

test("a head that has waited for many patiences is taken at its word", () => {
  // Twenty thousand times as many came as are left; without all of them the wait would look shorter.
  const known = { ahead: 20, agents: 1000, meanHandleMs: 300_000, patienceMs: 60_000 };
  const hol = headOfLineEstimate({ ...known, headWaitedMs: 3_600_000 });
  expect(hol.mean / 3_600_000).toBeCloseTo(1, 3);
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

test("coverage is told of estimates that were nearly certain, too", () => {
  const sure = [outcome(60_000, 1e-9, 60_001), outcome(60_000, 1e-9, 50_000)];
  expect(waitCoverage(sure, [0.5])[0]?.share).toBe(0.5);
});

const outcome = (meanMs: number, sdMs: number, waitedMs: number): WaitOutcome => ({
  meanMs,
  sdMs,
  waitedMs,
});
