import { expect, test } from "vitest";
import { canonicalText } from "./canonical-text.js";

test("equal values read the same, whatever order their keys came in", () => {
  const one = { id: "a", claims: [{ field: "name", value: { last: "Dewi", first: "Sari" } }] };
  const other = { claims: [{ value: { first: "Sari", last: "Dewi" }, field: "name" }], id: "a" };
  expect(canonicalText(one)).toBe(canonicalText(other));
});

test("the order of a list is part of its value", () => {
  expect(canonicalText([1, 2])).not.toBe(canonicalText([2, 1]));
});

test("a key named __proto__ counts like any other", () => {
  const hostile = JSON.parse('{"__proto__": {"admin": true}, "a": 1}');
  expect(canonicalText(hostile)).toBe('{"__proto__":{"admin":true},"a":1}');
});
