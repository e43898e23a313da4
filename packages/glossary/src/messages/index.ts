import { type Catalogues, describe as describeWith, type Locale, pathText } from "@ramah/core";
import { listText } from "@ramah/core/messages";
import type { Explanation } from "../concept/explain.js";
import type { GlossaryIssue, GlossaryReasons } from "../reasons.js";
import * as en from "./en.js";
import * as id from "./id.js";

const words = { en: en.explanationWords, id: id.explanationWords };

const catalogues: Catalogues<GlossaryReasons> = {
  en: en.glossaryMessages,
  id: id.glossaryMessages,
};

/**
 * Says what is wrong with a glossary, with the path to it.
 *
 * @param issue a problem that `defineGlossary` found
 * @param locale the language to say it in
 * @returns the path and one sentence or two
 * @example
 * import { careTerms, defineGlossary } from "@ramah/glossary";
 * import { describe } from "@ramah/glossary/messages";
 *
 * const twice = defineGlossary([...careTerms.slice(0, 1), ...careTerms]);
 * const [issue] = twice.ok ? [] : twice.issues;
 * issue && describe(issue, "en"); // => '[1].id: The id "b2b" is already taken by another concept.'
 */
export function describe(issue: GlossaryIssue, locale: Locale): string {
  return `${pathText(issue.path)}: ${describeWith(issue, locale, catalogues)}`;
}

/**
 * Writes an explanation as a short paragraph for staff and trainers.
 *
 * @param explanation what `explain` returns
 * @param locale the language of the words around it, usually that of the explanation
 * @returns the name, what it stands for, the plain words, what to say to customers, other names, the source
 * @example
 * import { careTerms, explain } from "@ramah/glossary";
 * import { explanationText } from "@ramah/glossary/messages";
 *
 * const [b2b] = careTerms;
 * const text = b2b && explanationText(explain(b2b, "en"), "en");
 * text?.startsWith("B2B (business to business): Business between companies"); // => true
 */
export function explanationText(explanation: Explanation, locale: Locale): string {
  const { term, fullForm, customerTerm, plain, otherNames, source } = explanation;
  const say = words[locale];
  const name = fullForm === undefined ? term : `${term} (${fullForm})`;
  const others = otherNames.map(({ text }) => text);
  return [
    `${name}: ${plain}`,
    ...(customerTerm === undefined ? [] : [say.customers(customerTerm)]),
    ...(others.length === 0 ? [] : [say.others(listText(others, locale))]),
    say.source(source.document, source.section),
  ].join(" ");
}
