import type { Locale } from "@ramah/core";
import { functionWords } from "../data/function-words.js";
import { type Token, tokensOf } from "../text/tokens.js";

// A function word counts as much as two words that merely end like the language.
const wordVote = 2;
const shapeVote = 1;
// Below this share of votes per word the text is in neither language.
const leastShare = 0.2;

/**
 * Tells English from Indonesian by the words that hold sentences together and the affixes of the
 * others. Malay cannot be told from Indonesian and is taken for it.
 *
 * @param text a sentence or a whole mail
 * @returns the language with more votes, `undefined` when there are too few of either or a tie
 * @example
 * import { detectLanguage } from "@ramah/netiquette";
 *
 * detectLanguage("Item itu habis"); // => "id"
 * detectLanguage("We will have it on Tuesday"); // => "en"
 * detectLanguage("INV-2026/0042"); // => undefined
 */
export function detectLanguage(text: string): Locale | undefined {
  const tokens = tokensOf(text);
  return languageOf(tokens, 0, tokens.length);
}

/** The vote over a stretch of tokens that were split already. */
export function languageOf(
  tokens: readonly Token[],
  first: number,
  after: number,
): Locale | undefined {
  let english = 0;
  let indonesian = 0;
  for (let index = first; index < after; index += 1) {
    const { word } = tokens[index] as Token;
    const known = Object.hasOwn(functionWords, word) ? functionWords[word] : undefined;
    if (known === "en") english += wordVote;
    else if (known === "id") indonesian += wordVote;
    else if (word.length > 4) {
      english += isEnglishShape(word) ? shapeVote : 0;
      indonesian += isIndonesianShape(word) ? shapeVote : 0;
    }
  }
  const most = Math.max(english, indonesian);
  if (english === indonesian || most < wordVote || most < leastShare * (after - first))
    return undefined;
  return english > indonesian ? "en" : "id";
}

function isEnglishShape(word: string): boolean {
  return /(?:ing|ed|tion|ly|ment|ness|'s|ould|ght|th)$/.test(word);
}

function isIndonesianShape(word: string): boolean {
  return /^(?:me(?:ng|ny|m|n|l|r)|ber|ter|di|pe[nm]|ke|se)[a-z]{2,}(?:kan|an|i|nya)$|^[a-z]{3,}(?:nya|kan|lah|kah)$|^(?:meng|meny|memb|mem[pf]|mend|menj|ber[^n])[a-z]{2,}$/.test(
    word,
  );
}
