import type { Token } from "../words.js";

/** A person's name in a letter: from one word up to but not including another. */
export interface NamedPerson {
  readonly from: number;
  readonly to: number;
}

// Words with a capital that are no person's name. Space on both sides of every word.
const noNames =
  " we i you our the your this that these it if please thank as a an at in on by for and or to from of no not my me customer customers client care service services team complaint complaints case department relations support manager office officer head handler director senior executive bank ltd limited plc inc llc pt tbk group company desk centre center operations resolution resolutions quality financial ombudsman regards sincerely faithfully yours kind dear" +
  " tim layanan pelanggan nasabah konsumen bagian divisi departemen unit pengaduan keluhan hubungan manajer petugas kepala staf kami saya anda surat dengan hormat terima kasih yth kepada di dan atau untuk bapak ibu tersebut ini itu yang jika apabila direktur kantor cabang pusat" +
  " monday tuesday wednesday thursday friday saturday sunday senin selasa rabu kamis jumat sabtu minggu ";
const months =
  " january february march april may june july august september october november december januari februari maret mei juni juli agustus oktober desember ";
const titles = " mr mrs ms miss dr prof bapak ibu bpk sdr sdri ir drs dra h hj ";

/** Reads the person's name that begins at a word: one to five words with a capital, with titles and initials. */
export function readName(
  text: string,
  words: readonly Token[],
  at: number,
  end: number,
): NamedPerson | undefined {
  let next = at;
  let names = 0;
  for (let step = 0; step < 8 && next < end; step++) {
    const word = words[next];
    if (word === undefined) break;
    const isTitle = names === 0 && titles.includes(` ${word.text} `);
    const isDot = word.text === "." && next > at && isShort(words[next - 1]);
    if (!isTitle && !isDot) {
      if (!isName(text, word) && !isGivenName(text, words, next)) break;
      names += isShort(word) ? 0 : 1;
    }
    next++;
  }
  return names > 0 ? { from: at, to: next } : undefined;
}

/**
 * Tells whether the word before a place ends a person's name. Every sentence begins with a capital: there it
 * takes two names in a row.
 */
export function isAfterName(
  text: string,
  words: readonly Token[],
  at: number,
  sentenceFrom: number,
): boolean {
  const before = words[at - 1];
  if (at - 1 < sentenceFrom || before === undefined || isShort(before)) return false;
  if (!isName(text, before)) return false;
  const earlier = words[at - 2];
  return at - 1 > sentenceFrom && earlier !== undefined
    ? at - 2 > sentenceFrom ||
        isShort(earlier) ||
        isName(text, earlier) ||
        isGivenName(text, words, at - 2)
    : false;
}

/** The name with which the letter is signed, if a person signed it. */
export function signatureOf(text: string, words: readonly Token[]): NamedPerson | undefined {
  const lines = lastLines(text);
  const closing = lines.findLastIndex(({ content }) => closings.test(content));
  const below = closing < 0 ? lines.slice(-4) : lines.slice(closing + 1, closing + 5);
  for (const line of below) {
    const from = firstWordAt(words, line.start);
    const to = firstWordAt(words, line.start + line.content.length);
    const person = readName(text, words, from, to);
    // Below no closing a line is a signature only when it is nothing but a name in full.
    const isWhole = person?.to === to && to - from > 1;
    if (person !== undefined && (closing >= 0 || isWhole)) return person;
  }
  return undefined;
}

const closings =
  /^\s{0,20}(?:yours|sincerely|(?:kind|best|warm|with (?:kind|best|warm))\b.{0,20}regards|regards|respectfully|hormat (?:kami|saya)|salam\b|dengan hormat,?\s{0,20}$|wassalam)/i;

interface Line {
  readonly start: number;
  readonly content: string;
}

/** The last lines that say something: a signature lies in the last 1,500 characters. */
function lastLines(text: string): readonly Line[] {
  const offset = Math.max(0, text.length - 1500);
  let start = offset;
  const lines: Line[] = [];
  for (const content of text.slice(offset).split("\n")) {
    if (content.trim() !== "") lines.push({ start, content });
    start += content.length + 1;
  }
  return lines.slice(-12);
}

function firstWordAt(words: readonly Token[], start: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** April Jones and Mei Tran are named like a month; "12 May Sari" is a date. */
function isGivenName(text: string, words: readonly Token[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined || next === undefined || !isMonth(word) || !isCapital(text, word))
    return false;
  const isInDate = before?.kind === "number" || before?.text === "in" || before?.text === "pada";
  return !isInDate && text.charAt(word.end) === " " && !isShort(next) && isName(text, next);
}

const isMonth = (word: Token): boolean => months.includes(` ${word.text} `);

const isShort = (word: Token | undefined): boolean =>
  word !== undefined &&
  word.kind === "word" &&
  (word.text.length < 2 || titles.includes(` ${word.text} `));

function isName(text: string, word: Token): boolean {
  if (word.kind !== "word" || noNames.includes(` ${word.text} `) || isMonth(word)) return false;
  return isCapital(text, word);
}

function isCapital(text: string, { start }: Token): boolean {
  const first = text.charAt(start);
  return first !== first.toLowerCase();
}
