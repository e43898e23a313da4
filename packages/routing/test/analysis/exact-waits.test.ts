import { expect, test } from "vitest";
import { exactLoads } from "../../src/analysis/exact/exact-loads.js";
import { exactServiceLevels } from "../../src/analysis/exact/exact-service-levels.js";
import { exactWaits } from "../../src/analysis/exact/exact-waits.js";
import type { SkillModel } from "../../src/analysis/skill-model.js";
import { playOut } from "./event-simulation.js";
import { solveChain } from "./markov-chain.js";

const chains: readonly (readonly [string, number, SkillModel])[] = [
  [
    "the N, two speeds",
    13,
    {
      classes: [
        { name: "a", arrivalRate: 0.1 },
        { name: "b", arrivalRate: 0.15 },
      ],
      groups: [
        { count: 1, serviceRate: 1, serves: ["a"] },
        { count: 1, serviceRate: 0.8, serves: ["a", "b"] },
      ],
    },
  ],
  [
    "the W: two generalists beside each other, three classes",
    9,
    {
      classes: [
        { name: "a", arrivalRate: 0.05 },
        { name: "b", arrivalRate: 0.08 },
        { name: "c", arrivalRate: 0.06 },
      ],
      groups: [
        { count: 1, serviceRate: 1, serves: ["a", "b"] },
        { count: 1, serviceRate: 1.4, serves: ["b", "c"] },
      ],
    },
  ],
  [
    "a ring of three agents of three speeds",
    8,
    {
      classes: [
        { name: "a", arrivalRate: 0.07 },
        { name: "b", arrivalRate: 0.1 },
        { name: "c", arrivalRate: 0.05 },
      ],
      groups: [
        { count: 1, serviceRate: 1, serves: ["a", "b"] },
        { count: 1, serviceRate: 0.8, serves: ["b", "c"] },
        { count: 1, serviceRate: 1.3, serves: ["a", "c"] },
      ],
    },
  ],
  [
    "two of one group beside a generalist",
    12,
    {
      classes: [
        { name: "a", arrivalRate: 0.25 },
        { name: "b", arrivalRate: 0.15 },
      ],
      groups: [
        { count: 2, serviceRate: 1, serves: ["a"] },
        { count: 1, serviceRate: 0.9, serves: ["a", "b"] },
      ],
    },
  ],
];

test.each(chains)("equals the balance equations of every single state: %s", (_, longest, model) => {
  const chain = solveChain(model, longest);
  const waits = exactWaits(model);
  const loads = exactLoads(model);
  for (const [one, { meanWait, probabilityOfWait }] of waits.entries()) {
    expect(meanWait / (chain.meanWait[one] ?? 0)).toBeCloseTo(1, 6);
    expect(probabilityOfWait / (chain.probabilityOfWait[one] ?? 0)).toBeCloseTo(1, 6);
  }
  for (const [group, { meanBusy }] of loads.entries()) {
    expect(meanBusy / (chain.busy[group] ?? 0)).toBeCloseTo(1, 6);
  }
});

test("equals an independent simulation within its noise: five classes, six groups", () => {
  const model: SkillModel = {
    classes: ["a", "b", "c", "d", "e"].map((name, at) => ({ name, arrivalRate: 1 + at * 0.2 })),
    groups: [
      { count: 2, serviceRate: 0.8, serves: ["a", "b"] },
      { count: 3, serviceRate: 1, serves: ["b", "c", "e"] },
      { count: 1, serviceRate: 1.4, serves: ["d"] },
      { count: 2, serviceRate: 0.7, serves: ["c", "d", "e"] },
      { count: 1, serviceRate: 1.1, serves: ["a"] },
      { count: 1, serviceRate: 0.9, serves: ["a", "b", "c", "d", "e"] },
    ],
  };
  const within = 0.3;
  const waits = exactWaits(model);
  const loads = exactLoads(model);
  const levels = exactServiceLevels(model, within);
  const runs = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => playOut(model, seed, 150_000, within));
  const compare = (values: readonly number[], exact: number): void => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const spread = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    const error = Math.sqrt(spread / (values.length - 1) / values.length);
    // Student's t with 7 degrees of freedom stays below 5.41 in 999 of 1,000 comparisons.
    expect(Math.abs(mean - exact) / error).toBeLessThan(5.41);
    expect(error / exact).toBeLessThan(0.03);
  };
  for (const [one, { meanWait }] of waits.entries()) {
    compare(
      runs.map((run) => run.meanWait[one] ?? 0),
      meanWait,
    );
  }
  for (const [one, { serviceLevel }] of levels.entries()) {
    compare(
      runs.map((run) => run.inTime[one] ?? 0),
      serviceLevel,
    );
  }
  for (const [group, { meanBusy }] of loads.entries()) {
    compare(
      runs.map((run) => run.busy[group] ?? 0),
      meanBusy,
    );
  }
});
