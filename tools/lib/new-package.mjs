import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { manifestOf } from "./manifest.mjs";
import { pascal } from "./package-name.mjs";

/**
 * Every file of a new package, which passes all checks as it is.
 *
 * @param {string} root holds the templates
 * @param {{ name: string; description: string }} options
 * @returns {ReadonlyMap<string, string>} path inside the package, and text
 */
export const filesOfNewPackage = (root, { name, description }) => {
  const templates = join(root, "tools", "lib", "template");
  /** @param {string} text */
  const fill = (text) =>
    text
      .replaceAll("{{name}}", name)
      .replaceAll("{{Name}}", pascal(name))
      .replaceAll("{{description}}", () => description);
  const files = new Map(
    filesIn(templates).map((file) => [
      relative(templates, file)
        .replaceAll("\\", "/")
        .replace(/\.template$/, ""),
      fill(readFileSync(file, "utf8")),
    ]),
  );
  const entries = {
    index: "./src/index.ts",
    schemas: "./src/schemas.ts",
    messages: "./src/messages/index.ts",
  };
  const dependencies = { "@ramah/core": "workspace:^", zod: "catalog:" };
  files.set("package.json", json(manifestOf({ name, description, entries, dependencies })));
  files.set("tsconfig.json", json(tsconfig(name)));
  return files;
};

/** @param {string} name */
const tsconfig = (name) => ({
  extends: "../../tsconfig.base.json",
  compilerOptions: { rootDir: "src", outDir: `../../.cache/types/${name}` },
  include: ["src"],
  exclude: ["src/**/*.test.ts", "src/**/*.test-d.ts"],
  references: [{ path: "../core" }],
});

/**
 * Writes the package and makes it known to the type checker.
 *
 * @param {string} root
 * @param {string} name
 * @param {ReadonlyMap<string, string>} files
 */
export const writeNewPackage = (root, name, files) => {
  for (const [path, text] of files) {
    const file = join(root, "packages", name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  for (const config of ["tsconfig.json", "tsconfig.tests.json"]) {
    const file = join(root, config);
    writeFileSync(file, withReference(readFileSync(file, "utf8"), `packages/${name}`));
  }
};

/**
 * Adds a project after the other packages.
 *
 * @param {string} text of a tsconfig, plain JSON
 * @param {string} path
 */
export const withReference = (text, path) => {
  const config = JSON.parse(text);
  const references = [...config.references];
  const last = references.findLastIndex((reference) => reference.path.startsWith("packages/"));
  references.splice(last + 1, 0, { path });
  return json({ ...config, references });
};

/** @param {unknown} value */
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** @param {string} folder @returns {string[]} */
const filesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)],
  );
