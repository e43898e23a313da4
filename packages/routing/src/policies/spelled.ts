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

/** A name without signs and in small letters: so all its spellings are one. */
export const plain = (name: string): string => name.replace(/[^a-z0-9]/gi, "").toLowerCase();
