import { attempt } from "@ramah/core";
import { expect, test } from "vitest";
import { binomialChances } from "./binomial.js";
import { callbacksToDial } from "./callbacks-to-dial.js";

test("dials as many as agents are free, those being dialled counted in (R-12, G12)", () => {
  expect(callbacksToDial({ freeAgents: 3, dialing: 1 })).toEqual({
    dial: 2,
    predictedFree: 3,
    risk: 0,
    abandonShare: 0,
  });
  expect(callbacksToDial({ freeAgents: 2, dialing: 5 }).dial).toBe(0);
  expect(callbacksToDial({ freeAgents: 9, dialing: 0, waiting: 4 }).dial).toBe(4);
  expect(callbacksToDial({ freeAgents: 5000, dialing: 0 }).dial).toBe(5000);
});

test("dials more only when an answer is not sure, and only while the exact chance allows it", () => {
  const plan = callbacksToDial({ freeAgents: 10, dialing: 0, answerProbability: 0.5, risk: 0.01 });
  // Of 12 coins 11 or 12 fall: 13 of 4096; of 13 coins 11 or more: 92 of 8192, above 1 %.
  expect(plan.dial).toBe(12);
  expect(plan.risk).toBeCloseTo(13 / 4096, 14);
  // One too many in 12 cases, two in one case.
  expect(plan.abandonShare).toBeCloseTo((12 + 2) / 4096 / 6, 14);
  expect(callbacksToDial({ freeAgents: 10, dialing: 4, answerProbability: 0.5 }).dial).toBe(8);
  expect(
    callbacksToDial({ freeAgents: 10, dialing: 0, answerProbability: 0.5, risk: 0 }).dial,
  ).toBe(10);
});

test("the share that finds nobody is a bound of its own", () => {
  const asked = { freeAgents: 10, dialing: 0, answerProbability: 0.5, risk: 0.5 };
  const free = callbacksToDial(asked);
  const bound = callbacksToDial({ ...asked, maximumAbandonShare: 0.01 });
  expect(bound.dial).toBeLessThan(free.dial);
  expect(bound.abandonShare).toBeLessThanOrEqual(0.01);
  expect(callbacksToDial({ ...asked, dialing: bound.dial + 1 }).abandonShare).toBeGreaterThan(0.01);
});

test("agents who are about to be free count as far as they are sure", () => {
  const soonFree = { busyAgents: 20, meanHandleMs: 240_000, answerMs: 30_000 };
  const q = -Math.expm1(-30 / 240);
  const none = (1 - q) ** 20;
  const plan = callbacksToDial({ freeAgents: 0, dialing: 0, soonFree, risk: 0.2 });
  expect(plan).toMatchObject({ dial: 1, predictedFree: 1 });
  expect(plan.risk).toBeCloseTo(none, 12);
  expect(callbacksToDial({ freeAgents: 0, dialing: 0, soonFree, risk: none * 0.999 }).dial).toBe(0);
  expect(
    callbacksToDial({ freeAgents: 0, dialing: 0, soonFree: { ...soonFree, answerMs: 0 } }).dial,
  ).toBe(0);
});

test("a chance of exactly the risk is still allowed", () => {
  const soonFree = { busyAgents: 1, meanHandleMs: 60_000, answerMs: 60_000 };
  const [none = 0] = binomialChances(1, -Math.expm1(-1));
  expect(callbacksToDial({ freeAgents: 0, dialing: 0, soonFree, risk: none }).dial).toBe(1);
});

test("binomial chances sum to one and keep their mean, for large numbers too", () => {
  for (const [size, chance] of [
    [0, 0.3],
    [1, 0.3],
    [50, 0.02],
    [3000, 0.7],
    [20, 0],
    [20, 1],
  ] as const) {
    const chances = binomialChances(size, chance);
    expect(chances.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 11);
    const mean = chances.reduce((sum, one, count) => sum + count * one, 0);
    expect(mean).toBeCloseTo(size * chance, 8);
  }
});

test("figures that are none are refused, all at once", () => {
  const wrong = attempt(() =>
    callbacksToDial({
      freeAgents: -1,
      dialing: 0.5,
      answerProbability: 2,
      soonFree: { busyAgents: -2, meanHandleMs: 0, answerMs: Number.NaN },
    }),
  );
  expect(wrong).toMatchObject({ ok: false });
  expect(wrong.ok ? [] : wrong.issues.map((issue) => issue)).toHaveLength(6);
  expect(() => callbacksToDial(null as never)).toThrow(RangeError);
  expect(() => callbacksToDial({ freeAgents: 1, dialing: 0, soonFree: null as never })).toThrow(
    RangeError,
  );
});

test("ten million calls that are out already are weighed at once", () => {
  const flooded = { freeAgents: 10, dialing: 10_000_000, answerProbability: 0.5 };
  const soonFree = { busyAgents: 4, meanHandleMs: 60_000, answerMs: 60_000 };
  const plan = callbacksToDial({ ...flooded, soonFree });
  expect(plan).toMatchObject({ dial: 0, risk: 1 });
  const free = 10 + 4 * -Math.expm1(-1);
  expect(plan.abandonShare).toBeCloseTo(1 - free / 5_000_000, 14);
});

test("rounding makes no share greater than the whole, and no call too many", () => {
  const soonFree = { busyAgents: 0, meanHandleMs: 60_000, answerMs: 20_000 };
  const asked = { freeAgents: 0, soonFree, answerProbability: 0.05, dialing: 0 };
  const plan = callbacksToDial({ ...asked, risk: 0.0976 });
  expect(plan.dial).toBe(2);
  expect(plan.abandonShare).toBe(1);
});
