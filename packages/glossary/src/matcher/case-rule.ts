import type { CaseRule, Term } from "../concept/term.js";
import { keyOf, readToken } from "../text/token.js";

/**
 * Finds the case rule of a term.
 *
 * @param term any term
 * @returns its own rule, else `acronym` for capitals (and digits) of at most five, else `insensitive`
 */
export function caseRuleOf(term: Term): CaseRule {
  if (term.caseRule !== undefined) return term.caseRule;
  const letters = term.text.replace(/[^\p{L}\p{N}]/gu, "");
  const isShortCapitals =
    /\p{Lu}/u.test(letters) && !/\p{Ll}/u.test(letters) && letters.length <= 5;
  return isShortCapitals ? "acronym" : "insensitive";
}

/**
 * Tells whether a text is written in capitals throughout, so that capitals say nothing.
 *
 * @param text the whole text
 * @returns true without any small letter and with a word longer than any acronym
 */
export function isShouted(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{L}{6}/u.test(text);
}

/**
 * Writes a text so that only case and wording count: NFC, one space for every gap, `and` as `&`.
 *
 * @param text a term or what was found of it
 * @returns the text to compare letter by letter
 */
export function lettersOf(text: string): string {
  const pieces: string[] = [];
  let token = readToken(text, 0);
  while (token !== undefined) {
    const piece = text.slice(token.start, token.end);
    const key = keyOf(piece);
    pieces.push(key === "&" || key === "'" ? key : piece.normalize("NFC"));
    token = readToken(text, token.end);
  }
  return pieces.join(" ");
}

/**
 * Tells whether the capitals of a place in a text are those a term asks for.
 *
 * @param rule the case rule of the term
 * @param letters the term as {@link lettersOf} writes it
 * @param core what was found, without its suffix
 * @param suffix what the grammar added
 * @param isShoutedText whether the whole text is in capitals
 * @returns true when nothing speaks against the term
 */
export function caseFits(
  rule: CaseRule,
  letters: string,
  core: string,
  suffix: string,
  isShoutedText: boolean,
): boolean {
  if (rule === "insensitive") return true;
  if (rule === "exact") return lettersOf(core) === letters;
  // "CRMS" among small letters is another acronym, not two CRMs.
  return isShoutedText || (!/\p{Ll}/u.test(lettersOf(core)) && !/\p{Lu}/u.test(suffix));
}
