import type { LetterWords } from "./letter-words.js";

/** The paragraphs that carry the letter: without address, salutation and subject. */
export interface Body {
  /** The paragraph of each sentence, counted over the whole text from 0. */
  readonly paragraphs: readonly number[];
  /** The first sentence of the first paragraph that says something. */
  readonly firstSentence: number;
  readonly firstParagraph: number;
  readonly hasOneParagraph: boolean;
}

// How a line begins that stands above the letter proper. Space on both sides of every word.
const headWords =
  " dear hello hi subject re ref our your date to from yth kepada halo hal perihal nomor lampiran tanggal dengan no reference account ";
// A head that long would be a paragraph.
const longestHead = 12;
// Fewer words say nothing yet: "Dear Ms Smith,".
const shortestBody = 6;

/** Finds where the letter proper begins. */
export function bodyOf({ text, words, sentences }: LetterWords): Body {
  const breaks = [...text.matchAll(/\n[ \t\r]*\n/g)].map(({ index }) => index);
  let paragraph = 0;
  const paragraphs = sentences.map(({ from }) => {
    const start = words[from]?.start ?? 0;
    while (paragraph < breaks.length && (breaks[paragraph] ?? 0) < start) paragraph++;
    return paragraph;
  });
  const first = Math.max(
    0,
    sentences.findIndex(({ from }, nth) => {
      if (nth > 0 && paragraphs[nth - 1] === paragraphs[nth]) return false;
      const last = sentences[lastOf(paragraphs, nth)]?.to ?? from;
      const length = last - from;
      const isHead = headWords.includes(` ${words[from]?.text} `) && length <= longestHead;
      return length >= shortestBody && !isHead && ".!?".includes(words[last]?.text ?? "x");
    }),
  );
  const firstParagraph = paragraphs[first] ?? 0;
  return {
    paragraphs,
    firstSentence: first,
    firstParagraph,
    hasOneParagraph: breaks.length === 0,
  };
}

function lastOf(paragraphs: readonly number[], nth: number): number {
  let last = nth;
  while (last + 1 < paragraphs.length && paragraphs[last + 1] === paragraphs[nth]) last++;
  return last;
}

// In a letter without paragraphs, early is within its first sentences.
const earlySentences = 3;

/** Tells whether a sentence stands in the first paragraph. */
export function isEarly(body: Body, sentence: number): boolean {
  if (body.hasOneParagraph) return sentence < body.firstSentence + earlySentences;
  return (body.paragraphs[sentence] ?? 0) <= body.firstParagraph;
}
