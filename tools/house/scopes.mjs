import ts from "typescript";

/**
 * Tells the names that nobody declared from the local ones, by TypeScript's own binder, with no
 * library loaded: what is left over is a global.
 *
 * @param {readonly ts.SourceFile[]} files
 * @returns {(file: ts.SourceFile) => ts.Identifier[]} the globals a file reads at run time, in order
 */
export const globalsIn = (files) => {
  const checker = programOf(files).getTypeChecker();
  return (file) => {
    /** @type {ts.Identifier[]} */
    const found = [];
    /** @param {ts.Node} node */
    const visit = (node) => {
      if (isTypeOnly(node)) return;
      if (ts.isIdentifier(node) && isRead(node) && !isDeclared(checker, node)) found.push(node);
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  };
};

/** @param {readonly ts.SourceFile[]} files */
const programOf = (files) => {
  const byName = new Map(files.map((file) => [file.fileName, file]));
  return ts.createProgram({
    rootNames: [...byName.keys()],
    options: { noLib: true, noResolve: true, target: ts.ScriptTarget.ES2022, types: [] },
    host: {
      getSourceFile: (name) => byName.get(name),
      fileExists: (name) => byName.has(name),
      readFile: (name) => byName.get(name)?.text,
      getDefaultLibFileName: () => "",
      getCurrentDirectory: () => "",
      getCanonicalFileName: (name) => name,
      useCaseSensitiveFileNames: () => true,
      getNewLine: () => "\n",
      writeFile: () => {},
    },
  });
};

/** @param {ts.Node} node */
const isTypeOnly = (node) =>
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node) ||
  ts.isTypeParameterDeclaration(node) ||
  (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node));

/** Not the name of a property, a label or the like. @param {ts.Identifier} node */
const isRead = (node) => {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isBindingElement(parent)) return parent.initializer === node;
  if (ts.isLabeledStatement(parent) || ts.isBreakOrContinueStatement(parent)) return false;
  if (ts.isMetaProperty(parent)) return false;
  const named = /** @type {{ name?: ts.Node }} */ (/** @type {unknown} */ (parent));
  return ts.isShorthandPropertyAssignment(parent) || named.name !== node;
};

/** @param {ts.TypeChecker} checker @param {ts.Identifier} node */
const isDeclared = (checker, node) => {
  const symbol = ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node);
  return (symbol?.declarations ?? []).length > 0;
};
