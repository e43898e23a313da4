import { accusations } from "../data/accusations.js";
import { wordsOf } from "../words.js";

/** Finds the first word of a text that calls somebody a liar, as it stands in the text. */
export function accusationIn(text: string): string | undefined {
  const accusing = new Set(accusations.flatMap(({ words }) => words));
  const found = wordsOf(text).find((token) => accusing.has(token.text));
  return found === undefined ? undefined : text.slice(found.start, found.end);
}
