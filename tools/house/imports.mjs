import { posix } from "node:path";
import ts from "typescript";
import { at } from "./finding.mjs";
import { mayDependOn, packageNameOf } from "./layers.mjs";
import { sourcesOf, syntaxOf, testPaths } from "./sources.mjs";
import { importsOf } from "./specifiers.mjs";

/** @typedef {import("./sources.mjs").Package} Package */
/** @typedef {import("./specifiers.mjs").Import} Import */

/**
 * Sources import what the graph allows, through entries only; tests stay inside their package too.
 *
 * @param {Package} pkg
 * @param {readonly Package[]} others every package, to know their entries
 */
export const badImports = (pkg, others) => {
  const inSources = sourcesOf(pkg).flatMap((file) =>
    importsOf(file).flatMap((found) => told(found, sourceFault(pkg, others, file, found))),
  );
  const inTests = testPaths(pkg).flatMap((path) =>
    importsOf(syntaxOf(pkg, path)).flatMap((found) =>
      told(found, testFault(pkg, others, path, found.specifier)),
    ),
  );
  return [...inSources, ...inTests];
};

/** @param {Import} found @param {string | undefined} fault */
const told = ({ node, specifier }, fault) =>
  fault === undefined ? [] : [at(node, `imports "${specifier}": ${fault}`)];

/** @param {Package} pkg @param {readonly Package[]} others @param {ts.SourceFile} file @param {Import} found */
const sourceFault = (pkg, others, file, { node, specifier }) => {
  const path = file.fileName.replace(`packages/${pkg.name}/`, "");
  if (specifier.startsWith(".")) return relativeFault(pkg, path, specifier, "src/");
  if (pkg.name === "cli" && specifier.startsWith("node:")) return undefined;
  if (specifier.startsWith("@ramah/")) return siblingFault(pkg, others, specifier);
  if (pkg.name === "cli") return dependencyFault(pkg, specifier);
  return validatorFault(path, node, specifier);
};

/** @param {Package} pkg @param {string} path @param {string} specifier @param {string} inside */
const relativeFault = (pkg, path, specifier, inside) => {
  const target = posix.normalize(posix.join(posix.dirname(path), specifier));
  if (target.startsWith("../") || !target.startsWith(inside))
    return `leaves ${inside || "the package"}; import a package by name`;
  if (specifier.endsWith(".json")) return undefined;
  if (specifier.endsWith(".mjs")) return undefined;
  if (!specifier.endsWith(".js")) return 'end it with ".js"';
  const source = target.replace(/\.js$/, ".ts");
  return pkg.files.has(source) ? undefined : `there is no ${source}`;
};

/** @param {Package} pkg @param {readonly Package[]} others @param {string} specifier */
const siblingFault = (pkg, others, specifier) => {
  const name = packageNameOf(specifier);
  if (name === `@ramah/${pkg.name}`) return "a package does not import itself; use a relative path";
  if (!mayDependOn(pkg.name)(name)) {
    return `the graph does not allow it; take what you need of ${name} as a parameter typed by structure`;
  }
  return dependencyFault(pkg, specifier) ?? entryFault(others, specifier);
};

/** @param {Package} pkg @param {string} specifier */
const dependencyFault = (pkg, specifier) =>
  Object.hasOwn(pkg.manifest["dependencies"] ?? {}, packageNameOf(specifier))
    ? undefined
    : "it is not among the dependencies of package.json";

/** @param {readonly Package[]} others @param {string} specifier */
const entryFault = (others, specifier) => {
  const name = packageNameOf(specifier);
  const other = others.find(({ manifest }) => manifest["name"] === name);
  const entry = `.${specifier.slice(name.length)}`;
  if (other === undefined) return "there is no such package";
  return Object.hasOwn(other.manifest["exports"] ?? {}, entry)
    ? undefined
    : `${name} has no entry "${entry}"; import from one of its entries`;
};

/** @param {string} path @param {ts.Node} node @param {string} specifier */
const validatorFault = (path, node, specifier) => {
  if (specifier !== "zod/mini") return "pure packages import only Ramah's packages and zod/mini";
  // Reached from src/schemas.ts alone; each concept may keep its own beside it.
  if (!/^src\/(?:.+\/)?schemas\.ts$/.test(path))
    return "only files named schemas.ts import zod/mini";
  const bindings = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : undefined;
  return bindings !== undefined && ts.isNamespaceImport(bindings)
    ? undefined
    : 'write `import * as z from "zod/mini"`, or every language of zod is bundled';
};

const forTests = /^(?:vitest|fast-check|temporal-polyfill|ajv(?:\/.+)?|zod|zod\/mini|node:.+)$/;

/** @param {Package} pkg @param {readonly Package[]} others @param {string} path @param {string} specifier */
const testFault = (pkg, others, path, specifier) => {
  if (specifier.startsWith(".")) return relativeFault(pkg, path, specifier, "");
  if (forTests.test(specifier)) return undefined;
  return packageNameOf(specifier) === `@ramah/${pkg.name}`
    ? entryFault(others, specifier)
    : (dependencyFault(pkg, specifier) ??
        (specifier.startsWith("@ramah/") ? entryFault(others, specifier) : undefined));
};
