import { attempt } from "@ramah/core";
import { expect, describe as group, test } from "vitest";
import { expression, parseExpression } from "./expression.js";

const task = {
  string_const: "foo",
  object: { array: ["a", "b", "c"], attr: "bar" },
  customer_value: "Gold",
  type: "ticket",
  language: "fr",
  skill_rating: 5.1,
  condition_a: true,
  key: 2,
};
const worker = { skills: ["support", "sales"], languages: ["english"], rating: 9, name: "Ayu" };

const holds = (source: string, attributes: object = {}): boolean =>
  expression(source).evaluate(attributes);

group("the documented examples", () => {
  const cases: readonly (readonly [string, object, boolean])[] = [
    ["(skills HAS 'support') AND (languages HAS 'english')", worker, true],
    ["(skills HAS 'support') AND (languages HAS 'spanish')", worker, false],
    ["customer_value == 'Gold' AND type == 'ticket'", task, true],
    ["1 == 1", {}, true],
    ["1==1", {}, true],
    ["0 != 1", {}, true],
    ['"apple" != "orange"', {}, true],
    ["key > 1", task, true],
    ['object.attr != "apple"', task, true],
    ['language IN ["en", "es"]', task, false],
    ['language IN ["en", "fr"]', task, true],
    ["(condition_a == true) OR (condition_b == true)", task, true],
    ["(condition_b == true) OR (condition_b == false)", task, false],
    ['(language == "en" OR language == "fr") AND skill_rating >= 5.1', task, true],
    ["1 == 1.00", {}, true],
    ["3.141529 > 3.14", {}, true],
    ['string_const == "foo"', task, true],
    ["object.array HAS 'c'", task, true],
    ['object.array[2] == "c"', task, true],
    ['object.array[0] == "a"', task, true],
    ["object.array[3] == null", task, true],
    ["object.attr == 'bar'", task, true],
    ["missing == null", task, true],
    ["missing.deeper[4].still == NULL", task, true],
    ["string_const CONTAINS 'oo'", task, true],
    ["string_const CONTAINS 'Oo'", task, false],
    ["'foobar' CONTAINS string_const", task, true],
    ["'foo' IN object.array", task, false],
    ["'b' IN object.array", task, true],
    ["'foo' NOT IN object.array", task, true],
    ["language NOT IN ['en', 'es']", task, true],
    ["language NOT IN ['en', 'fr']", task, false],
    ["(language == 'en' OR language == 'fr') AND (type == 'call' OR type == 'ticket')", task, true],
    ["worker.activity_name in ['On Break', 'Busy']", { worker: { activity_name: "Busy" } }, true],
    [
      "worker.languages HAS task.language",
      { task: { language: "english" }, worker: { languages: ["english"] } },
      true,
    ],
    ["worker.sid IN task.preferred", { task: { preferred: ["w1"] }, worker: { sid: "w2" } }, false],
    ["workers.available == 0", { workers: { available: 0 } }, true],
    ["workers.WAxx < 2 OR workers.WAyy < 2", { workers: { WAxx: 2, WAyy: 1 } }, true],
    [
      "taskrouter.currentTime > 0800 AND taskrouter.currentTime < 1830",
      { taskrouter: { currentTime: 801 } },
      true,
    ],
    // The hour is documented as a text of two digits that is compared with numbers.
    [
      "taskrouter.currentHour > 8 AND taskrouter.currentHour < 18",
      { taskrouter: { currentHour: "09" } },
      true,
    ],
    ["taskrouter.currentHour > 8", { taskrouter: { currentHour: "08" } }, false],
  ];
  for (const [source, attributes, expected] of cases) {
    test(`${source} is ${expected}`, () => expect(holds(source, attributes)).toBe(expected));
  }
});

test("a scalar operator on a list is false, whichever side and whichever operator (research 3.3)", () => {
  for (const operator of ["==", "!=", ">", ">=", "<", "<=", "CONTAINS"]) {
    for (const source of [`a ${operator} 'x'`, `'x' ${operator} a`, `a ${operator} a`]) {
      expect(holds(source, { a: ["x"] }), source).toBe(false);
    }
    expect(holds(`['x'] ${operator} 'x'`), operator).toBe(false);
    expect(holds(`a ${operator} null`, { a: [] }), operator).toBe(false);
  }
});

test("an array operator on two scalars is false, NOT IN included", () => {
  for (const operator of ["HAS", "IN", "NOT IN"]) {
    for (const scalar of ["x", 1, true, null, undefined]) {
      expect(holds(`a ${operator} 'x'`, { a: scalar }), operator).toBe(false);
      expect(holds(`'x' ${operator} a`, { a: scalar }), operator).toBe(false);
    }
  }
});

