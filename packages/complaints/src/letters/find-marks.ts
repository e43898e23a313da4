import { type Locale, once } from "@ramah/core";
import { accusations } from "../data/accusations.js";
import type { LetterWords } from "./letter-words.js";
import {
  type ClassReader,
  compilePatterns,
  createMatcher,
  type Pattern,
  type PatternIndex,
  type PatternPack,
  startOf,
} from "./pattern.js";
import { isAfterName, readName } from "./person-name.js";
import { schemes } from "./schemes.js";
import { readTimeSpan } from "./time-span.js";
import { readWrittenDate } from "./written-date.js";

/** What a stretch of a letter was read as: an element, something forbidden, or a decision. */
export interface Mark {
  readonly meaning: string;
  /** Words of the letter, up to but not including `to`. */
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
}

/** What was found in a letter, by meaning, in the order of the text and once in a sentence. */
export type Marks = ReadonlyMap<string, readonly Mark[]>;

/** The patterns of a language, prepared at their first use. */
export interface LetterPack {
  readonly locale: Locale;
  /** The patterns, prepared at their first use; their form is the linter's own. */
  readonly index: () => object;
}

/** Makes a pack of patterns for a language. */
export function letterPack(locale: Locale, pack: PatternPack, you: string): LetterPack {
  return {
    locale,
    index: once(() => {
      const words = accusations.find((each) => each.locale === locale)?.words ?? [];
      const accusing = `\n${you} *3 ${words.join("|")}`;
      const patterns = { ...pack.patterns };
      patterns["blames-customer"] += accusing;
      return compilePatterns({ ...pack, patterns });
    }),
  };
}

/** Finds everything that the patterns of the language know in a letter. Linear in its length. */
export function findMarks(letter: LetterWords, index: PatternIndex): Marks {
  const { text, words, sentences, locale } = letter;
  const schemeAt = schemeReader(letter);
  const span = (at: number, end: number): number => readTimeSpan(words, at, end)?.to ?? -1;
  const date = (at: number, end: number): number =>
    readWrittenDate(words, at, end, locale)?.to ?? -1;
  const classes: Readonly<Record<string, ClassReader>> = {
    scheme: schemeAt,
    date,
    when: (at, end) => Math.max(date(at, end), span(at, end), isDay(words[at]?.text) ? at + 1 : -1),
    long: (at, end) => {
      const found = readTimeSpan(words, at, end);
      return found?.isLong === true ? found.to : -1;
    },
    name: (at, end) => (schemeAt(at, end) > at ? -1 : (readName(text, words, at, end)?.to ?? -1)),
    reference: (at, end) =>
      Math.max(date(at, end), span(at, end)) > at ? -1 : referenceEnd(letter, at, end),
  };
  const matcher = createMatcher(
    words,
    index,
    classes,
    (at, from) => schemeAt(at - 1, at) < 0 && isAfterName(text, words, at, from),
  );
  const marks = new Map<string, Mark[]>();
  const tryAll = (patterns: readonly Pattern[] | undefined, at: number, sentence: number): void => {
    const { from, to } = sentences[sentence] ?? { from: at, to: at };
    for (const pattern of patterns ?? []) {
      const found = marks.get(pattern.meaning) ?? [];
      if (found.at(-1)?.sentence === sentence) continue;
      const hit = matcher.match(pattern, at, from, to);
      if (hit === undefined) continue;
      marks.set(pattern.meaning, found);
      found.push({ meaning: pattern.meaning, sentence, ...hit });
    }
  };
  for (const [sentence, { from, to }] of sentences.entries()) {
    for (let at = from; at < to; at++) {
      const start = startOf(words[at]?.text ?? "");
      tryAll(index.byStart.get(start), at, sentence);
      if (schemeAt(at, to) > at) tryAll(index.byStart.get("@scheme"), at, sentence);
      if (!isTimed(words[at]?.kind, start)) continue;
      for (const name of timeStarts) tryAll(index.byStart.get(name), at, sentence);
    }
  }
  return marks;
}

const timeStarts: readonly string[] = ["@when", "@long", "@date"];

/** A length of time or a date begins with a number, in digits or in words. */
const isTimed = (kind: string | undefined, start: string): boolean =>
  kind === "number" ||
  " one two thr fou fiv six sev eig nin ten ele twe fif dua tig emp lim ena tuj del sem sep seb sat ".includes(
    ` ${start} `,
  );

const days =
  " monday tuesday wednesday thursday friday saturday sunday tomorrow today senin selasa rabu kamis jumat sabtu minggu besok ";

const isDay = (word = ""): boolean => word !== "" && days.includes(` ${word} `);

/** Where the name of a scheme that begins at a word ends. */
function schemeReader({ words, locale }: LetterWords): ClassReader {
  const byFirst = namesByFirst(locale);
  return (at, end) => {
    let longest = -1;
    // In "www.afca.org.au" nobody is named.
    const before = words[at - 1];
    const isInAddress = before?.end === words[at]?.start && "./@-".includes(before?.text ?? " ");
    if (isInAddress) return -1;
    for (const name of byFirst.get(words[at]?.text ?? "") ?? []) {
      const to = at + name.length;
      if (to <= end && to > longest && name.every((word, nth) => words[at + nth]?.text === word)) {
        longest = to;
      }
    }
    return longest;
  };
}

// "The Ombudsman" is enough once the scheme was named.
const general: Readonly<Record<Locale, readonly string[]>> = {
  en: ["ombudsman", "adr scheme", "dispute resolution scheme", "alternative dispute resolution"],
  id: [
    "ombudsman",
    "lembaga alternatif",
    "lembaga penyelesaian sengketa",
    "lembaga tersebut",
    "pengadilan",
  ],
};

function namesByFirst(locale: Locale): ReadonlyMap<string, readonly (readonly string[])[]> {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const name of [...schemes.flatMap(({ names }) => names), ...general[locale]]) {
    const words = name.split(" ");
    const first = words[0] ?? "";
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  return byFirst;
}

// Four digits alone are a year.
const fewestDigits = 5;

/** A reference is written without a space and has digits: `CMP-2026-014`, `00417`. */
function referenceEnd({ words }: LetterWords, at: number, end: number): number {
  let next = at;
  let hasDigit = false;
  while (next < end && next < at + 9) {
    const word = words[next];
    if (word === undefined || (next > at && word.start !== words[next - 1]?.end)) break;
    if (word.kind === "mark" && !"-/.#".includes(word.text)) break;
    hasDigit ||= word.kind === "number";
    next++;
  }
  while (next > at && words[next - 1]?.kind === "mark") next--;
  const length = (words[next - 1]?.end ?? 0) - (words[at]?.start ?? 0);
  return hasDigit && length >= (next > at + 1 ? 3 : fewestDigits) ? next : -1;
}
