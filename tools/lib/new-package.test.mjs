import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filesOfNewPackage, withReference, writeNewPackage } from "./new-package.mjs";
import { root } from "./root.mjs";
import { run } from "./run.mjs";
import { tools } from "./tools.mjs";

const name = "call-notes";
let copy = "";

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "ramah-new-package-"));
  for (const file of ["package.json", "tsconfig.base.json", "vitest.config.ts", "biome.json"]) {
    cpSync(join(root, file), join(copy, file));
  }
  cpSync(join(root, "packages", "core"), join(copy, "packages", "core"), {
    recursive: true,
    filter: (path) => !/[\\/](node_modules|dist)$|\.test(-d)?\.ts$/.test(path),
  });
  cpSync(join(root, "tools", "lib"), join(copy, "tools", "lib"), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
  for (const [file, references] of [
    ["tsconfig.json", ["packages/core", "tsconfig.tests.json"]],
    ["tsconfig.tests.json", ["packages/core"]],
  ]) {
    const config = JSON.parse(readFileSync(join(root, String(file)), "utf8"));
    config.references = [...(references ?? [])].map((path) => ({ path }));
    writeFileSync(join(copy, String(file)), JSON.stringify(config));
  }
  writeNewPackage(copy, name, filesOfNewPackage(copy, { name, description: "Notes of calls." }));
  link("core", ["zod"]);
  link(name, ["zod", "@ramah/core"]);
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** What an installation would link. */
/** @param {string} short @param {readonly string[]} dependencies */
const link = (short, dependencies) => {
  const modules = join(copy, "packages", short, "node_modules");
  mkdirSync(join(modules, "@ramah"), { recursive: true });
  for (const dependency of dependencies) {
    const target = dependency.startsWith("@ramah/")
      ? join(copy, "packages", dependency.slice(7))
      : join(root, "node_modules", dependency);
    symlinkSync(target, join(modules, dependency), "junction");
  }
};

test("a description is taken as it is written, signs and all", () => {
  const files = filesOfNewPackage(copy, { name, description: "Costs $& and $' in cash." });
  expect(files.get("README.md")).toContain("Costs $& and $' in cash.");
});

test("a new package type-checks with its tests", async () => {
  const { output } = await run("node", [join(root, tools.typescript7), "-b", "--pretty", "false"], {
    cwd: copy,
    show: "hidden",
  });
  expect(output).toBe("");
});

test("each entry of its manifest has its source", () => {
  const { exports } = JSON.parse(
    readFileSync(join(copy, "packages", name, "package.json"), "utf8"),
  );
  const sources = Object.values(exports).flatMap((entry) => entry["@ramah/source"] ?? []);
  expect(sources).toEqual(["./src/index.ts", "./src/schemas.ts", "./src/messages/index.ts"]);
  for (const source of sources) {
    expect(existsSync(join(copy, "packages", name, source))).toBe(true);
  }
});

test("the type checker reads the new package: a mistake in it is found", async () => {
  const file = join(copy, "packages", name, "src", "mistake.ts");
  writeFileSync(file, "export const mistake: number = 'text';\n");
  const { output } = await run("node", [join(root, tools.typescript7), "-b", "--pretty", "false"], {
    cwd: copy,
    show: "hidden",
  });
  rmSync(file);
  expect(output).toContain(`packages/${name}/src/mistake.ts`);
});

test("the tests of a new package pass, of each kind", async () => {
  const report = join(copy, "report.json");
  await run(
    "node",
    [
      join(root, tools.vitest),
      "run",
      ...["unit", "properties", "types"].flatMap((project) => ["--project", project]),
      "--reporter=json",
      `--outputFile.json=${report}`,
    ],
    { cwd: copy, show: "hidden" },
  );
  const { testResults, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
  expect(numFailedTests).toBe(0);
  expect(
    testResults
      .map((/** @type {{ name: string }} */ result) => result.name.split(`packages/${name}/`)[1])
      .sort(),
  ).toEqual([
    "src/appointment.test-d.ts",
    "src/appointment.test.ts",
    "src/messages/index.test.ts",
    "src/schemas.test.ts",
    "test/properties/appointment.test.ts",
    "test/scenarios/appointment.test.ts",
  ]);
});

test("biome finds nothing in it once it is formatted", async () => {
  const biome = join(root, tools.biome);
  const check = ["check", "--error-on-warnings", "--vcs-enabled=false", `packages/${name}`];
  await run("node", [biome, ...check, "--write"], { cwd: copy, show: "hidden" });
  const { code, output } = await run("node", [biome, ...check], { cwd: copy, show: "hidden" });
  expect(code, output).toBe(0);
});

test("a project is added after the packages and before the tests", () => {
  const before = JSON.stringify({
    references: [{ path: "packages/core" }, { path: "tests.json" }],
  });
  expect(JSON.parse(withReference(before, "packages/quality")).references).toEqual([
    { path: "packages/core" },
    { path: "packages/quality" },
    { path: "tests.json" },
  ]);
});
