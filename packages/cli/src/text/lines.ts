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

/** A text with its lines found once, as a long one may have thousands of findings. */
export interface Lines {
  readonly text: string;
  /** Each line without its line end; there is at least one. */
  readonly lines: readonly [Stretch, ...Stretch[]];
}

/** Finds the lines of a text with any line ends. */
export function linesOf(text: string): Lines {
  const ends = [...text.matchAll(/\r\n|\r|\n/g)];
  const first: Stretch = { start: 0, end: ends[0]?.index ?? text.length };
  const more = ends.map((mark, index): Stretch => {
    return { start: mark.index + mark[0].length, end: ends[index + 1]?.index ?? text.length };
  });
  return { text, lines: [first, ...more] };
}

/** The index of the line that holds an offset; a line end belongs to the line before it. */
export function lineAt({ lines }: Lines, offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Finds line and column of an offset. */
export function positionOf(lines: Lines, offset: number): Position {
  const index = lineAt(lines, offset);
  return { line: index + 1, column: offset - (lines.lines[index]?.start ?? 0) + 1 };
}
