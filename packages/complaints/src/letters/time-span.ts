import type { Token } from "../words.js";

/** A length of time as a letter writes it: "eight weeks", "10 (sepuluh) hari kerja". */
export interface TimeSpan {
  /** The first word after it. */
  readonly to: number;
  /** Months or years, as one has to go to a scheme, rather than days or weeks. */
  readonly isLong: boolean;
}

// Space on both sides of every word, so that a look-up is a search for " word ".
const numberWords =
  " one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty a satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh sebulan setahun ";
const qualifiers = " business working calendar full consecutive further more additional ";
const shortUnits = " day days week weeks hour hours hari minggu pekan jam ";
const longUnits = " month months year years bulan tahun ";
const afterUnit = " kerja kalender lagi ";

const isIn = (list: string, word: string): boolean => word !== "" && list.includes(` ${word} `);

/** Reads the length of time that begins at a word, if one does. */
export function readTimeSpan(
  words: readonly Token[],
  at: number,
  end: number,
): TimeSpan | undefined {
  const text = (index: number): string => (index < end ? (words[index]?.text ?? "") : "");
  let next = at;
  // "Thirty-five", "dua puluh lima": three words at most.
  for (let word = 0; word < 3 && isNumber(words[next]) && next < end; word++) {
    next += text(next + 1) === "-" && isNumber(words[next + 2]) ? 2 : 1;
  }
  if (next === at) return undefined;
  for (let skipped = 0; skipped < 6 && text(next) !== ""; skipped++) {
    const word = text(next);
    const isLong = isIn(longUnits, word);
    if (isLong || isIn(shortUnits, word)) {
      return { to: isIn(afterUnit, text(next + 1)) ? next + 2 : next + 1, isLong };
    }
    const isFiller = "()-".includes(word) || isIn(qualifiers, word) || isNumber(words[next]);
    if (!isFiller) return undefined;
    next++;
  }
  return undefined;
}

const isNumber = (word: Token | undefined): boolean =>
  word?.kind === "number" || isIn(numberWords, word?.text ?? "");
