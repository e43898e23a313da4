import ts from "typescript";
import { at } from "./finding.mjs";
import { sourcesOf } from "./sources.mjs";

/**
 * Importing a file does nothing, and a bundler can see that it does nothing: what it cannot drop,
 * every user carries. The kinds of expression are those that esbuild 0.28 was seen to keep.
 *
 * @param {import("./sources.mjs").Package} pkg
 * @returns {readonly import("./finding.mjs").Finding[]}
 */
export const runsOnImport = (pkg) =>
  sourcesOf(pkg)
    .filter(({ fileName }) => !fileName.endsWith("/schemas.ts") && !isProgram(pkg, fileName))
    .flatMap((file) => {
      const namespaces = namespacesOf(file);
      return file.statements.flatMap((statement) => inStatement(statement, namespaces));
    });

/** The file behind a command of `bin` is there to run. */
/** @param {import("./sources.mjs").Package} pkg @param {string} fileName */
const isProgram = (pkg, fileName) =>
  Object.values(pkg.manifest["bin"] ?? {}).some((output) =>
    fileName.endsWith(String(output).replace("./dist/", "/src/").replace(/\.js$/, ".ts")),
  );

/** @param {ts.SourceFile} file */
const namespacesOf = (file) =>
  new Set(
    file.statements.flatMap((statement) => {
      const bindings = ts.isImportDeclaration(statement)
        ? statement.importClause?.namedBindings
        : undefined;
      return bindings !== undefined && ts.isNamespaceImport(bindings) ? [bindings.name.text] : [];
    }),
  );

/** @param {ts.Statement} statement @param {ReadonlySet<string>} namespaces */
const inStatement = (statement, namespaces) => {
  if (ts.isVariableStatement(statement)) {
    const { declarationList } = statement;
    const isConst = (declarationList.flags & ts.NodeFlags.Const) !== 0;
    const mutable = isConst ? [] : [at(statement, "module state; make it a const")];
    return [...mutable, ...effects(declarationList, namespaces)];
  }
  if (ts.isClassDeclaration(statement)) return effects(statement, namespaces);
  const isDeclaration =
    ts.isImportDeclaration(statement) ||
    ts.isExportDeclaration(statement) ||
    ts.isExportAssignment(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isFunctionDeclaration(statement) ||
    ts.isEnumDeclaration(statement) ||
    ts.isModuleDeclaration(statement);
  return isDeclaration ? [] : [at(statement, "runs on import; put it into a function")];
};

/** @param {ts.Node} root @param {ReadonlySet<string>} namespaces */
const effects = (root, namespaces) => {
  /** @type {import("./finding.mjs").Finding[]} */
  const found = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isFunctionLike(node) || ts.isTypeNode(node)) return;
    const fault = faultOf(node, namespaces);
    if (fault !== undefined) found.push(at(node, `${fault} on import; ${advice}`));
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
};

const advice =
  "write a literal, wrap it in a function, or annotate `/* @__PURE__ */ (() => ...)()`";

/** @param {ts.Node} node @param {ReadonlySet<string>} namespaces */
const faultOf = (node, namespaces) => {
  if (ts.isCallExpression(node)) return isPure(node) ? undefined : "calls";
  if (ts.isNewExpression(node))
    return isPure(node) || isCollection(node) ? undefined : "constructs";
  if (ts.isTaggedTemplateExpression(node)) return "calls a template tag";
  if (ts.isSpreadElement(node) || ts.isSpreadAssignment(node)) return "spreads";
  if (ts.isAwaitExpression(node) || ts.isDeleteExpression(node)) return "acts";
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
    const { expression } = node;
    const isNamespace =
      ts.isIdentifier(expression) &&
      (namespaces.has(expression.text) || expression.text === "Math");
    return isNamespace || isCallee(node) ? undefined : "reads a property";
  }
  if (ts.isTemplateExpression(node)) return "fills a template";
  if (ts.isComputedPropertyName(node)) {
    return ts.isStringLiteralLike(node.expression) ? undefined : "computes a key";
  }
  return computes(node) ? "computes" : undefined;
};

/** The bundler drops a pure call whole, its callee included. @param {ts.Node} node */
const isCallee = ({ parent }) =>
  (ts.isCallExpression(parent) || ts.isNewExpression(parent)) && isPure(parent);

/** @param {ts.Node} node */
const computes = (node) => {
  if (ts.isPostfixUnaryExpression(node)) return true;
  if (ts.isPrefixUnaryExpression(node)) return !isLiteral(node.operand) && !isNot(node);
  if (!ts.isBinaryExpression(node)) return false;
  const harmless = /^(?:===|!==|&&|\|\||\?\?|,)$/.test(node.operatorToken.getText());
  return !harmless && !(isLiteral(node.left) && isLiteral(node.right));
};

/** @param {ts.PrefixUnaryExpression} node */
const isNot = (node) => node.operator === ts.SyntaxKind.ExclamationToken;

/** @param {ts.Node} node @returns {boolean} */
const isLiteral = (node) => {
  if (ts.isNumericLiteral(node) || ts.isStringLiteral(node)) return true;
  if (ts.isParenthesizedExpression(node)) return isLiteral(node.expression);
  return ts.isBinaryExpression(node) && isLiteral(node.left) && isLiteral(node.right);
};

/** @param {ts.Expression} node */
const isPure = (node) => {
  const before = node.getSourceFile().text.slice(node.getFullStart(), node.getStart());
  return /\/\*\s*[@#]__PURE__\s*\*\//.test(before);
};

/** `new Set([...])` and `new Map([[...]])`, which bundlers know. @param {ts.NewExpression} node */
const isCollection = (node) => {
  const [items, ...more] = node.arguments ?? [];
  const isKnown =
    ts.isIdentifier(node.expression) && /^(?:Weak)?(?:Set|Map)$/.test(node.expression.text);
  if (!isKnown || more.length > 0) return false;
  return items === undefined || ts.isArrayLiteralExpression(items);
};
