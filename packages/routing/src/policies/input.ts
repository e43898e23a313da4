import type { InputIssue, Path } from "@ramah/core";
import { isRow } from "./row.js";
import { plain } from "./spelled.js";
import { type FlagWords, type Reading, typeIssue } from "./value.js";

/** What a function was handed: its fields under their own names, however they were spelt. */
export type Given = Readonly<Record<string, unknown>>;

/** Takes the argument of a function apart; fields that it does not have are a problem. */
export function readInput(input: unknown, names: readonly string[], reading: Reading): Given {
  if (!isRow(input)) {
    reading.issues.push(typeIssue("object", input, []));
    return {};
  }
  const known = new Map(names.map((name) => [plain(name), name]));
  const given: Record<string, unknown> = {};
  const unknown: string[] = [];
  for (const [key, value] of Object.entries(input)) {
    const name = known.get(plain(key));
    if (name === undefined) unknown.push(key);
    else if (value !== undefined && value !== null) given[name] = value;
  }
  if (unknown.length > 0) {
    reading.issues.push({ code: "input-unknown-keys", data: { keys: unknown }, path: [] });
  }
  return given;
}

/** The moment of a decision in whole seconds since 1970, as both peers count; fractions are cut off. */
export function readNow({ now }: Given, reading: Reading): number {
  const seconds = typeof now === "string" && now.trim() !== "" ? Number(now) : now;
  if (typeof seconds === "number" && Number.isFinite(seconds)) return Math.floor(seconds);
  reading.issues.push(typeIssue("number", now, ["now"]));
  return 0;
}

/** A name, `usual` when nothing was given. */
export function readText(
  value: unknown,
  usual: string,
  path: Path,
  { issues }: Pick<Reading, "issues">,
): string {
  if (value === undefined || typeof value === "string") return value ?? usual;
  issues.push(typeIssue("string", value, path));
  return usual;
}

/** A name that must be there. */
export function readName(value: unknown, path: Path, issues: InputIssue[]): void {
  if (typeof value !== "string") issues.push(typeIssue("string", value, path));
}

/** What happened: an object of one of these types, with the texts that the type needs. */
export function readHappening<Type extends string>(
  input: unknown,
  path: Path,
  texts: Readonly<Record<Type, readonly string[]>>,
  issues: InputIssue[],
): { readonly type: Type; readonly fields: Given } | undefined {
  if (!isRow(input)) {
    issues.push(typeIssue("object", input, path));
    return undefined;
  }
  const { type } = input;
  if (typeof type !== "string" || !Object.hasOwn(texts, type)) {
    const data = { allowed: Object.keys(texts) };
    issues.push({ code: "input-value", data, path: [...path, "type"] });
    return undefined;
  }
  for (const name of texts[type as Type]) readName(input[name], [...path, name], issues);
  return { type: type as Type, fields: input };
}

/** A list that must be there. */
export function readList(value: unknown, path: Path, issues: InputIssue[]): readonly unknown[] {
  if (Array.isArray(value)) return value;
  issues.push(typeIssue("array", value, path));
  return [];
}

/** A list of names that must be there. */
export function readNames(value: unknown, path: Path, issues: InputIssue[]): void {
  for (const [index, name] of readList(value, path, issues).entries()) {
    readName(name, [...path, index], issues);
  }
}

/** A number that may be left out. */
export function readNumber(value: unknown, path: Path, issues: InputIssue[]): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  issues.push(typeIssue("number", value, path));
  return undefined;
}

/** A switch, also as a peer's files write it; `usual` when nothing was given. */
export function readSwitch<Usual extends boolean | null>(
  value: unknown,
  usual: Usual,
  path: Path,
  { issues }: Pick<Reading, "issues">,
  flags?: FlagWords,
): boolean | Usual {
  if (value === undefined || typeof value === "boolean") return value ?? usual;
  const read = typeof value === "string" ? flags?.read(value) : undefined;
  if (read === undefined) issues.push(typeIssue("boolean", value, path));
  return read ?? usual;
}

/** What random numbers begin with: a number or a text. */
export function readSeed({ seed }: Given, { issues }: Reading): number | string {
  if (typeof seed === "number" || typeof seed === "string") return seed;
  if (seed !== undefined) issues.push(typeIssue("number", seed, ["seed"]));
  return 0;
}

/** A part of what a function was handed that holds values by name. */
export function readFields(value: unknown, path: Path, { issues }: Pick<Reading, "issues">): Given {
  if (value === undefined || value === null) return {};
  if (isRow(value)) return value;
  issues.push(typeIssue("object", value, path));
  return {};
}
