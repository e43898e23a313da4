import type { InputIssue, Path } from "@ramah/core";
import type { PolicyNote } from "./reasons.js";

/** What is found while tables are read. */
export interface Reading {
  /** What cannot be in a peer's tables. */
  readonly issues: InputIssue[];
  /** What a peer takes, but perhaps not as it was meant. */
  readonly notes: PolicyNote[];
}

/** Words that a peer knows in a place; others cannot be there. */
export interface Words {
  readonly allowed: readonly string[];
  /** Whether a word is one of them; told by the letters, whatever their case, when left out. */
  readonly isOne?: (text: string) => boolean;
}

/** Flags as a peer's files write them. */
export interface FlagWords {
  /** `undefined` for a word that is neither yes nor no. */
  readonly read: (text: string) => boolean | undefined;
  /** What such a word is taken for; left out: for whatever stood there before. */
  readonly otherwise?: boolean;
}

/** Text to a whole number as C's atoi does: what leads counts, nothing is 0. */
export const leadingNumber = (text: string): number =>
  Math.trunc(Number(/^\s*[+-]?\d+/.exec(text)?.[0] ?? 0));

/** A problem of the kind that `@ramah/core/messages` says. */
export function typeIssue(expected: string, value: unknown, path: Path): InputIssue {
  return { code: "input-type", data: { expected, received: kindOf(value) }, path };
}

function kindOf(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  return Array.isArray(value) ? "array" : typeof value;
}

/** What a column holds, and where the value stands. */
export interface Cell {
  readonly usual: unknown;
  /** Asked for only when there is something to tell. */
  readonly path: () => Path;
  readonly flags: FlagWords | undefined;
  readonly words: Words | undefined;
}

/** Reads one value into what its column holds; `undefined` when it cannot be that, which is told. */
export function readValue(
  value: unknown,
  cell: Cell,
  reading: Reading,
): string | number | boolean | undefined {
  const { usual, path } = cell;
  if (typeof value === "object" || typeof value === "function" || typeof value === "symbol") {
    reading.issues.push(typeIssue(typeof usual, value, path()));
    return undefined;
  }
  if (typeof usual === "boolean") return flagLike(value, usual, cell, reading);
  if (typeof usual === "string") return textLike(String(value), cell, reading);
  return numberLike(value, cell, reading);
}

function flagLike(
  value: unknown,
  usual: boolean,
  { path, flags }: Cell,
  reading: Reading,
): boolean {
  if (typeof value === "boolean") return value;
  const text = String(value).trim();
  const read = flags?.read(text);
  if (read !== undefined) return read;
  const taken = flags?.otherwise ?? usual;
  noteTaken(text, taken, path(), reading);
  return taken;
}

function textLike(text: string, { path, words }: Cell, { issues }: Reading): string | undefined {
  if (words === undefined || isWord(text, words)) return text;
  issues.push({ code: "input-value", data: { allowed: words.allowed }, path: path() });
  return undefined;
}

/** Whether a word is one of those that a peer knows in a place. */
export const isWord = (text: string, { allowed, isOne }: Words): boolean =>
  isOne?.(text) ?? allowed.some((word) => word.toLowerCase() === text.toLowerCase());

function numberLike(value: unknown, { path }: Cell, reading: Reading): number | undefined {
  if (typeof value === "string") {
    const number = leadingNumber(value);
    if (value !== "" && !/^\s*[+-]?\d/.test(value)) noteTaken(value, number, path(), reading);
    if (Number.isFinite(number)) return number;
  } else if (Number.isFinite(Number(value))) return Math.trunc(Number(value));
  reading.issues.push(typeIssue("number", value, path()));
  return undefined;
}

/** Notes that a peer does not know what is written there, and what it does instead. */
export function noteTaken(
  given: string,
  taken: string | number | boolean | null,
  path: Path,
  { notes }: Reading,
): void {
  notes.push({ code: "policy-taken-for", data: { given, taken }, path });
}
