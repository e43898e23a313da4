import { expect, describe as group, test } from "vitest";
import { describe } from "../messages/index.js";
import { expression, parseExpression } from "./expression.js";

const holds = (source: string, attributes: object = {}): boolean =>
  expression(source).evaluate(attributes);

test("letters whose capitals are those of a keyword are letters of a key", () => {
  expect(holds("ın == 1 AND haſ == 2", { ın: 1, haſ: 2 })).toBe(true);
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
    const parsed = parseExpression(slip.repeat(200_000 / slip.length));
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

test("what is no text at all is told by its kind, in both languages", () => {
  const toldOf = (source: unknown): readonly string[] => {
    const parsed = parseExpression(source);
    const [issue] = parsed.ok ? [] : parsed.issues;
    return issue === undefined ? [] : [describe(issue, "en"), describe(issue, "id")];
  };
  expect(toldOf(() => true)).toEqual([
    "An expression must be a text, but this is a function.",
    "Ungkapan harus berupa teks, sedangkan yang diterima fungsi.",
  ]);
  expect(toldOf(["a == 1"])).toEqual([
    "An expression must be a text, but this is a list.",
    "Ungkapan harus berupa teks, sedangkan yang diterima daftar.",
  ]);
  expect(toldOf(undefined)).toEqual([
    "An expression must be a text, but this is nothing.",
    "Ungkapan harus berupa teks, sedangkan yang diterima kosong.",
  ]);
});
