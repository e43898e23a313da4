import ts from "typescript";

/**
 * A documentation comment taken apart. Written by hand because TypeScript's own parser does not
 * keep the lines of an example as they stand.
 *
 * @typedef {{ text: string; line: number }} DocLine `line` counts from 1 in the file
 * @typedef {{ name: string; lines: readonly DocLine[] }} DocTag
 * @typedef {{ summary: string; tags: readonly DocTag[] }} Doc
 */

/** @param {string} comment from its opening to its closing mark @param {number} line of its opening */
export const parseDoc = (comment, line) => {
  const lines = comment
    .replace(/^\/\*\*/, "")
    .replace(/\*\/$/, "")
    .split(/\r?\n/)
    .map((text, index) => ({
      text: (index === 0 ? text : text.replace(/^\s*\*? ?/, "")).trimEnd(),
      line: line + index,
    }));
  const first = lines.findIndex(({ text }) => tag.test(text));
  const summary = lines.slice(0, first === -1 ? undefined : first);
  return { summary: textOf(summary), tags: first === -1 ? [] : tagsOf(lines.slice(first)) };
};

const tag = /^\s?@([a-zA-Z]+)(?:\s(.*))?$/;

/** @param {readonly DocLine[]} lines @returns {readonly DocTag[]} */
const tagsOf = (lines) => {
  /** @type {{ name: string; lines: DocLine[] }[]} */
  const tags = [];
  for (const { text, line } of lines) {
    const [, name, rest = ""] = tag.exec(text) ?? [];
    if (name === undefined) tags.at(-1)?.lines.push({ text, line });
    else tags.push({ name, lines: rest === "" ? [] : [{ text: rest, line }] });
  }
  return tags;
};

/** The lines as one text. @param {readonly DocLine[]} lines */
export const textOf = (lines) =>
  lines
    .map(({ text }) => text)
    .join("\n")
    .trim();

/** The last documentation comment before a declaration. @param {ts.Node} node @returns {Doc | undefined} */
export const docOf = (node) => {
  const file = node.getSourceFile();
  const holder = ts.isVariableDeclaration(node) ? node.parent.parent : node;
  const ranges = ts.getLeadingCommentRanges(file.text, holder.getFullStart()) ?? [];
  const texts = ranges.map(({ pos, end }) => ({ pos, text: file.text.slice(pos, end) }));
  const last = texts.filter(({ text }) => text.startsWith("/**")).at(-1);
  if (last === undefined) return undefined;
  return parseDoc(last.text, file.getLineAndCharacterOfPosition(last.pos).line + 1);
};

/** Every documentation comment of a file, whoever it belongs to. @param {ts.SourceFile} file */
export const docsIn = (file) => {
  /** @type {Map<number, Doc>} */
  const docs = new Map();
  /** @param {ts.Node} node */
  const visit = (node) => {
    for (const { pos, end } of ts.getLeadingCommentRanges(file.text, node.getFullStart()) ?? []) {
      const text = file.text.slice(pos, end);
      if (!text.startsWith("/**") || docs.has(pos)) continue;
      docs.set(pos, parseDoc(text, file.getLineAndCharacterOfPosition(pos).line + 1));
    }
    for (const child of node.getChildren(file)) visit(child);
  };
  visit(file);
  return [...docs.values()];
};
