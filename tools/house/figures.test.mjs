import { expect, test } from "vitest";
import { figuresOf, quantile } from "./figures.mjs";
import { packageOf } from "./sources.mjs";
import { breaches, tableOf } from "./table.mjs";

const lines = (/** @type {number} */ count) =>
  "// a\nexport const f = (): number => 1;\n".repeat(count / 2);

const pkg = packageOf("routing", {
  "package.json": JSON.stringify({ exports: { ".": { "@ramah/source": "./src/index.ts" } } }),
  "src/index.ts": 'export { f } from "./x.js";\n',
  "src/x.ts": "/** F. */\nexport function f(): never {\n  throw new RangeError();\n}\n",
  "src/data/terms.ts": lines(900),
  "src/table.ts": "export const a = [1];\n".repeat(500),
  "src/x.test.ts": lines(900),
});

test("counts code apart from data and tests", () => {
  const { lines: sizes, data, tests, exports, docs, throws, classes, long } = figuresOf(pkg);
  expect({ sizes, data, tests, exports, docs, throws, classes, long }).toEqual({
    sizes: [1, 4],
    data: 2,
    tests: 1,
    exports: 1,
    docs: 1,
    throws: 1,
    classes: 0,
    long: [],
  });
});

test("a quantile is a value that occurs", () => {
  expect(quantile([1, 2, 3, 4], 0.5)).toBe(2);
  expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 100], 0.9)).toBe(9);
  expect(quantile([], 0.9)).toBe(0);
});

test("breaks the limits with a long file and with many", () => {
  const long = figuresOf(packageOf("x", { "src/x.ts": lines(402) }));
  expect(breaches([{ name: "x", figures: long }])).toEqual([
    "packages/x/src/x.ts:1 has 402 lines, at most 400: split it",
    "x: nine files in ten have up to 402 lines, at most 180",
  ]);
  expect(
    breaches([{ name: "x", figures: figuresOf(packageOf("x", { "src/x.ts": lines(180) })) }]),
  ).toEqual([]);
});

test("an entry that only names where things come from may be long", () => {
  const names = Array.from({ length: 402 }, (_, index) => `export { a${index} } from "./a.js";`);
  expect(figuresOf(packageOf("x", { "src/index.ts": names.join("\n") })).long).toEqual([]);
  const more = [...names, "export const b = 1;", "export const c = () => b;"].join("\n");
  expect(figuresOf(packageOf("x", { "src/index.ts": more })).long).toHaveLength(1);
});

test("prints aligned columns", () => {
  const [head = "", row = ""] = tableOf([{ name: "routing", figures: figuresOf(pkg) }]);
  expect(row.length).toBe(head.length);
  expect(row).toMatch(/^routing +2 +2 +1 +4 +4 +20% +1 +1 +1\.0 +0 +0 +1$/);
});
