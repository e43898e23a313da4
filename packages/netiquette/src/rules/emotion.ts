import type { Locale, Source } from "@ramah/core";
import { firmMarks } from "../data/emotion.js";
import { functionWords } from "../data/function-words.js";
import { firstFrom } from "../text/search.js";
import type { Token } from "../text/tokens.js";
import type { Page } from "./page.js";
import { ask, type Discovery, discover, phraseOf, type Reading, settle, spanOf } from "./rule.js";
import { hitsOf, isMentioned, isNegated } from "./scope.js";

const netiquette: Source = {
  document: "The Call Centre Customer Care (course, six modules)",
  section: "Module 4, Netiquette",
  asOf: "2026-11-21",
  status: "verified",
};

/** Emotion put in writing (N-07): rows of marks, capitals, insults and irony. */
export function findEmotion(reading: Reading): readonly Discovery[] {
  const isComplaint = reading.draft.answers?.isComplaint === true;
  return [reading.subject, reading.body].flatMap((page) => [
    ...findExclaiming(page, isComplaint),
    ...findShouting(page, reading.language),
    ...findScorn(page),
  ]);
}

function findExclaiming(page: Page, isComplaint: boolean): readonly Discovery[] {
  const found: Discovery[] = [];
  page.sentences.forEach(({ start, end, first, after }, index) => {
    // A greeting may have its one mark, even before bad news.
    const isStrict = isComplaint && (index > 0 || after - first > 6);
    for (let at = start; at < end; at += 1) {
      if (!isMark(page.text, at)) continue;
      let stop = at + 1;
      while (stop < end && isMark(page.text, stop)) stop += 1;
      const phrase = page.text.slice(at, stop);
      const isMild = stop - at === 1 && (phrase === "?" || !isStrict);
      if (!isMild && !isQuotedAt(page, first, at)) {
        found.push({
          part: page.part,
          range: { start: at, end: stop },
          reason: { code: "exclaims", data: { phrase } },
          source: netiquette,
          fixes: [
            settle(
              { code: "end-calmly", data: {} },
              { start: at, end: stop, text: phrase.includes("?") ? "?" : "." },
            ),
          ],
        });
      }
      at = stop - 1;
    }
  });
  return found;
}

function isMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 33 || code === 63;
}

function isQuotedAt(page: Page, first: number, at: number): boolean {
  const before = firstFrom(page.tokens, (token) => token.start, at) - 1;
  return before >= first && page.tokens[before]?.isQuoted === true;
}

function findShouting(page: Page, language: Locale): readonly Discovery[] {
  const found: Discovery[] = [];
  for (const sentence of page.sentences) {
    for (let from = sentence.first; from < sentence.after; from += 1) {
      if (!isCapital(page, from)) continue;
      let to = from;
      while (to + 1 < sentence.after && isCapital(page, to + 1) && !page.tokens[to + 1]?.isFirst)
        to += 1;
      if (isShouted(page, from, to)) {
        const range = spanOf(page, from, to);
        const phrase = page.text.slice(range.start, range.end);
        const text =
          from === sentence.first ? capitalise(phrase.toLowerCase()) : phrase.toLowerCase();
        found.push({
          part: page.part,
          range,
          reason: { code: "shouts", data: { phrase } },
          source: netiquette,
          // A name among the words would lose its capital, so the author has to look.
          fixes: [
            ask(
              { code: "write-small", data: {} },
              { ...range, text: keepPronoun(text, sentence.language ?? language) },
            ),
          ],
        });
      }
      from = to;
    }
  }
  return found;
}

/** A word in capitals that no glossary knows as a term. */
function isCapital(page: Page, index: number): boolean {
  const { start, end, isQuoted } = page.tokens[index] as Token;
  if (isQuoted || end - start < 2) return false;
  const word = page.text.slice(start, end);
  if (word !== word.toUpperCase() || word === word.toLowerCase() || /\d/.test(word)) return false;
  return !isTerm(page, start, end);
}

function isTerm(page: Page, start: number, end: number): boolean {
  const after = firstFrom(page.terms, (term) => term.start, start + 1);
  // Terms may overlap; those that hold the word begin shortly before it.
  for (let at = after - 1; at >= Math.max(0, after - 4); at -= 1) {
    if ((page.terms[at]?.end ?? 0) >= end) return true;
  }
  return false;
}

/** Three words or more of which one is ordinary, or two ordinary ones: abbreviations and firms are none. */
function isShouted(page: Page, from: number, to: number): boolean {
  if (Object.hasOwn(firmMarks, page.tokens[from]?.word ?? "")) return false;
  let ordinary = 0;
  for (let at = from; at <= to; at += 1) {
    if (Object.hasOwn(functionWords, page.tokens[at]?.word ?? "")) ordinary += 1;
  }
  return to - from >= 2 ? ordinary > 0 : ordinary === 2;
}

const keepPronoun = (text: string, language: Locale): string =>
  language === "id" ? text.replace(/\banda\b/g, "Anda") : text.replace(/\bi\b/g, "I");

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function findScorn(page: Page): readonly Discovery[] {
  return hitsOf(page, "insult", "irony")
    .filter((hit) => !isMentioned(page, hit) && !isNegated(page, hit))
    .map((hit) => {
      const code = hit.phrase.kind === "insult" ? "insults" : "mocks";
      const data = { phrase: phraseOf(page, hit) };
      return discover(page, hit, { code, data }, [ask({ code: "leave-out", data: {} })]);
    });
}
