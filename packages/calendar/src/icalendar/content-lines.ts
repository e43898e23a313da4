/** One property of an iCalendar object, unfolded (RFC 5545, section 3.1). */
export interface ContentLine {
  /** Number of its first line in the file, from 1. */
  readonly line: number;
  /** In upper case, as are the names of the parameters. */
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
}

/** A line that is no property, as it stands in the file. */
export interface StrangeLine {
  readonly line: number;
  readonly text: string;
}

/** Cuts a file into its properties. Ends of lines may be those of any system; empty lines do not count. */
export function contentLines(text: string): {
  readonly lines: readonly ContentLine[];
  readonly strange: readonly StrangeLine[];
} {
  const lines: ContentLine[] = [];
  const strange: StrangeLine[] = [];
  for (const { line, text: unfolded } of unfold(text)) {
    const read = contentLine(line, unfolded);
    if (read !== undefined) lines.push(read);
    else strange.push({ line, text: unfolded.slice(0, longestQuote) });
  }
  return { lines, strange };
}

// Enough to find a line again.
const longestQuote = 75;

/** Joins lines that were folded: one that begins with a space or tab continues the one before it. */
function unfold(text: string): readonly StrangeLine[] {
  const unfolded: { line: number; text: string }[] = [];
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  for (const [index, part] of text
    .slice(start)
    .split(/\r\n|\n|\r/)
    .entries()) {
    const last = unfolded.at(-1);
    if (last !== undefined && /^[ \t]/.test(part)) last.text += part.slice(1);
    else unfolded.push({ line: index + 1, text: part });
  }
  return unfolded.filter((one) => one.text.trim() !== "");
}

function contentLine(line: number, text: string): ContentLine | undefined {
  const colon = findOutsideQuotes(text, ":", 0);
  if (colon < 0) return undefined;
  const [name = "", ...parameters] = splitOutsideQuotes(text.slice(0, colon), ";");
  if (!/^[A-Za-z0-9-]+$/.test(name)) return undefined;
  return {
    line,
    name: name.toUpperCase(),
    parameters: new Map(parameters.map(parameterOf)),
    value: text.slice(colon + 1),
  };
}

function parameterOf(text: string): readonly [name: string, value: string] {
  const equals = text.indexOf("=");
  const value = text.slice(equals + 1);
  const isQuoted = value.length > 1 && value.startsWith('"') && value.endsWith('"');
  return [text.slice(0, Math.max(0, equals)).toUpperCase(), isQuoted ? value.slice(1, -1) : value];
}

function splitOutsideQuotes(text: string, separator: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at >= 0; ) {
    at = findOutsideQuotes(text, separator, start);
    parts.push(text.slice(start, at < 0 ? text.length : at));
    start = at + 1;
  }
  return parts;
}

function findOutsideQuotes(text: string, wanted: string, from: number): number {
  let isQuoted = false;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '"') isQuoted = !isQuoted;
    else if (!isQuoted && text[at] === wanted) return at;
  }
  return -1;
}
