import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../lib/root.mjs";
import { obey } from "./obey.mjs";
import { projectFaults, unreferenced } from "./projects.mjs";
import { packageOf, readPackages } from "./sources.mjs";

/** @param {object} project */
const fixture = (project) =>
  packageOf("routing", {
    "package.json": JSON.stringify({
      dependencies: { "@ramah/core": "workspace:^", zod: "catalog:" },
    }),
    "tsconfig.json": JSON.stringify({ extends: "../../tsconfig.base.json", ...project }),
  });

test("a project refers to its dependencies, no more and no less", () => {
  expect(projectFaults(fixture({ references: [{ path: "../core" }] }))).toEqual([]);
  expect(projectFaults(fixture({ references: [] }))).toHaveLength(1);
  expect(
    projectFaults(fixture({ references: [{ path: "../core" }, { path: "../crm" }] })),
  ).toHaveLength(1);
});

test("a project extends the common one", () => {
  expect(
    projectFaults(fixture({ extends: "./x.json", references: [{ path: "../core" }] })),
  ).toHaveLength(1);
});

test("the root's project must refer to a package", () => {
  const project = JSON.stringify({ references: [{ path: "packages/core" }] });
  expect(unreferenced(project, [fixture({})])).toEqual([
    "tsconfig.json:1 does not refer to packages/routing",
  ]);
});

obey("has a project that matches its dependencies", projectFaults);

test("the root's project refers to every package", () => {
  expect(unreferenced(readFileSync(join(root, "tsconfig.json"), "utf8"), readPackages())).toEqual(
    [],
  );
});
