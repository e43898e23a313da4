import { expect, test } from "vitest";
import { type Expression, expression } from "./expression.js";

test("lists references once, as written, in their order", () => {
  const { references } = expression(
    "worker.a[0].b == task.x AND (worker.y HAS 'v' OR task.x == 1) AND 'z' IN worker.skills",
  );
  expect(references).toEqual(["worker.a[0].b", "task.x", "worker.y", "worker.skills"]);
});

test("requires what stands in no OR", () => {
  const requires = (source: string): Expression["requires"] => expression(source).requires;
  expect(requires("skills HAS 'a' AND (level >= 3 AND site == 'JKT')")).toEqual([
    { reference: "skills", operator: "HAS", value: "a" },
    { reference: "site", operator: "==", value: "JKT" },
  ]);
  expect(requires("'a' IN skills AND 5 == level AND site IN ['JKT']")).toEqual([
    { reference: "skills", operator: "HAS", value: "a" },
    { reference: "level", operator: "==", value: 5 },
    { reference: "site", operator: "==", value: "JKT" },
  ]);
  for (const source of [
    "a == 1 OR b == 1",
    "a == null",
    "a HAS null",
    "a IN ['x', 'y']",
    "a != 1",
    "a == b",
    "a HAS b",
    "a NOT IN ['x']",
  ]) {
    expect(requires(source), source).toEqual([]);
  }
});
