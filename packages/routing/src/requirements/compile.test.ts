import { expect, test } from "vitest";
import { describe } from "../messages/index.js";
import type { AgentFacts } from "./agent-facts.js";
import { compileRequirements } from "./compile.js";
import type { Requirement } from "./requirement.js";

const options = { minimumLanguageLevel: 3 };
const blocksOf = (needs: readonly Requirement[], agent: AgentFacts): readonly string[] =>
  compileRequirements(needs, {}, options)
    .blocks(agent)
    .map((block) => describe(block, "en"));
const ani: AgentFacts = {
  id: "a1",
  name: "Ani",
  skills: { loans: 2 },
  languages: { id: 5, en: 2 },
};

test("nothing asked is met by everybody; any of nothing by nobody", () => {
  const none = compileRequirements([], {}, options);
  expect([none.test(ani), none.blocks(ani), none.score(ani)]).toEqual([true, [], 0]);
  expect(compileRequirements([{ any: [] }], {}, options).test(ani)).toBe(false);
  expect(blocksOf([{ not: { all: [] } }], ani)).toEqual([
    "Ani: one of several things is needed, but nobody said which: no one can meet that.",
  ]);
});

test("an alternative that everybody meets makes the others idle, one that nobody meets is none", () => {
  const signature = (need: Requirement): string =>
    compileRequirements([need], {}, options).signature;
  const loans: Requirement = { skill: "loans" };
  expect(signature({ any: [loans, { all: [] }] })).toBe(signature({ all: [] }));
  expect(signature({ any: [loans, { any: [] }] })).toBe(signature(loans));
  expect(blocksOf([{ any: [{ any: [] }, { not: { all: [] } }, { skill: "cards" }] }], ani)).toEqual(
    ["Ani: has no skill in cards (level 1 is needed)."],
  );
});

test("what queue and contact both ask of one skill is told once, at the higher level", () => {
  const needs = [{ skill: "loans", level: 3 }, { all: [{ skill: "loans", level: 5 }] }] as const;
  expect(blocksOf(needs, ani)).toEqual(["Ani: is at level 2 in loans, but level 5 is needed."]);
});

test("an alternative that is nearer is the one told", () => {
  const needs = [
    { any: [{ all: [{ skill: "cards" }, { sites: ["medan"] }] }, { skill: "loans", level: 3 }] },
  ] as const;
  expect(blocksOf(needs, ani)).toEqual(["Ani: is at level 2 in loans, but level 3 is needed."]);
});

test("what one change brings along is not told besides it", () => {
  const needs = [
    { any: [{ skill: "loans", level: 5 }, { sites: [] }] },
    { any: [{ skill: "loans", level: 3 }, { sites: [] }] },
  ] as const;
  expect(blocksOf(needs, ani)).toEqual(["Ani: is at level 2 in loans, but level 5 is needed."]);
});

test("an agent can know too much, and be kept out by a `not`", () => {
  expect(blocksOf([{ skill: "loans", maximum: 1 }], ani)).toEqual([
    "Ani: is at level 2 in loans, above level 1, the highest that is asked for.",
  ]);
  expect(blocksOf([{ not: { skill: "loans", level: 2, maximum: 3 } }], ani)).toEqual([
    "Ani: is at level 2 in loans; level 2 to 3 is ruled out.",
  ]);
  expect(blocksOf([{ not: { language: "en", level: 1 } }], ani)).toEqual([
    "Ani: speaks English at level 2; level 1 and above is ruled out.",
  ]);
  expect(blocksOf([{ not: { agents: ["a1"] } }], ani)).toEqual([
    "Ani: is among those who must not take it.",
  ]);
  expect(blocksOf([{ not: { sites: ["medan"] } }], { id: "b", site: "medan" })).toEqual([
    "b: works at medan, which must not take it.",
  ]);
});

test("a language without a level asks for the minimum, and regions do not divide people", () => {
  expect(compileRequirements([{ language: "en-GB", level: 2 }], {}, options).test(ani)).toBe(true);
  expect(blocksOf([{ language: "en-GB" }], ani)).toEqual([
    "Ani: speaks English at level 2, but level 3 is needed.",
  ]);
  expect(blocksOf([{ language: "zh_hant_TW" }], ani)).toEqual([
    "Ani: does not speak Chinese (zh-Hant) (level 3 is needed).",
  ]);
});

