import { colloquial } from "../data/colloquial.js";
import type { Span } from "./span.js";

/** A word or number, as the rules see it. */
export interface Token extends Span {
  /** Lower case, with straight apostrophes; everyday spellings as the word they stand for. */
  readonly word: string;
  /** Whether punctuation or an empty line stands before it, over which no phrase reaches. */
  isFirst: boolean;
  /** Whether it stands between quotation marks: mentioned, not said. */
  isQuoted: boolean;
}

/**
 * Splits a stretch of text into words. Hyphens and slashes part words without ending a phrase
 * ("out-of-stock", "Bapak/Ibu"); apostrophes inside a word belong to it ("can't").
 */
export function tokensOf(text: string, start = 0, end: number = text.length): readonly Token[] {
  const tokens: Token[] = [];
  let isFirst = true;
  let newlines = 0;
  let quoteOpened = -1;
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at);
    if (isWordCode(code)) {
      const from = at;
      at = wordEnd(text, at, end);
      tokens.push({
        start: from,
        end: at,
        word: fold(text.slice(from, at)),
        isFirst,
        isQuoted: false,
      });
      isFirst = false;
      newlines = 0;
      continue;
    }
    if (code === 10 && ++newlines > 1) {
      isFirst = true;
      quoteOpened = -1;
    } else if (isQuoteMark(code)) {
      quoteOpened = toggleQuote(tokens, quoteOpened, code);
    } else if (!isSoft(code)) isFirst = true;
    at += 1;
  }
  return tokens;
}

/** Opens a quotation at the next token, or closes the open one and marks what stands inside. */
function toggleQuote(tokens: readonly Token[], opened: number, code: number): number {
  const opens = code === 0x201c || code === 0x201e || code === 0xab;
  if (opened < 0 || opens) return tokens.length;
  for (let index = opened; index < tokens.length; index += 1) {
    (tokens[index] as Token).isQuoted = true;
  }
  return -1;
}

function wordEnd(text: string, from: number, end: number): number {
  let at = from + 1;
  while (at < end) {
    const code = text.charCodeAt(at);
    const isInside =
      isWordCode(code) ||
      ((code === 39 || code === 0x2019) && at + 1 < end && isWordCode(text.charCodeAt(at + 1)));
    if (!isInside) return at;
    at += 1;
  }
  return at;
}

function fold(word: string): string {
  const lower = word.toLowerCase();
  const straight = lower.includes("\u2019") ? lower.replaceAll("\u2019", "'") : lower;
  return Object.hasOwn(colloquial, straight) ? (colloquial[straight] ?? straight) : straight;
}

/** Letters and digits of ASCII; beyond it everything that is not known punctuation, a symbol or half an emoji. */
export function isWordCode(code: number): boolean {
  if (code < 128) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  }
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code >= 0x2000 && code <= 0x2bff) return false;
  if (code >= 0x3000 && code <= 0x303f) return false;
  if (code >= 0xd800 && code <= 0xf8ff) return false;
  return code !== 0xd7 && code !== 0xf7 && !(code >= 0xfe00 && code <= 0xfe0f) && code < 0xff00;
}

function isQuoteMark(code: number): boolean {
  return (
    code === 34 ||
    code === 0x201c ||
    code === 0x201d ||
    code === 0x201e ||
    code === 0xab ||
    code === 0xbb
  );
}

/** What may stand inside a phrase: blanks, one line end, hyphens, slashes, apostrophes, marks of emphasis. */
function isSoft(code: number): boolean {
  return (
    code === 32 ||
    code === 10 ||
    code === 13 ||
    code === 9 ||
    code === 0xa0 ||
    code === 45 ||
    code === 47 ||
    code === 39 ||
    code === 42 ||
    code === 95 ||
    code === 0x2010 ||
    code === 0x2011 ||
    code === 0x2018 ||
    code === 0x2019 ||
    code === 0x200b
  );
}
