import type { Bilingual, Locale } from "@ramah/core";
import type { Digit } from "./menu.js";

// What tells a caller to press; where words are said, the word is the purpose.
const orders: Readonly<Record<Locale, RegExp>> = {
  en: /^\s*(?:please\s+)?(?:press|dial|push|hit|enter)\b/i,
  id: /^\s*(?:silakan\s+|mohon\s+)?(?:tekan|pencet|pilih|ketik)(?![a-z])/i,
};

const keys: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:press|dial|push|hit|enter)\s+(?:the\s+)?(?:key\s+|number\s+)?(\d|[a-z]+|\*|#)(?![\w*#])/gi,
  id: /(?<![a-z])(?:tekan|pencet|pilih|ketik)\s+(?:tombol\s+)?(?:angka\s+|nomor\s+)?(\d|[a-z]+|\*|#)(?![\w*#])/gi,
};

const names: Readonly<Record<string, Digit>> = {
  zero: "0",
  one: "1",
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  nine: "9",
  star: "*",
  pound: "#",
  hash: "#",
  nol: "0",
  satu: "1",
  dua: "2",
  tiga: "3",
  empat: "4",
  lima: "5",
  enam: "6",
  tujuh: "7",
  delapan: "8",
  sembilan: "9",
  bintang: "*",
  pagar: "#",
};

/** Whether a text says what to press before it says what for; who hears the purpose last has lost the key. */
export const saysKeyFirst = (text: string, language: Locale): boolean =>
  orders[language].test(text);

/** The one key that a text tells to press; none where it tells none, or several. */
export function saidDigit(text: string, language: Locale): Digit | undefined {
  const found = [...text.matchAll(keys[language])].map(([, key = ""]) =>
    digitOf(key.toLowerCase()),
  );
  const [first] = found;
  return found.every((digit) => digit === first) ? first : undefined;
}

const digitOf = (key: string): Digit | undefined =>
  Object.hasOwn(names, key) ? names[key] : /^[\d*#]$/.test(key) ? (key as Digit) : undefined;

/** How a text reads with its purpose first. */
export const keyLastExample = (digit: Digit | undefined): Bilingual => ({
  en: `For ..., press ${digit ?? "1"}.`,
  id: `Untuk ..., tekan ${digit ?? "1"}.`,
});
