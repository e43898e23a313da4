/** A condition as data, and an interpreter of it that was written from the documentation alone. */
export type Term = { readonly fixed: unknown } | { readonly names: readonly (string | number)[] };

export type Tree =
  | { readonly all: readonly Tree[] }
  | { readonly any: readonly Tree[] }
  | { readonly left: Term; readonly operator: string; readonly right: Term };

export function interpret(tree: Tree, document: unknown): boolean {
  if ("all" in tree) return tree.all.filter((one) => !interpret(one, document)).length === 0;
  if ("any" in tree) return tree.any.filter((one) => interpret(one, document)).length > 0;
  const left = lookUp(tree.left, document);
  const right = lookUp(tree.right, document);
  const arrays = [left, right].filter((value) => Array.isArray(value)).length;
  switch (tree.operator) {
    case "HAS":
      return Array.isArray(left) && !Array.isArray(right) && left.some((item) => same(item, right));
    case "IN":
      return Array.isArray(right) && !Array.isArray(left) && right.some((item) => same(item, left));
    case "NOT IN":
      return (
        Array.isArray(right) && !Array.isArray(left) && !right.some((item) => same(item, left))
      );
    case "==":
      return arrays === 0 && same(left, right);
    case "!=":
      return arrays === 0 && !same(left, right);
    case "CONTAINS":
      return typeof left === "string" && typeof right === "string" && left.indexOf(right) >= 0;
    default:
      return arrays === 0 && ordered(tree.operator, left, right);
  }
}

function lookUp(term: Term, document: unknown): unknown {
  if ("fixed" in term) return term.fixed;
  let value = document;
  for (const name of term.names) {
    const isArray = Array.isArray(value);
    if (value === null || typeof value !== "object" || isArray !== (typeof name === "number"))
      return null;
    const entry = Object.entries(value).find(([key]) => key === String(name));
    value = entry === undefined ? null : entry[1];
  }
  return value ?? null;
}

/** JSON texts are equal for scalars of one type and one value only. */
const same = (one: unknown, other: unknown): boolean =>
  !isObject(one) &&
  !isObject(other) &&
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null;

function ordered(operator: string, left: unknown, right: unknown): boolean {
  const pair = [left, right];
  if (pair.some((value) => typeof value !== "string" && typeof value !== "number")) return false;
  if (pair.every((value) => typeof value === "string")) {
    const isSwapped = [...(pair as string[])].sort()[0] !== left;
    return decide(operator, left === right ? 0 : isSwapped ? 1 : -1);
  }
  if (pair.some((value) => typeof value === "string" && !/^-?[0-9]+([.][0-9]+)?$/.test(value)))
    return false;
  const [one, other] = pair.map(Number) as [number, number];
  return decide(operator, one === other ? 0 : one > other ? 1 : -1);
}

function decide(operator: string, sign: number): boolean {
  if (sign === 0) return operator.endsWith("=");
  return operator.startsWith(sign > 0 ? ">" : "<");
}