test("an array operator wants its list on its own side", () => {
  expect(holds("'a' HAS x", { x: ["a"] })).toBe(false);
  expect(holds("x IN 'a'", { x: ["a"] })).toBe(false);
  expect(holds("x IN ['a']", { x: ["a"] })).toBe(false);
  expect(holds("x NOT IN ['b']", { x: ["a"] })).toBe(false);
  expect(holds("x HAS ['a']", { x: ["a"] })).toBe(false);
  expect(holds("['a', 'b'] HAS x", { x: "b" })).toBe(true);
});

test("nothing is in order with null, and null is in no list that does not hold it", () => {
  for (const operator of [">", ">=", "<", "<="]) {
    expect(holds(`a ${operator} 0`)).toBe(false);
    expect(holds(`a ${operator} null`)).toBe(false);
  }
  expect(holds("a != 'x'")).toBe(true);
  expect(holds("a != null")).toBe(false);
  expect(holds("a IN ['x']")).toBe(false);
  expect(holds("a NOT IN ['x']")).toBe(true);
  expect(holds("a IN ['x', null]")).toBe(true);
  expect(holds("b HAS null", { b: [null] })).toBe(true);
  expect(holds("b HAS null", { b: [undefined] })).toBe(true);
  expect(holds("b HAS a", { b: [null] })).toBe(true);
});

test("values of different types are never equal", () => {
  expect(holds("a == 5", { a: "5" })).toBe(false);
  expect(holds("a != 5", { a: "5" })).toBe(true);
  expect(holds("a == true", { a: "true" })).toBe(false);
  expect(holds("a == 1", { a: true })).toBe(false);
  expect(holds("a HAS 5", { a: ["5"] })).toBe(false);
  expect(holds("a IN ['5']", { a: 5 })).toBe(false);
});

test("orders numbers with numbers, texts with texts, and a number with a text written as one", () => {
  expect(holds("a > 9", { a: 10 })).toBe(true);
  expect(holds("a > '9'", { a: "10" })).toBe(false);
  expect(holds("a > 9", { a: "10" })).toBe(true);
  expect(holds("9 < a", { a: "10" })).toBe(true);
  expect(holds("a > 9", { a: "ten" })).toBe(false);
  expect(holds("a >= 0", { a: "" })).toBe(false);
  expect(holds("a >= 0", { a: " 1" })).toBe(false);
  expect(holds("a >= 0", { a: "0x10" })).toBe(false);
  expect(holds("a >= 0", { a: true })).toBe(false);
  expect(holds("a >= 'b'", { a: "b" })).toBe(true);
  expect(holds("a > -1.5", { a: -1 })).toBe(true);
});

test("an object is equal to nothing but is there", () => {
  const attributes = { a: { b: 1 } };
  expect(holds("a == a", attributes)).toBe(false);
  expect(holds("a == null", attributes)).toBe(false);
  expect(holds("a != null", attributes)).toBe(true);
  expect(holds("x HAS a", { ...attributes, x: [attributes.a] })).toBe(false);
});

test("AND binds tighter than OR, and says so where they mix without parentheses", () => {
  const mixed = expression("a == 1 OR b == 1 AND c == 1");
  expect(mixed.evaluate({ a: 1, c: 0 })).toBe(true);
  expect(mixed.evaluate({ b: 1, c: 0 })).toBe(false);
  expect(mixed.warnings).toEqual([
    { code: "expression-mixes-and-or", data: { position: 7, line: 1, column: 8 } },
  ]);
  expect(expression("a == 1 OR (b == 1 AND c == 1)").warnings).toEqual([]);
  expect(expression("(a == 1 OR b == 1) AND c == 1").warnings).toEqual([]);
  expect(expression("x == 1\nAND (a == 1 AND b == 1\n  OR c == 1)").warnings).toEqual([
    { code: "expression-mixes-and-or", data: { position: 32, line: 3, column: 3 } },
  ]);
});

test("reads own properties only", () => {
  const names = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"];
  for (const name of names) {
    expect(holds(`${name} == null`), name).toBe(true);
    expect(holds(`a.${name} == null`, { a: {} }), name).toBe(true);
    expect(holds(`${name}.name == null AND ${name}.constructor.name == null`), name).toBe(true);
  }
  expect(holds("level == null", Object.create({ level: 5 }) as object)).toBe(true);
  expect(holds("constructor == 'x'", { constructor: "x" })).toBe(true);
  expect(holds("__proto__ == 'x'", JSON.parse('{"__proto__":"x"}') as object)).toBe(true);
});

