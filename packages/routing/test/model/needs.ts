import fc from "fast-check";
import type { Attributes, Level, RelaxStep, Requirement } from "../../src/index.js";

// What contacts and queues ask for, and what changes while somebody waits.

export const sometimes = <Value>(
  value: fc.Arbitrary<Value>,
  percent = 40,
): fc.Arbitrary<Value | undefined> =>
  fc.oneof(
    { weight: 100 - percent, arbitrary: fc.constant(undefined) },
    { weight: percent, arbitrary: value },
  );

/** Leaves out what is undefined, since exact optional properties may not be. */
export const without = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Value;

export const level: fc.Arbitrary<Level> = fc.constantFrom<Level>(1, 2, 3, 4, 5);
const skill = fc.constantFrom("loans", "cards");
export const tag = fc.constantFrom("id", "en-GB", "id-ID", "en");

/** Expressions, and what they mean: written twice, so that one can judge the other. */
export const meanings: Readonly<Record<string, (worker: Attributes, task: Attributes) => boolean>> =
  {
    "worker.years >= 3": (worker) => typeof worker["years"] === "number" && worker["years"] >= 3,
    "worker.region == 'east'": (worker) => worker["region"] === "east",
    "worker.years >= task.years": (worker, task) =>
      typeof worker["years"] === "number" &&
      typeof task["years"] === "number" &&
      worker["years"] >= task["years"],
  };

export const requirement: fc.Arbitrary<Requirement> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ skill, level }) },
  {
    weight: 1,
    arbitrary: fc.tuple(skill, level, level).map(([name, one, other]): Requirement => {
      const [least, most] = one <= other ? [one, other] : [other, one];
      return { skill: name, level: least, maximum: most };
    }),
  },
  {
    weight: 1,
    arbitrary: fc.constant<Requirement>({
      any: [
        { skill: "loans", level: 3 },
        { all: [{ skill: "cards", level: 2 }, { language: "en" }] },
      ],
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      not: fc.record({ skill: fc.constant("cards"), level: fc.constant<Level>(4) }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Requirement>({ language: "en" }, { language: "id", level: 4 }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Requirement>(
      { agents: ["a0", "a1"] },
      { not: { agents: ["a1"] } },
      { sites: ["jkt"] },
      { not: { sites: ["mks"] } },
    ),
  },
  { weight: 1, arbitrary: fc.record({ where: fc.constantFrom(...Object.keys(meanings)) }) },
);

const afterMs = fc.oneof(
  fc.constantFrom(0, 5_000, 10_000, 20_000),
  fc.integer({ min: 0, max: 60_000 }),
);

const ability = fc.constantFrom("loans", "cards", "language:id", "language:en", "*");

/** A step that only asks for less or of more people. */
export const loosening = (ids: readonly string[]): fc.Arbitrary<RelaxStep> =>
  fc.oneof(
    fc.record({ afterMs, drop: fc.uniqueArray(ability, { minLength: 1, maxLength: 2 }) }),
    fc.record({
      afterMs,
      lower: fc.dictionary(fc.constantFrom("loans", "cards", "language:id"), level, {
        minKeys: 1,
        maxKeys: 2,
      }),
    }),
    fc.record({ afterMs, raise: fc.integer({ min: -1, max: 3 }) }),
    fc.record({ afterMs, widen: fc.record({ tier: fc.integer({ min: 1, max: 2 }) }) }),
    fc.record({ afterMs, widen: fc.record({ queues: fc.subarray([...ids]) }) }),
  );

const replacing = (ids: readonly string[]): fc.Arbitrary<RelaxStep> =>
  fc.oneof(
    fc.record({ afterMs, fromTier: fc.integer({ min: 0, max: 2 }) }),
    fc.record({
      afterMs,
      instead: fc
        .record({
          queue: sometimes(fc.constantFrom(...ids)),
          needs: sometimes(fc.option(requirement)),
          tier: sometimes(fc.constantFrom(0, 1, null)),
        })
        .map(without) as fc.Arbitrary<NonNullable<RelaxStep["instead"]>>,
    }),
  );

const inOrder = (steps: readonly RelaxStep[]): readonly RelaxStep[] =>
  steps.toSorted((one, other) => one.afterMs - other.afterMs);

/** Steps of relaxation, in their order. */
export const relaxation = (
  ids: readonly string[],
  mayReplace: boolean,
): fc.Arbitrary<readonly RelaxStep[]> =>
  fc
    .array(
      mayReplace
        ? fc.oneof(
            { weight: 3, arbitrary: loosening(ids) },
            { weight: 1, arbitrary: replacing(ids) },
          )
        : loosening(ids),
      { minLength: 1, maxLength: 3 },
    )
    .map(inOrder);
