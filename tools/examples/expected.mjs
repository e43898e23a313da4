import ts from "typescript";

/** @typedef {{ kind: "value"; text: string } | { kind: "error"; name: string; message: string }} Expected */

const error = /^throws(?: (?<name>\w+))?(?:: (?<message>.+))?$/;

/**
 * Reads what follows `// =>`: a JavaScript expression, or `throws RangeError: part of its message`.
 *
 * @param {string} text
 * @returns {Expected | undefined} nothing when it is neither, or not yet: a value may go on for lines
 */
export const readExpected = (text) => {
  const thrown = error.exec(text.trim())?.groups;
  if (thrown !== undefined) {
    return { kind: "error", name: thrown["name"] ?? "", message: thrown["message"] ?? "" };
  }
  const value = soleExpression(text);
  return value === undefined ? undefined : { kind: "value", text: value };
};

/** @param {string} text */
const soleExpression = (text) => {
  const code = `(${text}\n)`;
  if (syntaxProblems(code).length > 0) return undefined;
  const file = ts.createSourceFile("expected.ts", code, ts.ScriptTarget.ES2022, true);
  const [statement, ...more] = file.statements;
  if (statement === undefined || more.length > 0 || !ts.isExpressionStatement(statement))
    return undefined;
  const { expression } = statement;
  if (!ts.isParenthesizedExpression(expression) || isComma(expression.expression)) return undefined;
  return expression.expression.getText();
};

/** @param {ts.Expression} node */
const isComma = (node) =>
  ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.CommaToken;

/** What the parser cannot read. @param {string} code @returns {{ message: string; position: number }[]} */
export const syntaxProblems = (code) => {
  const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  const { diagnostics = [] } = ts.transpileModule(code, {
    compilerOptions: options,
    fileName: "example.ts",
    reportDiagnostics: true,
  });
  return diagnostics.map(({ messageText, start = 0 }) => ({
    message: ts.flattenDiagnosticMessageText(messageText, " "),
    position: start,
  }));
};
