/**
 * Why something was decided, found, refused or counted: a stable code and the data to tell it.
 * The words live apart, in a catalogue for each language.
 */
export interface Reason<Code extends string = string, Data = unknown> {
  /** Stable, kebab-case, listed by the package that uses it. */
  readonly code: Code;
  /** What the words are filled with. Plain JSON. */
  readonly data: Data;
}

/** Where in an input something is wrong: keys and indexes from the root inwards. */
export type Path = readonly (string | number)[];

/** A {@link Reason} that points into an input. */
export interface Issue<Code extends string = string, Data = unknown> extends Reason<Code, Data> {
  readonly path: Path;
}

/** The data of a reason that needs none. */
export type NoData = Readonly<Record<string, never>>;

/** The union of reasons that a table of codes and their data describes. */
export type ReasonOf<Table> = {
  [Code in keyof Table & string]: Reason<Code, Table[Code]>;
}[keyof Table & string];

/** The union of issues that a table of codes and their data describes. */
export type IssueOf<Table> = {
  [Code in keyof Table & string]: Issue<Code, Table[Code]>;
}[keyof Table & string];

/**
 * Writes a path the way a programmer reads it.
 *
 * @param path keys and indexes from the root inwards
 * @returns the path in JavaScript's notation, `(root)` when it is empty
 * @example
 * import { pathText } from "@ramah/core";
 *
 * pathText(["agents", 0, "skills", "id"]); // => "agents[0].skills.id"
 * pathText([]); // => "(root)"
 */
export function pathText(path: Path): string {
  const text = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("");
  return text === "" ? "(root)" : text.replace(/^\./, "");
}
