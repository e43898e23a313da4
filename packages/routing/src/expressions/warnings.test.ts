import { expect, test } from "vitest";
import { expression } from "./expression.js";

test("warns of what can never be true and of keys in quotes, but not of 1==1", () => {
  const codes = (source: string): readonly string[] =>
    expression(source).warnings.map(({ code }) => code);
  expect(codes("1==1")).toEqual([]);
  expect(codes("0 != 1 AND a == 1")).toEqual([]);
  expect(codes('"language" == "spanish"')).toEqual(["expression-constant"]);
  for (const source of [
    "a == ['x']",
    "a IN 'x'",
    "a NOT IN 5",
    "'x' HAS a",
    "a > null",
    "a < true",
  ]) {
    expect(codes(source), source).toEqual(["expression-never-true"]);
  }
  for (const source of ["a CONTAINS 5", "a HAS ['x']", "['x'] IN a", "null >= a"]) {
    expect(codes(source), source).toEqual(["expression-never-true"]);
  }
  for (const source of ["a > '5'", "a CONTAINS 'x'", "a IN b", "a HAS b", "a != null"]) {
    expect(codes(source), source).toEqual([]);
  }
});
