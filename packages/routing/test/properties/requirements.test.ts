import fc from "fast-check";
import { expect, test } from "vitest";
import { expression } from "../../src/expressions/expression.js";
import {
  type AgentFacts,
  type Attributes,
  compileRequirements,
  type Level,
  languageLevel,
  type Requirement,
  type RequirementBlock,
  requirementContradiction,
  requirementRemedy,
} from "../../src/index.js";
import { attributes, facts, needs, solidNeeds } from "../requirement-arbitraries.js";

const minimumLanguageLevel = 3;
const options = { minimumLanguageLevel } as const;
const runs = { numRuns: 10_000 };

type Leaf = Exclude<Requirement, { all: unknown } | { any: unknown } | { not: unknown }>;

const skillLevel = ({ skills = {} }: AgentFacts, skill: string): number =>
  Object.hasOwn(skills, skill) ? Number(skills[skill]) : 0;

/** One thing asked, read as it is written. */
function meets(leaf: Leaf, agent: AgentFacts, task: Attributes): boolean {
  if ("skill" in leaf) {
    const has = skillLevel(agent, leaf.skill);
    return has >= (leaf.level ?? 1) && has <= (leaf.maximum ?? 5);
  }
  if ("language" in leaf) {
    const has = languageLevel(agent.languages ?? {}, leaf.language);
    return has >= (leaf.level ?? minimumLanguageLevel);
  }
  if ("agents" in leaf) return leaf.agents.includes(agent.id);
  if ("sites" in leaf) return agent.site !== undefined && leaf.sites.includes(agent.site);
  return expression(leaf.where).evaluate({ task, worker: agent.attributes ?? {} });
}

/** The tree as it is written, with another answer for what `isMet` says of a leaf and its sign. */
function holds(
  tree: Requirement,
  meetsLeaf: (leaf: Leaf) => boolean,
  isMet: (leaf: Leaf, isUnwanted: boolean) => boolean = () => false,
  isUnwanted = false,
): boolean {
  const inner = (part: Requirement): boolean => holds(part, meetsLeaf, isMet, isUnwanted);
  if ("all" in tree) return tree.all.every(inner);
  if ("any" in tree) return tree.any.some(inner);
  if ("not" in tree) return !holds(tree.not, meetsLeaf, isMet, !isUnwanted);
  // Inside a `not`, what is asked for is that the leaf does not hold.
  return isMet(tree, isUnwanted) ? !isUnwanted : meetsLeaf(tree);
}

const all = (list: readonly Requirement[]): Requirement => ({ all: list });

test("the compiled test says what the tree says", () => {
  fc.assert(
    fc.property(needs, facts, attributes, (list, agent, task) => {
      const compiled = compileRequirements(list, { attributes: task }, options);
      const expected = holds(all(list), (leaf) => meets(leaf, agent, task));
      expect(compiled.test(agent)).toBe(expected);
      expect(compiled.blocks(agent).length === 0).toBe(expected);
    }),
    runs,
  );
});

const levels = [0, 1, 2, 3, 4, 5];

/** Whether whoever speaks the one speaks the other. */
const serves = (one: string, other: string): boolean =>
  languageLevel({ [one]: 5 }, other) === 5 &&
  ["zh-Hans", "zh-Hant"].every(
    (tag) => languageLevel({ [tag]: 5 }, one) <= languageLevel({ [tag]: 5 }, other),
  );

