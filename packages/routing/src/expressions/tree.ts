/** Operators of comparisons, as they are written in capitals. */
export type ComparisonOperator =
  | "=="
  | "!="
  | ">"
  | ">="
  | "<"
  | "<="
  | "CONTAINS"
  | "HAS"
  | "IN"
  | "NOT IN";

/** A value that is not looked up. */
export type Constant = string | number | boolean | null;

/** Keys and indexes from the attributes inwards. */
export type ReferencePath = readonly [string, ...(string | number)[]];

/** What is looked up: its way through the attributes, and the way as it is written. */
export interface Reference {
  readonly kind: "reference";
  readonly path: ReferencePath;
  readonly text: string;
}

/** One side of a comparison. */
export type Operand =
  | { readonly kind: "constant"; readonly value: Constant }
  | { readonly kind: "list"; readonly values: readonly Constant[] }
  | Reference;

/** `left operator right`, from `start` to before `end` of the source. */
export interface Comparison {
  readonly kind: "comparison";
  readonly operator: ComparisonOperator;
  readonly left: Operand;
  readonly right: Operand;
  readonly start: number;
  readonly end: number;
}

/** All or any of two or more conditions. */
export interface Junction {
  readonly kind: "AND" | "OR";
  readonly parts: readonly Condition[];
  /** Where it begins, and its first operator. */
  readonly start: number;
  readonly operatorAt: number;
  /** Stands in parentheses of its own. */
  readonly isGrouped: boolean;
}

export type Condition = Comparison | Junction;
