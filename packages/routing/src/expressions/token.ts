import type { ExpressionPlace, ExpressionProblems } from "./reasons.js";
import type { ComparisonOperator, Constant, ReferencePath } from "./tree.js";

/** A problem before its line and column are counted. */
export type RawProblem = {
  readonly [Code in keyof ExpressionProblems]: {
    readonly code: Code;
    readonly at: number;
    readonly data: Omit<ExpressionProblems[Code], keyof ExpressionPlace>;
  };
}[keyof ExpressionProblems];

/** What a token is: a side of a comparison, an operator, a word or a mark. */
export type TokenMeaning =
  | { readonly kind: "constant"; readonly value: Constant }
  | { readonly kind: "reference"; readonly path: ReferencePath }
  | { readonly kind: "operator"; readonly operator: ComparisonOperator }
  | { readonly kind: "AND" | "OR" | "NOT" | "(" | ")" | "[" | "]" | "," | "end" };

/** A piece of the source, from `start` to before `end`. */
export interface Token {
  readonly meaning: TokenMeaning;
  readonly start: number;
  readonly end: number;
  /** Something before it, after the token before, could not be read and was reported. */
  readonly isAfterProblem: boolean;
}

/** Keywords and named constants, in capitals. */
export const words: Readonly<Record<string, TokenMeaning>> = {
  AND: { kind: "AND" },
  OR: { kind: "OR" },
  NOT: { kind: "NOT" },
  TRUE: { kind: "constant", value: true },
  FALSE: { kind: "constant", value: false },
  NULL: { kind: "constant", value: null },
  HAS: { kind: "operator", operator: "HAS" },
  IN: { kind: "operator", operator: "IN" },
  CONTAINS: { kind: "operator", operator: "CONTAINS" },
};

/** Signs, those of other languages included, and what is meant by them. */
export const signs: Readonly<Record<string, ComparisonOperator | "AND" | "OR">> = {
  "==": "==",
  "!=": "!=",
  ">": ">",
  ">=": ">=",
  "<": "<",
  "<=": "<=",
  // What other languages write; understood so that the rest can be read, and refused by name.
  "=": "==",
  "===": "==",
  "!==": "!=",
  "<>": "!=",
  "&": "AND",
  "&&": "AND",
  "|": "OR",
  "||": "OR",
};
