import type { Locale, Source } from "@ramah/core";
import type { Concept } from "./concept.js";
import { customerTerm, isShown } from "./customer-label.js";
import { labelKey } from "./label-key.js";
import type { Term } from "./term.js";

/** A concept explained in one language, as plain data to lay out as you like. */
export interface Explanation {
  readonly concept: string;
  readonly locale: Locale;
  /** The name to show. */
  readonly term: string;
  /** What an acronym or abbreviation stands for, in this language or else in the other. */
  readonly fullForm?: string;
  /** What customers call it, when the name shown is for staff only. */
  readonly customerTerm?: string;
  readonly plain: string;
  readonly definition: string;
  /** Further names, those of this language first. */
  readonly otherNames: readonly { readonly text: string; readonly locale: Locale }[];
  readonly source: Source;
}

/**
 * Explains a concept in a language: what it is called, what that stands for, what it means.
 *
 * @param concept a concept of a glossary
 * @param locale the language to explain in
 * @returns the parts of the explanation; misspellings and deprecated names are left out
 * @throws RangeError when no term is preferred in the language, which `defineGlossary` rules out
 * @example
 * import { careTerms, defineGlossary, explain, lookUp } from "@ramah/glossary";
 *
 * const glossary = defineGlossary(careTerms);
 * const [concept] = glossary.ok ? lookUp(glossary.value, "crm") : [];
 * const explanation = concept && explain(concept, "id");
 * explanation?.term; // => "CRM"
 * explanation?.fullForm; // => "manajemen hubungan pelanggan"
 */
export function explain(concept: Concept, locale: Locale): Explanation {
  const shown = concept.terms.filter(isShown);
  const inLocale = (term: Term): boolean => term.locale === locale;
  const term = shown.find((candidate) => inLocale(candidate) && candidate.status === "preferred");
  if (term === undefined) {
    throw new RangeError(`explain: "${concept.id}" has no preferred term in "${locale}"`);
  }
  // Names of the language asked for come first in everything below.
  const names = [...shown.filter(inLocale), ...shown.filter((name) => !inLocale(name))];
  const isShort = term.type === "acronym" || term.type === "abbreviation";
  const full = isShort ? names.find(({ type }) => type === "fullForm") : undefined;
  const customer = term.audience === "internal" ? customerTerm(concept, locale) : undefined;
  const told = new Set(
    [term, full, customer].flatMap((name) => (name ? [labelKey(name.text)] : [])),
  );
  const otherNames = names.filter(({ text }) => {
    const key = labelKey(text);
    return !told.has(key) && told.add(key);
  });
  return {
    concept: concept.id,
    locale,
    term: term.text,
    ...(full === undefined ? {} : { fullForm: full.text }),
    ...(customer === undefined ? {} : { customerTerm: customer.text }),
    plain: concept.plain[locale],
    definition: concept.definition[locale],
    otherNames: otherNames.map(({ text, locale: language }) => ({ text, locale: language })),
    source: concept.source,
  };
}
