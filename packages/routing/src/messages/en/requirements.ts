import type { Catalogue } from "@ramah/core";
import { listText } from "@ramah/core/messages";
import type {
  AttributeReading,
  RequirementContradictions,
  RequirementReasons,
} from "../../requirements/reasons.js";
import { languageText } from "../language-text.js";

const language = (tag: string): string => languageText(tag, "en");
const list = (items: readonly string[]): string =>
  items.length === 0 ? "nobody" : listText(items, "en");
const places = (items: readonly string[]): string =>
  items.length === 0 ? "nowhere" : listText(items, "en");
const reading = (reads: readonly AttributeReading[]): string =>
  reads.length === 0
    ? ""
    : `: ${listText(
        reads.map(({ name, value }) =>
          value === null ? `${name} is not known` : `${name} is ${JSON.stringify(value)}`,
        ),
        "en",
      )}`;

type Contradiction = RequirementContradictions["requirement-contradiction"];

const excluded: Readonly<Record<Contradiction["about"], (name: string) => string>> = {
  skill: (name) => `what is asked about the skill ${name} contradicts itself`,
  language: (name) => `${language(name)} is asked for and ruled out at once`,
  agents: () => "nobody is left of those who are named",
  sites: () => "no site is left of those that are named",
  where: (name) => `the condition "${name}" must hold and must not`,
  alternatives: () => "of several things one is needed, and none of them is possible",
};

/** English, as a supervisor would say it. */
export const requirementMessages: Catalogue<RequirementReasons> = {
  "skill-missing": ({ agent, skillName, needs }) =>
    `${agent}: has no skill in ${skillName.en} (level ${needs} is needed).`,
  "skill-level-low": ({ agent, skillName, has, needs }) =>
    `${agent}: is at level ${has} in ${skillName.en}, but level ${needs} is needed.`,
  "skill-level-high": ({ agent, skillName, has, atMost }) =>
    `${agent}: is at level ${has} in ${skillName.en}, above level ${atMost}, the highest that is asked for.`,
  "skill-unwanted": ({ agent, skillName, has, from, atMost }) =>
    from <= 1 && atMost === null
      ? `${agent}: has skill in ${skillName.en} (level ${has}), but people without it are asked for.`
      : `${agent}: is at level ${has} in ${skillName.en}; level ${from} ${atMost === null ? "and above" : `to ${atMost}`} is ruled out.`,
  "language-missing": ({ agent, language: tag, needs }) =>
    `${agent}: does not speak ${language(tag)} (level ${needs} is needed).`,
  "language-level-low": ({ agent, language: tag, has, needs }) =>
    `${agent}: speaks ${language(tag)} at level ${has}, but level ${needs} is needed.`,
  "language-unwanted": ({ agent, language: tag, has, from }) =>
    `${agent}: speaks ${language(tag)} at level ${has}; level ${from} and above is ruled out.`,
  "not-among-agents": ({ agent, agents }) =>
    `${agent}: is not among those who are asked for (${list(agents)}).`,
  "agent-unwanted": ({ agent }) => `${agent}: is among those who must not take it.`,
  "site-not-asked": ({ agent, site, sites }) =>
    site === null
      ? `${agent}: works at no site; asked for: ${places(sites)}.`
      : `${agent}: works at ${site}; asked for: ${places(sites)}.`,
  "site-unwanted": ({ agent, site }) => `${agent}: works at ${site}, which must not take it.`,
  "expression-false": ({ agent, expression, reads }) =>
    `${agent}: the condition "${expression}" does not hold${reading(reads)}.`,
  "expression-true": ({ agent, expression, reads }) =>
    `${agent}: the condition "${expression}" holds, although it must not${reading(reads)}.`,
  "no-alternative": ({ agent }) =>
    `${agent}: one of several things is needed, but nobody said which: no one can meet that.`,

  "learn-skill": ({ agent, skillName, toLevel }) =>
    `${agent} could take it with level ${toLevel} in ${skillName.en}.`,
  "learn-language": ({ agent, language: tag, toLevel }) =>
    `${agent} could take it with level ${toLevel} in ${language(tag)}.`,
  "allow-skill-level": ({ agent, skillName, upTo }) =>
    `${agent} could take it if level ${upTo} in ${skillName.en} were not too high.`,
  "allow-skill": ({ agent, skillName }) =>
    `${agent} could take it if skill in ${skillName.en} were no obstacle.`,
  "allow-language": ({ agent, language: tag }) =>
    `${agent} could take it if speaking ${language(tag)} were no obstacle.`,
  "name-agent": ({ agent }) => `${agent} could take it when among those asked for.`,
  "allow-agent": ({ agent }) => `${agent} could take it when no longer excluded.`,
  "ask-site": ({ agent, site }) => `${agent} could take it if ${site} were asked for too.`,
  "give-site": ({ agent, sites }) =>
    sites.length === 0
      ? `${agent} could take it if it did not depend on the site.`
      : sites.length === 1
        ? `${agent} could take it when working at ${sites[0]}.`
        : `${agent} could take it when working at one of these: ${places(sites)}.`,
  "allow-site": ({ agent, site }) => `${agent} could take it if ${site} were no obstacle.`,
  "make-expression": ({ agent, expression, outcome }) =>
    `${agent} could take it if the condition "${expression}" ${outcome ? "held" : "did not hold"}.`,
  "add-alternative": ({ agent }) =>
    `${agent} could take it once at least one alternative is named that fits.`,

  "requirement-contradiction": ({ about, name }) =>
    `No agent can ever meet this: ${excluded[about](name)}.`,
};
