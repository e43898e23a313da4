import { dayMs, hourMs } from "@ramah/core";
import { expect, test } from "vitest";
import type { Distribution } from "../demand.js";
import { arrivalTimes } from "./arrival-times.js";
import { createDraws, threefry } from "./draws.js";
import { exponential, naturalLog } from "./elementary.js";
import { normalQuantile } from "./normal-quantile.js";
import { meanOf, samplerOf } from "./sample.js";

const words = (...texts: readonly string[]): Int32Array =>
  Int32Array.from(texts, (text) => Number.parseInt(text, 16) | 0);

// Known answers published with the generator (Random123, threefry4x32 with 20 rounds).
test("Threefry gives the published answers", () => {
  const zero = "00000000";
  const full = "ffffffff";
  const answers = [
    [
      [zero, zero, zero, zero],
      [zero, zero, zero, zero],
      ["9c6ca96a", "e17eae66", "fc10ecd4", "5256a7d8"],
    ],
    [
      [full, full, full, full],
      [full, full, full, full],
      ["2a881696", "57012287", "f6c7446e", "a16a6732"],
    ],
    [
      ["243f6a88", "85a308d3", "13198a2e", "03707344"],
      ["a4093822", "299f31d0", "082efa98", "ec4e6c89"],
      ["59cd1dbb", "b8879579", "86b5d00c", "ac8b6d84"],
    ],
  ] as const;
  for (const [counter, key, answer] of answers) {
    const [first, second, third, fourth] = words(...counter);
    const into = new Int32Array(4);
    threefry(words(...key), first ?? 0, second ?? 0, third ?? 0, fourth ?? 0, into);
    expect([...into]).toEqual([...words(...answer)]);
  }
});

