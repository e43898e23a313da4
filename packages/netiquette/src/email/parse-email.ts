import { type Line, linesOf } from "../text/lines.js";
import { attributionAt } from "./attribution.js";
import type { Block, BlockKind, EmailBlocks } from "./blocks.js";
import { headerLinesAt } from "./header-block.js";
import { isProgramFooter, isRule, separatorAt } from "./separator.js";
import { isSignatureMark, signatureStart } from "./signature.js";

interface Mark {
  readonly kind: BlockKind;
  /** Of quotes; 0 else. */
  readonly level: number;
}

const own: Mark = { kind: "new", level: 0 };
const announcement: Mark = { kind: "attribution", level: 0 };
const passedOn: Mark = { kind: "forwarded", level: 0 };
const signed: Mark = { kind: "signature", level: 0 };
// A mail program's footer is one line; what follows it is the author's again.
const footer: Mark = { kind: "signature", level: 0 };

/**
 * Takes a plain-text mail apart into the author's own words, the lines that announce a quote, quotes
 * with their level, a forwarded message and the signature; English and Indonesian clients alike.
 * Runs in linear time whatever the text.
 *
 * @param text the body of a mail as plain text, with any line ends
 * @returns blocks that make up the whole text, in order; an empty text has none
 * @example
 * import { parseEmail } from "@ramah/netiquette";
 *
 * const text = "Baik, Bu.\n\nPada Sen, 3 Agu 2026 10.12, Siti <siti@contoh.id> menulis:\n> Di mana pesanan saya?\n";
 * parseEmail(text).blocks.map((block) => block.kind); // => ["new", "attribution", "quote"]
 */
export function parseEmail(text: string): EmailBlocks {
  const lines = linesOf(text);
  const marks = markLines(text, lines);
  markSignature(text, lines, marks);
  return { text, blocks: merge(text, lines, marks) };
}

function markLines(text: string, lines: readonly Line[]): Mark[] {
  const marks: Mark[] = [];
  let current = own;
  while (marks.length < lines.length) {
    const index = marks.length;
    const line = lines[index] as Line;
    const level = quoteLevel(text, line);
    if (level > 0) {
      current = { kind: "quote", level };
      marks.push(current);
      continue;
    }
    const tail = restAt(text, lines, index);
    if (tail !== undefined) {
      markRest(text, lines, marks, tail);
      break;
    }
    const attributed = attributionAt(text, lines, index);
    if (attributed !== undefined && announcesQuote(text, lines, index, attributed)) {
      for (let count = 0; count < attributed.lines; count += 1) marks.push(announcement);
      current = announcement;
      if (nextLevel(text, lines, marks.length) > 0) continue;
      markRest(text, lines, marks, { kind: "quote", headerLines: 0 });
      break;
    }
    current = kindOfPlainLine(text, line, current);
    marks.push(current);
  }
  return marks;
}

function kindOfPlainLine(text: string, line: Line, before: Mark): Mark {
  if (isSignatureMark(text, line)) return signed;
  if (before !== signed && isProgramFooter(text, line)) return footer;
  if (isBlank(text, line) || before === signed) return before;
  return own;
}

interface Rest {
  readonly kind: "quote" | "forwarded";
  /** Lines that announce it. */
  readonly headerLines: number;
}

/** A separator or a copied header: from here on nothing is the author's. */
function restAt(text: string, lines: readonly Line[], index: number): Rest | undefined {
  const line = lines[index] as Line;
  const separator = separatorAt(text, line);
  if (separator === "forwarded") return { kind: "forwarded", headerLines: 0 };
  if (separator === "original") {
    const header = firstFilled(text, lines, index + 1);
    return { kind: "quote", headerLines: header - index + headerLinesAt(text, lines, header) };
  }
  const top = isRule(text, line) ? firstFilled(text, lines, index + 1) : index;
  const count = headerLinesAt(text, lines, top);
  return count === 0 ? undefined : { kind: "quote", headerLines: top - index + count };
}

function markRest(text: string, lines: readonly Line[], marks: Mark[], rest: Rest): void {
  const headerEnd = marks.length + rest.headerLines;
  for (let index = marks.length; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    if (index < headerEnd) marks.push(announcement);
    else if (rest.kind === "forwarded") marks.push(passedOn);
    else if (isBlank(text, line)) marks.push(marks.at(-1) ?? own);
    else marks.push({ kind: "quote", level: 1 + quoteLevel(text, line) });
  }
}

/**
 * With ">" below it, a date, an address or a short line is enough. Without, the whole rest of the mail
 * would go unread for one line of prose, so only an address or a time of day will do.
 */
function announcesQuote(
  text: string,
  lines: readonly Line[],
  index: number,
  found: { readonly lines: number; readonly isStrong: boolean; readonly isDated: boolean },
): boolean {
  const after = index + found.lines;
  if (nextLevel(text, lines, after) === 0) {
    return found.isStrong && firstFilled(text, lines, after) < lines.length;
  }
  const line = lines[index] as Line;
  return found.isDated || line.end - line.start <= 80;
}

function nextLevel(text: string, lines: readonly Line[], index: number): number {
  // One blank line may stand between the announcement and the quote.
  const first = lines[index];
  if (first === undefined) return 0;
  const line = isBlank(text, first) ? lines[index + 1] : first;
  return line === undefined ? 0 : quoteLevel(text, line);
}

function firstFilled(text: string, lines: readonly Line[], from: number): number {
  // Clients put at most two blank lines there.
  for (let index = from; index < Math.min(from + 3, lines.length); index += 1) {
    if (!isBlank(text, lines[index] as Line)) return index;
  }
  return Math.min(from + 3, lines.length);
}

/** RFC 3676, section 4.5: the level is the number of ">" at the beginning; clients put spaces between. */
function quoteLevel(text: string, line: Line): number {
  let level = 0;
  for (let at = line.start; at < line.end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 62) level += 1;
    else if (code !== 32 || level === 0) break;
  }
  return level;
}

function markSignature(text: string, lines: readonly Line[], marks: Mark[]): void {
  let end = marks.length;
  while (end > 0 && !(marks[end - 1]?.kind === "new" && !isBlank(text, lines[end - 1] as Line)))
    end -= 1;
  let start = end;
  while (start > 0 && marks[start - 1]?.kind === "new") start -= 1;
  const found = signatureStart(text, lines.slice(start, end));
  if (found === undefined) return;
  while (marks[end]?.kind === "new") end += 1;
  marks.fill(signed, start + found, end);
}

function merge(text: string, lines: readonly Line[], marks: readonly Mark[]): readonly Block[] {
  const blocks: Block[] = [];
  let first = 0;
  for (let index = 1; index <= marks.length; index += 1) {
    const mark = marks[first] as Mark;
    if (marks[index]?.kind === mark.kind && marks[index]?.level === mark.level) continue;
    const start = lines[first]?.start ?? 0;
    const end = lines[index]?.start ?? text.length;
    blocks.push(
      mark.kind === "quote"
        ? { kind: mark.kind, level: mark.level, start, end }
        : { kind: mark.kind, start, end },
    );
    first = index;
  }
  return blocks;
}

function isBlank(text: string, line: Line): boolean {
  for (let at = line.start; at < line.end; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 9 && code !== 0xa0) return false;
  }
  return true;
}
