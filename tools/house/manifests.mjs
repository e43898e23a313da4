import { isDeepStrictEqual } from "node:util";
import ts from "typescript";
import { manifestOf } from "../lib/manifest.mjs";
import { inFile } from "./finding.mjs";
import { mayDependOn, packageNameOf } from "./layers.mjs";
import { keyText } from "./reason-tables.mjs";
import { sourcesOf, syntaxOf } from "./sources.mjs";
import { importsOf } from "./specifiers.mjs";

/** @typedef {import("./sources.mjs").Package} Package */

/** The manifest is the one that `new-package` would write for the entries that are built. */
/** @param {Package} pkg @returns {readonly import("./finding.mjs").Finding[]} */
export const manifestFaults = (pkg) => {
  const { manifest, name } = pkg;
  const built = builtEntries(pkg);
  const programs = new Set(Object.values(manifest["bin"] ?? {}));
  const entries = Object.entries(built).filter(([output]) => !programs.has(`./dist/${output}.js`));
  const expected = manifestOf({
    name,
    description: manifest["description"],
    entries: Object.fromEntries(entries),
    dependencies: {},
  });
  const fixed = /** @type {const} */ (
    "name license type sideEffects engines main types files exports publishConfig scripts"
  ).split(" ");
  const drifted = fixed
    .filter(
      (key) =>
        !isDeepStrictEqual(
          manifest[key],
          Object.entries(expected).find(([own]) => own === key)?.[1],
        ),
    )
    .map(
      (key) => `"${key}" differs from tools/lib/manifest.mjs with the entries of tsup.config.ts`,
    );
  const absent = Object.values(built).filter((source) => !pkg.files.has(source.replace("./", "")));
  const described =
    (manifest["description"] ?? "").length > 20 ? [] : ['"description" says too little'];
  return [
    ...drifted,
    ...described,
    ...absent.map((source) => `the entry ${source} does not exist`),
  ].map((message) => inFile(pkg, "package.json", message));
};

/** Output name to source of what tsup.config.ts builds. @param {Package} pkg @returns {Record<string, string>} */
const builtEntries = (pkg) => {
  /** @type {Record<string, string>} */
  const entries = {};
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText() === "packageBuild") {
      const [list] = node.arguments;
      for (const property of list && ts.isObjectLiteralExpression(list) ? list.properties : []) {
        if (!ts.isPropertyAssignment(property) || !ts.isStringLiteral(property.initializer))
          continue;
        entries[keyText(property.name)] = `./${property.initializer.text}`;
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(syntaxOf(pkg, "tsup.config.ts"));
  return entries;
};

/** What is listed is allowed, used, and in the workspace's own notation. */
/** @param {Package} pkg @returns {readonly import("./finding.mjs").Finding[]} */
export const dependencyFaults = (pkg) => {
  const used = new Set(
    sourcesOf(pkg).flatMap((file) =>
      importsOf(file).map(({ specifier }) => packageNameOf(specifier)),
    ),
  );
  const faults = Object.entries(pkg.manifest["dependencies"] ?? {}).flatMap(([wanted, range]) => {
    if (!mayDependOn(pkg.name)(wanted))
      return [`the graph does not allow the dependency ${wanted}`];
    if (!used.has(wanted)) return [`nothing imports the dependency ${wanted}; remove it`];
    const own = wanted.startsWith("@ramah/")
      ? "workspace:^"
      : wanted === "zod"
        ? "catalog:"
        : range;
    return own === range ? [] : [`write "${own}" for ${wanted}`];
  });
  const others = ["peerDependencies", "optionalDependencies", "devDependencies"]
    .filter((key) => pkg.manifest[key] !== undefined && pkg.name !== "cli")
    .map((key) => `has ${key}; the root holds the tools`);
  return [...faults, ...others].map((message) => inFile(pkg, "package.json", message));
};
