/**
 * A fenced block of code in Markdown.
 *
 * @typedef {object} Fence
 * @property {string} language first word after the marks, empty when there is none
 * @property {string} info all words after the marks
 * @property {string} code without the indentation of the marks, lines parted by `\n`
 * @property {number} line of the first line of the code, from 1
 * @property {boolean} isClosed
 * @property {boolean} isNext nothing but empty lines stands between it and the fence before
 */

const opening = /^(?<indent> *)(?:[-*>] +)?(?<marks>`{3,}|~{3,}) *(?<info>[^`]*)$/;

/** The fences of a text in order. A fence of four marks may hold one of three. */
/** @param {string} text @returns {readonly Fence[]} */
export const fencesOf = (text) => {
  /** @type {Fence[]} */
  const fences = [];
  const lines = text.split(/\r?\n/);
  let isNext = false;
  for (let index = 0; index < lines.length; index++) {
    const { indent = "", marks, info = "" } = opening.exec(lines[index] ?? "")?.groups ?? {};
    if (marks === undefined) {
      isNext &&= (lines[index] ?? "").trim() === "";
      continue;
    }
    const begin = index + 1;
    while (++index < lines.length && !closes(lines[index] ?? "", marks));
    const code = lines.slice(begin, index).map((line) => outdented(line, indent.length));
    fences.push({
      language: info.trim().split(/\s+/)[0] ?? "",
      info: info.trim(),
      code: code.join("\n"),
      line: begin + 1,
      isClosed: index < lines.length,
      isNext,
    });
    isNext = true;
  }
  return fences;
};

/** @param {string} line @param {string} marks */
const closes = (line, marks) => {
  const mark = line.trim();
  return mark.startsWith(marks) && mark.replaceAll(marks[0] ?? "", "") === "";
};

/** @param {string} line @param {number} by */
const outdented = (line, by) => line.replace(new RegExp(`^ {0,${by}}`), "");
