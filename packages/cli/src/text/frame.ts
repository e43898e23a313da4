import { type Lines, lineAt, type Stretch } from "./lines.js";
import { printable } from "./printable.js";
import { endOf, startOf, widthOf } from "./width.js";

const shownLines = 3;
const shownColumns = 96;
const columnsBefore = 30;
// Enough code units to fill the columns; the rest of a line of megabytes is not looked at.
const unitsAround = 400;

/**
 * Shows a stretch of a text: its lines with their numbers, and marks under what is meant. A line too
 * long to read is cut around the stretch; of many lines the first three are shown.
 *
 * @param all the whole text
 * @param stretch what to mark; an empty stretch gets one mark
 * @param marked how the marks are coloured
 * @returns lines without line ends
 */
export function codeFrame(
  all: Lines,
  stretch: Stretch,
  marked: (marks: string) => string = (marks) => marks,
): readonly string[] {
  const first = lineAt(all, stretch.start);
  const last = lineAt(all, Math.max(stretch.start, stretch.end - 1));
  const lines = all.lines.slice(first, Math.min(last, first + shownLines - 1) + 1);
  const digits = String(first + lines.length).length;
  const rows = lines.flatMap((line, index) => {
    const number = String(first + index + 1).padStart(digits);
    const { shown, indent, marks } = markLine(all.text.slice(line.start, line.end), {
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
  const from = Math.max(0, start - unitsAround);
  const to = Math.min(line.length, start + unitsAround);
  const until = Math.max(start, Math.min(end, to));
  const before = printable(line.slice(from, start));
  const inside = printable(line.slice(start, until));
  const after = printable(line.slice(until, to));
  const safe = `${before}${inside}${after}`;
  if (safe.length === line.length && widthOf(safe) <= shownColumns) {
    return { shown: safe, indent: widthOf(before), marks: Math.max(1, widthOf(inside)) };
  }
  const head = endOf(before, columnsBefore);
  const middle = startOf(inside, shownColumns - columnsBefore);
  const room = shownColumns - widthOf(head) - widthOf(middle);
  const tail = middle === inside ? startOf(after, Math.max(0, room)) : "";
  const isCutBefore = from > 0 || head !== before;
  const isCutAfter = to < line.length || middle !== inside || tail !== after;
  return {
    shown: `${isCutBefore ? "…" : ""}${head}${middle}${tail}${isCutAfter ? "…" : ""}`,
    indent: widthOf(head) + (isCutBefore ? 1 : 0),
    marks: Math.max(1, widthOf(middle)),
  };
}
