import type { IssueOf, Path } from "./reason.js";
import { fail, type Result, unlessIssues } from "./result.js";
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

// Records of this project nest a dozen levels. Far beyond, validators run out of stack.
const deepest = 256;

/**
 * Takes data in through a schema: every problem is listed, each with its path and a code that
 * `@ramah/core/messages` says in English and Indonesian.
 *
 * @param schema any schema that follows Standard Schema and validates at once (zod, valibot, ArkType)
 * @param input what came from outside
 * @returns the parsed value, or every problem; input nested more than 256 levels deep is refused unread
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
  if (isDeeper(input, deepest)) return fail(rule([], `nested at most ${deepest} levels deep`));
  const outcome = schema["~standard"].validate(input);
  if (outcome instanceof Promise) {
    // Nobody will wait for it: left alone, its rejection would end the process.
    outcome.catch(() => undefined);
    throw new TypeError("parseInput: the schema is asynchronous");
  }
  const { issues } = outcome;
  if (issues === undefined) return { ok: true, value: outcome.value };
  const found = issues.flatMap((issue) => translate(issue, input, []));
  return unlessIssues(found.length === 0 ? [rule([], "invalid")] : found, () => input as Output);
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
  /** What a key lacks, with paths from the key inwards. */
  readonly issues?: readonly Details[];
  /** What each shape of a union lacks, with paths from the union inwards. */
  readonly errors?: readonly (readonly Details[])[];
  /** What the key that tells the shapes of a union apart may be. */
  readonly options?: readonly unknown[];
}

function translate(issue: Details, input: unknown, above: Path): readonly InputIssue[] {
  const path = [...above, ...(issue.path ?? []).map(keyOf)];
  switch (issue.code) {
    case "invalid_type":
      return [typeIssue(issue.expected ?? "?", path, input)];
    case "invalid_value":
      return [valueIssue(issue.values ?? [], path)];
    case "too_small":
      return [sizeIssue("minimum", issue.minimum, path)];
    case "too_big":
      return [sizeIssue("maximum", issue.maximum, path)];
    case "invalid_format":
      return [{ code: "input-format", path, data: { format: issue.format ?? "?" } }];
    case "unrecognized_keys":
      return [{ code: "input-unknown-keys", path, data: { keys: issue.keys ?? [] } }];
    case "invalid_key":
      return (issue.issues ?? []).flatMap((one) => translate(one, input, path));
    case "invalid_union":
      return issue.options === undefined
        ? unionIssues(issue.errors ?? [], path, input)
        : [valueIssue(issue.options, path)];
    default:
      return [rule(path, issue.message)];
  }
}

const keyOf = (step: NonNullable<StandardIssue["path"]>[number]): Path[number] => {
  const key = typeof step === "object" ? step.key : step;
  return typeof key === "number" ? key : String(key);
};

const rule = (path: Path, text: string): InputIssue => ({
  code: "input-rule",
  path,
  data: { rule: text },
});

const typeIssue = (expected: string, path: Path, input: unknown): InputIssue => ({
  code: "input-type",
  path,
  data: { expected, received: typeName(valueAt(input, path)) },
});

const valueIssue = (values: readonly unknown[], path: Path): InputIssue => ({
  code: "input-value",
  path,
  data: { allowed: values.map(String) },
});

const sizeIssue = (
  bound: "minimum" | "maximum",
  limit: number | bigint | undefined,
  path: Path,
): InputIssue => ({ code: "input-size", path, data: { bound, limit: Number(limit) } });

/** Of several shapes, the one that comes nearest is meant; where none has the type, all types are. */
function unionIssues(
  errors: readonly (readonly Details[])[],
  path: Path,
  input: unknown,
): readonly InputIssue[] {
  const isOtherType = ([first]: readonly Details[]): boolean =>
    first?.code === "invalid_type" && (first.path ?? []).length === 0;
  const shapes = errors.filter((issues) => !isOtherType(issues));
  const [nearest] = shapes.toSorted((one, other) => one.length - other.length);
  if (nearest !== undefined) return nearest.flatMap((one) => translate(one, input, path));
  const types = errors.map(([first]) => first?.expected ?? "?");
  return [typeIssue(types.join(" | "), path, input)];
}

function valueAt(input: unknown, path: Path): unknown {
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
  // NaN and the infinities are numbers by type, but nobody would call them one.
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  return Array.isArray(value) ? "array" : typeof value;
}

/** Looks without recursion, so that looking cannot overflow the stack itself. */
function isDeeper(input: unknown, levels: number): boolean {
  const open: (readonly [value: unknown, level: number])[] = [[input, 0]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [value, level] = next;
    if (typeof value !== "object" || value === null) continue;
    if (level >= levels) return true;
    for (const part of Object.values(value)) {
      if (typeof part === "object") open.push([part, level + 1]);
    }
  }
  return false;
}
