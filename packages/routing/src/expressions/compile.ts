import type { Comparison, ComparisonOperator, Condition, Operand, ReferencePath } from "./tree.js";
import { difference, holds, isEqual, readerOf, readPlain } from "./values.js";

/** A compiled condition. */
export type Evaluate = (attributes: object) => boolean;

type Fixed = Exclude<Operand, { readonly kind: "reference" }>;

/** Turns a condition into closures: no code is generated, so a content security policy has nothing to forbid. */
export function evaluatorOf(condition: Condition): Evaluate {
  if (condition.kind === "comparison") return comparisonEvaluator(condition);
  const parts = condition.parts.map(evaluatorOf);
  const [first, second, third, fourth] = parts as [Evaluate, Evaluate, Evaluate?, Evaluate?];
  const isAll = condition.kind === "AND";
  // Written out for the usual lengths: a loop costs a third more.
  if (third === undefined) {
    return isAll
      ? (attributes) => first(attributes) && second(attributes)
      : (attributes) => first(attributes) || second(attributes);
  }
  if (isAll && fourth === undefined) {
    return (attributes) => first(attributes) && second(attributes) && third(attributes);
  }
  if (isAll && fourth !== undefined && parts.length === 4) {
    return (attributes) =>
      first(attributes) && second(attributes) && third(attributes) && fourth(attributes);
  }
  return (attributes) => {
    for (const part of parts) if (part(attributes) !== isAll) return !isAll;
    return isAll;
  };
}

/** Whether a comparison of two values that are there holds. */
export function compare(operator: ComparisonOperator, left: unknown, right: unknown): boolean {
  return tests[operator](left, right);
}

/** The value of a side that is not looked up. */
export const fixedValue = (operand: Fixed): unknown =>
  operand.kind === "list" ? operand.values : operand.value;

function comparisonEvaluator({ operator, left, right }: Comparison): Evaluate {
  const test = tests[operator];
  if (left.kind === "reference") {
    if (right.kind !== "reference") return againstFixed(operator, left.path, right);
    const read = readerOf(left.path);
    const readRight = readerOf(right.path);
    return (attributes) => test(read(attributes), readRight(attributes));
  }
  const value = fixedValue(left);
  if (right.kind === "reference") {
    const read = readerOf(right.path);
    return (attributes) => test(value, read(attributes));
  }
  const result = test(value, fixedValue(right));
  return () => result;
}

/** The commonest shapes without a closure to read, nor types that cannot matter: no list is equal to a constant. */
function againstFixed(operator: ComparisonOperator, path: ReferencePath, fixed: Fixed): Evaluate {
  const test = tests[operator];
  const value = fixedValue(fixed);
  const [first, second] = path;
  if (path.length > 2 || typeof second === "number") {
    const read = readerOf(path);
    return (attributes) => test(read(attributes), value);
  }
  if (operator === "==" && fixed.kind === "constant") {
    return (attributes) => readPlain(attributes, first, second) === value;
  }
  if (operator === "HAS" && fixed.kind === "constant" && value !== null) {
    return (attributes) => {
      const list = readPlain(attributes, first, second);
      return Array.isArray(list) && isAmong(value, list);
    };
  }
  return (attributes) => test(readPlain(attributes, first, second), value);
}

// Lists of skills are short: a loop starts sooner than `includes`.
function isAmong(value: unknown, list: readonly unknown[]): boolean {
  for (let index = 0; index < list.length; index += 1) if (list[index] === value) return true;
  return false;
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isPlain = (left: unknown, right: unknown): boolean => !isList(left) && !isList(right);

// A scalar operator on a list is false, an array operator on two scalars too: `!=` and `NOT IN` included.
const tests: {
  readonly [Operator in ComparisonOperator]: (left: unknown, right: unknown) => boolean;
} = {
  "==": isEqual,
  "!=": (left, right) => isPlain(left, right) && !isEqual(left, right),
  ">": (left, right) => difference(left, right) > 0,
  ">=": (left, right) => difference(left, right) >= 0,
  "<": (left, right) => difference(left, right) < 0,
  "<=": (left, right) => difference(left, right) <= 0,
  CONTAINS: (left, right) =>
    typeof left === "string" && typeof right === "string" && left.includes(right),
  HAS: (left, right) => isList(left) && holds(left, right),
  IN: (left, right) => isList(right) && holds(right, left),
  "NOT IN": (left, right) => isList(right) && !isList(left) && !holds(right, left),
};
