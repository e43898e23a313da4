import type { Path } from "@ramah/core";
import { plain } from "./spelled.js";
import { type FlagWords, type Reading, readValue, typeIssue, type Words } from "./value.js";

/** How a table is read: its columns with what stands there when nothing was given. */
export interface RowRule<Shape> {
  readonly defaults: Shape;
  readonly flags?: FlagWords;
  readonly words?: Readonly<Partial<Record<keyof Shape & string, Words>>>;
  /** Column that names the row; must not be empty. */
  readonly key?: keyof Shape & string;
  /** Other names of columns, without signs and in lower case. */
  readonly aliases?: Readonly<Record<string, keyof Shape & string>>;
  /** Columns that name the row where its key is left out, without signs and in lower case. */
  readonly spareKeys?: readonly string[];
  /** Columns of the peer that decide nothing here, without signs and in lower case: kept as they are. */
  readonly others?: readonly string[];
}

type Row = Readonly<Record<string, unknown>>;

/** An object that is no list and no other collection. */
export const isRow = (value: unknown): value is Row =>
  typeof value === "object" && value !== null && !(Symbol.iterator in value);

/** The rows of a table by their keys; what is no table is told. */
export function entriesOf(
  table: unknown,
  path: Path,
  { issues }: Reading,
): readonly (readonly [key: string | number, row: unknown])[] {
  if (table === undefined || table === null) return [];
  // A hole in a list is a row that is none, too.
  if (Array.isArray(table)) return [...table.entries()];
  if (isRow(table)) return Object.entries(table);
  issues.push(typeIssue("array", table, path));
  return [];
}

/** Reads a table into rows of its own, every column filled in. */
export function readRows<Shape extends object>(
  table: unknown,
  path: Path,
  rule: RowRule<Shape>,
  reading: Reading,
): Shape[] {
  const columns = columnsOf(rule);
  return entriesOf(table, path, reading).map(([key, row]) => {
    const isNamed = rule.key !== undefined && typeof key === "string" && isRow(row);
    const named = isNamed ? { [rule.key]: key, ...row } : row;
    return readRow(named, [...path, key], rule, reading, columns);
  });
}

/** Reads one row; a column that the peer does not have is kept, and told. */
export function readRow<Shape extends object>(
  row: unknown,
  path: Path,
  rule: RowRule<Shape>,
  reading: Reading,
  columns: (given: string) => string | undefined = columnsOf(rule),
): Shape {
  if (!isRow(row)) {
    reading.issues.push(typeIssue("object", row, path));
    return { ...rule.defaults };
  }
  const read = { ...rule.defaults } as Record<string, unknown>;
  const others: [string, unknown][] = [];
  const unknown: string[] = [];
  const spelled = new Set<string>();
  for (const [given, value] of Object.entries(row)) {
    const name = columns(given);
    if (name === undefined) {
      const isOther = rule.others?.includes(plain(given)) === true;
      if (isOther || typeof value !== "object") others.push([given, value]);
      if (!isOther) unknown.push(given);
    }
    // The column's own name wins over another spelling of it.
    else if (value !== undefined && value !== null && (given === name || !spelled.has(name))) {
      spelled.add(name);
      const column = name as keyof Shape & string;
      const cell = {
        usual: rule.defaults[column],
        path: () => [...path, given],
        flags: rule.flags,
        words: rule.words?.[column],
      };
      const like = readValue(value, cell, reading);
      if (like !== undefined) read[name] = like;
    }
  }
  if (unknown.length > 0) {
    reading.notes.push({ code: "policy-unknown-columns", data: { columns: unknown }, path });
  }
  if (rule.key !== undefined && read[rule.key] === "") {
    const [, spare] = others.find(([given]) => rule.spareKeys?.includes(plain(given))) ?? [];
    if (typeof spare === "string" && spare !== "") read[rule.key] = spare;
    else reading.issues.push(typeIssue("string", undefined, [...path, rule.key]));
  }
  return (others.length === 0 ? read : { ...Object.fromEntries(others), ...read }) as Shape;
}

/** The column that a spelling names; each spelling is looked at once for a whole table. */
function columnsOf<Shape extends object>(
  rule: RowRule<Shape>,
): (given: string) => string | undefined {
  const names = new Map(Object.keys(rule.defaults).map((name) => [plain(name), name]));
  for (const [alias, name] of Object.entries(rule.aliases ?? {})) names.set(alias, name);
  const found = new Map<string, string | undefined>();
  return (given) => {
    if (!found.has(given)) found.set(given, names.get(plain(given)));
    return found.get(given);
  };
}
