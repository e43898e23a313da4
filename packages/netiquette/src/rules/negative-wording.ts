import type { Locale } from "@ramah/core";
import { frames } from "../data/frames.js";
import type { Fix } from "../finding.js";
import type { PhraseKind } from "../phrase/phrase.js";
import type { Token } from "../text/tokens.js";
import type { Page, PlacedHit } from "./page.js";
import {
  ask,
  type Discovery,
  discover,
  phraseOf,
  type Reading,
  replaceSentence,
  sentenceOf,
  settle,
  spanOf,
} from "./rule.js";
import { hitsIn, hitsOf, isConditional, isMentioned, isNegated, isRefused } from "./scope.js";

// Words after the refusal in which a new clause may bring a time.
const reach = 40;

/** What is missing or forbidden, told without what will be and when (N-11). */
export function findNegativeWording({ subject, body, language }: Reading): readonly Discovery[] {
  return [subject, body].flatMap((page) =>
    onePerSentence(hitsOf(page, "out-of-stock", "unable", "ban"))
      .filter((hit) => !isMentioned(page, hit) && !isConditional(page, hit))
      .filter((hit) => hit.phrase.kind !== "out-of-stock" || !isNegated(page, hit))
      .filter((hit) => !sentenceOf(page, hit).isQuestion && !isRelieved(page, hit))
      .map((hit) => {
        const data = { phrase: phraseOf(page, hit) };
        const fix = fixFor(page, hit, sentenceOf(page, hit).language ?? language);
        if (hit.phrase.kind === "ban") return discover(page, hit, { code: "forbids", data }, [fix]);
        const code =
          hit.phrase.kind === "unable"
            ? "says-only-what-is-impossible"
            : "says-only-what-is-missing";
        return discover(page, hit, { code, data }, [fix]);
      }),
  );
}

function onePerSentence(hits: readonly PlacedHit[]): readonly PlacedHit[] {
  return hits.filter((hit, index) => hits[index - 1]?.sentence !== hit.sentence);
}

/** A time, an alternative or a next step in the same or the following sentence. */
function isRelieved(page: Page, hit: PlacedHit): boolean {
  const isNextNear = page.sentences[hit.sentence + 1]?.piece === sentenceOf(page, hit).piece;
  const has = (kind: PhraseKind, accepts: (other: PlacedHit) => boolean) =>
    hitsIn(page, kind, hit.sentence).some((other) => !overlaps(other, hit) && accepts(other)) ||
    (isNextNear && hitsIn(page, kind, hit.sentence + 1).some(accepts));
  const isNext = (other: PlacedHit) => other.sentence !== hit.sentence;
  return (
    has("alternative", (other) => !isRefused(page, other)) ||
    has("next-step", (other) => !isRefused(page, other)) ||
    has("polite", (other) => isNext(other) || other.first > hit.last) ||
    has("time", (other) => isNext(other) || isOwnTime(page, hit, other))
  );
}

/** "We cannot deliver on Tuesday" refuses the day; "out of stock until Tuesday" gives it. */
function isOwnTime(page: Page, hit: PlacedHit, time: PlacedHit): boolean {
  for (let at = hit.last + 1; at <= time.first && at < hit.last + reach; at += 1) {
    if ((page.tokens[at] as Token).isFirst) return true;
  }
  return hitsIn(page, "until", hit.sentence).some(
    ({ first }) => first > hit.last && first < time.first + 1 && time.first - first < 6,
  );
}

function overlaps(one: PlacedHit, other: PlacedHit): boolean {
  return one.first <= other.last && other.first <= one.last;
}

function fixFor(page: Page, hit: PlacedHit, language: Locale): Fix {
  const sentence = sentenceOf(page, hit);
  if (hit.phrase.kind === "ban") return thank(page, hit, language);
  if (hit.phrase.kind === "unable") {
    const text = frames["say-what-is-possible"]?.[language] ?? "";
    return ask({ code: "say-what-is-possible", data: {} }, replaceSentence(page, sentence, text));
  }
  const frame = frames["say-what-and-when"]?.[language] ?? "";
  const item = itemBefore(page, hit, sentence.first, language);
  const text =
    item === undefined ? frame : frame.replace("{item}", () => item).replace("{Item}", () => item);
  return ask({ code: "say-what-and-when", data: {} }, replaceSentence(page, sentence, text));
}

const linkWords =
  /(?:\s+(?:is|are|was|were|currently|now|still|also|has|have|been|sedang|sudah|telah|masih|saat ini|kini|sekarang))+$/i;
const pronouns: Readonly<Record<string, string | undefined>> = {
  they: "them",
  it: "it",
  this: "this",
  we: undefined,
  i: undefined,
  kami: undefined,
  kita: undefined,
  there: undefined,
};

/** What is missing, when the sentence begins with it and says no more before: "Item itu", "The lamp". */
function itemBefore(
  page: Page,
  hit: PlacedHit,
  first: number,
  language: Locale,
): string | undefined {
  // Indonesian patterns may begin with the thing itself: "stok … habis".
  const after = hit.last === hit.first || language === "en" ? hit.first : hit.last;
  if (after === first || after - first > 6) return undefined;
  for (let at = first + 1; at < after; at += 1) if (page.tokens[at]?.isFirst) return undefined;
  const { start, end } = spanOf(page, first, after - 1);
  const item = page.text.slice(start, end).replace(linkWords, "");
  if (/\s(?:tidak|tak|belum|not)$/i.test(item)) return undefined;
  const lower = item.toLowerCase();
  if (Object.hasOwn(pronouns, lower)) return pronouns[lower];
  if (language === "id") return item;
  return /^(?:The|A|An|Your|Our|This|That|These|Those)\s/.test(item)
    ? item.charAt(0).toLowerCase() + item.slice(1)
    : item;
}

/** "No smoking" becomes "Thank you for not smoking", at the head of a sentence only. */
function thank(page: Page, hit: PlacedHit, language: Locale): Fix {
  const { start } = spanOf(page, hit.first, hit.first);
  const { start: verb } = spanOf(page, hit.last, hit.last);
  const text = language === "id" ? "Terima kasih karena tidak " : "Thank you for not ";
  const edit = { start, end: verb, text };
  const isHead = hit.first === sentenceOf(page, hit).first;
  return isHead
    ? settle({ code: "thank-instead", data: {} }, edit)
    : ask({ code: "thank-instead", data: {} });
}
