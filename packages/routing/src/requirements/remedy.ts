import { refuseUnless } from "../config/refuse-unless.js";
import { blockCheck } from "./check-block.js";
import type { RequirementBlock, RequirementRemedy } from "./reasons.js";

/**
 * Finds the one change that takes a block away: of the agent where people can learn, of what is asked
 * where they cannot.
 *
 * @param block what `blocks` of compiled requirements gave
 * @returns the change; with several blocks all of their changes are needed together
 * @throws RangeError with `code` and `issues` for what is no such block
 * @example
 * import { requirementRemedy } from "@ramah/routing";
 *
 * const skillName = { en: "loans", id: "pinjaman" };
 * const data = { agent: "ani", skill: "loans", skillName, needs: 3 };
 * requirementRemedy({ code: "skill-missing", data }).code; // => "learn-skill"
 */
export function requirementRemedy(block: RequirementBlock): RequirementRemedy {
  refuseUnless(blockCheck, block, "requirementRemedy");
  return remedyFor(block);
}

/** The same for a block that is one. */
export function remedyFor(block: RequirementBlock): RequirementRemedy {
  const { agent } = block.data;
  switch (block.code) {
    case "skill-missing":
    case "skill-level-low": {
      const { skill, skillName, needs } = block.data;
      return { code: "learn-skill", data: { agent, skill, skillName, toLevel: needs } };
    }
    case "skill-level-high": {
      const { skill, skillName, has } = block.data;
      return { code: "allow-skill-level", data: { agent, skill, skillName, upTo: has } };
    }
    case "skill-unwanted": {
      const { skill, skillName } = block.data;
      return { code: "allow-skill", data: { agent, skill, skillName } };
    }
    case "language-missing":
    case "language-level-low": {
      const { language, needs } = block.data;
      return { code: "learn-language", data: { agent, language, toLevel: needs } };
    }
    case "language-unwanted":
      return { code: "allow-language", data: { agent, language: block.data.language } };
    case "not-among-agents":
      return { code: "name-agent", data: { agent } };
    case "agent-unwanted":
      return { code: "allow-agent", data: { agent } };
    case "site-not-asked": {
      const { site, sites } = block.data;
      return site === null
        ? { code: "give-site", data: { agent, sites } }
        : { code: "ask-site", data: { agent, site } };
    }
    case "site-unwanted":
      return { code: "allow-site", data: { agent, site: block.data.site } };
    case "expression-false":
    case "expression-true": {
      const { expression } = block.data;
      const outcome = block.code === "expression-false";
      return { code: "make-expression", data: { agent, expression, outcome } };
    }
    case "no-alternative":
      return { code: "add-alternative", data: { agent } };
  }
}
