import { type Locale, locales, type Result, unlessIssues } from "@ramah/core";
import { createMatcher, type Matcher } from "../matcher/matcher.js";
import type { GlossaryIssue } from "../reasons.js";
import { type Concept, type Glossary, plainWordLimit } from "./concept.js";
import { customerTerm } from "./customer-label.js";
import { labelKey } from "./label-key.js";

/**
 * Checks concepts together and makes a glossary of them.
 *
 * @param concepts concepts in any order; where two share a name, the first is found
 * @returns the glossary, or every problem with the path to it
 * @example
 * import { careTerms, defineGlossary } from "@ramah/glossary";
 *
 * defineGlossary(careTerms).ok; // => true
 * const twice = defineGlossary([...careTerms, ...careTerms.slice(0, 1)]);
 * twice.ok ? [] : twice.issues.map(({ code }) => code); // => ["concept-id-repeated"]
 */
export function defineGlossary(concepts: readonly Concept[]): Result<Glossary, GlossaryIssue> {
  const glossary: Glossary = { concepts: [...concepts], labels: labelsOf(concepts) };
  const matcher = createMatcher(glossary);
  const internalMatcher = createMatcher({ ...glossary, concepts: concepts.map(internalOnly) });
  const ids = new Set(concepts.map(({ id }) => id));
  const problems = concepts.flatMap((concept, index) => [
    ...repeatedId(concepts, concept, index),
    ...termProblems(concept, index),
    ...unknownRelated(concept, index, ids),
    ...locales.flatMap((locale) => [
      ...preferredProblems(concept, index, locale),
      ...circularDefinition(concept, index, locale, matcher),
      ...longPlain(concept, index, locale),
      ...internalLabel(concept, index, locale, internalMatcher),
    ]),
  ]);
  return unlessIssues(problems, () => glossary);
}

function labelsOf(concepts: readonly Concept[]): ReadonlyMap<string, readonly Concept[]> {
  const labels = new Map<string, Concept[]>();
  for (const concept of concepts) {
    for (const key of new Set(concept.terms.map(({ text }) => labelKey(text)))) {
      const sharing = labels.get(key);
      if (sharing === undefined) labels.set(key, [concept]);
      else sharing.push(concept);
    }
  }
  return labels;
}

type Problems = readonly GlossaryIssue[];

function repeatedId(concepts: readonly Concept[], { id }: Concept, index: number): Problems {
  const isFirst = concepts.findIndex((other) => other.id === id) === index;
  return isFirst ? [] : [{ code: "concept-id-repeated", path: [index, "id"], data: { id } }];
}

function termProblems({ id, terms }: Concept, index: number): Problems {
  const seen = new Map<string, string>();
  return terms.flatMap(({ text, locale }, position): Problems => {
    const path = [index, "terms", position, "text"];
    if (!/[\p{L}\p{N}]/u.test(text)) {
      return [{ code: "term-without-word", path, data: { concept: id, text } }];
    }
    const key = `${locale} ${labelKey(text)}`;
    const other = seen.get(key);
    if (other !== undefined) {
      return [{ code: "term-repeated", path, data: { concept: id, locale, text, other } }];
    }
    seen.set(key, text);
    return [];
  });
}

function unknownRelated(concept: Concept, index: number, ids: ReadonlySet<string>): Problems {
  return (concept.related ?? []).flatMap((id, position): Problems => {
    const path = [index, "related", position];
    return ids.has(id)
      ? []
      : [{ code: "related-unknown", path, data: { concept: concept.id, id } }];
  });
}

function preferredProblems(concept: Concept, index: number, locale: Locale): Problems {
  const path = [index, "terms"];
  const preferred = concept.terms.filter(
    (term) => term.locale === locale && term.status === "preferred" && term.hidden !== true,
  );
  const [term] = preferred;
  if (term === undefined) {
    return [{ code: "preferred-missing", path, data: { concept: concept.id, locale } }];
  }
  const problems: GlossaryIssue[] = [];
  if (preferred.length > 1) {
    const texts = preferred.map(({ text }) => text);
    problems.push({
      code: "preferred-repeated",
      path,
      data: { concept: concept.id, locale, texts },
    });
  }
  if (term.audience === "internal" && customerTerm(concept, locale) === undefined) {
    const data = { concept: concept.id, locale, term: term.text };
    problems.push({ code: "customer-label-missing", path, data });
  }
  return problems;
}

function circularDefinition(
  concept: Concept,
  index: number,
  locale: Locale,
  matcher: Matcher,
): Problems {
  const own = new Set(concept.terms.map(({ text }) => labelKey(text)));
  const hit = matcher
    .find(concept.definition[locale])
    // A name shared with another concept may have been found as the other's.
    .find(({ term }) => own.has(labelKey(term.text)));
  if (hit === undefined) return [];
  const data = { concept: concept.id, locale, term: hit.surface };
  return [{ code: "definition-circular", path: [index, "definition", locale], data }];
}

function longPlain({ id, plain }: Concept, index: number, locale: Locale): Problems {
  const words = plain[locale].split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  if (words <= plainWordLimit) return [];
  const data = { concept: id, locale, words, limit: plainWordLimit };
  return [{ code: "plain-too-long", path: [index, "plain", locale], data }];
}

/** Without the labels themselves, the longest of which would cover the jargon inside them. */
function internalOnly(concept: Concept): Concept {
  return { ...concept, terms: concept.terms.filter(({ audience }) => audience === "internal") };
}

/** A label that is jargon itself would be replaced by the next label, and so on. */
function internalLabel(
  concept: Concept,
  index: number,
  locale: Locale,
  internalMatcher: Matcher,
): Problems {
  const term = customerTerm(concept, locale);
  const isNeeded = concept.terms.some(({ audience }) => audience === "internal");
  if (term === undefined || !isNeeded) return [];
  const [hit] = internalMatcher.find(term.text);
  if (hit === undefined) return [];
  const data = { concept: concept.id, label: term.text, internalTo: hit.concept };
  const path = [index, "terms", concept.terms.indexOf(term), "text"];
  return [{ code: "customer-label-internal", path, data }];
}
