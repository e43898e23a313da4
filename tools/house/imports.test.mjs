import { expect, test } from "vitest";
import { badImports } from "./imports.mjs";
import { messagesFor, obey } from "./obey.mjs";
import { packageOf, readPackages } from "./sources.mjs";

const core = packageOf("core", {
  "package.json": JSON.stringify({ name: "@ramah/core", exports: { ".": {}, "./messages": {} } }),
});
const glossary = packageOf("glossary", {
  "package.json": JSON.stringify({ name: "@ramah/glossary", exports: { ".": {} } }),
});
const dependencies = {
  "@ramah/core": "workspace:^",
  "@ramah/glossary": "workspace:^",
  zod: "catalog:",
};
const more = {
  "package.json": JSON.stringify({ name: "@ramah/routing", dependencies }),
  "src/term.ts": "",
};

/** @param {string} text @param {object} [where] */
const faults = (text, where = {}) =>
  messagesFor((pkg) => badImports(pkg, [core, glossary]), text, { more, ...where });

test("passes what the graph allows", () => {
  expect(faults('import { fail } from "@ramah/core";')).toEqual([]);
  expect(faults('import { describe } from "@ramah/core/messages";')).toEqual([]);
  expect(faults('export { x } from "./term.js";')).toEqual([]);
  expect(faults('import * as z from "zod/mini";', { path: "src/schemas.ts" })).toEqual([]);
  expect(faults('import * as z from "zod/mini";', { path: "src/due/schemas.ts" })).toEqual([]);
  expect(faults('import { readFile } from "node:fs";', { name: "cli" })).toEqual([]);
});

test("catches a package that the graph forbids, in types and `import()` too", () => {
  const fault = expect.stringContaining("the graph does not allow it");
  expect(faults('import { find } from "@ramah/glossary";')).toEqual([fault]);
  expect(faults('\ntype X = import("@ramah/glossary").Term;')).toEqual([fault]);
  expect(faults('const x = () => import("@ramah/glossary");')).toEqual([fault]);
  expect(faults('export * from "@ramah/glossary";')).toEqual([fault]);
  expect(faults('import { x } from "@ramah/core";', { name: "core" })).toHaveLength(1);
});

test("says the line", () => {
  expect(faults('\n\nimport "@ramah/glossary";')[0]).toMatch(/^3: imports "@ramah\/glossary": /);
});

test("catches deep imports, unknown entries and what is not a dependency", () => {
  expect(faults('import "@ramah/core/src/date.js";')[0]).toContain("has no entry");
  expect(faults('import "@ramah/calendar";')[0]).toContain("not among the dependencies");
  expect(faults('import "@ramah/routing";')[0]).toContain("does not import itself");
  expect(faults('import "../../core/src/date.js";')[0]).toContain("leaves src/");
});

test("catches relative imports that lead nowhere or lack their ending", () => {
  expect(faults('import "./term";')).toEqual(['1: imports "./term": end it with ".js"']);
  expect(faults('import "./gone.js";')).toEqual([
    '1: imports "./gone.js": there is no src/gone.ts',
  ]);
});

test("catches the validator outside src/schemas.ts, and by name", () => {
  expect(faults('import * as z from "zod/mini";')[0]).toContain("only files named schemas.ts");
  expect(faults('import * as z from "zod";', { path: "src/schemas.ts" })).toHaveLength(1);
  expect(faults('import { z } from "zod/mini";', { path: "src/schemas.ts" })[0]).toContain(
    "import * as z",
  );
  expect(faults('import { readFile } from "fs";')[0]).toContain("pure packages import only");
});

test("catches a test that reaches into another package", () => {
  const path = "src/x.test.ts";
  expect(faults('import { test } from "vitest";', { path })).toEqual([]);
  expect(faults('import x from "../../core/src/date.js";', { path })[0]).toContain(
    "leaves the package",
  );
  expect(faults('import x from "@ramah/crm";', { path })[0]).toContain(
    "not among the dependencies",
  );
});

const packages = readPackages();
obey("imports only what the graph allows", (pkg) => badImports(pkg, packages), packages);
