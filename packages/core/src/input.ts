import type { Issue, IssueOf } from "./reason.js";
import { fail, type Result, succeed } from "./result.js";
import type { Standard, StandardIssue } from "./standard.js";

/** What can be wrong with data that enters: codes and the data of each. */
export interface InputProblems {
  /** Another type was expected there; `received` is the type found, `nothing` when it is missing. */
  "input-type": { readonly expected: string; readonly received: string };
  /** Only certain values are allowed there. */
  "input-value": { readonly allowed: readonly string[] };
  /** Too small, too large, too short or too long. */
  "input-size": { readonly bound: "minimum" | "maximum"; readonly limit: number };
  /** A text that is not written as it must be: a date, an address, an id. */
  "input-format": { readonly format: string };
  /** Keys that nobody knows there: perhaps misspelt. */
  "input-unknown-keys": { readonly keys: readonly string[] };
  /** A rule of the package itself is broken; the rule is told in English by its schema. */
  "input-rule": { readonly rule: string };
}

/** A problem of data that enters, with the path to it. */
export type InputIssue = IssueOf<InputProblems>;

/**
 * Takes data in through a schema: every problem is listed, each with its path and a code that
 * `@ramah/core/messages` says in English and Indonesian.
 *
 * @param schema any schema that follows Standard Schema and validates at once (zod, valibot, ArkType)
 * @param input what came from outside
 * @returns the parsed value, or every problem
 * @throws TypeError when the schema can only validate asynchronously
 * @example
 * import { parseInput } from "@ramah/core";
 * import { localeSchema } from "@ramah/core/schemas";
 *
 * parseInput(localeSchema, "id"); // => { ok: true, value: "id" }
 * parseInput(localeSchema, "fr").ok; // => false
 */
export function parseInput<Output>(
  schema: Standard<Output>,
  input: unknown,
): Result<Output, InputIssue> {
  const outcome = schema["~standard"].validate(input);
  if (outcome instanceof Promise) throw new TypeError("parseInput: the schema is asynchronous");
  if (outcome.issues === undefined) return succeed(outcome.value);
  const [first, ...more] = outcome.issues.map((issue) => translate(issue, input));
  return first === undefined ? fail(rule([], "invalid")) : fail(first, ...more);
}

/** The fields that zod 4 adds to its issues; other validators leave them out. */
interface Details extends StandardIssue {
  readonly code?: string;
  readonly expected?: string;
  readonly values?: readonly unknown[];
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly format?: string;
  readonly keys?: readonly string[];
}

function translate(issue: Details, input: unknown): InputIssue {
  const path = (issue.path ?? []).map((step) => {
    const key = typeof step === "object" ? step.key : step;
    return typeof key === "number" ? key : String(key);
  });
  switch (issue.code) {
    case "invalid_type":
      return {
        code: "input-type",
        path,
        data: { expected: issue.expected ?? "?", received: typeName(valueAt(input, path)) },
      };
    case "invalid_value":
      return { code: "input-value", path, data: { allowed: (issue.values ?? []).map(String) } };
    case "too_small":
      return { code: "input-size", path, data: { bound: "minimum", limit: Number(issue.minimum) } };
    case "too_big":
      return { code: "input-size", path, data: { bound: "maximum", limit: Number(issue.maximum) } };
    case "invalid_format":
      return { code: "input-format", path, data: { format: issue.format ?? "?" } };
    case "unrecognized_keys":
      return { code: "input-unknown-keys", path, data: { keys: issue.keys ?? [] } };
    default:
      return rule(path, issue.message);
  }
}

const rule = (path: Issue["path"], text: string): InputIssue => ({
  code: "input-rule",
  path,
  data: { rule: text },
});

function valueAt(input: unknown, path: Issue["path"]): unknown {
  let value = input;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

function typeName(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
