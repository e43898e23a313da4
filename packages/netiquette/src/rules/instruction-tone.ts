import type { Locale } from "@ramah/core";
import type { Fix } from "../finding.js";
import type { Token } from "../text/tokens.js";
import type { Page, PlacedHit } from "./page.js";
import {
  ask,
  type Discovery,
  discover,
  phraseOf,
  type Reading,
  sentenceOf,
  settle,
} from "./rule.js";
import { hitsIn, hitsOf, isConditional, isMentioned, isNegated } from "./scope.js";

const longestList = 30;
const modals: Readonly<Record<string, true>> = {
  must: true,
  shall: true,
  to: true,
  harus: true,
  wajib: true,
  perlu: true,
  diwajibkan: true,
  diharuskan: true,
};

/** Orders without please (N-13): "You must", "Fill in", "Anda harus", "Isi formulir". */
export function findInstructions({ subject, body, language }: Reading): readonly Discovery[] {
  return [subject, body].flatMap((page) =>
    hitsOf(page, "obligation", "command")
      .filter((hit) => isOrder(page, hit))
      .map((hit) =>
        discover(page, hit, { code: "orders", data: { phrase: phraseOf(page, hit) } }, [
          fixFor(page, hit, sentenceOf(page, hit).language ?? language),
        ]),
      ),
  );
}

function isOrder(page: Page, hit: PlacedHit): boolean {
  // An imperative stands at the head of its clause; elsewhere the same word is an infinitive or a noun.
  if (hit.phrase.kind === "command" && !isHead(page, hit.first)) return false;
  if (isMentioned(page, hit) || isNegated(page, hit) || isConditional(page, hit)) return false;
  if (hitsIn(page, "invitation", hit.sentence).length > 0) return false;
  return !sentenceOf(page, hit).isQuestion && !isPolite(page, hit.sentence);
}

/** A word of courtesy anywhere in the sentence; for the steps of a list also in the line above it. */
function isPolite(page: Page, sentence: number): boolean {
  let head = sentence;
  while (head > 0 && sentence - head < longestList && page.sentences[head]?.isListItem) head -= 1;
  return (
    hitsIn(page, "polite", sentence).length > 0 ||
    (page.hits.has("polite") && hitsIn(page, "polite", head).length > 0)
  );
}

function isHead(page: Page, index: number): boolean {
  return (page.tokens[index] as Token).isFirst;
}

function fixFor(page: Page, hit: PlacedHit, language: Locale): Fix {
  const please = language === "id" ? "Mohon" : "Please";
  if (hit.phrase.kind === "command") {
    const { start, end } = page.tokens[hit.first] as Token;
    const word = page.text.slice(start, end);
    const isSmall = word.charAt(0) === word.charAt(0).toLowerCase();
    const isLoud = word.length > 1 && word === word.toUpperCase();
    const text = isLoud
      ? `${please} ${word.charAt(0)}`
      : `${isSmall ? please.toLowerCase() : please} ${word.charAt(0).toLowerCase()}`;
    return settle({ code: "say-please", data: {} }, { start, end: start + 1, text });
  }
  const first = headOfAddress(page, hit.first);
  // In the middle of a clause ("the form that you must fill in") "please" cannot take the place of "you must".
  if (!isHead(page, first)) return ask({ code: "say-please", data: {} });
  let modal = hit.first;
  while (modal < hit.last && !Object.hasOwn(modals, page.tokens[modal]?.word ?? "")) modal += 1;
  const start = (page.tokens[first] as Token).start;
  const { end } = page.tokens[modal] as Token;
  const isCapital = page.text.charAt(start) !== page.text.charAt(start).toLowerCase();
  // "Anda" and "Bapak" are always written with a capital, so it tells nothing in the middle of a sentence.
  const isStart = first === sentenceOf(page, hit).first;
  const text = isCapital && (isStart || language === "en") ? please : please.toLowerCase();
  return settle({ code: "say-please", data: {} }, { start, end, text });
}

/** "Bapak/Ibu harus" begins with "Bapak". */
function headOfAddress(page: Page, index: number): number {
  const { word, isFirst } = page.tokens[index] as Token;
  return word === "ibu" && !isFirst && page.tokens[index - 1]?.word === "bapak" ? index - 1 : index;
}
