import ts from "typescript";
import { entriesOf } from "./entries.mjs";
import { exportsOfEntry } from "./exports.mjs";
import { sourcesOf, testPaths } from "./sources.mjs";
import { docsIn } from "./tsdoc.mjs";

/**
 * What the style of a package costs to read.
 *
 * @typedef {object} Figures
 * @property {readonly number[]} lines of each source that is not data, ascending
 * @property {number} commentLines lines of those that hold nothing but comment
 * @property {number} data files that are only data
 * @property {number} tests
 * @property {number} exports names given by the entries
 * @property {number} docs documentation comments
 * @property {number} anys
 * @property {number} classes
 * @property {number} throws
 * @property {readonly string[]} long sources over the limit, with their lines
 */

export const limits = { lines: 400, p90: 180 };

/** @param {import("./sources.mjs").Package} pkg @returns {Figures} */
export const figuresOf = (pkg) => {
  const files = sourcesOf(pkg);
  const code = files.filter((file) => !isData(file));
  const sized = code.map((file) => ({ file, lines: linesOf(file) }));
  return {
    lines: sized.map(({ lines }) => lines).sort((a, b) => a - b),
    commentLines: total(code, commentLinesOf),
    data: files.length - code.length,
    tests: testPaths(pkg).length,
    exports: new Set(
      entriesOf(pkg).flatMap(({ source }) => exportsOfEntry(pkg, source).map(({ node }) => node)),
    ).size,
    docs: total(files, (file) => docsIn(file).length),
    anys: total(files, (file) => count(file, (node) => node.kind === ts.SyntaxKind.AnyKeyword)),
    classes: total(files, (file) => count(file, ts.isClassLike)),
    throws: total(files, (file) => count(file, ts.isThrowStatement)),
    long: sized
      .filter(({ file, lines }) => lines > limits.lines && !isList(file))
      .map(
        ({ file, lines }) =>
          `${file.fileName}:1 has ${lines} lines, at most ${limits.lines}: split it`,
      ),
  };
};

/** Figures of several packages as one. @param {readonly Figures[]} all @returns {Figures} */
export const together = (all) => ({
  lines: all.flatMap(({ lines }) => lines).sort((a, b) => a - b),
  commentLines: total(all, ({ commentLines }) => commentLines),
  data: total(all, ({ data }) => data),
  tests: total(all, ({ tests }) => tests),
  exports: total(all, (figures) => figures.exports),
  docs: total(all, ({ docs }) => docs),
  anys: total(all, ({ anys }) => anys),
  classes: total(all, ({ classes }) => classes),
  throws: total(all, ({ throws }) => throws),
  long: all.flatMap(({ long }) => long),
});

/** The value that a share of all are not above (nearest rank). */
/** @param {readonly number[]} ascending @param {number} share from 0 to 1 */
export const quantile = (ascending, share) =>
  ascending[Math.max(0, Math.ceil(ascending.length * share) - 1)] ?? 0;

/** In a folder of data, or a file of values without a single function. @param {ts.SourceFile} file */
const isData = (file) =>
  /\/data\//.test(file.fileName) ||
  (file.statements.some(ts.isVariableStatement) && count(file, ts.isFunctionLike) === 0);

/** An entry that only says where its names come from: looked up, not read. @param {ts.SourceFile} file */
const isList = (file) =>
  file.statements.every(
    (statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier,
  );

/** @param {ts.SourceFile} file */
const linesOf = ({ text }) => text.replace(/\n$/, "").split("\n").length;

/** @param {ts.SourceFile} file */
const commentLinesOf = ({ text }) =>
  text.split("\n").filter((line) => /^\s*(?:\/\/|\/\*|\*(?:\s|\/|$))/.test(line)).length;

/** @param {ts.Node} root @param {(node: ts.Node) => boolean} isOne */
const count = (root, isOne) => {
  let found = 0;
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (isOne(node)) found++;
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
};

/** @template Item @param {readonly Item[]} items @param {(item: Item) => number} of */
const total = (items, of) => items.reduce((sum, item) => sum + of(item), 0);
