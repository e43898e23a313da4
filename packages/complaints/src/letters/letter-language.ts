import type { Locale } from "@ramah/core";
import type { LetterWords } from "./letter-words.js";

// Words that hold sentences together and mean nothing in the other language. Space on both sides.
const functionWords: Readonly<Record<Locale, string>> = {
  en: " the and of to you your we our is are have has been will this that with for not from by about was it ",
  id: " yang dan kami anda bapak ibu tidak dengan untuk dari ini itu pada atas akan telah saya adalah dapat atau sudah oleh kepada dalam ",
};

/**
 * Tells when a letter is in the other language than it should be: nearly all of its function words are. A
 * bilingual letter is in both, and one in a third language is not told.
 */
export function otherLanguageOf({ words, sentences, locale }: LetterWords): Locale | undefined {
  const other: Locale = locale === "en" ? "id" : "en";
  let own = 0;
  let foreign = 0;
  for (const { from, to } of sentences) {
    for (let at = from; at < to; at++) {
      const word = ` ${words[at]?.text} `;
      if (functionWords[locale].includes(word)) own++;
      else if (functionWords[other].includes(word)) foreign++;
    }
  }
  return foreign > 4 && own * 4 < foreign ? other : undefined;
}
