/** Words that mean something in a guard and so cannot be part of a name, in both languages. */
export const reservedWords: Readonly<Record<string, string>> = {
  and: "and",
  dan: "and",
  or: "or",
  atau: "or",
  not: "not",
  bukan: "not",
  is: "is",
  adalah: "is",
  known: "known",
  diketahui: "known",
  unknown: "unknown",
  if: "if",
  jika: "if",
};

/** Words for the two values of a boolean. */
export const booleanWords: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  ya: true,
  benar: true,
  false: false,
  no: false,
  tidak: false,
  salah: false,
};

/** What a reserved word means, if the word is one. */
export function meaningOf(word: string): string | undefined {
  const folded = word.toLowerCase();
  return Object.hasOwn(reservedWords, folded) ? reservedWords[folded] : undefined;
}

/** The truth a word stands for, if it stands for one. */
export function truthOf(word: string): boolean | undefined {
  const folded = word.toLowerCase();
  return Object.hasOwn(booleanWords, folded) ? booleanWords[folded] : undefined;
}

/** The first reserved word in a name. */
export function reservedIn(name: string): string | undefined {
  return name.split(" ").find((word) => meaningOf(word) !== undefined);
}
