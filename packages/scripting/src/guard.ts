import type { FactValue } from "./fact.js";

/** How two values are compared. Only whole numbers and money have an order. */
export type Relation = "=" | "!=" | "<" | "<=" | ">" | ">=";

/** A condition as data: typed when parsed, total when evaluated, never code. */
export type Guard =
  | { readonly op: "and" | "or"; readonly parts: readonly Guard[] }
  | { readonly op: "not"; readonly part: Guard }
  | { readonly op: "known"; readonly fact: string }
  | {
      readonly op: "compare";
      readonly relation: Relation;
      readonly fact: string;
      readonly value: FactValue;
    }
  | {
      readonly op: "compare-facts";
      readonly relation: Relation;
      readonly fact: string;
      readonly other: string;
    };

/** What a guard comes to: three values, after Kleene. */
export type Truth = boolean | "unknown";

/**
 * Evaluates a guard in Kleene's strong three-valued logic: what depends on a fact that nobody knows
 * is unknown, unless the other side of an `and` or `or` decides alone. Only `known` looks at
 * knowledge itself and is never unknown.
 *
 * @param guard the condition, as the parser made it
 * @param facts values by the keys of facts; a key that is missing is not known
 * @returns true, false or `"unknown"`
 * @example
 * import { evaluate } from "@ramah/scripting";
 *
 * const owes = { op: "compare", relation: ">", fact: "amount due", value: 0 } as const;
 * evaluate(owes, { "amount due": 250_000 }); // => true
 * evaluate(owes, {}); // => "unknown"
 * evaluate({ op: "and", parts: [owes, { op: "known", fact: "amount due" }] }, {}); // => false
 */
export function evaluate(guard: Guard, facts: Readonly<Record<string, FactValue>>): Truth {
  switch (guard.op) {
    case "and":
      return combine(guard.parts, facts, false);
    case "or":
      return combine(guard.parts, facts, true);
    case "not": {
      const truth = evaluate(guard.part, facts);
      return truth === "unknown" ? truth : !truth;
    }
    case "known":
      return Object.hasOwn(facts, guard.fact);
    case "compare":
      return compare(guard.relation, heldValue(facts, guard.fact), guard.value);
    case "compare-facts":
      return compare(guard.relation, heldValue(facts, guard.fact), heldValue(facts, guard.other));
  }
}

/** One part with the deciding value decides, whatever the others are. */
function combine(
  parts: readonly Guard[],
  facts: Readonly<Record<string, FactValue>>,
  deciding: boolean,
): Truth {
  let truth: Truth = !deciding;
  for (const part of parts) {
    const partTruth = evaluate(part, facts);
    if (partTruth === deciding) return deciding;
    if (partTruth === "unknown") truth = "unknown";
  }
  return truth;
}

function compare(
  relation: Relation,
  left: FactValue | undefined,
  right: FactValue | undefined,
): Truth {
  if (left === undefined || right === undefined) return "unknown";
  switch (relation) {
    case "=":
      return left === right;
    case "!=":
      return left !== right;
    case "<":
      return left < right;
    case "<=":
      return left <= right;
    case ">":
      return left > right;
    case ">=":
      return left >= right;
  }
}

const heldValue = (
  facts: Readonly<Record<string, FactValue>>,
  fact: string,
): FactValue | undefined => (Object.hasOwn(facts, fact) ? facts[fact] : undefined);

/**
 * Lists the facts that a guard reads.
 *
 * @param guard any guard
 * @param which `values` leaves out facts of which only the knowledge is asked
 * @returns keys of facts, each once, in the order in which they are read
 * @example
 * import { guardFacts } from "@ramah/scripting";
 *
 * guardFacts({ op: "not", part: { op: "known", fact: "name" } }); // => ["name"]
 * guardFacts({ op: "not", part: { op: "known", fact: "name" } }, "values"); // => []
 */
export function guardFacts(guard: Guard, which: "all" | "values" = "all"): readonly string[] {
  const facts: Record<string, true> = {};
  collect(guard, which, facts);
  return Object.keys(facts);
}

function collect(guard: Guard, which: "all" | "values", facts: Record<string, true>): void {
  switch (guard.op) {
    case "and":
    case "or":
      for (const part of guard.parts) collect(part, which, facts);
      return;
    case "not":
      collect(guard.part, which, facts);
      return;
    case "known":
      if (which === "all") facts[guard.fact] = true;
      return;
    case "compare":
      facts[guard.fact] = true;
      return;
    case "compare-facts":
      facts[guard.fact] = true;
      facts[guard.other] = true;
  }
}

/** The facts of which a guard asks whether they are known. */
export function knowledgeFacts(guard: Guard): readonly string[] {
  switch (guard.op) {
    case "and":
    case "or":
      return guard.parts.flatMap(knowledgeFacts);
    case "not":
      return knowledgeFacts(guard.part);
    case "known":
      return [guard.fact];
    default:
      return [];
  }
}
