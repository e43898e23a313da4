import { attempt } from "@ramah/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { exactLoads } from "../../src/analysis/exact/exact-loads.js";
import { exactServiceLevels } from "../../src/analysis/exact/exact-service-levels.js";
import { exactWaits } from "../../src/analysis/exact/exact-waits.js";
import type { SkillModel } from "../../src/analysis/skill-model.js";
import { stability } from "../../src/analysis/stability/stability.js";
import { sumOverOrders } from "../analysis/sum-over-orders.js";

const names = ["a", "b", "c", "d"];

/** Models whose every class has somebody, at a share of what they can carry. */
const models = (mostAgents: number): fc.Arbitrary<SkillModel> =>
  fc
    .record({
      rates: fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 4 }),
      groups: fc.array(
        fc.record({
          count: fc.integer({ min: 1, max: 3 }),
          serviceRate: fc.integer({ min: 1, max: 4 }),
          serves: fc.subarray(names, { minLength: 1 }),
        }),
        { minLength: 1, maxLength: 4 },
      ),
      load: fc.integer({ min: 5, max: 95 }),
    })
    .map(({ rates, groups, load }) => {
      const classes = rates.map((arrivalRate, at) => ({ name: names[at] as string, arrivalRate }));
      const known = classes.map(({ name }) => name);
      const able = groups.map((group) => ({
        ...group,
        serves: group.serves.filter((name) => known.includes(name)),
      }));
      const { growth } = stability({ classes, groups: able });
      return {
        classes: classes.map((one) => ({
          ...one,
          arrivalRate: (one.arrivalRate * growth * load) / 100,
        })),
        groups: able,
      };
    })
    .filter(
      ({ classes, groups }) =>
        classes.every(({ arrivalRate }) => arrivalRate > 0) &&
        groups.reduce((sum, { count }) => sum + count, 0) <= mostAgents,
    );

test("groups by counts give what single agents in every order give", () => {
  fc.assert(
    fc.property(models(5), (model) => {
      const orders = sumOverOrders(
        model.groups.some(({ serves }) => serves.length === 0) ? without(model) : model,
      );
      for (const [one, { meanWait, probabilityOfWait }] of exactWaits(model).entries()) {
        expect(meanWait / (orders.meanWait[one] ?? 0)).toBeCloseTo(1, 9);
        expect(probabilityOfWait / (orders.probabilityOfWait[one] ?? 0)).toBeCloseTo(1, 9);
      }
    }),
    { numRuns: 60 },
  );
});

const without = ({ classes, groups }: SkillModel): SkillModel => ({
  classes,
  groups: groups.filter(({ serves }) => serves.length > 0),
});

test("what comes in is finished, and nobody is busier than always", () => {
  fc.assert(
    fc.property(models(12), (model) => {
      const loads = exactLoads(model);
      const arrivals = model.classes.reduce((sum, { arrivalRate }) => sum + arrivalRate, 0);
      const finished = loads.reduce((sum, { throughput }) => sum + throughput, 0);
      expect(finished / arrivals).toBeCloseTo(1, 10);
      expect(loads.every(({ occupancy }) => occupancy >= 0 && occupancy < 1)).toBe(true);
    }),
  );
});

test("the order of classes and groups, and the unit of time, change nothing", () => {
  fc.assert(
    fc.property(models(10), fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (model, unit) => {
      const waits = exactWaits(model);
      const turned = exactWaits({
        classes: model.classes
          .map((one) => ({ ...one, arrivalRate: one.arrivalRate * unit }))
          .reverse(),
        groups: model.groups
          .map((group) => ({ ...group, serviceRate: group.serviceRate * unit }))
          .reverse(),
      });
      for (const { class: name, meanWait, probabilityOfWait } of waits) {
        const other = turned.find((line) => line.class === name);
        expect(((other?.meanWait ?? 0) * unit) / meanWait).toBeCloseTo(1, 9);
        expect((other?.probabilityOfWait ?? 0) / probabilityOfWait).toBeCloseTo(1, 9);
      }
    }),
  );
});

test("a service level starts where nobody need wait and never falls", () => {
  fc.assert(
    fc.property(models(8), (model) => {
      const waits = exactWaits(model);
      let before = waits.map(({ probabilityOfWait }) => 1 - probabilityOfWait);
      for (const within of [0, 0.01, 0.1, 1, 10]) {
        const levels = exactServiceLevels(model, within).map(({ serviceLevel }) => serviceLevel);
        for (const [one, level] of levels.entries()) {
          expect(level).toBeGreaterThanOrEqual((before[one] ?? 0) - 1e-7);
          expect(level).toBeLessThanOrEqual(1);
        }
        before = levels;
      }
    }),
    { numRuns: 50 },
  );
});

test("nothing that may come from outside makes it throw anything but a list of problems", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (classes, groups) => {
      for (const model of [
        classes,
        { classes, groups },
        { classes: [classes], groups: [groups] },
      ]) {
        const result = attempt(() => exactWaits(model as never));
        expect(result.ok ? result.value : result.issues).toBeInstanceOf(Array);
      }
    }),
  );
});
