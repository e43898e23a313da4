import type { ExpressionPlace, ExpressionProblems } from "./reasons.js";
import type { ComparisonOperator, Constant, ReferencePath } from "./tree.js";

/** Takes a problem, before its line and column are counted. */
export type Report = <Code extends keyof ExpressionProblems>(
  code: Code,
  at: number,
  data: Omit<ExpressionProblems[Code], keyof ExpressionPlace>,
) => void;

/** What a token is, and what it says: a side of a comparison, an operator, a word or a mark. */
export type TokenMeaning =
  | readonly [kind: "constant", value: Constant]
  | readonly [kind: "reference", value: ReferencePath]
  | readonly [kind: "operator", value: ComparisonOperator]
  | readonly [kind: "AND" | "OR" | "NOT" | "(" | ")" | "[" | "]" | "," | "end", value?: undefined];

/** A piece of the source, from `start` to before `end`. */
export interface Token {
  readonly meaning: TokenMeaning;
  readonly start: number;
  readonly end: number;
  /** Something before it, after the token before, could not be read and was reported. */
  readonly isAfterProblem: boolean;
}

/** Keywords and named constants, in small letters: there are letters whose capitals are those of others. */
export const words: Readonly<Record<string, TokenMeaning>> = {
  and: ["AND"],
  or: ["OR"],
  not: ["NOT"],
  true: ["constant", true],
  false: ["constant", false],
  null: ["constant", null],
  has: ["operator", "HAS"],
  in: ["operator", "IN"],
  contains: ["operator", "CONTAINS"],
};

/** What other languages write; understood so that the rest can be read, and refused by name. */
export const meant: Readonly<Record<string, ComparisonOperator | "AND" | "OR">> = {
  "=": "==",
  "===": "==",
  "!==": "!=",
  "<>": "!=",
  "&": "AND",
  "&&": "AND",
  "|": "OR",
  "||": "OR",
};
