import type { Comparison, Condition, Constant, Operand } from "./tree.js";

/** Something that must be so whenever an expression holds. */
export interface RequiredValue {
  /** The attribute, as the expression writes it. */
  readonly reference: string;
  /** `HAS`: the value is in the list there; `==`: it is the value there. */
  readonly operator: "HAS" | "==";
  readonly value: string | number | boolean;
}

/** References in the order of the source, each once. */
export function referencesOf(tree: Condition): readonly string[] {
  const found = new Set<string>();
  for (const { left, right } of comparisonsOf(tree)) {
    for (const side of [left, right]) if (side.kind === "reference") found.add(side.text);
  }
  return [...found];
}

/** Every comparison in the order of the source. */
export function comparisonsOf(condition: Condition): readonly Comparison[] {
  return condition.kind === "comparison" ? [condition] : condition.parts.flatMap(comparisonsOf);
}

/** What the comparisons that are joined by nothing but AND ask for; a null is asked of nobody. */
export function requiredValues(condition: Condition): readonly RequiredValue[] {
  if (condition.kind === "AND") return condition.parts.flatMap(requiredValues);
  if (condition.kind !== "comparison") return [];
  const { operator, left, right } = condition;
  if (operator === "HAS") return required(left, "HAS", constantOf(right));
  if (operator === "IN" && right.kind === "list") {
    return right.values.length === 1 ? required(left, "==", right.values[0]) : [];
  }
  if (operator === "IN") return required(right, "HAS", constantOf(left));
  if (operator !== "==") return [];
  return [...required(left, "==", constantOf(right)), ...required(right, "==", constantOf(left))];
}

const constantOf = (operand: Operand): Constant | undefined =>
  operand.kind === "constant" ? operand.value : undefined;

function required(
  side: Operand,
  operator: RequiredValue["operator"],
  value: Constant | undefined,
): readonly RequiredValue[] {
  if (side.kind !== "reference" || value === undefined || value === null) return [];
  return [{ reference: side.text, operator, value }];
}
