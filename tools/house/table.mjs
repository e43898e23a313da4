import { limits, quantile } from "./figures.mjs";

/** @typedef {import("./figures.mjs").Figures} Figures */

const columns = [
  ...["package", "files", "data", "median", "p90", "max", "comment", "tests", "exports"],
  ...["TSDoc/export", "any", "classes", "throws"],
];

/** One line per package, aligned. @param {readonly { name: string; figures: Figures }[]} rows */
export const tableOf = (rows) => {
  const cells = [columns, ...rows.map(({ name, figures }) => cellsOf(name, figures))];
  const widths = columns.map((_, index) =>
    Math.max(...cells.map((row) => row[index]?.length ?? 0)),
  );
  return cells.map((row) =>
    row
      .map((cell, index) =>
        index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0),
      )
      .join("  "),
  );
};

/** @param {string} name @param {Figures} figures */
const cellsOf = (
  name,
  { lines, commentLines, data, tests, exports, docs, anys, classes, throws },
) => [
  name,
  ...[lines.length, data, quantile(lines, 0.5), quantile(lines, 0.9), lines.at(-1) ?? 0].map(
    String,
  ),
  share(
    commentLines,
    lines.reduce((sum, each) => sum + each, 0),
  ),
  ...[tests, exports].map(String),
  exports === 0 ? "-" : (docs / exports).toFixed(1),
  ...[anys, classes, throws].map(String),
];

/** @param {number} part @param {number} whole */
const share = (part, whole) => (whole === 0 ? "-" : `${Math.round((100 * part) / whole)}%`);

/** What breaks a limit. @param {readonly { name: string; figures: Figures }[]} rows */
export const breaches = (rows) =>
  rows.flatMap(({ name, figures }) => {
    const p90 = quantile(figures.lines, 0.9);
    const tall =
      p90 > limits.p90
        ? [`${name}: nine files in ten have up to ${p90} lines, at most ${limits.p90}`]
        : [];
    return [...figures.long, ...tall];
  });
