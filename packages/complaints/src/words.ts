/** One word, number or mark of a text, with its place in UTF-16 code units. */
export interface Token {
  /** Lower case, typographic apostrophes made plain. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: "word" | "number" | "mark";
}

// Every alternative begins with another kind of character, so that the reading is linear.
const pattern = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*|\p{Nd}+|[^\s\p{L}\p{Nd}]/gu;

/** Cuts a text into words, numbers and single marks. Linear in the length of the text. */
export function wordsOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const [written] = match;
    const start = match.index;
    tokens.push({
      text: written.toLowerCase().replaceAll("’", "'"),
      start,
      end: start + written.length,
      kind: /^\p{L}/u.test(written) ? "word" : /^\p{Nd}/u.test(written) ? "number" : "mark",
    });
  }
  return tokens;
}
