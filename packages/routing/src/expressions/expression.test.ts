import { attempt } from "@ramah/core";
import { expect, describe as group, test } from "vitest";
import { type Expression, expression, parseExpression } from "./expression.js";

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

test("letters whose capitals are those of a keyword are letters of a key", () => {
  expect(holds("ın == 1 AND haſ == 2", { ın: 1, haſ: 2 })).toBe(true);
});

test("a text and a list have no keys, an object no indexes, a list no holes", () => {
  expect(holds("a.length == null AND a[0] == null", { a: "text" })).toBe(true);
  expect(holds("a.length == null AND a.push == null", { a: [1, 2] })).toBe(true);
  expect(holds("a[0] == null", { a: { 0: "x" } })).toBe(true);
  expect(holds("a[1] == null", { a: Object.assign([], { 2: 3 }) })).toBe(true);
  expect(holds("a[0][1].b == 7", { a: [[0, { b: 7 }]] })).toBe(true);
});

test("keywords and constants may be in any case, and are keys after a dot", () => {
  expect(holds("a hAs 'x' aNd b == TRUE or c == Null", { a: ["x"], b: true })).toBe(true);
  expect(holds("a not  in ['x']", { a: "y" })).toBe(true);
  expect(holds("a.in == 1 AND a.and == 2", { a: { in: 1, and: 2 } })).toBe(true);
  expect(holds("language IN['en']", { language: "en" })).toBe(true);
  expect(
    holds("order == 1 AND android == 1 AND has_it == 1", { order: 1, android: 1, has_it: 1 }),
  ).toBe(true);
});

test("texts may hold anything, the other quote, and after a backslash their own", () => {
  expect(holds(`a == "it's"`, { a: "it's" })).toBe(true);
  expect(holds(String.raw`a == 'it\'s \\ \n'`, { a: String.raw`it's \ \n` })).toBe(true);
  expect(holds("a == ' AND (b == 1) -- '", { a: " AND (b == 1) -- " })).toBe(true);
  expect(holds("a == ''", { a: "" })).toBe(true);
  expect(holds("größe == 'groß' AND 𐌰𐌱.𐌰 == '𐌱'", { größe: "groß", 𐌰𐌱: { 𐌰: "𐌱" } })).toBe(true);
});

test("numbers may be negative, have decimals and leading zeros", () => {
  expect(holds("a == -1", { a: -1 })).toBe(true);
  expect(holds("a>-1", { a: 0 })).toBe(true);
  expect(holds("a == 007.50", { a: 7.5 })).toBe(true);
  expect(holds("a IN [-1, 0, 2.5]", { a: 2.5 })).toBe(true);
  expect(holds("a IN []", { a: 1 })).toBe(false);
  expect(holds("a NOT IN []", { a: 1 })).toBe(true);
});

test("what is asked with no object at all finds everything missing", () => {
  const asked = expression("a == null").evaluate as (attributes: unknown) => boolean;
  expect([asked(null), asked(undefined), asked("a"), asked([])]).toEqual([true, true, true, true]);
});

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

