import ts from "typescript";
import { sourcePaths, syntaxOf } from "./sources.mjs";

/** @typedef {{ name: string; codes: ReadonlyMap<string, ts.Node> }} ReasonTable */

/** @param {import("./sources.mjs").Package} pkg */
export const reasonFileOf = ({ name }) => (name === "core" ? "src/input.ts" : "src/reasons.ts");

/** A concept with many codes may keep their table beside it; src/reasons.ts gathers them all. */
/** @param {import("./sources.mjs").Package} pkg */
const reasonFilesOf = (pkg) =>
  pkg.name === "core"
    ? [reasonFileOf(pkg)]
    : sourcePaths(pkg).filter((path) => path.endsWith(".ts"));

/**
 * The tables of codes of a package: the interfaces that `ReasonOf` or `IssueOf` turns into unions.
 *
 * @param {import("./sources.mjs").Package} pkg
 * @returns {readonly ReasonTable[]}
 */
export const reasonTablesOf = (pkg) => {
  const files = reasonFilesOf(pkg).map((path) => syntaxOf(pkg, path));
  const interfaces = new Map(
    files.flatMap(({ statements }) =>
      statements
        .filter(ts.isInterfaceDeclaration)
        .map((node) => /** @type {const} */ ([node.name.text, node])),
    ),
  );
  return [...new Set(files.flatMap((file) => [...usedAsTable(file)]))].flatMap((name) => {
    const node = interfaces.get(name);
    return node === undefined ? [] : [{ name, codes: codesOf(node, interfaces) }];
  });
};

/** @param {ts.SourceFile} file */
const usedAsTable = (file) => {
  /** @type {Set<string>} */
  const names = new Set();
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isTypeReferenceNode(node) && /^(?:Reason|Issue)Of$/.test(node.typeName.getText())) {
      for (const argument of node.typeArguments ?? []) names.add(argument.getText());
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
};

/**
 * @param {ts.InterfaceDeclaration} node
 * @param {ReadonlyMap<string, ts.InterfaceDeclaration>} interfaces
 * @returns {Map<string, ts.Node>}
 */
const codesOf = (node, interfaces) => {
  const inherited = (node.heritageClauses ?? [])
    .flatMap(({ types }) => types.map(({ expression }) => interfaces.get(expression.getText())))
    .flatMap((base) => (base === undefined ? [] : [...codesOf(base, interfaces)]));
  const own = node.members.flatMap((member) => {
    const { name } = member;
    return name === undefined ? [] : [/** @type {const} */ ([keyText(name), member])];
  });
  return new Map([...inherited, ...own]);
};

/** @param {ts.PropertyName} name */
export const keyText = (name) =>
  ts.isStringLiteralLike(name) || ts.isIdentifier(name) || ts.isNumericLiteral(name)
    ? name.text
    : name.getText();
