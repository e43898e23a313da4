import { type InputIssue, parseInput, type Result, type Source, type Standard } from "@ramah/core";
import { sourceSchema } from "@ramah/core/schemas";
import * as z from "zod/mini";
import type { AuthorityMatrix } from "./authority.js";
import type { DecisionTable } from "./decision-table.js";

const text = z.string().check(z.minLength(1));
const amount = z.number().check(z.minimum(0));
const level = z.int().check(z.minimum(1), z.maximum(5));

/**
 * Who may decide what alone, as plain JSON.
 *
 * @example
 * import { authorityMatrixSchema } from "@ramah/complaints/schemas";
 * import { parseInput } from "@ramah/core";
 *
 * parseInput(authorityMatrixSchema, { currency: "IDR", roles: [] }).ok; // => true
 */
export const authorityMatrixSchema: Standard<AuthorityMatrix> = z.strictObject({
  currency: z.string().check(z.regex(/^[A-Z]{3}$/, "a currency such as IDR")),
  roles: z.array(
    z.strictObject({
      role: text,
      redressUpTo: amount,
      goodwillUpTo: amount,
      severityUpTo: level,
      outcomes: z.array(z.enum(["upheld", "partly-upheld", "not-upheld", "goodwill"])),
    }),
  ),
}) as never;

/**
 * A decision table as plain JSON. That it is complete and monotone is for `checkTable` to prove.
 *
 * @example
 * import { decisionTableSchema } from "@ramah/complaints/schemas";
 * import { parseInput } from "@ramah/core";
 *
 * parseInput(decisionTableSchema, { id: "loss" }).ok; // => false
 */
export const decisionTableSchema: Standard<DecisionTable> = z.strictObject({
  id: text,
  version: text,
  inputs: z.record(text, z.array(text).check(z.minLength(1))),
  policy: z.enum(["highest", "first", "unique"]),
  rows: z.array(
    z.strictObject({ id: text, when: z.record(text, z.array(text)), level: z.number() }),
  ),
  source: z.exactOptional(sourceSchema as unknown as z.ZodMiniType<Source>),
}) as never;

/**
 * Takes an authority matrix in from outside.
 *
 * @param input parsed JSON
 * @returns the matrix, or every problem with its path
 * @example
 * import { parseAuthorityMatrix } from "@ramah/complaints/schemas";
 *
 * parseAuthorityMatrix({ currency: "rupiah", roles: [] }).ok; // => false
 */
export function parseAuthorityMatrix(input: unknown): Result<AuthorityMatrix, InputIssue> {
  return parseInput(authorityMatrixSchema, input);
}

/**
 * Takes a decision table in from outside.
 *
 * @param input parsed JSON
 * @returns the table, or every problem with its path
 * @example
 * import { parseDecisionTable } from "@ramah/complaints/schemas";
 *
 * parseDecisionTable({ id: "loss", version: "1", inputs: {}, policy: "any", rows: [] }).ok; // => false
 */
export function parseDecisionTable(input: unknown): Result<DecisionTable, InputIssue> {
  return parseInput(decisionTableSchema, input);
}
