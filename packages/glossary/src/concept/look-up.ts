import type { Concept, Glossary } from "./concept.js";
import { labelKey } from "./label-key.js";

/**
 * Finds the concepts of a name in any language, misspellings that the glossary knows included.
 *
 * @param glossary checked concepts
 * @param label a name as somebody typed it; case, hyphens and spaces do not matter
 * @returns the concepts in the order of the glossary, none for an unknown name
 * @example
 * import { careTerms, defineGlossary, lookUp } from "@ramah/glossary";
 *
 * const glossary = defineGlossary(careTerms);
 * const find = (label: string) => (glossary.ok ? lookUp(glossary.value, label) : []);
 * find("Click & Mortit").map(({ id }) => id); // => ["click-and-mortar"]
 * find("waktu  tunggu").map(({ id }) => id); // => ["waiting-time"]
 */
export function lookUp(glossary: Glossary, label: string): readonly Concept[] {
  return glossary.labels.get(labelKey(label)) ?? [];
}
