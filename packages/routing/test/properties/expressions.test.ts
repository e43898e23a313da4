import { expression, parseExpression } from "@ramah/routing";
import { describe } from "@ramah/routing/messages";
import fc from "fast-check";
import { expect, test } from "vitest";
import { interpret, type Term, type Tree } from "./naive-expression.js";

const names = ["a", "b", "skills", "constructor", "__proto__", "length", "in_x"] as const;
const texts = [
  "",
  "a",
  "10",
  "9",
  "-1.5",
  "id",
  "JKT",
  "it's",
  'say "yes"',
  "back\\slash",
  "ä",
] as const;
const numbers = [-1.5, 0, 1, 9, 10, 800] as const;

const scalar = fc.oneof(
  fc.constantFrom(...texts),
  fc.constantFrom(...numbers),
  fc.boolean(),
  fc.constant(null),
);
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: "small" },
    scalar,
    fc.array(tie("any"), { maxLength: 3 }),
    tie("object"),
  ),
  object: fc.dictionary(fc.constantFrom(...names), tie("any"), { maxKeys: 4 }),
}));
const attributes = value.object as fc.Arbitrary<object>;

const step = fc.oneof(fc.constantFrom<string>(...names), fc.integer({ min: 0, max: 2 }));
const path = fc.tuple(fc.constantFrom<string>(...names), fc.array(step, { maxLength: 2 }));
const term: fc.Arbitrary<Term> = fc.oneof(
  scalar.map((fixed) => ({ fixed })),
  fc.array(scalar, { maxLength: 3 }).map((fixed) => ({ fixed })),
  { weight: 3, arbitrary: path.map(([head, rest]) => ({ names: [head, ...rest] })) },
);
const operators = ["==", "!=", ">", ">=", "<", "<=", "CONTAINS", "HAS", "IN", "NOT IN"];
const comparison: fc.Arbitrary<Tree> = fc.record({
  left: term,
  operator: fc.constantFrom(...operators),
  right: term,
});
const tree = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    comparison,
    fc.array(tie("tree"), { minLength: 2, maxLength: 5 }).map((all) => ({ all })),
    fc.array(tie("tree"), { minLength: 2, maxLength: 5 }).map((any) => ({ any })),
  ),
})).tree;

function written(one: Tree, isInside = false): string {
  if ("operator" in one) return `${side(one.left)} ${one.operator} ${side(one.right)}`;
  const joint = "all" in one ? " AND " : " OR ";
  const parts = ("all" in one ? one.all : one.any).map((part) => written(part, true));
  return isInside ? `(${parts.join(joint)})` : parts.join(joint);
}

function side(one: Term): string {
  if ("names" in one) {
    return one.names
      .map((name) => (typeof name === "number" ? `[${name}]` : `.${name}`))
      .join("")
      .slice(1);
  }
  return Array.isArray(one.fixed) ? `[${one.fixed.map(constant).join(", ")}]` : constant(one.fixed);
}

const constant = (fixed: unknown): string =>
  typeof fixed === "string" ? `'${fixed.replaceAll(/['\\]/g, "\\$&")}'` : String(fixed);

test("evaluates as the naive interpreter does (10,000 expressions)", () => {
  let yes = 0;
  fc.assert(
    fc.property(tree, attributes, (one, document) => {
      const result = expression(written(one)).evaluate(document);
      yes += Number(result);
      expect(result).toBe(interpret(one, document));
    }),
    { numRuns: 10_000 },
  );
  // A generator that only ever makes false ones would prove nothing.
  expect(yes).toBeGreaterThan(500);
});

test("AND first, then OR, where nobody put parentheses", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(comparison, { minLength: 1, maxLength: 3 }), {
        minLength: 1,
        maxLength: 3,
      }),
      attributes,
      (alternatives, document) => {
        const source = alternatives
          .map((all) => all.map((one) => written(one)).join(" AND "))
          .join(" OR ");
        const any = alternatives.map((all) => ({ all }));
        expect(expression(source).evaluate(document)).toBe(interpret({ any }, document));
        const isMixed = alternatives.length > 1 && alternatives.some((all) => all.length > 1);
        const warned = expression(source).warnings.map(({ code }) => code);
        expect(warned.includes("expression-mixes-and-or")).toBe(isMixed);
      },
    ),
  );
});

test("whatever holds has every value that is required, and a never-true comparison never holds", () => {
  fc.assert(
    fc.property(tree, attributes, (one, document) => {
      const { evaluate, requires, warnings } = expression(written(one));
      if (evaluate(document)) {
        for (const { reference, operator, value: wanted } of requires) {
          const shown = constant(wanted);
          expect(expression(`${reference} ${operator} ${shown}`).evaluate(document)).toBe(true);
        }
      }
      const isHopeless = "operator" in one && warnings[0]?.code === "expression-never-true";
      if (isHopeless) expect(evaluate(document)).toBe(false);
    }),
    { numRuns: 3000 },
  );
});

test("a text of any kind is an expression or has problems that are in it and can be said", () => {
  const pieces = fc.constantFrom(
    ..."a b.c x[0] ' \" ( ) [ ] , == != = > AND OR NOT IN HAS 1 -2 .5 - . ! & ~ “ é \n true".split(
      " ",
    ),
    " ",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(pieces).map((all) => all.join("")),
        fc.array(pieces).map((all) => all.join(" ")),
        fc.string(),
      ),
      (source) => {
        const parsed = parseExpression(source);
        if (parsed.ok) {
          expect(typeof parsed.value.evaluate({})).toBe("boolean");
          return;
        }
        let last = -1;
        for (const issue of parsed.issues) {
          const { position, line, column } = issue.data;
          expect(position).toBeGreaterThan(last);
          expect(position).toBeLessThanOrEqual(source.length);
          const before = source.slice(0, position).split("\n");
          expect([line, column]).toEqual([before.length, (before.at(-1) ?? "").length + 1]);
          for (const locale of ["en", "id"] as const) {
            expect(describe(issue, locale)).not.toMatch(/undefined|\[object/);
          }
          last = position;
        }
      },
    ),
    { numRuns: 5000 },
  );
});
