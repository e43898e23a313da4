import type { Bilingual } from "@ramah/core";
import type { Concept, Glossary } from "../concept/concept.js";
import { customerLabels } from "../concept/customer-label.js";
import type { Audience, Term } from "../concept/term.js";
import { foldWord } from "../text/fold.js";
import { isShouted } from "./case-rule.js";
import type { Match } from "./longest.js";
import { createScanner } from "./scan.js";
import { buildTrie } from "./trie.js";

/**
 * How a term stands in a text, the first that holds: `hidden` a misspelling or the like, `inflected`
 * with a plural, possessive or clitic, `variant` with other spaces, hyphens or another `and`, `exact`.
 */
export type HitForm = "exact" | "inflected" | "variant" | "hidden";

/** A term found in a text. */
export interface Hit {
  /** UTF-16 offset of the first unit in the text as it was given. */
  readonly start: number;
  /** UTF-16 offset after the last unit. */
  readonly end: number;
  /** The text between the two. */
  readonly surface: string;
  /** Id of the concept. */
  readonly concept: string;
  /** The term that was found, with the language it belongs to. */
  readonly term: Term;
  readonly form: HitForm;
  readonly audience: Audience;
  /** The plain words for the concept. */
  readonly explanation: Bilingual;
  /** What customers call it; only when the term found is internal. */
  readonly replacement?: Bilingual;
}

/** Finds terms in texts. Made once per glossary, used for any number of texts. */
export interface Matcher {
  /** Every term in a text, from left to right, the longest at each place, none overlapping. */
  find(text: string): readonly Hit[];
}

/**
 * Makes a matcher: whole words, any case unless the term asks for capitals, one pass over the text.
 *
 * @param glossary checked concepts, from `defineGlossary`
 * @returns a matcher; it keeps nothing of the texts it reads
 * @example
 * import { careTerms, createMatcher, defineGlossary } from "@ramah/glossary";
 *
 * const glossary = defineGlossary(careTerms);
 * const matcher = glossary.ok ? createMatcher(glossary.value) : undefined;
 * const [hit] = matcher?.find("Hubungi CST-nya besok.") ?? [];
 * hit?.surface; // => "CST-nya"
 * hit?.replacement; // => { en: "Motor insurance team", id: "Tim asuransi kendaraan" }
 */
export function createMatcher(glossary: Glossary): Matcher {
  const scan = createScanner(buildTrie(glossary.concepts));
  const labels = new Map<Concept, Bilingual | undefined>();
  for (const concept of glossary.concepts) labels.set(concept, customerLabels(concept));
  return {
    find: (text) =>
      scan(text, isShouted(text)).map((match) =>
        toHit(match, text, labels.get(match.entry.concept)),
      ),
  };
}

function toHit(match: Match, text: string, labels: Bilingual | undefined): Hit {
  const { concept, term } = match.entry;
  const hit: Hit = {
    start: match.start,
    end: match.end,
    surface: text.slice(match.start, match.end),
    concept: concept.id,
    term,
    form: formOf(match),
    audience: term.audience,
    explanation: concept.plain,
  };
  return term.audience === "internal" && labels !== undefined
    ? { ...hit, replacement: labels }
    : hit;
}

function formOf({ entry, isInflected, core }: Match): HitForm {
  if (entry.term.hidden === true) return "hidden";
  if (isInflected) return "inflected";
  return isSpelledAlike(core, entry.term.text) ? "exact" : "variant";
}

const isSpelledAlike = (found: string, term: string): boolean => foldWord(found) === foldWord(term);
