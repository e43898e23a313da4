import { expect, test } from "vitest";
import { badForms } from "./forms.mjs";
import { messagesFor, obey } from "./obey.mjs";

const entry = {
  "package.json": JSON.stringify({ exports: { ".": { "@ramah/source": "./src/index.ts" } } }),
};

/** @param {string} text @param {string} [path] */
const faults = (text, path = "src/x.ts") => messagesFor(badForms, text, { path, more: entry });

test.each([
  "export class Router {}",
  "class Router {}\nexport { Router };",
  "enum Level { Low }",
  "const enum Level { Low }",
  "namespace Inner { export const x = 1; }",
  "declare global { interface Array<T> { x: T } }",
  "export default 1;",
  "export default function f() {}",
  "const a = 1; export { a as default };",
  "const a = 1; export = a;",
  "const f = (x: any) => x;",
  "type T = Record<string, any>;",
  "const a = b as any;",
  'export * from "./y.js";',
  'export * as y from "./y.js";',
  'export { a } from "./y.js";',
])("catches `%s`", (text) => {
  expect(faults(text)).toHaveLength(1);
});

test.each([
  "export const any = 1;",
  "class Heap {} export const createHeap = (): object => new Heap();",
  "export function f(x: unknown): number { switch (x) { default: return 1; } }",
  "const a = 1; export { a };",
])("passes `%s`", (text) => {
  expect(faults(text)).toEqual([]);
});

test("an entry may re-export by name, and only so", () => {
  expect(faults('export { a, type B } from "./y.js";', "src/index.ts")).toEqual([]);
  expect(faults('export * from "./y.js";', "src/index.ts")).toHaveLength(1);
});

obey("exports functions, data and types only", badForms);
