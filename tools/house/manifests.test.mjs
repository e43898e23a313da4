import { expect, test } from "vitest";
import { manifestOf } from "../lib/manifest.mjs";
import { told } from "./finding.mjs";
import { dependencyFaults, manifestFaults } from "./manifests.mjs";
import { obey } from "./obey.mjs";
import { packageOf } from "./sources.mjs";

const written = manifestOf({
  name: "routing",
  description: "Skill-based routing of contacts to people.",
  entries: { index: "./src/index.ts" },
  dependencies: { "@ramah/core": "workspace:^" },
});

/** @param {object} [change] @param {Readonly<Record<string, string>>} [files] */
const fixture = (change = {}, files = {}) =>
  packageOf("routing", {
    "package.json": JSON.stringify({ ...written, ...change }),
    "tsup.config.ts": 'export default packageBuild({ index: "src/index.ts" });',
    "src/index.ts": 'import { fail } from "@ramah/core";',
    ...files,
  });

test("passes the manifest that `new-package` writes, whatever its version", () => {
  expect(manifestFaults(fixture({ version: "2.1.0" }))).toEqual([]);
  expect(dependencyFaults(fixture())).toEqual([]);
});

test.each([
  { license: "GPL-3.0" },
  { engines: { node: ">=18" } },
  { files: ["dist"] },
  { exports: { ".": "./dist/index.js" } },
  { sideEffects: true },
  { description: "Routing." },
])("catches a manifest with %o", (change) => {
  expect(manifestFaults(fixture(change))).toHaveLength(1);
});

test("catches an entry that is built but not exported, or has no source", () => {
  const config = 'export default packageBuild({ index: "src/index.ts", more: "src/more.ts" });';
  expect(manifestFaults(fixture({}, { "tsup.config.ts": config })).map(told)).toEqual([
    expect.stringContaining('"exports" differs'),
    expect.stringContaining('"publishConfig" differs'),
    "packages/routing/package.json:1 the entry ./src/more.ts does not exist",
  ]);
});

test("catches dependencies that are forbidden, unused or in another notation", () => {
  /** @param {object} dependencies */
  const faults = (dependencies) =>
    dependencyFaults(fixture({ dependencies })).map(({ message }) => message);
  expect(faults({ "@ramah/crm": "workspace:^" })[0]).toContain("does not allow");
  expect(faults({ lodash: "^4" })[0]).toContain("does not allow");
  expect(faults({ zod: "catalog:" })[0]).toContain("nothing imports");
  expect(faults({ "@ramah/core": "^1.0.0" })[0]).toContain('write "workspace:^"');
});

obey("has the manifest of the house", manifestFaults);
obey("lists the dependencies it may and does use", dependencyFaults);
