/**
 * Makes the spellings of a word that differ only in case or in how accents are stored the same:
 * NFC, then Unicode simple case folding, letter by letter so that a final sigma needs no context.
 *
 * @param word any text
 * @returns the key to compare by
 */
export function foldWord(word: string): string {
  if (isAscii.test(word)) return word.toLowerCase();
  let folded = "";
  for (const letter of word.normalize("NFC")) folded += foldLetter(letter);
  return folded.normalize("NFC");
}

const isAscii = /^[\0-\x7f]*$/;
// The dotless i has no folding outside Turkish, but its capital is our I.
const dotlessI = "\u0131";

function foldLetter(letter: string): string {
  if (letter === dotlessI) return letter;
  const upper = letter.toUpperCase();
  const lower = (isOne(upper) ? upper : letter).toLowerCase();
  return isOne(lower) ? lower : letter;
}

const isOne = (text: string): boolean =>
  text.length === 1 || (text.length === 2 && [...text].length === 1);
