import type { Line } from "../text/lines.js";

// A header line is never longer; a longer line is not looked at, which keeps the parser linear.
const longestHeader = 500;
const mostLines = 3;

const closing = /\b(?:wrote|writes|menulis)\s?:\*?$/i;
const opening = /^(?:on|pada)\s/i;
const authorThenDate = /\b(?:wrote|menulis)\s(?:on|at|di|pada)\s/i;
const address = /[^\s<>@]@[^\s<>@]{1,250}\.[a-z]/i;
const clock = /\b\d{1,2}[:.]\d{2}\b/;
const date =
  /\b(?:(?:19|20)\d\d|\d{1,2}[/.-]\d{1,2}|jan|feb|mar|apr|mei|may|jun|jul|agu|aug|sep|okt|oct|nov|des|dec|(?:mon|tues|wednes|thurs|fri|satur|sun)day|senin|selasa|rabu|kamis|jumat|sabtu|minggu)/i;

/** A line, or up to three that a client wrapped, saying who wrote what follows. */
export interface Attribution {
  /** How many lines it takes. */
  readonly lines: number;
  /** Whether it names an address or a time of day, which prose hardly does. */
  readonly isStrong: boolean;
  /** Whether it names a date or an address at all. */
  readonly isDated: boolean;
}

/**
 * Reads "On … wrote:" and "Pada … menulis:" in their usual orders. A line that only begins like one
 * ("Pada dasarnya kami …") is prose: it does not close with the verb and a colon.
 */
export function attributionAt(
  text: string,
  lines: readonly Line[],
  index: number,
): Attribution | undefined {
  let joined = "";
  for (let count = 1; count <= mostLines; count += 1) {
    const line = lines[index + count - 1];
    if (line === undefined || line.end - line.start > longestHeader) return undefined;
    const words = text.slice(line.start, line.end).trim();
    if (words === "" || words.startsWith(">")) return undefined;
    joined = joined === "" ? words : `${joined} ${words}`;
    if (closesHeader(joined)) return describe(joined, count);
    if (count === 1 && !opening.test(joined) && !address.test(joined)) return undefined;
  }
  return undefined;
}

function closesHeader(text: string): boolean {
  if (!/:\*?$/.test(text)) return false;
  return closing.test(text) || (authorThenDate.test(text) && date.test(text));
}

function describe(text: string, lines: number): Attribution {
  const isStrong = address.test(text) || clock.test(text);
  return { lines, isStrong, isDated: isStrong || date.test(text) };
}