test("what an object inherits is nobody's level", () => {
  const inherited = {
    id: "a",
    skills: Object.create({ a: 5 }),
    languages: Object.create({ en: 5 }),
  };
  const compiled = compileRequirements(
    [{ any: [{ skill: "a" }, { language: "en" }] }],
    {},
    options,
  );
  expect([compiled.test(inherited), compiled.score(inherited)]).toEqual([false, 0]);
});

test("names of every object's own parts are skills like any other", () => {
  for (const skill of ["__proto__", "constructor", "toString"]) {
    const compiled = compileRequirements([{ skill }], {}, options);
    expect(compiled.test({ id: "a", skills: {} })).toBe(false);
    expect(compiled.test({ id: "a" })).toBe(false);
    expect(compiled.test({ id: "a", skills: JSON.parse(`{"${skill}":1}`) })).toBe(true);
  }
  const where = compileRequirements(
    [{ where: "worker.constructor != task.__proto__" }],
    {},
    options,
  );
  expect(where.test({ id: "a", attributes: {} })).toBe(false);
});

test("an expression reads the contact's values, which tell one signature from another", () => {
  const needs = [{ where: "worker.grade >= task.grade AND worker.region == 'west'" }];
  const of = (attributes: Record<string, number>) =>
    compileRequirements(needs, { attributes }, options);
  const agent = { id: "a1", attributes: { grade: 2, region: "west" } };
  expect([of({ grade: 2 }).test(agent), of({ grade: 3 }).test(agent)]).toEqual([true, false]);
  expect(of({ grade: 2 }).signature).not.toBe(of({ grade: 3 }).signature);
  expect(of({ grade: 2, other: 1 }).signature).toBe(of({ grade: 2, other: 2 }).signature);
  expect(of({ grade: 3 }).blocks(agent)).toEqual([
    {
      code: "expression-false",
      data: {
        agent: "a1",
        expression: needs[0]?.where,
        reads: [
          { name: "worker.grade", value: 2 },
          { name: "task.grade", value: 3 },
          { name: "worker.region", value: "west" },
        ],
      },
    },
  ]);
});

test("an expression that names neither side is about the agent", () => {
  const compiled = compileRequirements(
    [{ where: "grade >= 2" }],
    { attributes: { grade: 1 } },
    options,
  );
  expect(compiled.test({ id: "a", attributes: { grade: 2 } })).toBe(true);
  expect(compiled.test({ id: "a", attributes: { worker: { grade: 2 } } })).toBe(false);
  const similar = compileRequirements(
    [{ where: "workers.a[0] == 'x' AND taskforce == 'y'" }],
    {},
    options,
  );
  const attributes = { workers: { a: ["x"] }, taskforce: "y" };
  expect(similar.test({ id: "a", attributes })).toBe(true);
});

test("what is told of an expression's values are own properties only", () => {
  const where = "worker.constructor == 'x' AND worker.list[1].name == 'y'";
  const [block] = compileRequirements([{ where }], {}, options).blocks({
    id: "a",
    attributes: { list: [1, { name: "z" }] },
  });
  expect(block?.data).toMatchObject({ reads: [{ value: null }, { value: "z" }] });
});

test("what an expression read is told as the expression itself reads it", () => {
  const [block] = compileRequirements(
    [{ where: "skills.length == 1 OR name.length == 3 OR list[0] == 'b'" }],
    {},
    options,
  ).blocks({ id: "a", attributes: { skills: ["x"], name: "Ani", list: ["a"] } });
  expect(block?.data).toMatchObject({
    reads: [
      { name: "skills.length", value: null },
      { name: "name.length", value: null },
      { name: "list[0]", value: "a" },
    ],
  });
});

test("an expression that cannot be read is refused with its code, its path and its place", () => {
  expect(() => compileRequirements([{ where: "worker.grade >=" }], {}, options)).toThrow(
    expect.objectContaining({
      code: "expression-expected",
      issues: [
        expect.objectContaining({
          path: ["needs", 0, "where"],
          data: expect.objectContaining({ position: 15, line: 1, column: 16 }),
        }),
      ],
    }),
  );
});

test("the score is the mean over what is asked for, missing counting nothing, unwanted not counting", () => {
  const needs: readonly Requirement[] = [
    { language: "id" },
    { any: [{ skill: "loans", level: 3 }, { skill: "cards" }, { skill: "loans" }] },
    { not: { skill: "trainee" } },
  ];
  const { score } = compileRequirements(needs, {}, options);
  expect(score(ani)).toBe((5 + 2 + 0) / 3);
  expect(score({ id: "b", skills: { loans: 5, cards: 5, trainee: 5 } })).toBe(10 / 3);
});
