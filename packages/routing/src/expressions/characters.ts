// Patterns cost ten times what a comparison of codes costs: they are asked about what is not ASCII only.
const wordStart = /\p{L}/u;
const wordPart = /[\p{L}\p{M}\p{N}]/u;
const whiteSpace = /\s/;

/** A digit, by its code. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** What a key or a keyword begins with, by its code point: a letter or an underscore. */
export const isWordStart = (code: number): boolean =>
  code < 128
    ? (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95
    : wordStart.test(String.fromCodePoint(code));

/** What a key or a keyword goes on with. */
export const isWordPart = (code: number): boolean =>
  code < 128 ? isWordStart(code) || isDigit(code) : wordPart.test(String.fromCodePoint(code));

/** Space, tab, line end, and the spaces that word processors put. */
export const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  (code > 127 && whiteSpace.test(String.fromCodePoint(code)));

/** Part of a number, of a path or of a misspelt one. */
export const isPathPart = (code: number): boolean => code === 46 || isWordPart(code);

/** Part of a key with hyphens. */
export const isHyphened = (code: number): boolean => code === 45 || isPathPart(code);

/** Quotation marks that word processors put for straight ones. */
export const isTypographicQuote = (mark: string): boolean => "“”„«»‘’‚".includes(mark);
