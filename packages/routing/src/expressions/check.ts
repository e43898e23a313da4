import { refuseUnless } from "../config/refuse-unless.js";
import {
  type DeclaredAttributes,
  declaredAttributes,
  declaredPaths,
  declaredType,
} from "./declared.js";
import { type Expression, expression } from "./expression.js";
import { elementType, mismatchOf, type Side, typeName } from "./mismatch.js";
import { parseTree } from "./parse.js";
import { placer } from "./place.js";
import type { ExpressionCheckFindings, ExpressionFinding, ExpressionPlace } from "./reasons.js";
import { comparisonsOf } from "./required.js";
import { suggestion } from "./suggest.js";
import type { Comparison, Operand } from "./tree.js";

/**
 * Looks for what an expression says amiss about the attributes that there are: references that nobody
 * declared, operators that do not suit a type, values that an attribute never has; and everything that
 * its warnings say. `worker.` knows `sid`, `friendly_name`, `activity_sid` and `activity_name` by itself.
 *
 * @param checked an expression, or its text
 * @param declared the attributes by name; roots `task` and `worker` as objects where the expression names them
 * @returns findings in the order of the text, nothing when all is well
 * @throws ExpressionRefused when the text is no expression, RangeError with `code` and `issues`, each with its
 *   path, when `declared` is no declaration
 * @example
 * import { checkExpression } from "@ramah/routing";
 *
 * const declared = { skills: { list: { oneOf: ["billing", "loans"] } }, level: "number" } as const;
 * const findings = checkExpression("skils HAS 'billing' AND level HAS 3 AND skills HAS 'loan'", declared);
 * findings.map(({ code, severity }) => [code, severity]); // => [["expression-unknown-reference", "error"], ["expression-type-mismatch", "error"], ["expression-value-unknown", "error"]]
 */
export function checkExpression(
  checked: Expression | string,
  declared: DeclaredAttributes,
): readonly ExpressionFinding[] {
  refuseUnless(declaredAttributes, declared, "checkExpression");
  const source = sourceOf(checked);
  const { warnings } = expression(source);
  const { tree } = parseTree(source);
  const place = placer(source);
  const unknown = new Set<string>();
  const found = comparisonsOf(tree).flatMap((comparison) =>
    checkComparison(comparison, {
      declared,
      unknown,
      text: source.slice(comparison.start, comparison.end),
      place: place(comparison.start),
    }),
  );
  return [...warnings.map(asFinding), ...found].toSorted(
    (one, other) => one.data.position - other.data.position,
  );
}

/** The text to be looked at; what is none is refused as what it is. */
function sourceOf(checked: Expression | string): string {
  try {
    return typeof checked === "string" ? checked : checked.source;
  } catch {
    return checked as never;
  }
}

const asFinding = (warning: Expression["warnings"][number]): ExpressionFinding => ({
  ...warning,
  path: [],
  severity: "warning",
});

interface Context {
  readonly declared: DeclaredAttributes;
  /** References that were reported already. */
  readonly unknown: Set<string>;
  readonly text: string;
  readonly place: ExpressionPlace;
}

function checkComparison(
  { operator, left, right }: Comparison,
  context: Context,
): readonly ExpressionFinding[] {
  const missing = [left, right].flatMap((operand) => unknownReference(operand, context));
  const one = sideOf(left, context.declared);
  const other = sideOf(right, context.declared);
  if (one === undefined || other === undefined) return missing;
  const mismatch = mismatchOf(operator, one, other);
  if (mismatch !== undefined) {
    const { side, severity } = mismatch;
    const { reference, type } = side;
    const { text, place } = context;
    return [
      ...missing,
      finding("expression-type-mismatch", severity, {
        ...place,
        text,
        reference,
        declared: typeName(type),
      }),
    ];
  }
  return [...missing, ...strangeValues(one, other, context), ...strangeValues(other, one, context)];
}

function unknownReference(operand: Operand, context: Context): readonly ExpressionFinding[] {
  const { declared, unknown, place } = context;
  if (operand.kind !== "reference" || unknown.has(operand.text)) return [];
  if (declaredType(declared, operand.path) !== undefined) return [];
  unknown.add(operand.text);
  const near = suggestion(operand.text, declaredPaths(declared));
  return [
    finding("expression-unknown-reference", "error", {
      ...place,
      reference: operand.text,
      suggestion: near,
    }),
  ];
}

function sideOf(operand: Operand, declared: DeclaredAttributes): Side | undefined {
  if (operand.kind === "constant") return { kind: "fixed", values: [operand.value], isList: false };
  if (operand.kind === "list") return { kind: "fixed", values: operand.values, isList: true };
  const type = declaredType(declared, operand.path);
  return type === undefined ? undefined : { kind: "declared", reference: operand.text, type };
}

/** Constants that the attribute they are compared with never has. */
function strangeValues(side: Side, other: Side, context: Context): readonly ExpressionFinding[] {
  if (side.kind !== "declared" || other.kind !== "fixed") return [];
  const type = elementType(side.type);
  if (typeof type === "string" || !("oneOf" in type)) return [];
  const allowed = type.oneOf.map(String);
  return other.values
    .filter((value) => value !== null && !type.oneOf.includes(value as string | number))
    .map((value) =>
      finding("expression-value-unknown", "error", {
        ...context.place,
        reference: side.reference,
        value: String(value),
        allowed,
        suggestion: suggestion(String(value), allowed),
      }),
    );
}

function finding<Code extends keyof ExpressionCheckFindings>(
  code: Code,
  severity: "error" | "warning",
  data: ExpressionCheckFindings[Code],
): ExpressionFinding {
  return { code, path: [], severity, data } as unknown as ExpressionFinding;
}
