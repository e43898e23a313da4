import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { keptByBundlers, keptOf } from "./bundle.mjs";
import { messagesFor, obey } from "./obey.mjs";
import { runsOnImport } from "./on-import.mjs";
import { readPackages } from "./sources.mjs";

/** @param {string} text @param {string} [path] */
const faults = (text, path = "src/x.ts") => messagesFor(runsOnImport, text, { path });

test.each([
  "start();",
  "let count = 0;",
  "if (a) b();",
  "const a = make();",
  "const a = new Thing();",
  "const a = [1].map((x) => x);",
  "const a = [...b];",
  "const a = { ...b };",
  "const a = new Set(b);",
  "const a = new Map([[1, make()]]);",
  "const a = b.c.d;",
  "const a = /* @__PURE__ */ make(other());",
  "const a = tag`x`;",
  `const a = \`x\${b}\`;`,
  "const a = { [b]: 1 };",
  "const a = -b;",
  "const a = b * 60;",
  "const { a } = make();",
])("catches `%s`", (text) => {
  expect(faults(text)).not.toEqual([]);
});

test.each([
  "export const a = 60 * 1000;",
  "const a = -1;",
  "const a = Math.PI;",
  "const a = { b: [1, 'x', /y/u], c: base } as const satisfies X;",
  "const a = (x: number) => start(x);",
  "const a = { run: () => start(), go() { start(); } };",
  'const a = new Set(["x", "y"]);',
  "const a = new Map([[1, { b: 2 }]]);",
  "const a = /* @__PURE__ */ Object.freeze({ b: 1 });",
  "const a = /* @__PURE__ */ (() => { start(); return [...b]; })();",
  'import * as en from "./en.js"; const a = { en: en.messages };',
  "export type A = 1; export interface B { c: 1 } export function d() { start(); }",
])("passes `%s`", (text) => {
  expect(faults(text)).toEqual([]);
});

test("schemas may be built on import, in their own entry", () => {
  expect(faults("export const a = z.string();", "src/schemas.ts")).toEqual([]);
});

test("the file behind a command may run", () => {
  const more = { "package.json": JSON.stringify({ bin: { ramah: "./dist/bin.js" } }) };
  const where = { name: "cli", more };
  expect(messagesFor(runsOnImport, "run();", { ...where, path: "src/bin.ts" })).toEqual([]);
  expect(messagesFor(runsOnImport, "run();", { ...where, path: "src/run.ts" })).toHaveLength(1);
});

obey("does nothing on import", runsOnImport);

test("a bundler keeps what the rule catches, and drops what it passes", async () => {
  const folder = mkdtempSync(join(tmpdir(), "ramah-bundle-"));
  writeFileSync(join(folder, "kept.ts"), "const b = { c: 1 };\nexport const a = { ...b };");
  writeFileSync(
    join(folder, "dropped.ts"),
    "export const a = new Set([1]);\nexport const f = () => a;",
  );
  expect(await keptOf(["./dropped.js"], folder)).toBe("");
  expect(await keptOf(["./dropped.js", "./kept.js"], folder)).toContain("...b");
  rmSync(folder, { recursive: true });
});

for (const pkg of readPackages().filter(({ name }) => name !== "cli")) {
  test(`packages/${pkg.name} leaves nothing in a bundle that uses nothing of it`, async () => {
    expect(await keptByBundlers(pkg)).toBe("");
  });
}
