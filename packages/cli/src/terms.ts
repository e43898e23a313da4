import { careTerms, defineGlossary, type Glossary } from "@ramah/glossary";

/** The terms of customer care, checked. */
export function careGlossary(): Glossary {
  const glossary = defineGlossary(careTerms);
  // The data comes with the package and its tests prove it.
  if (!glossary.ok) throw new TypeError(`careGlossary: ${glossary.issues[0].code}`);
  return glossary.value;
}
