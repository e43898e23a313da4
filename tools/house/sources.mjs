import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { root } from "../lib/root.mjs";

/**
 * A package as the checks see it: its texts by path. Fixtures are made of strings in the same shape.
 *
 * @typedef {object} Package
 * @property {string} name such as `core`
 * @property {ReadonlyMap<string, string>} files path inside the package, with `/`, to text
 * @property {Record<string, any>} manifest
 */

/** @param {string} name @param {Readonly<Record<string, string>>} files @returns {Package} */
export const packageOf = (name, files) => ({
  name,
  files: new Map(Object.entries(files)),
  manifest: JSON.parse(files["package.json"] ?? "{}"),
});

const read = /\.(?:ts|tsx|mjs|json|md)$/;
const skipped = new Set(["node_modules", "dist", "coverage"]);

/** @param {string} folder @param {string} [prefix] @returns {string[]} */
const pathsIn = (folder, prefix = "") =>
  readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (skipped.has(entry.name)) return [];
      if (entry.isDirectory()) return pathsIn(join(folder, entry.name), `${prefix}${entry.name}/`);
      return read.test(entry.name) ? [`${prefix}${entry.name}`] : [];
    });

/** Every package of the workspace that has a manifest. @returns {readonly Package[]} */
export const readPackages = () =>
  readdirSync(join(root, "packages")).flatMap((name) => {
    const folder = join(root, "packages", name);
    const files = pathsIn(folder).map((path) => [path, readFileSync(join(folder, path), "utf8")]);
    const texts = Object.fromEntries(files);
    return texts["package.json"] === undefined ? [] : [packageOf(name, texts)];
  });

/** @param {string} path */
const isTest = (path) => /\.test(?:-d)?\.tsx?$/.test(path) || path.startsWith("test/");

/** Paths of what is built, tests left out. @param {Package} pkg */
export const sourcePaths = ({ files }) =>
  [...files.keys()].filter((path) => /^src\/.*\.tsx?$/.test(path) && !isTest(path));

/** @param {Package} pkg */
export const testPaths = ({ files }) =>
  [...files.keys()].filter((path) => /\.tsx?$/.test(path) && isTest(path));

/** @type {WeakMap<Package, Map<string, ts.SourceFile>>} */
const parsed = new WeakMap();

/** The syntax of a file of a package, parsed once. @param {Package} pkg @param {string} path */
export const syntaxOf = (pkg, path) => {
  const files = parsed.get(pkg) ?? new Map();
  parsed.set(pkg, files);
  const file = files.get(path) ?? parse(`packages/${pkg.name}/${path}`, pkg.files.get(path) ?? "");
  files.set(path, file);
  return /** @type {ts.SourceFile} */ (file);
};

/** @param {string} path @param {string} text */
export const parse = (path, text) => ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);

/** Every source of a package, parsed. @param {Package} pkg */
export const sourcesOf = (pkg) => sourcePaths(pkg).map((path) => syntaxOf(pkg, path));
