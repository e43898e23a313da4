import type { Locale, Source } from "@ramah/core";
import type { LetterElement, LetterKind } from "./letter.js";
import { fillSample, letterElements } from "./letter-elements.js";
import { regimeWith } from "./regime-with.js";
import {
  type FindingSeverity,
  type LetterPrinciple,
  type LetterRegime,
  principleFor,
  requirementsOf,
} from "./requirements.js";
import { schemesOf } from "./schemes.js";

/** One line of the check-list of a letter. */
export interface LetterPlanItem {
  readonly element: LetterElement;
  /** Which of the course's four principles it carries out, if one. */
  readonly principle?: LetterPrinciple;
  readonly name: string;
  /** A sentence that says it; what only the author knows stands in braces. */
  readonly sample: string;
  readonly severity: FindingSeverity;
  readonly rule: string;
  readonly source: Source;
}

/**
 * Lists what a letter must say, each with a sample sentence and the rule that asks for it: a check-list for
 * trainers and the frame of a template.
 *
 * @param kind what the letter is for
 * @param regime the version of the rules that bind the complaint, the id of a regime (its newest version), or `house`
 * @param locale the language of the letter
 * @returns one line for each element, what the regime asks first
 * @throws RangeError when there is no regime with that id
 * @example
 * import { letterPlan } from "@ramah/complaints";
 *
 * const plan = letterPlan("adr-letter", "uk-ofcom", "en");
 * plan[0]?.sample; // => "If you remain dissatisfied, you may refer your complaint to the Communications Ombudsman."
 */
export function letterPlan(
  kind: LetterKind,
  regime: LetterRegime | string,
  locale: Locale,
): readonly LetterPlanItem[] {
  const rules = typeof regime === "string" ? regimeWith(regime, "letterPlan") : regime;
  const [scheme] = rules === undefined ? [] : schemesOf(rules.id);
  const asked = requirementsOf(kind, rules);
  const namesDay = asked.some(({ element }) => naming.includes(element));
  // One sentence says sorry, and that it stands in the first paragraph is said of it; whoever names the day of
  // the answer has said what happens next.
  const sentences = asked.filter(
    ({ element }) => element !== early && !(element === "looks-forward" && namesDay),
  );
  return sentences.map((requirement) => {
    const { sample } = letterElements[requirement.element];
    const { name } =
      letterElements[requirement.element === "apologises" ? early : requirement.element];
    const principle = principleFor(kind, requirement.element);
    return {
      ...requirement,
      ...(principle !== undefined && { principle }),
      name: name[locale],
      sample: fillSample(sample, locale, scheme?.name[locale], scheme?.websites[0]),
    };
  });
}

const early = "apologises-early";
const naming: readonly LetterElement[] = ["states-time-limit", "gives-new-date"];
