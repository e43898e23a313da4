import { isDeepStrictEqual } from "node:util";
import { inFile } from "./finding.mjs";

/** @typedef {import("./sources.mjs").Package} Package */

/**
 * A package's TypeScript project refers to exactly the packages that its manifest needs.
 *
 * @param {Package} pkg
 * @returns {readonly import("./finding.mjs").Finding[]}
 */
export const projectFaults = (pkg) => {
  const text = pkg.files.get("tsconfig.json");
  if (text === undefined) return [inFile(pkg, "tsconfig.json", "is missing")];
  const { references = [], extends: base } = JSON.parse(text);
  const needed = Object.keys(pkg.manifest["dependencies"] ?? {})
    .filter((name) => name.startsWith("@ramah/"))
    .map((name) => name.replace("@ramah/", "../"))
    .sort();
  const given = references.map((/** @type {{ path: string }} */ { path }) => path).sort();
  return [
    ...(base === "../../tsconfig.base.json" ? [] : ['must extend "../../tsconfig.base.json"']),
    ...(isDeepStrictEqual(given, needed)
      ? []
      : [`refers to [${given}], its dependencies are [${needed}]`]),
  ].map((message) => inFile(pkg, "tsconfig.json", message));
};

/**
 * Packages that the root's project leaves out, so that nobody checks them.
 *
 * @param {string} rootProject text of the root's tsconfig.json
 * @param {readonly Package[]} packages
 */
export const unreferenced = (rootProject, packages) => {
  const { references } = JSON.parse(rootProject);
  const paths = references.map((/** @type {{ path: string }} */ { path }) =>
    path.replace(/\/tsconfig\.json$/, ""),
  );
  return packages
    .map(({ name }) => `packages/${name}`)
    .filter((path) => !paths.includes(path))
    .map((path) => `tsconfig.json:1 does not refer to ${path}`);
};
