import type { Bilingual } from "@ramah/core";
import type { Attributes } from "../config/agent.js";
import { refuseUnless } from "../config/refuse-unless.js";
import { need } from "../config/requirement-problems.js";
import { attributes, callable, fieldsOf, level, listOf } from "../config/shape.js";
import type { CompiledExpression } from "../expressions/compiled-expression.js";
import { languageReader } from "../language.js";
import type { AgentFacts } from "./agent-facts.js";
import { askOf, levelOf } from "./ask.js";
import { minimalBlocks } from "./minimal-blocks.js";
import { join, type NormalForm, normalForm } from "./normal-form.js";
import type { RequirementBlock } from "./reasons.js";
import type { Requirement } from "./requirement.js";

/** Requirements of one contact, ready to be asked of any agent. */
export interface CompiledRequirements {
  /**
   * Canonical: lists that ask the same in another order, or with other parentheses, have the same, and
   * two with the same are met by the same agents, with the same blocks and scores.
   */
  readonly signature: string;
  /** Whether the agent meets all of them. Allocates nothing. */
  readonly test: (agent: AgentFacts) => boolean;
  /**
   * What stands in the way: a minimal set. With all of these met, the agent meets the requirements; with
   * any one of them still unmet, not. Empty for an agent who meets them.
   */
  readonly blocks: (agent: AgentFacts) => readonly RequirementBlock[];
  /** Mean level in the skills and languages that are asked for, 0 for one not mastered, and without any. */
  readonly score: (agent: AgentFacts) => number;
}

/** What requirements depend on besides the contact. */
export interface RequirementOptions {
  /** Level asked of a language where none is given. */
  readonly minimumLanguageLevel: number;
  /** Names of skills, for explanations; the id when left out. */
  readonly skillName?: (skill: string) => Bilingual;
  /** Reads an expression, so that one can be kept; `expression` when left out. */
  readonly expressionOf?: (source: string) => CompiledExpression;
}

/**
 * Prepares requirements: once for all agents, and for all contacts with the same signature.
 *
 * @param needs all of these
 * @param contact whose `attributes` an expression reads as `task.`
 * @param options the level of languages without one (`minimumLanguageLevel`, 1 to 5), names of skills, and how
 *   expressions are read
 * @returns a test, an explanation and a score
 * @throws RangeError with `code` and `issues`, each with its path, for requirements that are none
 * @example
 * import { compileRequirements } from "@ramah/routing";
 *
 * const needs = [{ language: "id" }, { any: [{ skill: "loans", level: 3 }, { skill: "cards" }] }] as const;
 * const compiled = compileRequirements(needs, {}, { minimumLanguageLevel: 3 });
 * const ani = { id: "ani", languages: { id: 5 }, skills: { loans: 2 } } as const;
 * compiled.test(ani); // => false
 * compiled.blocks(ani).map((block) => block.code); // => ["skill-missing"]
 * compiled.test({ ...ani, skills: { cards: 1 } }); // => true
 */
export function compileRequirements(
  needs: readonly Requirement[],
  contact: { readonly attributes?: Attributes },
  options: RequirementOptions,
): CompiledRequirements {
  const given = { needs, contact, options };
  const checks = fieldsOf({
    needs: listOf(need),
    contact: fieldsOf({ "attributes?": attributes }),
    options: fieldsOf({
      minimumLanguageLevel: level,
      "skillName?": callable,
      "expressionOf?": callable,
    }),
  });
  refuseUnless(checks, given, "compileRequirements");
  return compiledRequirements(needs, contact, options);
}

/** The same for requirements that were found to be sound. */
export function compiledRequirements(
  needs: readonly Requirement[],
  contact: { readonly attributes?: Attributes },
  options: RequirementOptions,
): CompiledRequirements {
  const { minimumLanguageLevel, skillName = (skill) => ({ en: skill, id: skill }) } = options;
  const { expressionOf } = options;
  const reading = { attributes: contact.attributes ?? {}, minimumLanguageLevel, expressionOf };
  const form = join(
    "all",
    needs.map((need) => normalForm(need, false, reading)),
  );
  const ask = askOf(form, skillName);
  return {
    signature: form.text,
    test: ask.test,
    blocks: (agent) => minimalBlocks(ask, agent),
    score: scoreOf(form),
  };
}

function scoreOf(form: NormalForm): (agent: AgentFacts) => number {
  const readers = new Map<string, (agent: AgentFacts) => number>();
  const collect = (part: NormalForm): void => {
    if ("parts" in part) {
      for (const inner of part.parts) collect(inner);
    } else if (part.isUnwanted) {
      // Whoever must not have it is no better for it.
    } else if (part.kind === "skill") {
      const { skill } = part;
      readers.set(`skill ${skill}`, (agent) => levelOf(agent, skill));
    } else if (part.kind === "language") {
      const read = languageReader(part.key);
      readers.set(`language ${part.key}`, (agent) => read(agent.languages));
    }
  };
  collect(form);
  const all = [...readers.values()];
  return (agent) => all.reduce((sum, read) => sum + read(agent), 0) / (all.length || 1);
}
