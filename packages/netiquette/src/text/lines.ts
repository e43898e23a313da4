import type { Span } from "./span.js";

/** A physical line: `end` is where its words end, `next` where the next line begins. */
export interface Line extends Span {
  readonly next: number;
}

/** Splits at LF, CRLF and CR, so that the lines from `start` to `next` make up the whole text. */
export function linesOf(text: string, start = 0, stop: number = text.length): readonly Line[] {
  const lines: Line[] = [];
  let from = start;
  for (let at = start; at < stop; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 10 && code !== 13) continue;
    const next = code === 13 && at + 1 < stop && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
    lines.push({ start: from, end: at, next });
    from = next;
    at = next - 1;
  }
  if (from < stop) lines.push({ start: from, end: stop, next: stop });
  return lines;
}
