import { createRandom } from "@ramah/core";
import { expect, test } from "vitest";
import { describe } from "../messages/index.js";
import { solve } from "./least-squares.js";
import { webFailureCalls } from "./web-failure-calls.js";

const quarter = 900_000;
const day = 86_400_000;

/** A fortnight with busy middays, outages by chance, and `brings` calls for each failure in the next half hour. */
function fortnight(seed: string, brings: number) {
  const random = createRandom(seed);
  const failures: number[] = [];
  const calls: number[] = [];
  const add = (mean: number, to: number[], at: () => number): void => {
    for (let left = poisson(mean); left > 0; left--) to.push(at());
  };
  const poisson = (mean: number): number => {
    let count = -1;
    for (let product = 1; product > Math.exp(-mean); product *= 1 - random.float()) count++;
    return count;
  };
  for (let interval = 0; interval < 14 * 96; interval++) {
    const busy = 3 + 2.5 * Math.sin((2 * Math.PI * interval) / 96);
    const at = (): number => interval * quarter + random.integer(0, quarter - 1);
    add(busy, calls, at);
    add(random.float() < 0.06 ? 6 : 0.2 * busy, failures, at);
  }
  for (const at of failures) add(brings, calls, () => at + random.integer(0, 2 * quarter));
  return webFailureCalls(failures, calls, { from: 0, until: 14 * day });
}

test("finds how many calls a failure brings, whatever the time of day (R-13)", () => {
  const found = fortnight("failures", 0.8);
  expect(found.because.code).toBe("relation-more-calls");
  expect(found.callsPerFailure?.low).toBeLessThan(0.8);
  expect(found.callsPerFailure?.high).toBeGreaterThan(0.8);
  expect((found.callsPerFailure?.high ?? 9) - (found.callsPerFailure?.low ?? 0)).toBeLessThan(0.6);
});

test("calls go along with the failures before them, not with those after (R-13)", () => {
  const { correlations } = fortnight("lags", 3);
  const at = (lagMs: number): number =>
    correlations.find((one) => one.lagMs === lagMs)?.correlation ?? 9;
  expect(correlations).toHaveLength(9);
  expect(at(0)).toBeGreaterThan(0.25);
  expect(at(quarter)).toBeGreaterThan(0.25);
  expect(Math.abs(at(-2 * quarter))).toBeLessThan(0.1);
  expect(Math.abs(at(4 * quarter))).toBeLessThan(0.1);
});

test("busy middays alone are no relation: of forty fortnights hardly one is a false alarm", () => {
  let alarms = 0;
  let held = 0;
  for (let seed = 0; seed < 40; seed++) {
    const none = fortnight(`none${seed}`, 0);
    if (none.because.code !== "relation-not-seen") alarms++;
    const some = fortnight(`some${seed}`, 0.5).callsPerFailure;
    if (some !== undefined && some.low <= 0.5 && 0.5 <= some.high) held++;
  }
  expect(alarms).toBeLessThanOrEqual(6);
  expect(held).toBeGreaterThanOrEqual(34);
});

test("says that it cannot tell, and why", () => {
  const regular = Array.from({ length: 400 }, (_, index) => index * quarter);
  const code = (failures: readonly number[], calls: readonly number[]): string =>
    webFailureCalls(failures, calls, { from: 0, until: 400 * quarter }).because.code;
  expect(webFailureCalls([1, 2], [3]).because.code).toBe("relation-too-short");
  expect(webFailureCalls([], []).because.code).toBe("relation-too-short");
  expect(code([1, 2], regular)).toBe("relation-too-few-failures");
  expect(code(regular, [1])).toBe("relation-too-few-calls");
  expect(code(regular, regular)).toBe("relation-no-contrast");
  const short = webFailureCalls([1, 2], [3]);
  expect(short.callsPerFailure).toBeUndefined();
  expect(describe(short.because, "id")).toBe(
    "Belum dapat disimpulkan: catatan mencakup 0 rentang waktu, sedangkan diperlukan sedikitnya 50.",
  );
});

test("counts per interval, leaving out the last one when it is not whole", () => {
  const { intervals } = webFailureCalls([0, quarter], [quarter - 1, 2 * quarter + 1], {
    from: 0,
    until: 2.5 * quarter,
  });
  expect(intervals).toEqual([
    { at: 0, failures: 1, calls: 1 },
    { at: quarter, failures: 1, calls: 0 },
  ]);
});

test("solves what has one answer, and nothing else", () => {
  expect(
    solve(
      [
        [0, 2],
        [2, 1],
      ],
      [4, 3],
    ),
  ).toEqual([0.5, 2]);
  expect(
    solve(
      [
        [1, 2],
        [2, 4],
      ],
      [1, 2],
    ),
  ).toBeUndefined();
  expect(() => webFailureCalls([0.5], [], { windowMs: 0 })).toThrow(/webFailures\[0\].*windowMs/);
});

test("bounds that run backwards and more lags than can be told apart are refused by their path", () => {
  expect(() => webFailureCalls([], [], { from: 10, until: 9 })).toThrow(
    /figure-before at options\.until/,
  );
  expect(() => webFailureCalls([], [], { lags: 101 })).toThrow(/options\.lags/);
  // Everything happened after the log ended: there is nothing to count.
  expect(webFailureCalls([10], [10], { until: 5 }).intervals).toEqual([]);
});

test("a day that is no whole number of intervals does not drift through two months", () => {
  const random = createRandom("drift");
  // Busy middays on both sides, one by one at random: nothing else in common.
  const busy = (at: number): boolean =>
    random.float() < 0.5 + 0.4 * Math.sin((2 * Math.PI * at) / day);
  const moments = Array.from({ length: (60 * day) / 300_000 }, (_, index) => index * 300_000);
  const [failures, calls] = [moments.filter(busy), moments.filter(busy)];
  const bounds = { from: 0, until: 60 * day, windowMs: 50 * 60_000, lags: 0 };
  const [now] = webFailureCalls(failures, calls, bounds).correlations;
  expect(Math.abs(now?.correlation ?? 9)).toBeLessThan(0.1);
});
