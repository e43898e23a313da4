import { expect, test } from "vitest";
import { evaluate, type Guard, guardFacts } from "./guard.js";

const isOne: Guard = { op: "compare", relation: "=", fact: "a", value: 1 };
const truthy: Guard = { op: "known", fact: "a" };

test("what one side decides alone is not unknown", () => {
  const nobody: Guard = { op: "compare", relation: "=", fact: "x", value: 1 };
  expect(evaluate({ op: "or", parts: [nobody, truthy] }, { a: 1 })).toBe(true);
  expect(evaluate({ op: "and", parts: [nobody, { op: "not", part: truthy }] }, { a: 1 })).toBe(
    false,
  );
  expect(evaluate({ op: "and", parts: [truthy, nobody] }, { a: 1 })).toBe("unknown");
  expect(evaluate({ op: "not", part: nobody }, {})).toBe("unknown");
});

test.each([
  ["=", false, true, false],
  ["!=", true, false, true],
  ["<", true, false, false],
  ["<=", true, true, false],
  [">", false, false, true],
  [">=", false, true, true],
] as const)("%s compares with 5 as it reads", (relation, four, five, six) => {
  const guard: Guard = { op: "compare", relation, fact: "a", value: 5 };
  expect([4, 5, 6].map((a) => evaluate(guard, { a }))).toEqual([four, five, six]);
  const other: Guard = { op: "compare-facts", relation, fact: "a", other: "b" };
  expect([4, 5, 6].map((a) => evaluate(other, { a, b: 5 }))).toEqual([four, five, six]);
  expect(evaluate(other, { a: 1 })).toBe("unknown");
});

test("names that objects inherit are not known facts", () => {
  expect(evaluate({ op: "known", fact: "constructor" }, {})).toBe(false);
  expect(evaluate({ ...isOne, fact: "toString" } as Guard, {})).toBe("unknown");
});

test("a guard lists what it reads once", () => {
  expect(guardFacts({ op: "and", parts: [isOne, isOne, truthy] })).toEqual(["a"]);
});
