import type { AttributeType } from "./declared.js";
import type { Comparison, Constant } from "./tree.js";

/** A side of a comparison, as far as it is known beforehand. */
export type Side =
  | { readonly kind: "fixed"; readonly values: readonly Constant[]; readonly isList: boolean }
  | { readonly kind: "declared"; readonly reference: string; readonly type: AttributeType };

type Declared = Extract<Side, { readonly kind: "declared" }>;

/** The declared side that the operator does not suit; nothing where both are constants, or may suit. */
export function mismatchOf(
  operator: Comparison["operator"],
  left: Side,
  right: Side,
): { readonly side: Declared; readonly severity: "error" | "warning" } | undefined {
  const wantsList = { HAS: left, IN: right, "NOT IN": right }[operator as string];
  for (const side of [left, right]) {
    if (side.kind !== "declared" || side.type === "any") continue;
    // `!= null` of a list is false even where the list is there; `== null` asks whether it is missing.
    const isAsked = operator === "==" && isNull(side === left ? right : left);
    if (isList(side) !== (side === wantsList) && !isAsked) return { side, severity: "error" };
  }
  const side = left.kind === "declared" ? left : right;
  if (side.kind !== "declared") return undefined;
  const other = side === left ? right : left;
  const kinds = kindsOf(side);
  const others = kindsOf(other);
  if (kinds.length === 0 || others.length === 0) return undefined;
  if (operator === "CONTAINS")
    return kinds.includes("text") ? undefined : { side, severity: "error" };
  if (["<", "<=", ">", ">="].includes(operator)) {
    if (kinds.some((kind) => kind !== "text" && kind !== "number"))
      return { side, severity: "error" };
    // A text that is written as a number is in order with numbers, but that is hardly what was meant.
    return kinds.some((kind) => others.includes(kind)) ? undefined : { side, severity: "warning" };
  }
  const mayAgree = kinds.some((kind) => others.includes(kind)) || others.includes("null");
  return mayAgree ? undefined : { side, severity: "error" };
}

const isNull = (side: Side): boolean => side.kind === "fixed" && side.values[0] === null;

const isList = (side: Side): boolean =>
  side.kind === "fixed" ? side.isList : typeof side.type === "object" && "list" in side.type;

/** The kinds of a side's values, of its elements for a list; none when anything may be there. */
function kindsOf(side: Side): readonly string[] {
  if (side.kind === "fixed") return side.values.map(kindOf);
  const type = elementType(side.type);
  if (type === "any") return [];
  if (typeof type === "string") return [type];
  return "oneOf" in type ? type.oneOf.map(kindOf) : ["object"];
}

/** What a list holds; of other types, the type itself. */
export const elementType = (type: AttributeType): AttributeType =>
  typeof type === "object" && "list" in type ? type.list : type;

function kindOf(value: Constant): string {
  if (value === null) return "null";
  return typeof value === "string" ? "text" : typeof value;
}

/** How a declared type is called. */
export function typeName(type: AttributeType): string {
  if (typeof type === "string") return type;
  if ("oneOf" in type)
    return type.oneOf.every((value) => typeof value === "number") ? "number" : "text";
  return "list" in type ? "list" : "object";
}
