import type { InputIssue, Path } from "@ramah/core";

/** A value as a peer's table, file or API hands it out: numbers and flags often come as text. */
export type Written<Value> = Value extends boolean
  ? boolean | number | string
  : Value extends number
    ? number | string | boolean
    : Value;

type Camel<Name extends string> = Name extends `${infer First}_${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;
type Kebab<Name extends string> = Name extends `${infer First}_${infer Rest}`
  ? `${First}-${Kebab<Rest>}`
  : Name;
type Joined<Name extends string> = Name extends `${infer First}_${infer Rest}`
  ? `${First}${Joined<Rest>}`
  : Name;
type Spelling<Name extends string> = Name | Camel<Name> | Kebab<Name> | Joined<Name>;

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
  if (Array.isArray(table)) {
    return table.map((row: unknown, index) => readRow(row, [...path, index], rule, issues));
  }
  if (typeof table !== "object") {
    issues.push(typeIssue("array", table, path));
    return [];
  }
  return Object.entries(table).map(([key, row]: [string, unknown]) => {
    const named = rule.key !== undefined && isRow(row) ? { [rule.key]: key, ...row } : row;
    return readRow(named, [...path, key], rule, issues);
  });
}

/** Reads one row. */
export function readRow<Shape extends object>(
  row: unknown,
  path: Path,
  rule: RowRule<Shape>,
  issues: InputIssue[],
): Shape {
  if (!isRow(row)) {
    issues.push(typeIssue("object", row, path));
    return { ...rule.defaults };
  }
  const columns = new Map(Object.keys(rule.defaults).map((name) => [plain(name), name]));
  for (const [alias, name] of Object.entries(rule.aliases ?? {})) columns.set(alias, name);
  const read = new Map<string, unknown>(Object.entries(rule.defaults));
  const spelled = new Set<string>();
  for (const [given, value] of Object.entries(row)) {
    const name = columns.get(plain(given));
    if (name === undefined) read.set(given, value);
    // The column's own name wins over another spelling of it.
    else if (value !== undefined && value !== null && (given === name || !spelled.has(name))) {
      spelled.add(name);
      const usual: unknown = rule.defaults[name as keyof Shape];
      read.set(name, valueLike(usual, value, [...path, given], issues, rule.flag));
    }
  }
  if (rule.key !== undefined && read.get(rule.key) === "") {
    issues.push(typeIssue("string", undefined, [...path, rule.key]));
  }
  return Object.fromEntries(read) as Shape;
}

const isRow = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function valueLike(
  usual: unknown,
  value: unknown,
  path: Path,
  issues: InputIssue[],
  flag?: (text: string) => boolean | undefined,
): unknown {
  if (typeof usual === "number") {
    const number = typeof value === "string" ? leadingNumber(value) : Math.trunc(Number(value));
    if (typeof value !== "object" && Number.isFinite(number)) return number;
    issues.push(typeIssue("number", value, path));
    return usual;
  }
  if (typeof usual === "boolean") {
    return typeof value === "boolean" ? value : (flag?.(String(value).trim()) ?? usual);
  }
  if (typeof usual !== "string") return value;
  if (typeof value !== "object") return String(value);
  issues.push(typeIssue("string", value, path));
  return usual;
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