group("what is no expression", () => {
  const cases: readonly (readonly [unknown, ...(readonly [string, number])[]])[] = [
    ["", ["expression-empty", 0]],
    ["  \n ", ["expression-empty", 0]],
    [undefined, ["expression-type", 0]],
    [42, ["expression-type", 0]],
    ["customer-value == 'gold'", ["expression-hyphen", 8]],
    ["task.customer-value == 'gold'", ["expression-hyphen", 13]],
    ["a == b-c-d AND e == 1", ["expression-hyphen", 6]],
    ["a = 1", ["expression-spelling", 2]],
    [
      "a === 1 && b <> 2 || c !== 3",
      ["expression-spelling", 2],
      ["expression-spelling", 8],
      ["expression-spelling", 13],
      ["expression-spelling", 18],
      ["expression-spelling", 23],
    ],
    ["a == “gold”", ["expression-spelling", 5]],
    ["NOT a == 1", ["expression-not", 0]],
    ["!(a == 1)", ["expression-not", 0]],
    ["a == 1 AND NOT (b == 2)", ["expression-not", 11]],
    ["a", ["expression-alone", 0]],
    ["true", ["expression-alone", 0]],
    ["a AND b == 1", ["expression-alone", 0]],
    ["b == 1 AND (a)", ["expression-alone", 12]],
    ["a ==", ["expression-expected", 4]],
    ["== 1", ["expression-expected", 0]],
    ["a == AND b == 1", ["expression-expected", 5]],
    ["a == 1 AND", ["expression-expected", 10]],
    ["AND a == 1", ["expression-expected", 0]],
    ["a == 1 b == 2", ["expression-expected", 7]],
    ["a == b == c", ["expression-expected", 7]],
    ["a LIKE 'x'", ["expression-expected", 2]],
    ["a NOT 'x'", ["expression-expected", 2]],
    ["a NOT 'IN' ['x']", ["expression-expected", 2]],
    ["a NOT HAS 'x'", ["expression-expected", 2]],
    ["(a == 1", ["expression-expected", 7]],
    ["a == 1)", ["expression-expected", 6]],
    ["()", ["expression-expected", 1]],
    ["(a == 1 b == 2) AND c == 3", ["expression-expected", 8]],
    ["(a) == 1", ["expression-alone", 1], ["expression-expected", 4]],
    ["a == (1)", ["expression-expected", 5]],
    ["a IN ('x', 'y')", ["expression-expected", 5]],
    ["a IN ['x'", ["expression-expected", 9]],
    ["a IN ['x',]", ["expression-expected", 10]],
    ["a IN ['x' 'y']", ["expression-expected", 10]],
    ["a IN [b]", ["expression-expected", 6]],
    ["a IN [['x']]", ["expression-expected", 6]],
    ["a == 'x", ["expression-quote", 5]],
    ["a == \"x'", ["expression-quote", 5]],
    ["a == 1.2.3", ["expression-number", 5]],
    ["a == 10abc", ["expression-number", 5]],
    ["a == 5.", ["expression-number", 5]],
    ["a == .5", ["expression-number", 5]],
    ["a == 1e5", ["expression-number", 5]],
    [`a == 1${"0".repeat(400)}`, ["expression-number", 5]],
    ["a[x] == 1", ["expression-index", 1]],
    ["a[-1] == 1", ["expression-index", 1]],
    ["a['x'] == 1", ["expression-index", 1]],
    ["a[] == 1", ["expression-index", 1]],
    ["a..b == 1", ["expression-key", 1]],
    ["a. == 1", ["expression-key", 1]],
    ["a.1b == 1", ["expression-key", 1]],
    ["a == 1;", ["expression-character", 6]],
    ["$a == #b", ["expression-character", 0], ["expression-character", 6]],
    ["a ~ 1", ["expression-character", 2]],
    ["a + 1 == 2", ["expression-character", 2]],
    ["a == +1", ["expression-character", 5]],
    ["???", ["expression-character", 0]],
    [
      "a == 1 AND b- == 2 AND c = 3 AND (d == ",
      ["expression-hyphen", 12],
      ["expression-spelling", 25],
      ["expression-expected", 39],
    ],
  ];
  for (const [source, ...expected] of cases) {
    test(String(source).slice(0, 40), () => {
      const parsed = parseExpression(source);
      const found = parsed.ok ? [] : parsed.issues.map(({ code, data }) => [code, data.position]);
      expect(found).toEqual(expected);
    });
  }
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

test("nests to a bound and says so beyond it, however deep", () => {
  const nested = (levels: number): string => `${"(".repeat(levels)}a == 1${")".repeat(levels)}`;
  expect(holds(nested(200), { a: 1 })).toBe(true);
  for (const levels of [201, 100_000]) {
    const parsed = parseExpression(nested(levels));
    expect(parsed.ok ? [] : parsed.issues).toMatchObject([
      { code: "expression-depth", data: { position: 200, limit: 200 } },
    ]);
  }
  expect(parseExpression("(".repeat(100_000)).ok).toBe(false);
  const beside = Array.from({ length: 300 }, () => "((a == 1))").join(" AND ");
  expect(holds(beside, { a: 1 })).toBe(true);
});

test("a text of nothing but problems, or of any length, is refused and not choked on", () => {
  for (const slip of ["!", "&", ".", "-☃ ", "'", "(", "[", "a-", "a.. ", "中", "𐌰"]) {
    const parsed = parseExpression(slip.repeat(1_000_000 / slip.length));
    expect(parsed.ok ? 0 : parsed.issues.length, slip).toBeGreaterThan(0);
    expect(parsed.ok ? 0 : parsed.issues.length, slip).toBeLessThanOrEqual(1000);
  }
  const parsed = parseExpression("中".repeat(1_000_001));
  expect(parsed.ok ? [] : parsed.issues).toMatchObject([
    { code: "expression-long", data: { position: 0, limit: 1_000_000 } },
  ]);
});

test("chains as long as they like without nesting", () => {
  const links = Array.from({ length: 50_000 }, (_, index) => `a != ${index}`);
  expect(holds(links.join(" AND "), { a: -1 })).toBe(true);
  expect(holds(links.join(" AND "), { a: 49_999 })).toBe(false);
  expect(holds(links.join(" OR "), { a: 0 })).toBe(true);
});
