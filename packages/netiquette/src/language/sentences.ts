import { type AbbreviationUse, abbreviations } from "../data/abbreviations.js";
import { linesOf } from "../text/lines.js";
import type { Span } from "../text/span.js";
import { isWordCode } from "../text/tokens.js";

// A shorter line before a capital was ended by hand (a salutation, an address), not wrapped.
const wrapWidth = 45;
const longestAbbreviation = 8;

/**
 * Splits a text into sentences, with the abbreviations of English and Indonesian mail ("Bpk.", "dll.",
 * "a.n.", "Tbk.", "PT.", "Mr.", "e.g.") and the line ends of a letter. Runs in linear time.
 *
 * @param text plain text
 * @returns the sentences without the white space around them, in UTF-16 code units, in order
 * @example
 * import { sentencesOf } from "@ramah/netiquette";
 *
 * const text = "Yth. Bpk. Budi. Barang dikirim oleh PT. Maju Tbk. hari ini.";
 * sentencesOf(text).map(({ start, end }) => text.slice(start, end)); // => ["Yth. Bpk. Budi.", "Barang dikirim oleh PT. Maju Tbk. hari ini."]
 */
export function sentencesOf(text: string): readonly Span[] {
  return sentencesWithin(text, 0, text.length);
}

/** The sentences of a stretch, with offsets of the whole text. */
export function sentencesWithin(text: string, start: number, end: number): readonly Span[] {
  const found: Span[] = [];
  let from = start;
  for (const line of linesOf(text, start, end)) {
    for (let at = line.start; at < line.end; at += 1) {
      const code = text.charCodeAt(at);
      if (code !== 46 && code !== 33 && code !== 63 && code !== 0x2026) continue;
      const after = runEnd(text, at, line.end);
      if (endsSentence(text, from, at, after, end)) {
        push(found, text, from, after);
        from = after;
      }
      at = after - 1;
    }
    if (endsAtLine(text, line, end)) {
      push(found, text, from, line.end);
      from = line.next;
    }
  }
  push(found, text, from, end);
  return found;
}

/** Where the run of full stops and the closing marks after it are over. */
function runEnd(text: string, at: number, end: number): number {
  let after = at + 1;
  while (after < end && ".!?\u2026".includes(text.charAt(after))) after += 1;
  while (after < end && "\"'\u201d\u2019\u00bb)]*_".includes(text.charAt(after))) after += 1;
  return after;
}

function endsSentence(text: string, from: number, at: number, after: number, end: number): boolean {
  if (after < end && !isSpace(text.charCodeAt(after))) return false;
  if (text.charCodeAt(at) !== 46) return true;
  const next = firstFilled(text, after, Math.min(end, after + 200));
  if (text.charAt(at + 1) === "." && isLower(text.charAt(next))) return false;
  if (after !== at + 1) return true;
  const word = wordBefore(text, from, at);
  // A list's number and a person's initial: "1. Buka", "J. Smith".
  if (/^\d{1,2}$/.test(word) && at - word.length === firstFilled(text, from, at)) return false;
  if (/^[A-Z]$/.test(word)) return false;
  return !staysOpen(word.toLowerCase(), text.charAt(next));
}

function staysOpen(word: string, next: string): boolean {
  const use: AbbreviationUse | undefined = Object.hasOwn(abbreviations, word)
    ? abbreviations[word]
    : undefined;
  if (use === undefined) return false;
  if (use === "before-number") return /[\d(+]/.test(next);
  return use === "within" || (next !== "" && next === next.toLowerCase());
}

function wordBefore(text: string, from: number, at: number): string {
  let start = at;
  while (start > from && at - start <= longestAbbreviation) {
    const code = text.charCodeAt(start - 1);
    if (!isWordCode(code) && code !== 46 && code !== 47) break;
    start -= 1;
  }
  return text.slice(start, at);
}

function endsAtLine(text: string, line: Span & { readonly next: number }, end: number): boolean {
  if (line.next >= end) return true;
  const next = firstFilled(text, line.next, Math.min(end, line.next + 200));
  if (next >= end) return true;
  for (let at = line.next; at < next; at += 1) if (text.charCodeAt(at) === 10) return true;
  if (isListMark(text, next, end)) return true;
  const first = text.charAt(next);
  return line.end - line.start < wrapWidth && first !== first.toLowerCase();
}

function isListMark(text: string, at: number, end: number): boolean {
  return /^(?:[-*\u2022\u2013]|\d{1,2}[.)])\s/.test(text.slice(at, Math.min(end, at + 5)));
}

function push(found: Span[], text: string, from: number, to: number): void {
  const start = firstFilled(text, from, to);
  let end = to;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  if (end > start) found.push({ start, end });
}

function firstFilled(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff;
}

function isLower(letter: string): boolean {
  return letter !== letter.toUpperCase();
}
