import { expect, test } from "vitest";
import { compileRequirements } from "./compile.js";
import { stagesOf } from "./relax.js";
import type { RelaxStep } from "./requirement.js";
import { stageChanges } from "./stage-changes.js";

const changesOf = (steps: readonly RelaxStep[], delays: readonly number[] = []): unknown => {
  const queue = {
    id: "loans",
    needs: [{ skill: "loans", level: 4 }, { any: [{ skill: "a" }, { skill: "b" }] }],
    relax: steps,
    tier: 1,
  } as const;
  const input = { queue, contact: {}, minimumLanguageLevel: 3, delaysOf: () => delays } as const;
  const [before, after] = stagesOf(input).map((stage) => ({
    stage,
    requirements: compileRequirements(stage.needs, {}, { minimumLanguageLevel: 3 }),
  }));
  return before && after && stageChanges(before, after);
};

test("names what a step changes and nothing else", () => {
  const at = { afterMs: 1000 };
  expect(changesOf([{ ...at, drop: ["loans"] }])).toEqual(["needs"]);
  expect(changesOf([{ ...at, raise: 5 }])).toEqual(["priority"]);
  expect(changesOf([{ ...at, widen: { tier: 3 } }])).toEqual(["tiers"]);
  expect(changesOf([{ ...at, fromTier: 1 }])).toEqual(["tiers"]);
  expect(changesOf([{ ...at, widen: { queues: ["all"] } }])).toEqual(["queues"]);
  expect(changesOf([{ ...at, lower: { loans: 2 }, raise: -1 }])).toEqual(["needs", "priority"]);
  expect(changesOf([], [500])).toEqual(["members"]);
});

test("the same needs in another order are no change", () => {
  const needs = {
    all: [{ any: [{ skill: "b" }, { skill: "a" }] }, { skill: "loans", level: 4 }],
  } as const;
  expect(changesOf([{ afterMs: 1000, raise: 1, instead: { needs } }])).toEqual(["priority"]);
});
