import fc from "fast-check";
import { expect, test } from "vitest";
import type { SkillModel } from "../../src/analysis/skill-model.js";
import { stability } from "../../src/analysis/stability/stability.js";

const modelOf = (classes: number, groups: number): fc.Arbitrary<SkillModel> => {
  const names = Array.from({ length: classes }, (_, at) => `c${at}`);
  return fc
    .record({
      classes: fc
        .array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: classes })
        .map((rates) =>
          rates.map((arrivalRate, at) => ({ name: names[at] as string, arrivalRate })),
        ),
      groups: fc.array(
        fc.record({
          count: fc.integer({ min: 0, max: 4 }),
          serviceRate: fc.constantFrom(0.1, 0.5, 1, 3, 7),
          serves: fc.subarray(names),
        }),
        { maxLength: groups },
      ),
    })
    .map(({ classes: list, groups: able }) => ({
      classes: list,
      groups: able.map((group) => ({
        ...group,
        serves: group.serves.filter((name) => list.some((one) => one.name === name)),
      })),
    }));
};

/** Load of a set of classes by the definition. */
const loadOf = ({ classes, groups }: SkillModel, names: readonly string[]): number => {
  const arrivals = classes
    .filter(({ name }) => names.includes(name))
    .reduce((sum, { arrivalRate }) => sum + arrivalRate, 0);
  const capacity = groups
    .filter(({ serves }) => serves.some((name) => names.includes(name)))
    .reduce((sum, { count, serviceRate }) => sum + count * serviceRate, 0);
  return arrivals === 0 ? 0 : arrivals / capacity;
};

test("the minimum cut finds what trying every subset of ten classes finds", () => {
  fc.assert(
    fc.property(modelOf(10, 8), (model) => {
      const names = model.classes.map(({ name }) => name);
      let highest = 0;
      for (let bits = 1; bits < 2 ** names.length; bits++) {
        const subset = names.filter((_, at) => bits & (1 << at));
        highest = Math.max(highest, loadOf(model, subset));
      }
      const { growth, isStable, bottlenecks } = stability(model);
      expect(isStable).toBe(highest < 1 - 1e-12);
      if (highest === Number.POSITIVE_INFINITY) expect(growth).toBe(0);
      else if (highest === 0) expect(growth).toBe(Number.POSITIVE_INFINITY);
      else expect(growth * highest).toBeCloseTo(1, 9);
      for (const { classes, load } of bottlenecks) {
        expect(load).toBe(loadOf(model, classes));
        if (highest < Number.POSITIVE_INFINITY) expect(load / highest).toBeCloseTo(1, 8);
      }
      expect(bottlenecks.length > 0).toBe(highest > 0);
    }),
    { numRuns: 120 },
  );
});

test("sixty classes: no set of those at hand is more loaded than the one named", () => {
  fc.assert(
    fc.property(modelOf(60, 40), fc.integer({ min: 0, max: 2 ** 31 - 1 }), (model, seed) => {
      const { growth, bottlenecks } = stability(model);
      const names = model.classes.map(({ name }) => name);
      const bound = 1 / growth;
      for (let trial = 0; trial < 40; trial++) {
        const subset = names.filter((_, at) => Math.imul(seed + trial, at * 2 + 1) & 4);
        const load = loadOf(model, subset);
        if (load < Number.POSITIVE_INFINITY) expect(load).toBeLessThanOrEqual(bound * (1 + 1e-9));
      }
      for (const { classes, load } of bottlenecks) expect(load).toBe(loadOf(model, classes));
    }),
    { numRuns: 60 },
  );
});
