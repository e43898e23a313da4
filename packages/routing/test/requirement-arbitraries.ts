import fc from "fast-check";
import type { AgentFacts, Level, RelaxStep, Requirement } from "../src/index.js";

// Few names, so that needs and agents meet often; two of them are names of every object's own parts.
const skill = fc.constantFrom("loans", "cards", "__proto__", "constructor");
const language = fc.constantFrom("id", "in_ID", "en-GB", "en", "zh-Hans", "zh-Hant", "zh");
const level = fc.constantFrom<Level>(1, 2, 3, 4, 5);
const site = fc.constantFrom("jakarta", "medan");
const agent = fc.constantFrom("ani", "budi", "citra");
const where = fc.constantFrom(
  "worker.region == 'west'",
  "worker.grade >= task.grade",
  "worker.teams HAS task.team",
  "worker.region != task.region OR task.grade > 2",
);

/** Values that expressions read, some missing. */
export const attributes = fc.record(
  {
    region: fc.constantFrom("west", "east"),
    grade: fc.integer({ min: 0, max: 3 }),
    team: fc.constantFrom("a", "b"),
    teams: fc.subarray(["a", "b"]),
  },
  { requiredKeys: [] },
);

const treeOf = (minLength: number): fc.Arbitrary<Requirement> =>
  fc.letrec<{ tree: Requirement }>((tie) => ({
    tree: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.record({ skill, level, maximum: level }, { requiredKeys: ["skill"] }),
      fc.record({ language, level }, { requiredKeys: ["language"] }),
      fc.record({ agents: fc.array(agent, { maxLength: 2 }) }),
      fc.record({ sites: fc.array(site, { maxLength: 2 }) }),
      fc.record({ where }),
      fc.record({ all: fc.array(tie("tree"), { minLength, maxLength: 3 }) }),
      fc.record({ any: fc.array(tie("tree"), { minLength, maxLength: 3 }) }),
      fc.record({ not: tie("tree") }),
    ),
  })).tree;

export const requirement: fc.Arbitrary<Requirement> = treeOf(0);

export const needs: fc.Arbitrary<readonly Requirement[]> = fc.array(requirement, { maxLength: 4 });

/** Needs without an `any` or `all` of nothing. */
export const solidNeeds: fc.Arbitrary<readonly Requirement[]> = fc.array(treeOf(1), {
  maxLength: 4,
});

const levels = (keys: readonly string[]): fc.Arbitrary<Readonly<Record<string, Level>>> =>
  fc
    .tuple(fc.subarray([...keys]), fc.array(level, { minLength: 4, maxLength: 4 }))
    .map(([names, values]) => {
      const entries = names.map((name, at) => `${JSON.stringify(name)}:${values[at % 4]}`);
      // As it comes from outside: JSON makes `__proto__` a key like any other.
      return JSON.parse(`{${entries.join()}}`);
    });

export const facts: fc.Arbitrary<AgentFacts> = fc.record(
  {
    id: agent,
    skills: levels(["loans", "cards", "__proto__", "constructor"]),
    languages: levels(["id-ID", "en", "zh-Hans", "zh-TW"]),
    site,
    attributes,
  },
  { requiredKeys: ["id"] },
);

const name = fc.oneof(
  skill,
  language.map((tag) => `language:${tag}`),
);

/** A step that can only widen: without `fromTier` and `instead`. */
export const widening: fc.Arbitrary<RelaxStep> = fc.record(
  {
    afterMs: fc.integer({ min: 0, max: 9 }),
    drop: fc.array(fc.oneof({ weight: 9, arbitrary: name }, fc.constant("*")), { maxLength: 2 }),
    lower: fc.dictionary(name, level, { maxKeys: 2 }),
    widen: fc.record(
      { queues: fc.subarray(["main", "second", "third"]), tier: fc.integer({ min: 0, max: 4 }) },
      { requiredKeys: [] },
    ),
    raise: fc.integer({ min: -3, max: 3 }),
  },
  { requiredKeys: ["afterMs"] },
);