test("what cannot be read is missing, and nothing that is asked throws", () => {
  const throwing = {
    get: (): never => {
      throw new Error("not to be read");
    },
    enumerable: true,
  };
  const revoked = <Target extends object>(target: Target): Target => {
    const { proxy, revoke } = Proxy.revocable(target, {});
    revoke();
    return proxy;
  };
  const attributes = Object.defineProperties(
    { object: revoked({}), list: revoked(["x"]), items: Object.defineProperty(["x"], 0, throwing) },
    { secret: throwing, nested: { value: Object.defineProperty({}, "secret", throwing) } },
  );
  for (const source of [
    "secret == null AND nested.secret == null AND nested.secret.deep[1].x == null",
    "object == null OR object.a == null",
    "list.a == null AND list[0] == null AND items[0] == null",
    "secret != 'x' AND secret NOT IN ['x'] AND secret.x NOT IN ['x']",
  ]) {
    expect(holds(source, attributes), source).toBe(true);
  }
  for (const source of [
    "secret IN ['x', 'y'] OR secret == 'x' OR secret == 'y' OR secret > 1 OR secret CONTAINS 'x'",
    "items HAS 'x' OR items HAS null OR 'x' IN items OR 'x' NOT IN items OR items HAS secret",
    "nested.secret HAS 'x' OR secret.a[0] IN ['x']",
  ]) {
    expect(holds(source, attributes), source).toBe(false);
  }
  for (const operator of ["==", "!=", ">", "CONTAINS", "HAS", "IN", "NOT IN"]) {
    expect(holds(`list ${operator} 'x'`, attributes), operator).toBe(false);
    expect(holds(`'x' ${operator} list`, attributes), operator).toBe(false);
    expect(holds(`list ${operator} items`, attributes), operator).toBe(false);
  }
  expect(holds("a == null", revoked({ a: 1 }))).toBe(true);
  expect(parseExpression(revoked({})).ok).toBe(false);
});

test("several values of one reference are the same written as OR, as IN, or both", () => {
  const sources = [
    "s == 'a' OR s == null OR s == 5",
    "s IN ['a', null, 5]",
    "s == 'a' OR (s IN [null] OR s IN [5])",
  ];
  const values = ["a", "b", 5, "5", null, undefined, true, {}, ["a"], [null]];
  for (const value of values) {
    const expected = value === "a" || value === 5 || value === null || value === undefined;
    for (const source of sources) {
      expect(holds(source, { s: value }), `${source} of ${String(value)}`).toBe(expected);
      expect(holds(source.replaceAll("s ", "w.s "), { w: { s: value } }), source).toBe(expected);
      expect(holds(source.replaceAll("s ", "w[0].s "), { w: [{ s: value }] }), source).toBe(
        expected,
      );
    }
  }
  expect(holds("a == 1 OR b == 1", { b: 1 })).toBe(true);
  expect(holds("a.b == 1 OR a == 1", { a: 1 })).toBe(true);
});

test("a text and a list have no keys, an object no indexes, a list no holes", () => {
  expect(holds("a.length == null AND a[0] == null", { a: "text" })).toBe(true);
  expect(holds("a.length == null AND a.push == null", { a: [1, 2] })).toBe(true);
  expect(holds("a[0] == null", { a: { 0: "x" } })).toBe(true);
  expect(holds("a[1] == null", { a: Object.assign([], { 2: 3 }) })).toBe(true);
  expect(holds("a[0][1].b == 7", { a: [[0, { b: 7 }]] })).toBe(true);
});

test("what is asked with no object at all finds everything missing", () => {
  const asked = expression("a == null").evaluate as (attributes: unknown) => boolean;
  expect([asked(null), asked(undefined), asked("a"), asked([])]).toEqual([true, true, true, true]);
});

test("throws an error with the first problem's code and place, and every problem", () => {
  const refused = attempt(() => expression("a == 1\n  AND b-c = 2"));
  expect(refused).toMatchObject({ ok: false, issues: [{ code: "expression-hyphen" }, {}] });
  let thrown: unknown;
  try {
    expression("a == 1\n  AND b-c = 2");
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(RangeError);
  expect(thrown).toMatchObject({ code: "expression-hyphen", position: 14, line: 2, column: 8 });
  expect((thrown as Error).message).toMatch(/^expression: expression-hyphen/);
  expect(() => expression(undefined as unknown as string)).toThrow(RangeError);
});
