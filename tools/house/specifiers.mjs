import ts from "typescript";

/** @typedef {{ node: ts.Node; specifier: string }} Import */

/** Everything a file names as a module, types and `import()` included. */
/** @param {ts.SourceFile} file @returns {Import[]} */
export const importsOf = (file) => {
  /** @type {Import[]} */
  const found = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    const specifier = specifierOf(node);
    if (specifier !== undefined) found.push({ node, specifier });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
};

/** @param {ts.Node} node */
const specifierOf = (node) => {
  const named =
    ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
      ? node.moduleSpecifier
      : ts.isExternalModuleReference(node)
        ? node.expression
        : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
          ? node.argument.literal
          : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
            ? node.arguments[0]
            : undefined;
  return named !== undefined && ts.isStringLiteralLike(named) ? named.text : undefined;
};
