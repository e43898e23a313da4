/** A line of a document without its ending. */
export interface Line {
  readonly text: string;
  /** Offset of its first character in the document, in UTF-16 units. */
  readonly start: number;
  /** From 1. */
  readonly number: number;
}

/** Cuts a document at LF, CR LF and CR, as CommonMark does; a byte order mark is passed over. */
export function readLines(source: string): readonly Line[] {
  const lines: Line[] = [];
  let start = source.startsWith("\ufeff") ? 1 : 0;
  for (let at = start; at <= source.length; at++) {
    const code = source.charCodeAt(at);
    const isEnd = at === source.length;
    if (!isEnd && code !== 10 && code !== 13) continue;
    lines.push({ text: source.slice(start, at), start, number: lines.length + 1 });
    if (code === 13 && source.charCodeAt(at + 1) === 10) at++;
    start = at + 1;
  }
  return lines;
}

/** A stretch of a line that knows where it stands. */
export interface Span {
  readonly text: string;
  /** Offset of its first character in the document. */
  readonly start: number;
  readonly line: Line;
}

/** The whole of a line as a span, without the spaces around it. */
export const spanOf = (line: Line): Span => trimSpan({ text: line.text, start: line.start, line });

/** A part of a span, without the spaces around it. */
export const cut = (span: Span, from: number, to: number = span.text.length): Span =>
  trimSpan({ text: span.text.slice(from, to), start: span.start + from, line: span.line });

function trimSpan(span: Span): Span {
  const withoutStart = span.text.trimStart();
  return {
    text: withoutStart.trimEnd(),
    start: span.start + span.text.length - withoutStart.length,
    line: span.line,
  };
}
