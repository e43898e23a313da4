import type { Token } from "../words.js";

/** Tells whether the tokens at a place are these words. */
export function startsWith(
  tokens: readonly Token[],
  at: number,
  end: number,
  words: readonly string[],
): boolean {
  return (
    at + words.length <= end && words.every((word, index) => tokens[at + index]?.text === word)
  );
}
