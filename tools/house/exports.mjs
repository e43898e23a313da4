import { posix } from "node:path";
import ts from "typescript";
import { syntaxOf } from "./sources.mjs";

/** @typedef {{ name: string; node: ts.Declaration }} Exported */

/**
 * What an entry gives to a user, each name with its declaration, wherever in the package that is.
 * Names of other packages are left out: they are theirs.
 *
 * @param {import("./sources.mjs").Package} pkg
 * @param {string} path of the entry's source
 * @returns {readonly Exported[]}
 */
export const exportsOfEntry = (pkg, path) =>
  syntaxOf(pkg, path).statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement)) return isExported(statement) ? declared(statement) : [];
    const { exportClause } = statement;
    if (exportClause === undefined || !ts.isNamedExports(exportClause)) return [];
    const from = sourceOf(path, statement.moduleSpecifier);
    return exportClause.elements.flatMap(({ name, propertyName }) => {
      const node = find(pkg, from ?? path, (propertyName ?? name).text);
      return node === undefined ? [] : [{ name: name.text, node }];
    });
  });

/** @param {string} path @param {ts.Expression | undefined} specifier */
const sourceOf = (path, specifier) =>
  specifier !== undefined && ts.isStringLiteral(specifier) && specifier.text.startsWith(".")
    ? posix.join(posix.dirname(path), specifier.text.replace(/\.js$/, ".ts"))
    : specifier?.getText();

/**
 * Follows a name to its declaration through imports and re-exports.
 *
 * @param {import("./sources.mjs").Package} pkg
 * @param {string} path
 * @param {string} name
 * @returns {ts.Declaration | undefined}
 */
const find = (pkg, path, name) => {
  if (!pkg.files.has(path)) return undefined;
  for (const statement of syntaxOf(pkg, path).statements) {
    const own = declared(statement).find((other) => other.name === name);
    if (own !== undefined) return own.node;
    const passed = passedOn(statement, name);
    const from = passed && sourceOf(path, passed.specifier);
    if (passed !== undefined && from !== undefined && from !== path) {
      return find(pkg, from, passed.name);
    }
  }
  return undefined;
};

/** @param {ts.Statement} statement @param {string} name */
const passedOn = (statement, name) => {
  const list = ts.isExportDeclaration(statement)
    ? statement.exportClause
    : ts.isImportDeclaration(statement)
      ? statement.importClause?.namedBindings
      : undefined;
  if (list === undefined || !(ts.isNamedExports(list) || ts.isNamedImports(list))) return undefined;
  const element = [...list.elements].find((other) => other.name.text === name);
  const { moduleSpecifier: specifier } = /** @type {ts.ImportDeclaration} */ (statement);
  return element && specifier && { name: (element.propertyName ?? element.name).text, specifier };
};

/** @param {ts.Statement} statement @returns {readonly Exported[]} */
const declared = (statement) => {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map((node) => ({
      name: node.name.getText(),
      node,
    }));
  }
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isEnumDeclaration(statement);
  return isNamed && statement.name ? [{ name: statement.name.text, node: statement }] : [];
};

/** @param {ts.Statement} statement */
const isExported = (statement) =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
