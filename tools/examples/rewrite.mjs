import ts from "typescript";
import { assertion } from "./assertion.mjs";
import { syntaxProblems } from "./expected.mjs";
import { markAfter, marksIn } from "./marks.mjs";

/**
 * @typedef {{ file: string; line: number; code: string }} Example `line` is that of the first line of code
 * @typedef {{ pos: number; end: number; text: string }} Edit
 * @typedef {{ text: string; problems: readonly string[] }} Rewritten
 */

/**
 * Turns an example into a test: imports stay at the top, every `// =>` becomes an expectation, and
 * each line keeps its number, so that an error of the test or of the compiler names the line to mend.
 *
 * @param {Example} example
 * @returns {Rewritten}
 */
export const rewrite = (example) => {
  const { code } = example;
  const file = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  /** @param {number} position @param {string} message */
  const problem = (position, message) =>
    `${example.file}:${example.line + file.getLineAndCharacterOfPosition(position).line} ${message}`;
  const broken = syntaxProblems(code);
  if (broken.length > 0) {
    return {
      text: "",
      problems: broken.map(({ position, message }) => problem(position, message)),
    };
  }

  const imports = file.statements.filter(ts.isImportDeclaration);
  const marked = statementsIn(file).flatMap((statement) => {
    const mark = markAfter(file, statement);
    return mark === undefined ? [] : [{ statement, mark }];
  });
  const taken = new Set(marked.map(({ mark }) => mark.pos));
  const asserted = marked.map(({ statement, mark }) => {
    const at = problem(mark.pos, "").trim();
    return { mark, outcome: assertion(statement, mark, at) };
  });
  const problems = [
    ...file.statements
      .filter(isExporting)
      .map((node) => problem(node.getStart(), "an example exports nothing")),
    ...asserted.flatMap(({ mark, outcome }) =>
      "fault" in outcome ? [problem(mark.pos, outcome.fault)] : [],
    ),
    ...marksIn(file)
      .filter((position) => !taken.has(position))
      .map((position) =>
        problem(position, "this `// =>` stands after no statement that is reached"),
      ),
  ];
  const edits = [
    ...imports.map((node) => ({ pos: node.getStart(), end: node.getEnd(), text: "" })),
    ...asserted.flatMap(({ outcome }) => ("edit" in outcome ? [outcome.edit] : [])),
  ];
  const header = imports.map(onOneLine).join(" ");
  return { text: testOf(example, header, edited(code, edits), taken.size), problems };
};

/** Those that run in order: of the module and of its blocks, but not inside functions. */
/** @param {ts.SourceFile} file @returns {ts.Statement[]} */
const statementsIn = (file) => {
  /** @type {ts.Statement[]} */
  const found = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isFunctionLike(node) || ts.isClassLike(node)) return;
    if (ts.isSourceFile(node) || ts.isBlock(node) || ts.isCaseOrDefaultClause(node)) {
      found.push(...node.statements);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
};

/** @param {ts.Statement} node */
const isExporting = (node) =>
  ts.isExportDeclaration(node) ||
  ts.isExportAssignment(node) ||
  (ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword));

/** @param {ts.ImportDeclaration} node */
const onOneLine = (node) =>
  ts
    .createPrinter({ removeComments: true })
    .printNode(ts.EmitHint.Unspecified, node, node.getSourceFile())
    .replaceAll(/\s*\n\s*/g, " ");

/** Replaces from the end on; what becomes shorter is filled up with empty lines. */
/** @param {string} code @param {readonly Edit[]} edits */
const edited = (code, edits) =>
  [...edits]
    .sort((a, b) => b.pos - a.pos)
    .reduce((text, { pos, end, text: replacement }) => {
      const lost = newlines(text.slice(pos, end)) - newlines(replacement);
      return text.slice(0, pos) + replacement + "\n".repeat(Math.max(0, lost)) + text.slice(end);
    }, code);

/** @param {string} text */
const newlines = (text) => text.split("\n").length - 1;

/** @param {Example} example @param {string} imports @param {string} body @param {number} expectations */
const testOf = ({ file, line }, imports, body, expectations) =>
  [
    "\n".repeat(Math.max(0, line - 2)),
    'import { expect as $expect, test as $test } from "vitest"; ',
    `${imports} $test(${JSON.stringify(`${file}:${line}`)}, async () => { `,
    "const $reached = new Set<string>();",
    line > 1 ? "\n" : " ",
    body,
    `\n$expect($reached.size, "expectations reached").toBe(${expectations}); });\n`,
  ].join("");
