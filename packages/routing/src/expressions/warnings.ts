import { compare, fixedValue } from "./compile.js";
import { placer } from "./place.js";
import type { ExpressionPlace, ExpressionWarning } from "./reasons.js";
import type { Comparison, Condition, Junction, Operand } from "./tree.js";

/** What is hardly meant, by place. */
export function warningsOf(tree: Condition, source: string): readonly ExpressionWarning[] {
  const found: {
    readonly at: number;
    readonly warn: (place: ExpressionPlace) => ExpressionWarning;
  }[] = [];
  const look = (condition: Condition): void => {
    if (condition.kind !== "comparison") {
      if (mixes(condition)) {
        const at = condition.operatorAt;
        found.push({ at, warn: (data) => ({ code: "expression-mixes-and-or", data }) });
      }
      condition.parts.forEach(look);
      return;
    }
    const text = source.slice(condition.start, condition.end);
    const result = constantResult(condition);
    if (result !== undefined) {
      if (!isIdiom(condition)) {
        found.push({
          at: condition.start,
          warn: (place) => ({ code: "expression-constant", data: { ...place, text, result } }),
        });
      }
    } else if (isNeverTrue(condition)) {
      found.push({
        at: condition.start,
        warn: (place) => ({ code: "expression-never-true", data: { ...place, text } }),
      });
    }
  };
  look(tree);
  const place = placer(source);
  return found.toSorted((one, other) => one.at - other.at).map(({ at, warn }) => warn(place(at)));
}

// Only OR can hold an AND without parentheses.
const mixes = ({ parts }: Junction): boolean =>
  parts.some((part) => part.kind === "AND" && !part.isGrouped);

/** The result of a comparison that looks at no attribute; `undefined` for one that does. */
export function constantResult({ operator, left, right }: Comparison): boolean | undefined {
  if (left.kind === "reference" || right.kind === "reference") return undefined;
  return compare(operator, fixedValue(left), fixedValue(right));
}

/** `1==1` and `0 != 1` are how this grammar writes true; two texts are hardly meant so. */
const isIdiom = ({ left, right }: Comparison): boolean =>
  [left, right].every((side) => side.kind === "constant" && typeof side.value === "number");

/** Whether a comparison is false whatever the attributes are, as far as its operator and its constants tell. */
function isNeverTrue({ operator, left, right }: Comparison): boolean {
  switch (operator) {
    case "==":
    case "!=":
      return left.kind === "list" || right.kind === "list";
    case "CONTAINS":
      return !mayBeText(left) || !mayBeText(right);
    case "HAS":
      return left.kind === "constant" || right.kind === "list";
    case "IN":
    case "NOT IN":
      return right.kind === "constant" || left.kind === "list";
    default:
      return !mayBeOrdered(left) || !mayBeOrdered(right);
  }
}

const mayBeText = (side: Operand): boolean =>
  side.kind === "reference" || (side.kind === "constant" && typeof side.value === "string");

const mayBeOrdered = (side: Operand): boolean =>
  side.kind === "reference" ||
  (side.kind === "constant" && (typeof side.value === "string" || typeof side.value === "number"));
