import { printable } from "./printable.js";
import { widthOf } from "./width.js";

/** A stretch of a text in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where something stands: line and column from 1, the column in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const shownLines = 3;
const shownColumns = 96;
const columnsBefore = 30;

/** Finds line and column of an offset. */
export function positionOf(text: string, offset: number): Position {
  const lines = linesOf(text);
  const index = Math.max(
    0,
    lines.findLastIndex(({ start }) => start <= offset),
  );
  return { line: index + 1, column: offset - (lines[index]?.start ?? 0) + 1 };
}

/**
 * Shows a stretch of a text: its lines with their numbers, and marks under what is meant. A line too
 * long to read is cut around the stretch; of many lines the first three are shown.
 *
 * @param text the whole text, with any line ends
 * @param stretch what to mark; an empty stretch gets one mark
 * @param marked how the marks are coloured
 * @returns lines without line ends
 */
export function codeFrame(
  text: string,
  stretch: Stretch,
  marked: (marks: string) => string = (marks) => marks,
): readonly string[] {
  const all = linesOf(text);
  const first = positionOf(text, stretch.start).line - 1;
  const last = positionOf(text, Math.max(stretch.start, stretch.end - 1)).line - 1;
  const lines = all.slice(first, Math.min(last, first + shownLines - 1) + 1);
  const digits = String(first + lines.length).length;
  const rows = lines.flatMap((line, index) => {
    const number = String(first + index + 1).padStart(digits);
    const { shown, indent, marks } = markLine(text.slice(line.start, line.end), {
      start: Math.max(0, stretch.start - line.start),
      end: Math.min(line.end, stretch.end) - line.start,
    });
    const under = `${" ".repeat(indent)}${marked("^".repeat(marks))}`;
    return [`${number} | ${shown}`, `${" ".repeat(digits)} | ${under}`];
  });
  return last - first < shownLines ? rows : [...rows, `${" ".repeat(digits)} | …`];
}

/** A line short enough to read: a longer one is cut around a stretch of it. */
export function excerpt(line: string, stretch: Stretch): string {
  return markLine(line, stretch).shown;
}

interface MarkedLine {
  readonly shown: string;
  /** Columns before the marks. */
  readonly indent: number;
  readonly marks: number;
}

function markLine(line: string, { start, end }: Stretch): MarkedLine {
  const safe = printable(line);
  const before = safe.slice(0, start);
  const inside = safe.slice(start, Math.max(start, end));
  const after = safe.slice(Math.max(start, end));
  if (widthOf(safe) <= shownColumns) {
    return { shown: safe, indent: widthOf(before), marks: Math.max(1, widthOf(inside)) };
  }
  const head = endOf(before, columnsBefore);
  const middle = startOf(inside, shownColumns - columnsBefore);
  const room = shownColumns - widthOf(head) - widthOf(middle);
  const tail = middle === inside ? startOf(after, Math.max(0, room)) : "";
  const isCutBefore = head !== before;
  const isCutAfter = middle !== inside || tail !== after;
  return {
    shown: `${isCutBefore ? "…" : ""}${head}${middle}${tail}${isCutAfter ? "…" : ""}`,
    indent: widthOf(head) + (isCutBefore ? 1 : 0),
    marks: Math.max(1, widthOf(middle)),
  };
}

function startOf(text: string, columns: number): string {
  let kept = "";
  for (const sign of text) {
    if (widthOf(kept + sign) > columns) break;
    kept += sign;
  }
  return kept;
}

function endOf(text: string, columns: number): string {
  let kept = "";
  // More signs than columns cannot be kept, but for marks of no width.
  for (const sign of [...text.slice(-columns * 4)].reverse()) {
    if (widthOf(sign + kept) > columns) break;
    kept = sign + kept;
  }
  return kept;
}

function linesOf(text: string): readonly Stretch[] {
  const lines: Stretch[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(/\r\n|\r|\n/g)) {
    lines.push({ start, end: index });
    start = index + mark.length;
  }
  return [...lines, { start, end: text.length }];
}
