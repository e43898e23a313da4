import { type Locale, locales, refuse } from "@ramah/core";
import type { Finding } from "./finding.js";
import type { LetterExpectations, LetterKind } from "./letter.js";
import { lintLetterWith } from "./lint-with.js";
import { englishLetters, indonesianLetters } from "./packs.js";
import { regimeWith } from "./regime-with.js";
import { type LetterRegime, letterKinds } from "./requirements.js";

/**
 * Checks a letter about a complaint before it is sent: what the regime and the course ask it to say, what no
 * letter may say (liability while nothing is decided, excuses, blame), and that it says what the case says.
 *
 * @param kind what the letter is for
 * @param text the letter as it will be sent; what stands in quotation marks was said by somebody else and is not judged
 * @param regime the version of the rules that bind the complaint, or the id of a regime, which means its newest
 *   version; `house` asks nothing but what the course asks
 * @param locale the language that the letter should be in
 * @param expects what the case says: the name of its owner, its reference, the day of the next answer, the decision
 * @returns what is missing, wrong or better left out: first what is missing, then in the order of the text; nothing
 *   when the letter can go
 * @throws ComplaintsError when there is no regime with that id (`regime-unknown`), or kind, language or text is none
 *   (`letter-argument`)
 * @example
 * import { lintLetter } from "@ramah/complaints";
 *
 * const letter = `I am sorry for the wait. My name is Sari Dewi, and I am looking into your complaint,
 * which we received today. You are wrong about the fee.`;
 * lintLetter("acknowledgement", letter, "uk-fca", "en").map(({ rule }) => rule); // => ["uk-fca/acknowledgement/states-time-limit", "house/acknowledgement/looks-forward", "house/acknowledgement/blames-customer"]
 */
export function lintLetter(
  kind: LetterKind,
  text: string,
  regime: LetterRegime | string,
  locale: Locale,
  expects: LetterExpectations = {},
): readonly Finding[] {
  refuse("lintLetter", [
    ...unknown("kind", kind, letterKinds()),
    ...unknown("locale", locale, locales),
    ...unknown("text", typeof text, ["string"]),
  ]);
  const pack = locale === "en" ? englishLetters : indonesianLetters;
  const rules = typeof regime === "string" ? regimeWith(regime, "lintLetter") : regime;
  return lintLetterWith(pack, kind, text, rules, expects);
}

const unknown = (name: string, given: string, known: readonly string[]) =>
  known.includes(given)
    ? []
    : [{ code: "letter-argument", path: [name], data: { given: String(given), known } }];
