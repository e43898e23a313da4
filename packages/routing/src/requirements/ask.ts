import type { Bilingual } from "@ramah/core";
import type { Attributes } from "../config/agent.js";
import { languageReader } from "../language.js";
import { type AgentFacts, nameOf } from "./agent-facts.js";
import { languageTag } from "./language-tag.js";
import { type Literal, type NormalForm, saysWhose, valueAt } from "./normal-form.js";
import type { RequirementBlock } from "./reasons.js";

type Test = (agent: AgentFacts) => boolean;

/** A normal form as closures: each part can be asked of an agent, each literal says why not. */
export type Ask =
  | {
      readonly kind: "literal";
      readonly literal: Literal;
      readonly test: Test;
      readonly block: (agent: AgentFacts) => RequirementBlock;
    }
  | { readonly kind: "all" | "any"; readonly parts: readonly Ask[]; readonly test: Test };

type SkillName = (skill: string) => Bilingual;

/** Turns a normal form into closures. */
export function askOf(form: NormalForm, skillName: SkillName): Ask {
  if (!("parts" in form)) {
    return { kind: "literal", literal: form, ...literalAsk(form, skillName) };
  }
  const { kind } = form;
  const parts = form.parts.map((part) => askOf(part, skillName));
  const tests = parts.map(({ test }) => test);
  const isAll = kind === "all";
  const test: Test = (agent) => {
    for (const ask of tests) if (ask(agent) !== isAll) return !isAll;
    return isAll;
  };
  return { kind, parts, test };
}

function literalAsk(
  literal: Literal,
  skillName: SkillName,
): { test: Test; block: (agent: AgentFacts) => RequirementBlock } {
  const { isUnwanted } = literal;
  switch (literal.kind) {
    case "skill": {
      const { skill, level, maximum } = literal;
      return {
        test: (agent) => {
          const has = levelOf(agent, skill);
          return (has >= level && has <= maximum) !== isUnwanted;
        },
        block: (agent) => skillBlock(literal, agent, skillName(skill)),
      };
    }
    case "language": {
      const { key, level } = literal;
      const read = languageReader(key);
      return {
        test: (agent) => read(agent.languages) >= level !== isUnwanted,
        block: (agent) => {
          const has = read(agent.languages);
          const data = { agent: nameOf(agent), language: languageTag(key) };
          if (isUnwanted) return { code: "language-unwanted", data: { ...data, from: level, has } };
          return has > 0
            ? { code: "language-level-low", data: { ...data, needs: level, has } }
            : { code: "language-missing", data: { ...data, needs: level } };
        },
      };
    }
    case "agents":
    case "sites": {
      const ids = new Set<string | undefined>(literal.ids);
      if (literal.kind === "agents") {
        return {
          test: ({ id }) => ids.has(id) !== isUnwanted,
          block: (agent) => ({
            code: isUnwanted ? "agent-unwanted" : "not-among-agents",
            data: { agent: nameOf(agent), agents: literal.ids },
          }),
        };
      }
      return {
        test: ({ site }) => ids.has(site) !== isUnwanted,
        block: (agent) => {
          const data = { agent: nameOf(agent), sites: literal.ids };
          return isUnwanted
            ? { code: "site-unwanted", data: { ...data, site: agent.site ?? "" } }
            : { code: "site-not-asked", data: { ...data, site: agent.site ?? null } };
        },
      };
    }
    case "where":
      return whereAsk(literal);
    case "never":
      return {
        test: () => false,
        block: (agent) => ({ code: "no-alternative", data: { agent: nameOf(agent) } }),
      };
  }
}

function skillBlock(
  { skill, level, maximum, isUnwanted }: Literal & { kind: "skill" },
  agent: AgentFacts,
  skillName: Bilingual,
): RequirementBlock {
  const has = levelOf(agent, skill);
  const data = { agent: nameOf(agent), skill, skillName };
  if (isUnwanted) {
    const atMost = maximum === Number.POSITIVE_INFINITY ? null : maximum;
    return { code: "skill-unwanted", data: { ...data, from: level, atMost, has } };
  }
  if (has > maximum) return { code: "skill-level-high", data: { ...data, atMost: maximum, has } };
  return has > 0
    ? { code: "skill-level-low", data: { ...data, needs: level, has } }
    : { code: "skill-missing", data: { ...data, needs: level } };
}

function whereAsk({
  source,
  task,
  evaluate,
  references,
  isUnwanted,
}: Literal & { kind: "where" }): {
  test: Test;
  block: (agent: AgentFacts) => RequirementBlock;
} {
  // One object for all agents, so that a test allocates nothing.
  const both: { task: Attributes; worker: Attributes } = { task, worker: {} };
  const isOfBoth = references.some(saysWhose);
  const scopeOf = (agent: AgentFacts): object => {
    both.worker = agent.attributes ?? nothing;
    return isOfBoth ? both : both.worker;
  };
  return {
    test: (agent) => evaluate(scopeOf(agent)) !== isUnwanted,
    block: (agent) => {
      const scope = scopeOf(agent);
      const reads = references.map((name) => ({ name, value: valueAt(scope, name) }));
      const data = { agent: nameOf(agent), expression: source, reads };
      return { code: isUnwanted ? "expression-true" : "expression-false", data };
    },
  };
}

const nothing: Attributes = {};

/** Own keys only: a skill named "constructor" is nobody's gift. */
export const levelOf = ({ skills }: AgentFacts, skill: string): number =>
  skills !== undefined && Object.hasOwn(skills, skill) ? (skills[skill] ?? 0) : 0;
