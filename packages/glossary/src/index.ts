export { type Concept, type Glossary, plainWordLimit } from "./concept/concept.js";
export { defineGlossary } from "./concept/define-glossary.js";
export { type Explanation, explain } from "./concept/explain.js";
export { lookUp } from "./concept/look-up.js";
export { suggest } from "./concept/suggest.js";
export type { Audience, CaseRule, Term, TermStatus, TermType } from "./concept/term.js";
export { careTerms } from "./data/care-terms.js";
export { createMatcher, type Hit, type HitForm, type Matcher } from "./matcher/matcher.js";
export type { GlossaryIssue, GlossaryReasons } from "./reasons.js";
