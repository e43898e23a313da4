import { expect, test } from "vitest";
import { checkExpression } from "./check.js";
import type { DeclaredAttributes } from "./declared.js";

const declared: DeclaredAttributes = {
  skills: { list: { oneOf: ["billing", "loans"] } },
  languages: { list: "text" },
  scores: { list: "number" },
  level: "number",
  name: "text",
  vip: "boolean",
  tier: { oneOf: ["gold", "silver"] },
  anything: "any",
  home: { object: { city: "text", rooms: { list: { object: { beds: "number" } } } } },
};

const codes = (source: string, attributes = declared): readonly string[] =>
  checkExpression(source, attributes).map(({ code, severity }) => `${severity} ${code.slice(11)}`);

test("finds nothing where all is well", () => {
  for (const source of [
    "1==1",
    "skills HAS 'billing' AND languages HAS 'id' AND level >= 3 AND (name == 'x' OR name CONTAINS 'y')",
    "tier IN ['gold', 'silver'] AND 'loans' IN skills AND name IN languages AND vip == true",
    "home.city != 'Bogor' AND home.rooms[0].beds > 1 AND scores HAS level",
    "level == null AND skills == null AND tier != null AND home == null AND home != null",
    "anything HAS 'x' AND anything == 5 AND anything > name AND anything.deep[3] == 1",
    "level NOT IN [1, 2] AND name < 'm' AND name == home.city",
    "workers.available == 0 AND taskrouter.dayOfWeek IN ['Mon']",
  ]) {
    expect(checkExpression(source, declared), source).toEqual([]);
  }
});

test("suggests the attribute that was meant, each unknown one once", () => {
  const findings = checkExpression(
    "skils HAS 'x' OR (skils HAS 'y') OR home.citty == 'a' OR zzz == 1",
    declared,
  );
  expect(findings.map(({ data }) => data)).toEqual([
    { position: 0, line: 1, column: 1, reference: "skils", suggestion: "skills" },
    { position: 36, line: 1, column: 37, reference: "home.citty", suggestion: "home.city" },
    { position: 57, line: 1, column: 58, reference: "zzz", suggestion: null },
  ]);
  // Two neighbours swapped are one slip, two letters of three changed are another word.
  expect(checkExpression("vpi == true", declared)[0]?.data).toMatchObject({ suggestion: "vip" });
  expect(checkExpression("vxy == true", declared)[0]?.data).toMatchObject({ suggestion: null });
  expect(codes("name.length > 3")).toEqual(["error unknown-reference"]);
  expect(codes("level[0] == 3 OR scores.x == 1 OR home[0] == 1 OR constructor == 1")).toEqual(
    new Array(4).fill("error unknown-reference"),
  );
});

test("knows the fields of a worker and points a reference without its prefix to where it is", () => {
  const target: DeclaredAttributes = {
    task: { object: { language: "text" } },
    worker: { object: { languages: { list: "text" } } },
  };
  expect(
    codes("worker.languages HAS task.language AND worker.activity_name == 'x'", target),
  ).toEqual([]);
  expect(
    checkExpression("languages HAS 'en' AND worker.frendly_name == 'x'", target),
  ).toMatchObject([
    { data: { reference: "languages", suggestion: "worker.languages" } },
    { data: { reference: "worker.frendly_name", suggestion: "worker.friendly_name" } },
  ]);
});

test("tells operators that do not suit the declared type", () => {
  for (const source of [
    "level HAS 3",
    "name IN level",
    "skills == 'billing'",
    "skills != 'billing'",
    "skills != null",
    "skills CONTAINS 'billing'",
    "skills IN ['billing']",
    "level CONTAINS 'x'",
    "level == 'x'",
    "level != 'x'",
    "vip == 'true'",
    "vip > 1",
    "scores HAS 'x'",
    "tier == 5",
    "level IN ['x']",
    "home == 'x'",
    "name == level",
  ]) {
    expect(codes(source), source).toEqual(["error type-mismatch"]);
  }
  expect(codes("name > 5")).toEqual(["warning type-mismatch"]);
});

test("tells values that an attribute never has", () => {
  expect(
    checkExpression("tier == 'glod' AND skills HAS 'x' AND tier IN ['gold', 'bronze']", declared),
  ).toMatchObject([
    { code: "expression-value-unknown", data: { value: "glod", suggestion: "gold" } },
    { data: { reference: "skills", value: "x", suggestion: null, allowed: ["billing", "loans"] } },
    { data: { value: "bronze" } },
  ]);
});

test("passes the warnings on, in their place", () => {
  expect(codes("zzz == 1 OR level == 1 AND 'a' == 'a'")).toEqual([
    "error unknown-reference",
    "warning mixes-and-or",
    "warning constant",
  ]);
  expect(codes("name IN 'x'")).toEqual(["warning never-true"]);
});

test("refuses a text that is no expression", () => {
  expect(() => checkExpression("a =", declared)).toThrow(/^expression: /);
});
