import { clauseOpeners, conditionals, negators } from "../data/context.js";
import type { PhraseKind } from "../phrase/phrase.js";
import { firstFrom } from "../text/search.js";
import type { Token } from "../text/tokens.js";
import type { Page, PlacedHit } from "./page.js";

/** What looks like a kind and is not: "we cannot thank you enough" refuses nothing. */
const lookalikes: { readonly [Kind in PhraseKind]?: PhraseKind } = {
  attachment: "no-file",
  unable: "no-refusal",
  "out-of-stock": "no-shortage",
  "next-step": "no-step",
};

// Words that a negation or a condition reaches over; also what keeps a page without punctuation linear.
const reach = 10;

/** The hits of some kinds by place: of those that overlap, the first and longest. */
export function hitsOf(page: Page, ...kinds: readonly PhraseKind[]): readonly PlacedHit[] {
  const all = kinds.flatMap((kind) => page.hits.get(kind) ?? []);
  if (all.length === 0) return all;
  all.sort((one, other) => one.first - other.first || other.last - one.last);
  const kept: PlacedHit[] = [];
  for (const hit of all) if (hit.first > (kept.at(-1)?.last ?? -1)) kept.push(hit);
  return kept.filter((hit) => {
    const other = lookalikes[hit.phrase.kind];
    return other === undefined || !touches(hit, hitsIn(page, other, hit.sentence));
  });
}

/** The hits of a kind in one sentence. */
export function hitsIn(page: Page, kind: PhraseKind, sentence: number): readonly PlacedHit[] {
  const all = page.hits.get(kind);
  if (all === undefined) return none;
  const first = firstFrom(all, bySentence, sentence);
  let after = first;
  while (all[after]?.sentence === sentence) after += 1;
  return first === after ? none : all.slice(first, after);
}

const none: readonly PlacedHit[] = [];
const bySentence = (hit: PlacedHit): number => hit.sentence;

/** Whether the phrase is another's words: in quotation marks, or after "you wrote". */
export function isMentioned(page: Page, hit: PlacedHit): boolean {
  if (page.tokens[hit.first]?.isQuoted === true) return true;
  return hitsIn(page, "mention", hit.sentence).some(({ last }) => last < hit.first);
}

/** Whether a negation before the phrase, in the same clause, turns its sense. */
export function isNegated(page: Page, hit: PlacedHit): boolean {
  return reaches(page, hit, negators, clauseOpeners);
}

/** Whether the clause is a case or a question: "if you forgot", "apakah Anda lupa". */
export function isConditional(page: Page, hit: PlacedHit): boolean {
  return reaches(page, hit, conditionals, undefined);
}

/** Whether a promise or an offer is taken back: "we will not", "kami tidak akan". */
export function isRefused(page: Page, hit: PlacedHit): boolean {
  for (let at = hit.first; at <= hit.last + 1; at += 1) {
    const token = page.tokens[at];
    if (token === undefined || (at > hit.last && token.isFirst)) break;
    if (Object.hasOwn(negators, token.word)) return true;
  }
  return isNegated(page, hit);
}

function reaches(
  page: Page,
  hit: PlacedHit,
  words: Readonly<Record<string, true>>,
  stops: Readonly<Record<string, true>> | undefined,
): boolean {
  for (let at = hit.first; at > 0 && hit.first - at < reach; at -= 1) {
    if ((page.tokens[at] as Token).isFirst) return false;
    const { word } = page.tokens[at - 1] as Token;
    if (Object.hasOwn(words, word)) return true;
    if (stops !== undefined && Object.hasOwn(stops, word)) return false;
  }
  return false;
}

function touches(hit: PlacedHit, others: readonly PlacedHit[]): boolean {
  return others.some((other) => other.first <= hit.last && hit.first <= other.last);
}
