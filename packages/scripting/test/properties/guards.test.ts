import { evaluate, type FactValue, type Guard, type Truth } from "@ramah/scripting";
import fc from "fast-check";
import { expect, test } from "vitest";

const keys = ["a", "b", "c"] as const;
const relation = fc.constantFrom("=", "!=", "<", "<=", ">", ">=");
const small = fc.integer({ min: -2, max: 2 });

const { guard } = fc.letrec<{ guard: Guard }>((tie) => ({
  guard: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.record({ op: fc.constant("known" as const), fact: fc.constantFrom(...keys) }),
    fc.record({
      op: fc.constant("compare" as const),
      relation,
      fact: fc.constantFrom(...keys),
      value: small,
    }),
    fc.record({
      op: fc.constant("compare-facts" as const),
      relation,
      fact: fc.constantFrom(...keys),
      other: fc.constantFrom(...keys),
    }),
    fc.record({ op: fc.constant("not" as const), part: tie("guard") }),
    fc.record({
      op: fc.constantFrom("and" as const, "or" as const),
      parts: fc.array(tie("guard"), { minLength: 2, maxLength: 4 }),
    }),
  ),
}));
const facts = fc.dictionary(fc.constantFrom(...keys), small);

/** Kleene's logic as numbers: false 0, unknown ½, true 1; and is the minimum, or the maximum. */
function reference(one: Guard, known: Readonly<Record<string, FactValue>>): number {
  const number = (left: unknown, relate: string, right: unknown): number => {
    if (left === undefined || right === undefined) return 0.5;
    const order = Math.sign(Number(left) - Number(right));
    const accepted: Record<string, readonly number[]> = {
      "=": [0],
      "!=": [-1, 1],
      "<": [-1],
      "<=": [-1, 0],
      ">": [1],
      ">=": [0, 1],
    };
    return accepted[relate]?.includes(order) ? 1 : 0;
  };
  switch (one.op) {
    case "known":
      return known[one.fact] === undefined ? 0 : 1;
    case "compare":
      return number(known[one.fact], one.relation, one.value);
    case "compare-facts":
      return number(known[one.fact], one.relation, known[one.other]);
    case "not":
      return 1 - reference(one.part, known);
    case "and":
      return Math.min(...one.parts.map((part) => reference(part, known)));
    case "or":
      return Math.max(...one.parts.map((part) => reference(part, known)));
  }
}

const asNumber = (truth: Truth): number => (truth === "unknown" ? 0.5 : Number(truth));

test("a guard comes to what Kleene's minima and maxima come to", () => {
  fc.assert(
    fc.property(guard, facts, (one, known) => {
      expect(asNumber(evaluate(one, known))).toBe(reference(one, known));
    }),
    { numRuns: 2000 },
  );
});

test("negation turns and into or, and back (De Morgan)", () => {
  fc.assert(
    fc.property(fc.array(guard, { minLength: 2, maxLength: 3 }), facts, (parts, known) => {
      const negated = parts.map((part): Guard => ({ op: "not", part }));
      expect(evaluate({ op: "not", part: { op: "and", parts } }, known)).toBe(
        evaluate({ op: "or", parts: negated }, known),
      );
    }),
  );
});

test("learning more never changes a verdict that was reached without `known`", () => {
  const asksKnowledge = (one: Guard): boolean =>
    one.op === "known" ||
    (one.op === "not" && asksKnowledge(one.part)) ||
    ((one.op === "and" || one.op === "or") && one.parts.some(asksKnowledge));
  fc.assert(
    fc.property(guard, facts, facts, (one, known, more) => {
      fc.pre(!asksKnowledge(one));
      const before = evaluate(one, known);
      if (before !== "unknown") expect(evaluate(one, { ...more, ...known })).toBe(before);
    }),
    { numRuns: 1000 },
  );
});
