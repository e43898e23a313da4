import {
  type InputIssue,
  locales,
  parseInput,
  type Result,
  type Source,
  type Standard,
} from "@ramah/core";
import { bilingualSchema, sourceSchema } from "@ramah/core/schemas";
import * as z from "zod/mini";
import type { Concept, Glossary } from "./concept/concept.js";
import { defineGlossary } from "./concept/define-glossary.js";
import type { Term } from "./concept/term.js";
import type { GlossaryIssue } from "./reasons.js";

const bilingual = bilingualSchema as unknown as z.ZodMiniType<Concept["plain"]>;
const source = sourceSchema as unknown as z.ZodMiniType<Source>;
const idText = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));

const term = z.strictObject({
  text: z.string().check(z.minLength(1)),
  locale: z.enum(locales),
  type: z.enum(["fullForm", "acronym", "abbreviation", "shortForm", "variant", "phrase"]),
  status: z.enum(["preferred", "admitted", "deprecated"]),
  audience: z.enum(["internal", "customer", "both"]),
  caseRule: z.exactOptional(z.enum(["acronym", "insensitive", "exact"])),
  hidden: z.exactOptional(z.boolean()),
});

/**
 * One way to say a concept.
 *
 * @example
 * import { parseInput } from "@ramah/core";
 * import { termSchema } from "@ramah/glossary/schemas";
 *
 * const term = { text: "CRM", locale: "en", type: "acronym", status: "preferred", audience: "internal" };
 * parseInput(termSchema, term).ok; // => true
 * parseInput(termSchema, { ...term, locale: "fr" }).ok; // => false
 */
export const termSchema: Standard<Term> = term;

const concept = z.strictObject({
  id: idText,
  subject: idText,
  terms: z.array(term).check(z.minLength(1)),
  definition: bilingual,
  plain: bilingual,
  related: z.exactOptional(z.array(idText)),
  source,
});

/**
 * A concept with all its terms.
 *
 * @example
 * import { parseInput } from "@ramah/core";
 * import { careTerms } from "@ramah/glossary";
 * import { conceptSchema } from "@ramah/glossary/schemas";
 *
 * careTerms.every((concept) => parseInput(conceptSchema, concept).ok); // => true
 */
export const conceptSchema: Standard<Concept> = concept;

/**
 * A list of concepts, as a file of terms holds them.
 *
 * @example
 * import { parseInput } from "@ramah/core";
 * import { conceptsSchema } from "@ramah/glossary/schemas";
 *
 * parseInput(conceptsSchema, []); // => { ok: true, value: [] }
 */
export const conceptsSchema: Standard<readonly Concept[]> = z.array(concept);

/**
 * Takes a glossary in: first its shape, then, when that is sound, the rules between its concepts.
 *
 * @param input a list of concepts from outside, such as parsed JSON
 * @returns the glossary, or every problem of the first of the two steps that finds any
 * @example
 * import { parseGlossary } from "@ramah/glossary/schemas";
 *
 * const parsed = parseGlossary([{ id: "Sales Talk" }]);
 * parsed.ok ? "" : parsed.issues[0].code; // => "input-format"
 */
export function parseGlossary(input: unknown): Result<Glossary, InputIssue | GlossaryIssue> {
  const parsed = parseInput(conceptsSchema, input);
  return parsed.ok ? defineGlossary(parsed.value) : parsed;
}
