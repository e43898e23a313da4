import type { InputIssue, Path } from "@ramah/core";

/** A value as a peer's table, file or API hands it out: numbers and flags often come as text. */
export type Written<Value> = Value extends boolean
  ? boolean | number | string
  : Value extends number
    ? number | string | boolean
    : Value;

/** A name of several words, in any of the usual spellings. */
export type Spelling<
  Name extends string,
  Style extends "_" | "-" | "" | "camel" = "_" | "-" | "" | "camel",
> = Name extends `${infer First}_${infer Rest}`
  ? Style extends "camel"
    ? `${First}${Capitalize<Spelling<Rest, Style>>}`
    : `${First}${Style}${Spelling<Rest, Style>}`
  : Name;

/** A row with its columns in any of the usual spellings: `wrap_up_time`, `wrapUpTime`, `wrap-up-time`, `wrapuptime`. */
export type Spelled<Shape> = {
  readonly [Name in keyof Shape & string as Spelling<Name>]?:
    | Written<Shape[Name]>
    | null
    | undefined;
};

/** A table: a list of rows, or an object of rows by their key. */
export type Table<Shape> =
  | readonly Spelled<Shape>[]
  | { readonly [key: string]: Spelled<Shape> | undefined };

const plain = (name: string): string => name.replace(/[^a-z0-9]/gi, "").toLowerCase();

/** Text to a whole number as C's atoi does: what leads counts, nothing is 0. */
export const leadingNumber = (text: string): number =>
  Math.trunc(Number(/^\s*[+-]?\d+/.exec(text)?.[0] ?? 0));

/** How a table is read: its columns with what stands there when nothing was given. */
export interface RowRule<Shape> {
  readonly defaults: Shape;
  /** What a flag written as text means; `undefined` leaves it as it was. */
  readonly flag?: (text: string) => boolean | undefined;
  /** Column that names the row; must not be empty. */
  readonly key?: keyof Shape & string;
  /** Other names of columns, without signs and in lower case. */
  readonly aliases?: Readonly<Record<string, keyof Shape & string>>;
}

/** Reads a table into rows of its own, every column filled in; unknown columns are kept as they are. */
export function readRows<Shape extends object>(
  table: unknown,
  path: Path,
  rule: RowRule<Shape>,
  issues: InputIssue[],
): Shape[] {
  if (table === undefined || table === null) return [];
  const columns = columnsOf(rule);
  if (Array.isArray(table)) {
    return table.map((row: unknown, index) =>
      readRow(row, [...path, index], rule, issues, columns),
    );
  }
  if (typeof table !== "object") {
    issues.push(typeIssue("array", table, path));
    return [];
  }
  return Object.entries(table).map(([key, row]: [string, unknown]) => {
    const named = rule.key !== undefined && isRow(row) ? { [rule.key]: key, ...row } : row;
    return readRow(named, [...path, key], rule, issues, columns);
  });
}

/** Reads one row. */
export function readRow<Shape extends object>(
  row: unknown,
  path: Path,
  rule: RowRule<Shape>,
  issues: InputIssue[],
  columns: (given: string) => string | undefined = columnsOf(rule),
): Shape {
  if (!isRow(row)) {
    issues.push(typeIssue("object", row, path));
    return { ...rule.defaults };
  }
  const read = { ...rule.defaults } as Record<string, unknown>;
  const extra: [string, unknown][] = [];
  const spelled = new Set<string>();
  for (const [given, value] of Object.entries(row)) {
    const name = columns(given);
    if (name === undefined) extra.push([given, value]);
    // The column's own name wins over another spelling of it.
    else if (value !== undefined && value !== null && (given === name || !spelled.has(name))) {
      spelled.add(name);
      const usual: unknown = rule.defaults[name as keyof Shape];
      const like = valueLike(usual, value, rule.flag);
      if (like === undefined) issues.push(typeIssue(typeof usual, value, [...path, given]));
      else read[name] = like;
    }
  }
  if (rule.key !== undefined && read[rule.key] === "") {
    issues.push(typeIssue("string", undefined, [...path, rule.key]));
  }
  return (extra.length === 0 ? read : { ...Object.fromEntries(extra), ...read }) as Shape;
}

const isRow = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

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

/** The value as the column has it, `undefined` when it cannot be that. */
function valueLike(
  usual: unknown,
  value: unknown,
  flag?: (text: string) => boolean | undefined,
): unknown {
  if (typeof usual === "boolean") {
    return typeof value === "boolean" ? value : (flag?.(String(value).trim()) ?? usual);
  }
  if (typeof value === "object") return undefined;
  if (typeof usual === "string") return String(value);
  const number = typeof value === "string" ? leadingNumber(value) : Math.trunc(Number(value));
  return Number.isFinite(number) ? number : undefined;
}

/** A problem of the kind that `@ramah/core/messages` says. */
export function typeIssue(expected: string, value: unknown, path: Path): InputIssue {
  const received =
    value === undefined || value === null
      ? "nothing"
      : Array.isArray(value)
        ? "array"
        : typeof value;
  return { code: "input-type", data: { expected, received }, path };
}

/** The moment of a decision in whole seconds since 1970, as both peers count; fractions are cut off. */
export function readNow(now: unknown, issues: InputIssue[]): number {
  const seconds = typeof now === "string" && now !== "" ? Number(now) : now;
  if (typeof seconds === "number" && Number.isFinite(seconds)) return Math.floor(seconds);
  issues.push(typeIssue("number", now, ["now"]));
  return 0;
}

/** An object as a function was handed it; anything else is a problem. */
export function readObject(
  input: unknown,
  issues: InputIssue[],
): Readonly<Record<string, unknown>> {
  if (isRow(input)) return input;
  issues.push(typeIssue("object", input, []));
  return {};
}