test("draws depend on the number of the item, its purpose and its block, and on nothing else", () => {
  const draws = createDraws([1, 2, 3, 4]);
  const read = (): readonly number[] => [draws.first(), draws.second(), draws.third()];
  const all = [
    [0, 0, 0],
    [1, 0, 0],
    [4294967296, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ].flatMap(([item = 0, purpose, block]) => {
    draws.at(item, purpose, block);
    return read();
  });
  expect(new Set(all).size).toBe(15);
  draws.at(1);
  expect(read()).toEqual(all.slice(3, 6));
});

test("draws are uniform, and those of one item hang together no more than those of others", () => {
  const draws = createDraws([9, 8, 7, 6]);
  const count = 200_000;
  const sums = [0, 0, 0, 0, 0, 0];
  for (let item = 0; item < count; item++) {
    draws.at(item);
    const [a, b, c] = [draws.first() - 0.5, draws.second() - 0.5, draws.third() - 0.5];
    for (const [index, term] of [a, b, c, a * b, b * c, a * c].entries()) {
      sums[index] = (sums[index] as number) + term;
    }
  }
  for (const [index, sum] of sums.entries()) {
    // Standard deviation of a uniform, or of the product of two; four of them is one in 16,000.
    const deviation = index < 3 ? Math.sqrt(1 / 12) : 1 / 12;
    expect(Math.abs(sum / count)).toBeLessThan((4 * deviation) / Math.sqrt(count));
  }
});

test("logarithm and exponential are those of the platform to the last digits", () => {
  for (let step = 1; step < 20_000; step++) {
    const value = ((step * 0.618033988749) % 1) ** (1 + (step % 40)) * 10 ** (step % 7);
    expect(Math.abs(naturalLog(value) - Math.log(value))).toBeLessThanOrEqual(
      4e-16 * Math.max(1e-3, Math.abs(Math.log(value))),
    );
    const power = ((step * 0.618033988749) % 1) * 1400 - 700;
    expect(Math.abs(exponential(power) / Math.exp(power) - 1)).toBeLessThan(1e-15);
  }
  expect(naturalLog(1)).toBe(0);
  expect(naturalLog(5e-324)).toBeCloseTo(-744.4400719213812, 10);
  expect(naturalLog(1.7e308)).toBeCloseTo(Math.log(1.7e308), 10);
  expect([exponential(0), exponential(-800), exponential(800)]).toEqual([
    1,
    0,
    Number.POSITIVE_INFINITY,
  ]);
});

test("quantiles of the normal distribution are those of SciPy", () => {
  for (const [probability, value] of [
    [1e-300, -37.0470962993612],
    [1e-10, -6.361340902404056],
    [0.001, -3.090232306167813],
    [0.025, -1.9599639845400545],
    [0.3, -0.5244005127080409],
    [0.5, 0],
    [0.8, 0.8416212335729143],
    [0.9999999, 5.199337582290661],
  ] as const) {
    expect(normalQuantile(probability)).toBeCloseTo(value, 12);
  }
});

const kinds: readonly (readonly [Distribution, sd: number])[] = [
  [{ type: "constant", ms: 300 }, 0],
  [{ type: "exponential", meanMs: 300 }, 300],
  [{ type: "lognormal", meanMs: 300, sdMs: 200 }, 200],
  [{ type: "lognormal", meanMs: 0, sdMs: 200 }, 0],
  [{ type: "erlang", stages: 1, meanMs: 300 }, 300],
  [{ type: "erlang", stages: 4, meanMs: 300 }, 150],
  [{ type: "erlang", stages: 9, meanMs: 300 }, 100],
  [{ type: "empirical", ms: [100, 100, 700] }, Math.sqrt(80_000)],
];

test("samples have the mean and the spread of their distribution", () => {
  const count = 100_000;
  for (const [distribution, sd] of kinds) {
    const draws = createDraws([5, 6, 7, 8]);
    const sample = samplerOf(distribution);
    let sum = 0;
    let squares = 0;
    for (let item = 0; item < count; item++) {
      draws.at(item);
      const value = sample(draws.first(), draws, item, 1);
      sum += value;
      squares += value * value;
    }
    const mean = sum / count;
    const error = (4 * sd) / Math.sqrt(count);
    expect(Math.abs(mean - meanOf(distribution))).toBeLessThanOrEqual(error + 1e-9);
    expect(Math.sqrt(Math.max(0, squares / count - mean * mean))).toBeCloseTo(sd, -1);
  }
});

test("a smaller uniform number is a longer time, so that the same customer stays the same kind", () => {
  const draws = createDraws([1, 1, 1, 1]);
  for (const [distribution] of kinds) {
    if (distribution.type === "erlang" && distribution.stages > 1) continue;
    const sample = samplerOf(distribution);
    let before = Number.POSITIVE_INFINITY;
    for (let place = 1; place < 100; place++) {
      const value = sample(place / 100, draws, 0, 0);
      expect(value).toBeLessThanOrEqual(before);
      before = value;
    }
  }
});

test("a changing rate is used up exactly: an exponential amount of the rate for each contact", () => {
  const next = arrivalTimes(
    {
      intervals: [
        { from: 2 * hourMs, to: 3 * hourMs, perHour: 4 },
        { from: 0, to: hourMs, perHour: 2 },
        { from: hourMs, to: 2 * hourMs, perHour: 0 },
      ],
    },
    0,
    dayMs,
  );
  // One unit is half an hour in the first interval and a quarter in the third.
  expect(next(1)).toBe(hourMs / 2);
  expect(next(2)).toBe(2.25 * hourMs);
  expect(next(2.5)).toBe(2.875 * hourMs);
  expect(next(0.5)).toBe(Number.POSITIVE_INFINITY);
  expect(next(0.1)).toBe(Number.POSITIVE_INFINITY);
});

test("a pattern repeats, and one that began long ago or begins later is met where it stands", () => {
  const pattern = { intervals: [{ from: 0, to: hourMs, perHour: 1 }], everyMs: 2 * hourMs };
  const next = arrivalTimes(pattern, 10.5 * hourMs, dayMs);
  // Half an hour is left of the round that began at ten, then comes the one at twelve, at fourteen.
  expect([next(0.25), next(0.5), next(1)].map((at) => at / hourMs)).toEqual([10.75, 12.25, 14.25]);
  const early = arrivalTimes(pattern, -3 * hourMs, dayMs);
  expect([early(0.5), early(1)].map((at) => at / hourMs)).toEqual([-1.5, 0.5]);
});

test("nobody comes at a rate of 0, and listed moments come in order from the begin", () => {
  expect(arrivalTimes({ perHour: 0 }, 0, dayMs)(1)).toBe(Number.POSITIVE_INFINITY);
  expect(arrivalTimes({ intervals: [] }, 0, dayMs)(1)).toBe(Number.POSITIVE_INFINITY);
  const next = arrivalTimes({ at: [9, 3, 5] }, 4, dayMs);
  expect([next(1), next(1), next(1)]).toEqual([5, 9, Number.POSITIVE_INFINITY]);
});

test("a pattern is not gone round with beyond the end, however rarely somebody comes", () => {
  const rare = { intervals: [{ from: 0, to: 1, perHour: 1 }], everyMs: 10 };
  const next = arrivalTimes(rare, 0, 1000);
  expect(next(1)).toBe(Number.POSITIVE_INFINITY);
  // A rate that rounding gave, which no number of rounds would use up.
  const residue = { intervals: [{ from: 0, to: hourMs, perHour: 1e-17 }], everyMs: hourMs };
  expect(arrivalTimes(residue, 0, dayMs)(1)).toBe(Number.POSITIVE_INFINITY);
});
