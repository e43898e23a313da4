import type { Bilingual, Locale } from "@ramah/core";
import type { Concept } from "./concept.js";
import type { Term } from "./term.js";

/**
 * Finds the term to use with customers in one language.
 *
 * @param concept any concept
 * @param locale the language
 * @returns the preferred term that is not internal, else the first admitted one, else `undefined`
 */
export function customerTerm(concept: Concept, locale: Locale): Term | undefined {
  const known = concept.terms.filter(
    (term) => term.locale === locale && term.audience !== "internal" && isShown(term),
  );
  return known.find(({ status }) => status === "preferred") ?? known[0];
}

/**
 * Finds what customers call a concept.
 *
 * @param concept any concept
 * @returns the label in every language, or `undefined` when one has none
 */
export function customerLabels(concept: Concept): Bilingual | undefined {
  const en = customerTerm(concept, "en");
  const id = customerTerm(concept, "id");
  return en === undefined || id === undefined ? undefined : { en: en.text, id: id.text };
}

/**
 * Tells whether a term may be shown to anybody.
 *
 * @param term any term
 * @returns false for misspellings and for terms that should no longer be used
 */
export function isShown(term: Term): boolean {
  return term.hidden !== true && term.status !== "deprecated";
}