/** Whether somebody for whom the block was taken away meets the leaf (or, if unwanted, lacks it). */
function isTakenAway(block: RequirementBlock, leaf: Leaf, isUnwanted: boolean): boolean {
  const within = (has: number, from: number, to: number): boolean => has >= from && has <= to;
  const { data } = block;
  if ("skillName" in data && "skill" in leaf && leaf.skill === data.skill) {
    // From the level that is needed up, from none to the highest allowed, or outside of what must not be.
    const from = "needs" in data ? data.needs : "from" in data ? data.from : 0;
    const to = "atMost" in data ? (data.atMost ?? 5) : 5;
    const asked = levels.filter((has) => within(has, from, to) === !("from" in data));
    return asked.every((has) => within(has, leaf.level ?? 1, leaf.maximum ?? 5) !== isUnwanted);
  }
  if ("language" in data && "language" in leaf) {
    const level = leaf.level ?? minimumLanguageLevel;
    return "from" in data
      ? isUnwanted && serves(leaf.language, data.language) && data.from <= level
      : !isUnwanted &&
          "needs" in data &&
          serves(data.language, leaf.language) &&
          data.needs >= level;
  }
  const among = (
    code: [string, string],
    asked: readonly string[],
    ids: readonly string[],
  ): boolean => {
    // A list is changed name by name: what one says then, another need not. A site somebody may be given.
    const isListed = "agents" in data || ("site" in data && data.site !== null);
    if (isListed) {
      const [one, other] = [asked, ids].map((list) => JSON.stringify([...new Set(list)].sort()));
      const isSame = one === other;
      return isSame && (block.code === code[1]) === isUnwanted;
    }
    return (
      block.code === code[0] &&
      asked.every((id) => ids.includes(id) !== isUnwanted) &&
      (asked.length > 0 || (ids.length === 0 && !isUnwanted))
    );
  };
  if ("agents" in data && "agents" in leaf) {
    return among(["not-among-agents", "agent-unwanted"], data.agents, leaf.agents);
  }
  if ("sites" in data && "sites" in leaf) {
    return among(["site-not-asked", "site-unwanted"], data.sites, leaf.sites);
  }
  if ("expression" in data && "where" in leaf && data.expression === leaf.where) {
    return (block.code === "expression-true") === isUnwanted;
  }
  return false;
}

/** Two bounds are two things to learn or to allow: outside of a `not`, each on its own. */
function split(tree: Requirement, isUnwanted = false): Requirement {
  if ("not" in tree) return { not: split(tree.not, !isUnwanted) };
  if ("all" in tree) return { all: tree.all.map((part) => split(part, isUnwanted)) };
  if ("any" in tree) return { any: tree.any.map((part) => split(part, isUnwanted)) };
  if (!("skill" in tree) || tree.maximum === undefined || isUnwanted) return tree;
  const { skill, level = 1, maximum } = tree;
  return {
    all: [
      { skill, level },
      { skill, level: 0 as Level, maximum },
    ],
  };
}

test("blocks are a minimal set: with all of them gone the tree holds, with any one left it does not", () => {
  fc.assert(
    fc.property(solidNeeds, facts, attributes, (list, agent, task) => {
      const blocks = compileRequirements(list, { attributes: task }, options).blocks(agent);
      const without = (gone: readonly RequirementBlock[]): boolean =>
        holds(
          split(all(list)),
          (leaf) => meets(leaf, agent, task),
          (leaf, isUnwanted) => gone.some((block) => isTakenAway(block, leaf, isUnwanted)),
        );
      expect(without(blocks)).toBe(true);
      for (const left of blocks) {
        expect(without(blocks.filter((block) => block !== left))).toBe(false);
      }
    }),
    runs,
  );
});

/** The same again in other words: shuffled, repeated, in more parentheses, twice denied. */
function reworded(list: readonly Requirement[], draw: (below: number) => number): Requirement[] {
  const mixed = [...list];
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = draw(last + 1);
    [mixed[last], mixed[other]] = [mixed[other] as Requirement, mixed[last] as Requirement];
  }
  if (mixed[0] !== undefined && draw(3) === 0) mixed.push(mixed[0]);
  return mixed.map((part): Requirement => {
    const inner: Requirement =
      "all" in part
        ? { all: reworded(part.all, draw) }
        : "any" in part
          ? { any: reworded(part.any, draw) }
          : "not" in part
            ? { not: reworded([part.not], draw)[0] as Requirement }
            : "agents" in part
              ? { agents: [...part.agents].reverse() }
              : part;
    const wrapped: readonly Requirement[] = [
      inner,
      { not: { not: inner } },
      { all: [inner] },
      { any: [inner] },
      "all" in inner ? { not: { any: inner.all.map((not) => ({ not })) } } : inner,
    ];
    return wrapped[draw(wrapped.length)] as Requirement;
  });
}

test("the order of needs, of alternatives and of parentheses changes nothing", () => {
  fc.assert(
    fc.property(needs, facts, attributes, fc.nat(), (list, agent, task, seed) => {
      let state = seed;
      const draw = (below: number): number => {
        state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
        return (state >>> 8) % below;
      };
      const one = compileRequirements(list, { attributes: task }, options);
      const other = compileRequirements(reworded(list, draw), { attributes: task }, options);
      expect(other.signature).toBe(one.signature);
      expect(other.test(agent)).toBe(one.test(agent));
      expect(other.blocks(agent)).toEqual(one.blocks(agent));
      expect(other.score(agent)).toBe(one.score(agent));
    }),
    runs,
  );
});

