import type {
  Comparison,
  ComparisonOperator,
  Condition,
  Constant,
  Operand,
  ReferencePath,
} from "./tree.js";
import { difference, holds, isAmong, isEqual, type Reader, readerOf, readPlain } from "./values.js";

/** A compiled condition. */
export type Evaluate = (attributes: object) => boolean;

/** `key`, or `key.key`. */
type PlainPath = readonly [string] | readonly [string, string];

type Test = (left: unknown, right: unknown) => boolean;

type Fixed = Exclude<Operand, { readonly kind: "reference" }>;

/** Turns a condition into closures: no code is generated, so a content security policy has nothing to forbid. */
export function evaluatorOf(condition: Condition): Evaluate {
  const choice = choiceOf(condition);
  if (choice !== undefined) return choiceEvaluator(choice);
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

/** A reference, and the constants of which it must be one. */
interface Choice {
  readonly path: PlainPath;
  readonly text: string;
  readonly values: readonly Constant[];
}

/** `a == 1`, `a IN [1, 2]`, and any of these about one reference: read once, whatever is asked of it. */
function choiceOf(condition: Condition): Choice | undefined {
  if (condition.kind !== "comparison") {
    if (condition.kind === "AND") return undefined;
    const [first, ...others] = condition.parts.map(choiceOf);
    if (first === undefined || others.some((other) => other?.text !== first.text)) return undefined;
    return { ...first, values: [first, ...others].flatMap((part) => part?.values ?? []) };
  }
  const { operator, left, right } = condition;
  if (left.kind !== "reference" || !isPlain(left.path)) return undefined;
  const { path, text } = left;
  if (operator === "==" && right.kind === "constant") return { path, text, values: [right.value] };
  return operator === "IN" && right.kind === "list"
    ? { path, text, values: right.values }
    : undefined;
}

function choiceEvaluator({ path: [first, second], values }: Choice): Evaluate {
  const [value] = values;
  return values.length === 1
    ? (attributes) => readPlain(attributes, first, second) === value
    : (attributes) => isAmong(readPlain(attributes, first, second), values);
}

function comparisonEvaluator({ operator, left, right }: Comparison): Evaluate {
  const test = tests[operator];
  if (left.kind !== "reference" && right.kind !== "reference") {
    const result = test(fixedValue(left), fixedValue(right));
    return () => result;
  }
  if (left.kind !== "reference" || right.kind === "reference" || !isPlain(left.path)) {
    const [read, readRight] = [readerFrom(left), readerFrom(right)];
    return (attributes) => isSo(test, read(attributes), readRight(attributes));
  }
  // The commonest shapes without a closure to read.
  const [first, second] = left.path;
  const value = fixedValue(right);
  if (operator === "HAS" && typeof value !== "object") {
    return (attributes) => {
      try {
        const list = readPlain(attributes, first, second);
        return isList(list) && isAmong(value, list);
      } catch {
        return false;
      }
    };
  }
  return (attributes) => isSo(test, readPlain(attributes, first, second), value);
}

/** Nothing holds of a list that cannot be read: a proxy that was revoked, an element that throws. */
function isSo(test: Test, left: unknown, right: unknown): boolean {
  try {
    return test(left, right);
  } catch {
    return false;
  }
}

function readerFrom(operand: Operand): Reader {
  if (operand.kind === "reference") return readerOf(operand.path);
  const value = fixedValue(operand);
  return () => value;
}

const isPlain = (path: ReferencePath): path is PlainPath =>
  path.length < 3 && typeof path[1] !== "number";

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

// A scalar operator on a list is false, an array operator on two scalars too: `!=` and `NOT IN` included.
const tests: { readonly [Operator in ComparisonOperator]: Test } = {
  "==": isEqual,
  "!=": (left, right) => !isList(left) && !isList(right) && !isEqual(left, right),
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
