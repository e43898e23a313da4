import ts from "typescript";

/** @typedef {{ edit: import("./rewrite.mjs").Edit } | { fault: string }} Assertion */

/**
 * The code that stands in the place of a statement and its `// =>`.
 *
 * @param {ts.Statement} statement
 * @param {import("./marks.mjs").Mark} mark
 * @param {string} at file and line, to be told when the expectation fails
 * @returns {Assertion}
 */
export const assertion = (statement, mark, at) => {
  const { expected } = mark;
  if (expected === undefined) return { fault: `"${mark.text}" is no JavaScript expression` };
  const place = JSON.stringify(at);
  const reached = `$reached.add(${place});`;
  /** @param {string} text */
  const edit = (text) => ({ edit: { pos: statement.getStart(), end: mark.end, text } });

  if (ts.isExpressionStatement(statement)) {
    const value = statement.expression.getText();
    if (expected.kind === "error") {
      const outcome = `(async () => (${value}))().then(() => "no error", (error: unknown) => error)`;
      return edit(
        `${reached} $expect(await ${outcome}, ${place}).toMatchObject(${shapeOf(expected)});`,
      );
    }
    return edit(
      `{ const $value = (${value}); ${reached} ${equal("$value", place, expected.text)} }`,
    );
  }
  const name = declaredName(statement);
  if (name === undefined)
    return { fault: "`// =>` needs an expression or a const of one name before it" };
  if (expected.kind === "error")
    return { fault: "call it in a statement of its own to show that it throws" };
  return edit(`${statement.getText()} ${reached} ${equal(name, place, expected.text)}`);
};

/** Awaited when it is a promise; a mere `then` does not make one. */
/** @param {string} value @param {string} place @param {string} expected */
const equal = (value, place, expected) =>
  `$expect((${value} as unknown) instanceof Promise ? await ${value} : ${value}, ${place}).toStrictEqual(${expected});`;

/** @param {{ name: string; message: string }} expected */
const shapeOf = ({ name, message }) => {
  const named = name === "" ? "" : `name: ${JSON.stringify(name)}, `;
  return `{ ${named}message: $expect.stringContaining(${JSON.stringify(message)}) }`;
};

/** @param {ts.Statement} statement */
const declaredName = (statement) => {
  if (!ts.isVariableStatement(statement)) return undefined;
  const [declaration, ...more] = statement.declarationList.declarations;
  return declaration !== undefined && more.length === 0 && ts.isIdentifier(declaration.name)
    ? declaration.name.text
    : undefined;
};
