import { expect, test } from "vitest";
import { implies } from "./implies.js";
import { type Literal, normalForm } from "./normal-form.js";
import type { Requirement } from "./requirement.js";

const literal = (need: Requirement): Literal =>
  normalForm(need, false, { attributes: {}, minimumLanguageLevel: 3 }) as Literal;

test.each<[string, Requirement, Requirement, boolean]>([
  ["level 4 is level 2", { skill: "a", level: 4 }, { skill: "a", level: 2 }, true],
  ["level 2 is not level 4", { skill: "a", level: 2 }, { skill: "a", level: 4 }, false],
  ["of another skill", { skill: "b", level: 4 }, { skill: "a", level: 2 }, false],
  [
    "level 4 is not from 1 to 3",
    { skill: "a", level: 4 },
    { not: { skill: "a", maximum: 3 } },
    true,
  ],
  [
    "level 3 may be from 1 to 3",
    { skill: "a", level: 3 },
    { not: { skill: "a", maximum: 3 } },
    false,
  ],
  [
    "without it, also without its upper levels",
    { not: { skill: "a" } },
    { not: { skill: "a", level: 3 } },
    true,
  ],
  ["a script is its language", { language: "zh-Hant", level: 4 }, { language: "zh" }, true],
  ["a language is not each script", { language: "zh", level: 4 }, { language: "zh-Hant" }, false],
  ["the same level is enough", { language: "en" }, { language: "en", level: 3 }, true],
  ["a higher level is not", { language: "en" }, { language: "en", level: 4 }, false],
  [
    "below 2 is below 3",
    { not: { language: "en", level: 2 } },
    { not: { language: "en-GB", level: 3 } },
    true,
  ],
  ["below 3 is below 3", { not: { language: "zh" } }, { not: { language: "zh-Hans" } }, true],
  [
    "below 3 is not below 2",
    { not: { language: "en" } },
    { not: { language: "en", level: 2 } },
    false,
  ],
  ["one script is not all", { not: { language: "zh-Hans" } }, { not: { language: "zh" } }, false],
  ["speaking is not not speaking", { language: "en" }, { not: { language: "en" } }, false],
  ["one of two is one of three", { agents: ["a", "b"] }, { agents: ["c", "b", "a"] }, true],
  ["one of two is not one of one", { agents: ["a", "b"] }, { agents: ["a"] }, false],
  ["one of two is none of others", { agents: ["a", "b"] }, { not: { agents: ["c"] } }, true],
  ["one of two may be the other", { agents: ["a", "b"] }, { not: { agents: ["b"] } }, false],
  [
    "none of two is not one of them",
    { not: { sites: ["a", "b"] } },
    { not: { sites: ["b"] } },
    true,
  ],
  [
    "not one of them is not none of two",
    { not: { sites: ["b"] } },
    { not: { sites: ["a", "b"] } },
    false,
  ],
  ["none of these is none of those", { not: { sites: ["a"] } }, { sites: ["b"] }, false],
  ["one of none says nothing", { agents: [] }, { agents: ["a"] }, false],
  ["an agent is no site", { agents: ["a"] }, { sites: ["a"] }, false],
  ["a skill is no language", { skill: "en", level: 5 }, { language: "en" }, false],
])("%s", (_, first, second, expected) => {
  expect(implies(literal(first), literal(second))).toBe(expected);
});
