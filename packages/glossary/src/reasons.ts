import type { IssueOf, Locale } from "@ramah/core";

/** What can be wrong with concepts that are to become a glossary: codes and the data of each. */
export interface GlossaryReasons {
  /** Two concepts share an id. */
  "concept-id-repeated": { readonly id: string };
  /** Two terms of one concept and language are the same but for case, hyphens and spaces. */
  "term-repeated": {
    readonly concept: string;
    readonly locale: Locale;
    readonly text: string;
    readonly other: string;
  };
  /** A term has no letter or digit to be found by. */
  "term-without-word": { readonly concept: string; readonly text: string };
  /** A related id that no concept has. */
  "related-unknown": { readonly concept: string; readonly id: string };
  /** A language in which no term is preferred (hidden terms do not count). */
  "preferred-missing": { readonly concept: string; readonly locale: Locale };
  /** A language in which several terms are preferred, so that nobody knows which to show. */
  "preferred-repeated": {
    readonly concept: string;
    readonly locale: Locale;
    readonly texts: readonly string[];
  };
  /** A definition that uses a term of its own concept. */
  "definition-circular": {
    readonly concept: string;
    readonly locale: Locale;
    readonly term: string;
  };
  /** A plain explanation with too many words. */
  "plain-too-long": {
    readonly concept: string;
    readonly locale: Locale;
    readonly words: number;
    readonly limit: number;
  };
  /** The preferred term is internal and customers are given no name of their own. */
  "customer-label-missing": {
    readonly concept: string;
    readonly locale: Locale;
    readonly term: string;
  };
  /** The name meant for customers is itself an internal term, of this or another concept. */
  "customer-label-internal": {
    readonly concept: string;
    readonly label: string;
    readonly internalTo: string;
  };
}

/** One problem of a glossary, with the path to it from the list of concepts. */
export type GlossaryIssue = IssueOf<GlossaryReasons>;
