/** Part of a word: letter, mark, number, low line. */
export const wordClass = 1;
/** A space inside a line. */
export const spaceClass = 2;
/** The end of a line. */
export const lineClass = 3;
/** The end of a paragraph in one character. */
export const paragraphClass = 4;
/** Hyphens that join, visible or not. */
export const hyphenClass = 5;
/** Everything else, each character by itself. */
export const symbolClass = 6;

const word = /^[\p{L}\p{M}\p{N}_]$/u;
const space = /^[\t\p{Zs}]$/u;

/**
 * Tells what a character is to the reader of words.
 *
 * @param codePoint a Unicode code point, a lone surrogate included
 * @returns one of the classes above
 */
export function classOf(codePoint: number): number {
  if (codePoint < 0x80 && isAsciiWord(codePoint)) return wordClass;
  switch (codePoint) {
    case 0x2d: // hyphen-minus
    case 0xad: // soft hyphen
    case 0x2010: // hyphen
    case 0x2011: // non-breaking hyphen
      return hyphenClass;
    case 0x0a:
    case 0x0b:
    case 0x0c:
    case 0x0d:
    case 0x85:
    case 0x2028:
      return lineClass;
    case 0x2029:
      return paragraphClass;
  }
  const character = String.fromCodePoint(codePoint);
  if (word.test(character)) return wordClass;
  return space.test(character) ? spaceClass : symbolClass;
}

/**
 * Counts the UTF-16 units of the character at a place.
 *
 * @param text any text
 * @param position UTF-16 offset inside the text
 * @returns 2 for a whole surrogate pair, else 1
 */
export function unitsAt(text: string, position: number): number {
  return (text.codePointAt(position) ?? 0) > 0xffff ? 2 : 1;
}

const isAsciiWord = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x30 && code <= 0x39) ||
  code === 0x5f;
