import type { Locale } from "@ramah/core";
import { keyOf } from "../text/token.js";

/** A word taken for an inflected form of another. */
export interface Reading {
  /** Key of the word it is a form of. */
  readonly base: string;
  /** Units of the word that belong to the base; the suffix comes after them. */
  readonly coreLength: number;
  /** What the suffix took from the base: the `y` of `queries`. */
  readonly restored: string;
  readonly suffix: string;
  /** The language whose grammar it follows. */
  readonly grammar: Locale;
}

const sibilant = /(?:[sxz]|ch|sh)$/i;
const takesEs = /(?:[sxzo]|ch|sh)$/i;
const consonantY = /[^aeiou]y$/i;
const clitics = /^(?:nya|ku|mu)?(?:lah|kah|pun)?$/i;
const particle = /(?:lah|kah|pun)$/i;
const possessive = /(?:nya|ku|mu)$/i;
// A base of one letter would make "as" a form of "a".
const leastBase = 2;

/**
 * Lists the words that a word may be a form of: the English plural, and the Indonesian possessives
 * -ku -mu -nya and particles -lah -kah -pun.
 *
 * @param word a word as it stands in the text
 * @returns every reading but the word itself; nothing for nearly every word
 */
export function readingsOf(word: string): readonly Reading[] {
  switch (word.charCodeAt(word.length - 1) | 0x20) {
    case 0x73: // s
      return englishReadings(word);
    case 0x61: // nya
    case 0x75: // ku, mu
    case 0x68: // lah, kah
    case 0x6e: // pun
      return indonesianReadings(word);
    default:
      return none;
  }
}

/**
 * Tells whether a word is nothing but Indonesian clitics, as in `CRM-nya`.
 *
 * @param word the word after a hyphen
 * @returns true for -ku -mu -nya, -lah -kah -pun and one of each together
 */
export function isClitic(word: string): boolean {
  return word !== "" && clitics.test(word);
}

const none: readonly Reading[] = [];

function englishReadings(word: string): readonly Reading[] {
  const readings: Reading[] = [];
  const add = (cut: number, restored: string): void => {
    readings.push(readingOf(word, word.length - cut, restored, "en"));
  };
  const withoutS = word.slice(0, -1);
  // "SMSs", "SLYs": an abbreviation in capitals takes a plain s whatever it ends in.
  const isRegular = !sibilant.test(withoutS) && !consonantY.test(withoutS);
  if (withoutS.length >= leastBase && (isRegular || isCapitals(withoutS))) add(1, "");
  if (/es$/i.test(word) && word.length - 2 >= leastBase && takesEs.test(word.slice(0, -2))) {
    add(2, "");
  }
  if (/[^aeiou]ies$/i.test(word) && word.length - 3 >= leastBase) add(3, "y");
  return readings;
}

function indonesianReadings(word: string): readonly Reading[] {
  const lengths: number[] = [];
  const withoutParticle = word.replace(particle, "");
  if (withoutParticle !== word) lengths.push(withoutParticle.length);
  const withoutBoth = withoutParticle.replace(possessive, "");
  if (withoutBoth !== withoutParticle) lengths.push(withoutBoth.length);
  return lengths
    .filter((length) => length >= leastBase)
    .map((length) => readingOf(word, length, "", "id"));
}

function readingOf(word: string, coreLength: number, restored: string, grammar: Locale): Reading {
  const core = word.slice(0, coreLength);
  return {
    base: keyOf(core + restored),
    coreLength,
    restored,
    suffix: word.slice(coreLength),
    grammar,
  };
}

const isCapitals = (text: string): boolean =>
  text === text.toUpperCase() && text !== text.toLowerCase();
