import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { npm } from "./npm.mjs";

/** @typedef {import("./pack.mjs").Packed} Packed */

/**
 * A stranger's empty npm project, outside the repository so that nothing of it can help, with every
 * tarball installed.
 *
 * @param {readonly Packed[]} packed
 * @returns {Promise<{ folder: string; code: number; output: string }>}
 */
export const installAll = async (packed) => {
  const folder = mkdtempSync(join(tmpdir(), "ramah-consumer-"));
  const dependencies = Object.fromEntries(packed.map(({ name, file }) => [name, `file:${file}`]));
  write(folder, "package.json", {
    name: "consumer",
    private: true,
    type: "module",
    dependencies,
    // What one tarball needs of another is that tarball, not something published.
    overrides: Object.fromEntries(packed.map(({ name }) => [name, `$${name}`])),
  });
  const { code, output } = await npm(
    ["install", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund"],
    { cwd: folder, show: "hidden" },
  );
  return { folder, code, output };
};

/**
 * A module that loads every entry both ways and prints what it found as JSON.
 *
 * @param {string} folder
 * @param {readonly string[]} specifiers
 */
export const writeLoader = (folder, specifiers) => {
  writeFileSync(
    join(folder, "load.mjs"),
    `import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
const names = (module) => Object.keys(module).filter((name) => name !== "default").sort();
const attempt = async (load) => {
  try {
    return { names: names(await load()) };
  } catch (error) {
    return { error: String(error?.stack ?? error) };
  }
};
const found = [];
for (const specifier of ${JSON.stringify(specifiers)}) {
  found.push({
    specifier,
    imported: await attempt(() => import(specifier)),
    required: await attempt(() => require(specifier)),
  });
}
process.stdout.write(JSON.stringify(found));
`,
  );
};

/**
 * Type tests for the strictest of users: no DOM, no Node, declarations of libraries checked too,
 * and declarations written, in which every type that is exported again must have a name.
 *
 * @param {string} folder
 * @param {readonly string[]} specifiers
 */
export const writeTypeTests = (folder, specifiers) => {
  const imports = specifiers.map((specifier, at) => `import * as m${at} from "${specifier}";`);
  const requires = specifiers.map((specifier, at) => `import m${at} = require("${specifier}");`);
  const uses = `export const all = [${specifiers.map((_, at) => `m${at}`).join(", ")}] as const;\n`;
  writeFileSync(join(folder, "use.ts"), `${imports.join("\n")}\n${uses}`);
  writeFileSync(join(folder, "use.cts"), `${requires.join("\n")}\n${uses}`);
  const compilerOptions = {
    target: "ES2022",
    lib: ["ES2022"],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    declaration: true,
    rootDir: ".",
  };
  write(folder, "tsconfig.nodenext.json", {
    compilerOptions: { ...compilerOptions, module: "nodenext" },
    files: ["use.ts", "use.cts"],
  });
  write(folder, "tsconfig.bundler.json", {
    compilerOptions: { ...compilerOptions, module: "esnext", moduleResolution: "bundler" },
    files: ["use.ts"],
  });
};

/** @param {string} folder @param {string} file @param {unknown} value */
const write = (folder, file, value) =>
  writeFileSync(join(folder, file), `${JSON.stringify(value, null, 2)}\n`);
