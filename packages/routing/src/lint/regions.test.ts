import { expect, test } from "vitest";
import { parseTree } from "../expressions/parse.js";
import { coverAll, implies, neverHolds } from "./regions.js";

const tree = (source: string) => {
  const { tree: condition, issues } = parseTree(source);
  expect(issues).toEqual([]);
  return condition;
};
const proves = (one: string, ...others: readonly string[]): boolean =>
  implies(tree(one), others.map(tree));

test("a narrower condition implies a wider one, and not the other way round", () => {
  const pairs: readonly (readonly [string, string])[] = [
    ["kind == 'loan' AND region == 'bali'", "kind == 'loan'"],
    ["kind == 'loan'", "kind == 'loan' OR kind == 'card'"],
    ["kind == 'loan'", "kind IN ['loan', 'card']"],
    ["value > 10", "value >= 10"],
    ["value == 12", "value > 10 AND value < 13"],
    ["name > 'm'", "name > 'a'"],
    ["name CONTAINS 'abc'", "name CONTAINS 'b'"],
    ["skills HAS 'a' AND skills HAS 'b'", "'b' IN skills"],
    ["(a == 1 OR b == 1) AND c == 1", "b == 1 OR a == 1"],
    ["kind IN ['a', 'b']", "kind != 'c'"],
    ["a == b", "a == b OR c == 1"],
  ];
  for (const [narrow, wide] of pairs) {
    expect([narrow, wide, proves(narrow, wide)]).toEqual([narrow, wide, true]);
    expect([wide, narrow, proves(wide, narrow)]).toEqual([wide, narrow, false]);
  }
});

test("a text may contain much, and need not", () => {
  expect(proves("x CONTAINS 'a' AND x != 'a' AND x != 'ab'", "x CONTAINS 'b'")).toBe(false);
  expect(proves("x CONTAINS 'a'", "x CONTAINS 'ab'")).toBe(false);
  expect(proves("x CONTAINS 'ab' AND x > 'm'", "x CONTAINS 'a'", "x == 5")).toBe(true);
});

test("several conditions together cover what none of them covers alone", () => {
  expect(proves("kind IN ['a', 'b']", "kind == 'a'", "kind == 'b'")).toBe(true);
  expect(proves("kind IN ['a', 'b', 'c']", "kind == 'a'", "kind == 'b'")).toBe(false);
  expect(proves("value > 0", "value > 5", "value <= 5")).toBe(true);
  // A text, a list and nothing at all are neither above nor up to five.
  expect(coverAll([tree("value > 5"), tree("value <= 5")])).toBe(false);
  expect(coverAll([tree("kind == 'a'"), tree("kind != 'a'")])).toBe(false);
  expect(coverAll([tree("1 == 1")])).toBe(true);
});

test("what holds for nobody is found, what might hold is let be", () => {
  for (const source of [
    "kind == 'a' AND kind == 'b'",
    "value > 5 AND value < 5",
    "tags HAS 'a' AND tags == 'a'",
    "name < 'b' AND name > 'c'",
    "1 == 2",
  ]) {
    expect([source, neverHolds(tree(source))]).toEqual([source, true]);
  }
  for (const source of [
    "value > '5' AND value < 6",
    "name CONTAINS 'a' AND name CONTAINS 'b'",
    "a == b AND a != b",
  ]) {
    expect([source, neverHolds(tree(source))]).toEqual([source, false]);
  }
});

test("beyond what can be gone through, only the parts decide", () => {
  const many = Array.from({ length: 12 }, (_, index) => `a${index} == ${index}`);
  expect(proves(many.join(" AND "), many.slice(2, 5).join(" AND "))).toBe(true);
  expect(proves(many.slice(2, 5).join(" OR "), many.join(" OR "))).toBe(true);
  expect(proves(many.join(" OR "), many.slice(2, 5).join(" OR "))).toBe(false);
});
