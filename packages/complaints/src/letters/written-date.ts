import type { Locale, PlainDate } from "@ramah/core";
import type { Token } from "../words.js";

/** A date as a letter writes it; the year may be left out. */
export interface WrittenDate {
  /** The first word after it. */
  readonly to: number;
  readonly day: number;
  readonly month: number;
  readonly year?: number;
  /** `3/4/2026` may be the third of April or the fourth of March. */
  readonly isAmbiguous: boolean;
}

const months: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
  ],
  id: [
    "januari",
    "februari",
    "maret",
    "april",
    "mei",
    "juni",
    "juli",
    "agustus",
    "september",
    "oktober",
    "november",
    "desember",
  ],
};
const ordinals: readonly string[] = ["st", "nd", "rd", "th"];

/** Reads the date that begins at a word, if one does. */
export function readWrittenDate(
  words: readonly Token[],
  at: number,
  end: number,
  locale: Locale,
): WrittenDate | undefined {
  return readWordy(words, at, end, locale) ?? readNumeric(words, at, end);
}

/** Tells whether a written date is a certain day. */
export function isSameDay(written: WrittenDate, date: PlainDate): boolean {
  const [year, month, day] = date.split("-").map(Number);
  if (written.year !== undefined && written.year !== year) return false;
  if (written.month === month && written.day === day) return true;
  return written.isAmbiguous && written.month === day && written.day === month;
}

function readWordy(
  words: readonly Token[],
  at: number,
  end: number,
  locale: Locale,
): WrittenDate | undefined {
  const text = (index: number): string => (index < end ? (words[index]?.text ?? "") : "");
  const isNumber = words[at]?.kind === "number";
  let next = at + 1;
  if (isNumber && ordinals.includes(text(next))) next++;
  if (isNumber && text(next) === "of") next++;
  const month = monthOf(text(isNumber ? next : at), locale);
  if (month === 0) return undefined;
  if (!isNumber && words[next]?.kind !== "number") return undefined;
  const day = Number(isNumber ? text(at) : text(next));
  next++;
  if (!isNumber && ordinals.includes(text(next))) next++;
  if (!(day >= 1 && day <= 31)) return undefined;
  const yearAt = text(next) === "," || text(next) === "." ? next + 1 : next;
  const year = /^\d{4}$/.test(text(yearAt)) ? Number(text(yearAt)) : undefined;
  const found = { to: year === undefined ? next : yearAt + 1, day, month, isAmbiguous: false };
  return year === undefined ? found : { ...found, year };
}

function monthOf(word: string, locale: Locale): number {
  if (word.length < 3) return 0;
  const short = word === "agt" ? "agu" : word;
  // "Marched" is no month: a word is a month in full or its first letters.
  return (
    1 +
    months[locale].findIndex(
      (name) => name === word || (short.length < 5 && name.startsWith(short)),
    )
  );
}

function readNumeric(words: readonly Token[], at: number, end: number): WrittenDate | undefined {
  if (at + 5 > end) return undefined;
  const [first, one, second, other, third] = words.slice(at, at + 5);
  if (one === undefined || one.text !== other?.text || !"-/.".includes(one.text)) return undefined;
  const numbers = [first, second, third].map((word) => Number(word?.text));
  const [a = 0, b = 0, c = 0] = numbers;
  const isYearFirst = first?.text.length === 4;
  const [year, month, day] = isYearFirst ? [a, b, c] : b > 12 ? [c, a, b] : [c, b, a];
  if (!(year > 999 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return undefined;
  return { to: at + 5, day, month, year, isAmbiguous: !isYearFirst && a <= 12 && b <= 12 };
}
