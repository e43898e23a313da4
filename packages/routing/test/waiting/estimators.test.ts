import { expect, test } from "vitest";
import {
  calibrate,
  estimateWait,
  headOfLineEstimate,
  lastEnteredEstimate,
  type WaitEstimate,
  waitCoverage,
} from "../../src/index.js";
import { type Delayed, type Line, runLine } from "./line.js";

const steady = (line: Omit<Line, "arrivals" | "peak">, load: number): Line => {
  const rate = (load * line.agents) / line.handle;
  return { ...line, arrivals: () => rate, peak: rate };
};

const plain = steady({ agents: 10, handle: 300 }, 0.9);
const impatient = steady({ agents: 20, handle: 300, patience: 180 }, 1);

const byLength = ({ agents, handle, patience }: Line) => {
  const known = new Map<number, WaitEstimate>();
  return ({ ahead }: Delayed): WaitEstimate => {
    const estimate =
      known.get(ahead) ??
      estimateWait({
        ahead,
        agents,
        meanHandleMs: handle,
        ...(patience === undefined ? {} : { patienceMs: patience }),
      });
    known.set(ahead, estimate);
    return estimate;
  };
};

const rootMeanSquare = (values: readonly number[]): number =>
  Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);

const misses = (seen: readonly Delayed[], estimate: (one: Delayed) => WaitEstimate): number =>
  rootMeanSquare(seen.map((one) => one.waited - estimate(one).mean));

test.each([
  ["without abandonment", plain],
  ["with abandonment", impatient],
])("the estimate from the length misses by its own sd and no more, %s (G9)", (_, line) => {
  const seen = runLine(line, "length", 300_000);
  const estimate = byLength(line);
  const floor = rootMeanSquare(seen.map((one) => estimate(one).sd));
  expect(seen.length).toBeGreaterThan(50_000);
  expect(Math.abs(misses(seen, estimate) / floor - 1)).toBeLessThan(0.02);
});

test.each([
  ["without abandonment", plain],
  ["with abandonment", impatient],
])("80 and 90 % of the waits end within the quantiles, within a point, %s (G9)", (_, line) => {
  const seen = runLine(line, "coverage", 300_000);
  const estimate = byLength(line);
  for (const p of [0.8, 0.9]) {
    const quantiles = new Map<number, number>();
    const within = seen.filter((one) => {
      const limit = quantiles.get(one.ahead) ?? estimate(one).quantile(p);
      quantiles.set(one.ahead, limit);
      return one.waited <= limit;
    });
    expect(Math.abs(within.length / seen.length - p)).toBeLessThan(0.01);
  }
});

test("the head of the line misses twice as much, squared; the last one served a little more (G9)", () => {
  const seen = runLine(plain, "history", 120_000).filter(({ head }) => head !== null);
  const shared = { agents: 10, meanHandleMs: 300 };
  const best = misses(seen, byLength(plain)) ** 2;
  const hol = (one: Delayed): WaitEstimate =>
    headOfLineEstimate({ ...shared, ahead: one.ahead, headWaitedMs: one.head ?? 0 });
  const les = (one: Delayed): WaitEstimate =>
    lastEnteredEstimate({
      ...shared,
      ahead: one.ahead,
      lastWaitedMs: one.last,
    });
  const holRatio = misses(seen, hol) ** 2 / best;
  const lesRatio = misses(seen, les) ** 2 / best;
  expect(Math.abs(holRatio - 2)).toBeLessThan(0.2);
  expect(lesRatio).toBeGreaterThan(holRatio);
  expect(lesRatio).toBeLessThan(2.5);
});

const known = { agents: 10, meanHandleMs: 300, betweenArrivalsMs: 1 / plain.peak };

test.each([
  [
    "head's",
    ({ ahead, head }: Delayed) => headOfLineEstimate({ ...known, ahead, headWaitedMs: head ?? 0 }),
    [0.05, 0.02],
  ],
  [
    "last one's",
    ({ ahead, last }: Delayed) => lastEnteredEstimate({ ...known, ahead, lastWaitedMs: last }),
    [0.07, 0.03],
  ],
] as const)(
  "the %s estimate knows how unsure it is, and covers what it says within a few points",
  (_, estimate, [ofSd, points]) => {
    const seen = runLine(plain, "honest", 120_000).filter(({ head }) => head !== null);
    const told = rootMeanSquare(seen.map((one) => estimate(one).sd));
    expect(Math.abs(misses(seen, estimate) / told - 1)).toBeLessThan(ofSd);
    for (const p of [0.8, 0.9]) {
      const some = seen.filter((_one, index) => index % 5 === 0);
      const covered = some.filter((one) => one.waited <= estimate(one).quantile(p)).length;
      expect(Math.abs(covered / some.length - p)).toBeLessThan(points);
    }
  },
);

test("a load that rises and falls leaves the coverage within three points (G9)", () => {
  const day = 28_800;
  const wave: Line = {
    agents: 20,
    handle: 300,
    peak: 0.09,
    arrivals: (time) => 0.06 + 0.03 * Math.sin((2 * Math.PI * time) / day),
  };
  const seen = runLine(wave, "wave", 150_000);
  const estimate = byLength(wave);
  const outcomes = seen.map((one) => ({
    meanMs: estimate(one).mean,
    sdMs: estimate(one).sd,
    waitedMs: one.waited,
  }));
  for (const { level, share = 0 } of waitCoverage(outcomes.slice(0, 40_000))) {
    expect(Math.abs(share - level)).toBeLessThan(0.03);
  }
});

test("where handling takes a third longer than everybody thinks, calibration finds it out (G9)", () => {
  const seen = runLine(plain, "drift", 150_000);
  const raw = { agents: 10, meanHandleMs: 225 };
  const share = (p: number, isCorrected: boolean): number => {
    let within = 0;
    let count = 0;
    let calibration = calibrate([]);
    const outcomes: { meanMs: number; sdMs: number; waitedMs: number }[] = [];
    for (const [index, one] of seen.slice(0, 16_000).entries()) {
      const estimate = estimateWait({ ...raw, ahead: one.ahead });
      if (index % 500 === 0) calibration = calibrate(outcomes, { window: 4000 });
      const told = isCorrected ? calibration.correct(estimate) : estimate;
      if (index >= 3000) {
        count++;
        if (one.waited <= told.quantile(p)) within++;
      }
      outcomes.push({ meanMs: estimate.mean, sdMs: estimate.sd, waitedMs: one.waited });
    }
    return within / count;
  };
  expect(share(0.8, false)).toBeLessThan(0.6);
  expect(Math.abs(share(0.8, true) - 0.8)).toBeLessThan(0.03);
  expect(Math.abs(share(0.9, true) - 0.9)).toBeLessThan(0.03);
});
