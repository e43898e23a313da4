import ts from "typescript";
import { readExpected } from "./expected.mjs";

/** @typedef {{ pos: number; end: number; text: string }} Comment */
/** @typedef {{ pos: number; end: number; expected: import("./expected.mjs").Expected | undefined; text: string }} Mark */

const mark = /^\/\/\s*=>\s?/;

/** The `// =>` that belongs to a statement: on its last line, or on lines of comment right after. */
/** @param {ts.SourceFile} file @param {ts.Statement} statement @returns {Mark | undefined} */
export const markAfter = (file, { end }) => {
  const comments = commentsFrom(file, end);
  const first = comments.findIndex(({ text }) => mark.test(text));
  const begin = comments[first];
  return begin && markOf(begin, comments.slice(first + 1));
};

/** A value may go on in the comments below until it is whole. */
/** @param {Comment} begin @param {readonly Comment[]} below @returns {Mark} */
const markOf = (begin, below) => {
  const head = begin.text.replace(mark, "");
  let text = head;
  for (const next of [undefined, ...below]) {
    if (next !== undefined && !next.text.startsWith("//")) break;
    if (next !== undefined) text += `\n${next.text.replace(/^\/\/ ?/, "")}`;
    const expected = text.trim() === "" ? undefined : readExpected(text);
    if (expected !== undefined) return { pos: begin.pos, end: (next ?? begin).end, expected, text };
  }
  return { pos: begin.pos, end: begin.end, expected: undefined, text: head };
};

/** Every `// =>` of a file, to find those that belong to nothing. @param {ts.SourceFile} file */
export const marksIn = (file) => {
  /** @type {Set<number>} */
  const found = new Set();
  /** @param {ts.Node} node */
  const visit = (node) => {
    for (const end of [node.getFullStart(), node.getEnd()]) {
      for (const { pos, text } of commentsFrom(file, end)) if (mark.test(text)) found.add(pos);
    }
    for (const child of node.getChildren(file)) visit(child);
  };
  visit(file);
  return [...found].sort((a, b) => a - b);
};

/** @param {ts.SourceFile} file @param {number} position @returns {Comment[]} */
const commentsFrom = ({ text }, position) =>
  [
    ...(ts.getTrailingCommentRanges(text, position) ?? []),
    ...(ts.getLeadingCommentRanges(text, position) ?? []),
  ].map(({ pos, end }) => ({ pos, end, text: text.slice(pos, end) }));
