import ts from "typescript";
import { entriesOf } from "./entries.mjs";
import { at } from "./finding.mjs";
import { sourcesOf } from "./sources.mjs";

/**
 * Functions, plain data and types only: no class, enum, namespace, default export, explicit `any`,
 * `export *`, and no barrel but the entries.
 *
 * @param {import("./sources.mjs").Package} pkg
 * @returns {readonly import("./finding.mjs").Finding[]}
 */
export const badForms = (pkg) => {
  const entries = new Set(entriesOf(pkg).map(({ source }) => `packages/${pkg.name}/${source}`));
  return sourcesOf(pkg).flatMap((file) => {
    /** @type {import("./finding.mjs").Finding[]} */
    const found = [];
    /** @param {ts.Node} node */
    const visit = (node) => {
      const fault = faultOf(node, entries.has(file.fileName));
      if (fault !== undefined) found.push(at(node, fault));
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  });
};

/** @param {ts.Node} node @param {boolean} isEntry */
const faultOf = (node, isEntry) => {
  if (ts.isClassDeclaration(node) && isExported(node)) {
    return "an exported class; export a function that returns an interface";
  }
  if (ts.isEnumDeclaration(node)) return "an enum; write a union of literals";
  if (ts.isModuleDeclaration(node)) return "a namespace; a file is the namespace";
  if (ts.isExportAssignment(node)) return "a default export; export it by its name";
  if (node.kind === ts.SyntaxKind.DefaultKeyword && !ts.isDefaultClause(node.parent)) {
    return "a default export; export it by its name";
  }
  if (node.kind === ts.SyntaxKind.AnyKeyword) return "any; write unknown and narrow it";
  if (ts.isExportDeclaration(node)) return exportFault(node, isEntry);
  return undefined;
};

/** With the keyword, or in a list further down. @param {ts.ClassDeclaration} node */
const isExported = (node) =>
  (node.modifiers ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ||
  node
    .getSourceFile()
    .statements.some(
      (statement) =>
        ts.isExportDeclaration(statement) &&
        statement.exportClause !== undefined &&
        ts.isNamedExports(statement.exportClause) &&
        statement.exportClause.elements.some(
          ({ name, propertyName }) => (propertyName ?? name).text === node.name?.text,
        ),
    );

/** @param {ts.ExportDeclaration} node @param {boolean} isEntry */
const exportFault = ({ exportClause, moduleSpecifier }, isEntry) => {
  if (exportClause === undefined || ts.isNamespaceExport(exportClause)) {
    return "export *; name what is exported";
  }
  if (exportClause.elements.some(({ name }) => name.text === "default")) {
    return "a default export; export it by its name";
  }
  return moduleSpecifier === undefined || isEntry
    ? undefined
    : "re-exports outside an entry; import it from where it is";
};
