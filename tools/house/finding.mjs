/**
 * What a check has to say about one place.
 *
 * @typedef {object} Finding
 * @property {string} file from the root
 * @property {number} line from 1
 * @property {string} message what is wrong and what to do
 */

/** @param {import("typescript").Node} node @param {string} message @returns {Finding} */
export const at = (node, message) => {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  return { file: file.fileName, line: line + 1, message };
};

/** A finding about a file as a whole, or one of its lines. */
/** @param {import("./sources.mjs").Package} pkg @param {string} path @param {string} message */
export const inFile = (pkg, path, message, line = 1) => ({
  file: `packages/${pkg.name}/${path}`,
  line,
  message,
});

/** @param {Finding} finding */
export const told = ({ file, line, message }) => `${file}:${line} ${message}`;
