import {
  classOf,
  hyphenClass,
  lineClass,
  paragraphClass,
  spaceClass,
  unitsAt,
  wordClass,
} from "./characters.js";
import { foldWord } from "./fold.js";

/**
 * What stands before a token: `none` nothing, `hyphen` one hyphen, `space` what a phrase may have
 * between its words (spaces, one line break, a hyphen at the end of a line), `break` anything more.
 */
export type Gap = "none" | "hyphen" | "space" | "break";

/** A word, or one character that is neither word nor separator. */
export interface Token {
  /** UTF-16 offset of the first unit. */
  readonly start: number;
  /** UTF-16 offset after the last unit. */
  readonly end: number;
  readonly gap: Gap;
  readonly isWord: boolean;
}

/**
 * Reads the next token of a text.
 *
 * @param text any text
 * @param from UTF-16 offset to begin at, not inside a word
 * @returns the token, or `undefined` when only separators are left
 */
export function readToken(text: string, from: number): Token | undefined {
  let position = from;
  let lines = 0;
  let hyphens = 0;
  let isHyphenFirst = false;
  let kind = 0;
  for (; position < text.length; position++) {
    kind = classOf(text.codePointAt(position) ?? 0);
    if (kind === hyphenClass) {
      if (position === from) isHyphenFirst = true;
      hyphens++;
    } else if (kind === lineClass) {
      if (!isLineFeedOfPair(text, position)) lines++;
    } else if (kind === paragraphClass) lines += 2;
    else if (kind !== spaceClass) break;
  }
  if (position >= text.length) return undefined;
  const isWord = kind === wordClass;
  const gap = gapOf(position - from, lines, hyphens, isHyphenFirst);
  return {
    start: position,
    end: isWord ? wordEnd(text, position) : position + unitsAt(text, position),
    gap,
    isWord,
  };
}

/**
 * Writes a token so that tokens meaning the same read the same: folded, `and` and `dan` as `&`,
 * the curly apostrophe as the straight one.
 *
 * @param text the text the token is of
 * @param token the token
 * @returns the key to compare by
 */
export function tokenKey(text: string, token: Token): string {
  return keyOf(text.slice(token.start, token.end));
}

/**
 * Writes a word or symbol as {@link tokenKey} does.
 *
 * @param piece one word or symbol
 * @returns the key to compare by
 */
export function keyOf(piece: string): string {
  const folded = foldWord(piece);
  if (folded === "and" || folded === "dan") return "&";
  return folded === "\u2019" ? "'" : folded;
}

/**
 * Reads all tokens of a short text as keys.
 *
 * @param text a term or a label
 * @returns the keys in order
 */
export function tokenKeys(text: string): readonly string[] {
  const keys: string[] = [];
  let token = readToken(text, 0);
  while (token !== undefined) {
    keys.push(tokenKey(text, token));
    token = readToken(text, token.end);
  }
  return keys;
}

function gapOf(length: number, lines: number, hyphens: number, isHyphenFirst: boolean): Gap {
  if (length === 0) return "none";
  if (hyphens === 0) return lines < 2 ? "space" : "break";
  if (hyphens > 1 || !isHyphenFirst) return "break";
  if (length === 1) return "hyphen";
  // "call-" at the end of a line goes on; "call- centre" within a line is a dash.
  return lines === 1 ? "space" : "break";
}

const isLineFeedOfPair = (text: string, position: number): boolean =>
  position > 0 && text.charCodeAt(position) === 0x0a && text.charCodeAt(position - 1) === 0x0d;

function wordEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && classOf(text.codePointAt(end) ?? 0) === wordClass) {
    end += unitsAt(text, end);
  }
  return end;
}