test("two lists with one signature are met by the same agents, whoever else asks", () => {
  const small = fc.array(
    fc.constantFrom<Requirement>(
      { skill: "loans" },
      { skill: "loans", level: 2 },
      { language: "en" },
      { language: "en-GB", level: 3 },
      { where: "worker.grade >= task.grade" },
      { not: { skill: "loans", level: 2 } },
      { any: [{ skill: "loans" }, { skill: "cards" }] },
    ),
    { maxLength: 3 },
  );
  let equal = 0;
  fc.assert(
    fc.property(
      small,
      small,
      facts,
      attributes,
      attributes,
      (first, second, agent, firstTask, secondTask) => {
        const one = compileRequirements(first, { attributes: firstTask }, options);
        const other = compileRequirements(second, { attributes: secondTask }, options);
        if (one.signature !== other.signature) return;
        equal++;
        expect(other.test(agent)).toBe(one.test(agent));
        expect(other.blocks(agent)).toEqual(one.blocks(agent));
        expect(other.score(agent)).toBe(one.score(agent));
      },
    ),
    runs,
  );
  expect(equal).toBeGreaterThan(300);
});

test("the remedies of all blocks together make somebody able who only has to learn", () => {
  const learnable = fc.array(
    fc.oneof(
      fc.record({
        skill: fc.constantFrom("loans", "cards", "__proto__"),
        level: fc.constantFrom<Level>(1, 2, 3, 4, 5),
      }),
      fc.record({ language: fc.constantFrom("id", "en-GB"), level: fc.constantFrom<Level>(1, 5) }),
    ),
    { maxLength: 4 },
  );
  const both = fc.tuple(learnable, fc.array(learnable, { minLength: 1, maxLength: 3 }));
  fc.assert(
    fc.property(both, facts, ([list, alternatives], agent) => {
      const needed: readonly Requirement[] = [
        ...list,
        { any: alternatives.map((part) => ({ all: part })) },
      ];
      const compiled = compileRequirements(needed, {}, options);
      const skills = new Map(Object.entries(agent.skills ?? {}));
      const languages = new Map(Object.entries(agent.languages ?? {}));
      for (const block of compiled.blocks(agent)) {
        const { code, data } = requirementRemedy(block);
        if (code === "learn-skill") skills.set(data.skill, data.toLevel as Level);
        else if (code === "learn-language") languages.set(data.language, data.toLevel as Level);
        else throw new Error(`${code} teaches nobody anything`);
      }
      const taught = {
        ...agent,
        skills: Object.fromEntries(skills),
        languages: Object.fromEntries(languages),
      };
      expect(compiled.test(taught)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test("nobody meets requirements that are told to exclude themselves", () => {
  let found = 0;
  fc.assert(
    fc.property(needs, attributes, fc.array(facts, { minLength: 5 }), (list, task, agents) => {
      if (requirementContradiction(list, minimumLanguageLevel) === null) return;
      found += 1;
      const { test: meets } = compileRequirements(list, { attributes: task }, options);
      expect(agents.filter(meets)).toEqual([]);
    }),
    { numRuns: 3000 },
  );
  expect(found).toBeGreaterThan(200);
});

test("of skills and names alone, exactly what nobody meets is told", () => {
  const level = fc.constantFrom<Level>(1, 2, 3, 4, 5);
  const one: fc.Arbitrary<Requirement> = fc.oneof(
    fc.record(
      { skill: fc.constantFrom("a", "b"), level, maximum: level },
      { requiredKeys: ["skill"] },
    ),
    fc.record({ agents: fc.subarray(["x", "y", "z"]) }),
  );
  const list = fc.array(
    fc.oneof(
      one,
      one.map((not) => ({ not })),
      fc.array(one, { maxLength: 2 }).map((any) => ({ any })),
    ),
    { maxLength: 5 },
  );
  const everybody = ["x", "y", "z", "w"].flatMap((id) =>
    [0, 1, 2, 3, 4, 5].flatMap((a) => [0, 1, 2, 3, 4, 5].map((b) => ({ id, skills: { a, b } }))),
  ) as unknown as readonly AgentFacts[];
  fc.assert(
    fc.property(list, (asked) => {
      const { test: meets } = compileRequirements(asked, {}, options);
      expect(requirementContradiction(asked, 3) === null).toBe(everybody.some(meets));
    }),
    { numRuns: 3000 },
  );
});
