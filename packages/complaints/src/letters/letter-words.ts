import type { Locale } from "@ramah/core";
import { type Sentence, sentencesOf } from "../promises/sentences.js";
import { type Token, wordsOf } from "../words.js";

/** A letter cut up once for every rule that reads it. */
export interface LetterWords {
  readonly text: string;
  readonly locale: Locale;
  /** English contractions are taken apart, so that "won't" is "will" and "not". */
  readonly words: readonly Token[];
  /** What the author wrote, without quotations. */
  readonly sentences: readonly Sentence[];
}

/** Cuts a letter into words and sentences. Linear in its length. */
export function readLetter(text: string, locale: Locale): LetterWords {
  const words = wordsOf(text).flatMap(locale === "en" ? takeApart : plain);
  return { text, locale, words, sentences: sentencesOf(text, words) };
}

const endings: Readonly<Record<string, string>> = {
  ll: "will",
  ve: "have",
  re: "are",
  m: "am",
  d: "would",
};
const stems: Readonly<Record<string, string>> = { ca: "can", wo: "will", sha: "shall" };

/** U+02BC looks like an apostrophe and counts as a letter. */
const plain = (token: Token): Token =>
  token.text.includes("\u02bc") ? { ...token, text: token.text.replaceAll("\u02bc", "'") } : token;

function takeApart(written: Token): readonly Token[] {
  const token = plain(written);
  const { text } = token;
  if (text === "cannot") return [worded(token, "can"), worded(token, "not")];
  if (text.endsWith("n't")) {
    const stem = text.slice(0, -3);
    return [worded(token, stems[stem] ?? stem), worded(token, "not")];
  }
  const at = text.lastIndexOf("'");
  const ending = at > 0 ? endings[text.slice(at + 1)] : undefined;
  return ending === undefined ? [token] : [worded(token, text.slice(0, at)), worded(token, ending)];
}

const worded = (token: Token, text: string): Token => ({ ...token, text });
