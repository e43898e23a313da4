import { expect, test } from "vitest";
import { loosen } from "./drop.js";
import type { Requirement } from "./requirement.js";

const left = (needs: readonly Requirement[], ...drop: string[]): readonly Requirement[] =>
  loosen(needs, { drop }, 3);

test("a dropped skill is gone from all, and satisfies the whole of any", () => {
  const loans: Requirement = { skill: "loans", level: 4 };
  const cards: Requirement = { skill: "cards" };
  expect(left([{ all: [loans, cards] }], "loans")).toEqual([{ all: [cards] }]);
  expect(left([{ any: [loans, cards] }, loans], "cards")).toEqual([loans]);
  expect(left([{ all: [{ any: [loans] }] }], "loans")).toEqual([]);
});

test("inside of a not, its absence is no longer asked for", () => {
  const trainee: Requirement = { skill: "trainee" };
  expect(left([{ not: trainee }], "trainee")).toEqual([]);
  // Whoever must not be both may now be the other: keeping that out would shut somebody out.
  expect(left([{ not: { all: [trainee, { skill: "temp" }] } }], "trainee")).toEqual([]);
  expect(left([{ not: { any: [trainee, { skill: "temp" }] } }], "trainee")).toEqual([
    { not: { any: [{ skill: "temp" }] } },
  ]);
  expect(left([{ not: { not: trainee } }], "trainee")).toEqual([]);
});

test("everything means every skill and language, not who, where or on what condition", () => {
  const kept: readonly Requirement[] = [
    { agents: ["ani"] },
    { sites: ["medan"] },
    { where: "worker.grade > 1" },
  ];
  expect(left([{ skill: "loans" }, { language: "id" }, ...kept], "*")).toEqual(kept);
});

test("languages are named by their tags, however those are written", () => {
  const needs = [{ language: "en-US" }, { language: "zh-Hant" }, { skill: "language:en" }] as const;
  expect(left(needs, "language:EN", "language:zh")).toEqual([needs[1], needs[2]]);
});

test("a lowered level is never raised, and stays inside of a not", () => {
  const needs: readonly Requirement[] = [
    { skill: "loans", level: 2, maximum: 4 },
    { skill: "cards", level: 4 },
    { skill: "mail" },
    { language: "id" },
    { language: "en", level: 5 },
    { not: { skill: "cards", level: 4 } },
  ];
  const lower = { loans: 3, cards: 1, mail: 5, "language:id": 4, "language:en-GB": 2 } as const;
  expect(loosen(needs, { lower }, 3)).toEqual([
    needs[0],
    { skill: "cards", level: 1 },
    needs[2],
    needs[3],
    { language: "en", level: 2 },
    needs[5],
  ]);
  expect(loosen([{ language: "id" }], { lower: { "language:id": 2 } }, 3)).toEqual([
    { language: "id", level: 2 },
  ]);
});

test("what nobody could meet stays so, unless a dropped skill was the reason", () => {
  expect(left([{ any: [] }], "loans")).toEqual([{ any: [] }]);
  expect(left([{ not: { all: [] } }], "loans")).toEqual([{ any: [] }]);
});

test("nothing to drop and nothing to lower gives the very list", () => {
  const needs: readonly Requirement[] = [{ skill: "loans" }];
  expect(loosen(needs, {}, 3)).toBe(needs);
});
