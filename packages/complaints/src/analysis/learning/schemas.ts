import { type InputIssue, parseInput, type Result, type Source, type Standard } from "@ramah/core";
import { plainDateSchema, sourceSchema } from "@ramah/core/schemas";
import * as z from "zod/mini";
import type { Crosswalk, Taxonomy } from "./taxonomy.js";

const text = z.string().check(z.minLength(1));
const version = z.strictObject({ id: text, version: text });

/**
 * A list of codes as plain JSON.
 *
 * @example
 * import { taxonomySchema } from "@ramah/complaints/schemas";
 * import { causeTaxonomy } from "@ramah/complaints";
 * import { parseInput } from "@ramah/core";
 *
 * parseInput(taxonomySchema, causeTaxonomy).ok; // => true
 */
export const taxonomySchema: Standard<Taxonomy> = z.strictObject({
  id: text,
  version: text,
  validFrom: plainDateSchema as unknown as z.ZodMiniType<string>,
  codes: z.array(z.strictObject({ code: text, parent: z.exactOptional(text) })),
  source: sourceSchema as unknown as z.ZodMiniType<Source>,
}) as never;

/**
 * The pairs between two versions of a list, as plain JSON.
 *
 * @example
 * import { crosswalkSchema } from "@ramah/complaints/schemas";
 * import { parseInput } from "@ramah/core";
 *
 * parseInput(crosswalkSchema, { pairs: [] }).ok; // => false
 */
export const crosswalkSchema: Standard<Crosswalk> = z.strictObject({
  from: version,
  to: version,
  pairs: z.array(z.strictObject({ from: text, to: text })),
}) as never;

/**
 * Takes a list of codes in from outside.
 *
 * @param input parsed JSON
 * @returns the list, or every problem with its path
 * @example
 * import { parseTaxonomy } from "@ramah/complaints/schemas";
 *
 * parseTaxonomy({ id: "ours" }).ok; // => false
 */
export function parseTaxonomy(input: unknown): Result<Taxonomy, InputIssue> {
  return parseInput(taxonomySchema, input);
}

/**
 * Takes the pairs between two versions of a list in from outside.
 *
 * @param input parsed JSON
 * @returns the pairs, or every problem with its path
 * @example
 * import { parseCrosswalk } from "@ramah/complaints/schemas";
 *
 * parseCrosswalk({ pairs: [] }).ok; // => false
 */
export function parseCrosswalk(input: unknown): Result<Crosswalk, InputIssue> {
  return parseInput(crosswalkSchema, input);
}
