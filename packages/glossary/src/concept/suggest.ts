import { comparing } from "@ramah/core";
import type { Glossary } from "./concept.js";
import { isShown } from "./customer-label.js";
import { editDistance } from "./edit-distance.js";
import { labelKey } from "./label-key.js";

/** Five are still read. */
const suggestionLimit = 5;

/**
 * Finds names close to one that is not known, for "did you mean".
 *
 * @param glossary checked concepts
 * @param label a name as somebody typed it
 * @returns at most five names, the closest first, then by text: one slip apart for up to four letters,
 *   two for more (a slip adds, drops or changes a letter, or swaps two); none when the name is known
 * @example
 * import { careTerms, defineGlossary, suggest } from "@ramah/glossary";
 *
 * const glossary = defineGlossary(careTerms);
 * glossary.ok && suggest(glossary.value, "cros seling"); // => ["cross-selling"]
 * glossary.ok && suggest(glossary.value, "CRM"); // => []
 */
export function suggest(glossary: Glossary, label: string): readonly string[] {
  const wanted = labelKey(label);
  const distances = new Map<string, number>();
  for (const concept of glossary.concepts) {
    for (const term of concept.terms) {
      const distance = editDistance(wanted, labelKey(term.text), slipsFor(wanted));
      if (distance === undefined) continue;
      if (distance === 0 && isShown(term)) return [];
      const shown = isShown(term) ? term : preferredOf(concept.terms, term.locale);
      if (shown === undefined) continue;
      distances.set(shown.text, Math.min(distance, distances.get(shown.text) ?? distance));
    }
  }
  return [...distances]
    .sort(
      comparing(
        ([, distance]) => distance,
        ([text]) => text,
      ),
    )
    .slice(0, suggestionLimit)
    .map(([text]) => text);
}

const slipsFor = (key: string): number => (key.length <= 4 ? 1 : 2);

type Terms = Glossary["concepts"][number]["terms"];

const preferredOf = (terms: Terms, locale: string): Terms[number] | undefined =>
  terms.find((term) => term.locale === locale && term.status === "preferred" && isShown(term));
