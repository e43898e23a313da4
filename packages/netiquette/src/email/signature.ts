import { closings, teamWords } from "../data/closings.js";
import type { Line } from "../text/lines.js";

const window = 12;
const longestLine = 80;

/** Whether the line is the signature mark of RFC 3676, section 4.3: dash, dash, space. */
export function isSignatureMark(text: string, line: Line): boolean {
  return line.end - line.start === 3 && text.startsWith("-- ", line.start);
}

/**
 * Finds where the signature begins among the last twelve lines of the author's words: a line of two
 * dashes or of underscores, or a closing ("Salam,") with a name under it.
 *
 * @returns the index into `lines`, or `undefined` when the words end without a signature
 */
export function signatureStart(text: string, lines: readonly Line[]): number | undefined {
  for (let index = Math.max(0, lines.length - window); index < lines.length; index += 1) {
    const words = wordsOf(text, lines[index]);
    if (isMark(words)) return index;
    if (isClosing(words) && isNamed(text, lines.slice(index + 1))) return index;
  }
  return undefined;
}

/** Whether a line is a farewell that a name follows, such as "Hormat kami,". */
export function isClosing(words: string): boolean {
  if (words.length > 60) return false;
  const plain = words.toLowerCase().replace(/[^\p{L}]{1,10}$/u, "");
  return Object.hasOwn(closings, plain) || /^wassalam|^[a-z ]{1,30} regards$/.test(plain);
}

/** Whether a line can be a name: one to six words, the first with a capital, no end of a sentence. */
export function isNameLine(words: string): boolean {
  if (words.length > 60 || /[.!?:;,]$/.test(words.replace(/(?:\b\p{L}{1,4}\.){1,3}$/u, "")))
    return false;
  const parts = words.split(/\s+/);
  return parts.length <= 6 && /^[\p{Lu}([]/u.test(words);
}

/** Whether a line can be the name of a person: a name, and not that of a team. */
export function isPersonLine(words: string): boolean {
  if (!isNameLine(words) || !/\p{L}/u.test(words)) return false;
  return words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .every((word) => !Object.hasOwn(teamWords, word));
}

function isNamed(text: string, after: readonly Line[]): boolean {
  const end = after.findIndex((line) => isDisclaimer(text, line));
  const own = end < 0 ? after : after.slice(0, end);
  const below = own.map((line) => wordsOf(text, line)).filter((words) => words !== "");
  const [name] = below;
  return name !== undefined && isNameLine(name) && below.every(isSignatureLine);
}

/** The small print that a mail server puts under the name. */
function isDisclaimer(text: string, { start, end }: Line): boolean {
  const head = text.slice(start, Math.min(end, start + 40)).trimStart();
  return /^(?:disclaimer|confidential|penafian|this (?:e-?mail|message)|(?:surel|e-?mail|pesan) ini)\b/i.test(
    head,
  );
}

function isSignatureLine(words: string): boolean {
  if (words.length > longestLine) return false;
  return !/[.!?]$/.test(words) || words.split(" ").length < 5;
}

function isMark(words: string): boolean {
  return (
    words === "--" || words === "—" || (words.length >= 3 && words === "_".repeat(words.length))
  );
}

function wordsOf(text: string, line: Line | undefined): string {
  return line === undefined || line.end - line.start > 200
    ? "x".repeat(longestLine + 1)
    : text.slice(line.start, line.end).trim();
}
