import { clauseOpeners, conditionals, negators } from "../data/context.js";
import type { PhraseKind } from "../phrase/phrase.js";
import type { Token } from "../text/tokens.js";
import type { Page, PlacedHit } from "./page.js";

// Words that a negation or a condition reaches over; also what keeps a page without punctuation linear.
const reach = 10;

/** The hits of some kinds by place: of those that overlap, the first and longest. */
export function hitsOf(page: Page, ...kinds: readonly PhraseKind[]): readonly PlacedHit[] {
  const all = kinds.flatMap((kind) => page.hits.get(kind) ?? []);
  if (all.length === 0) return all;
  all.sort((one, other) => one.first - other.first || other.last - one.last);
  const kept: PlacedHit[] = [];
  for (const hit of all) if (hit.first > (kept.at(-1)?.last ?? -1)) kept.push(hit);
  const harmless = page.hits.get("harmless");
  return harmless === undefined ? kept : kept.filter((hit) => !isWithin(hit, harmless));
}

/** Whether the phrase is another's words: in quotation marks, or after "you wrote". */
export function isMentioned(page: Page, hit: PlacedHit): boolean {
  if (page.tokens[hit.first]?.isQuoted === true) return true;
  return (page.hits.get("mention") ?? []).some(
    ({ sentence, last }) => sentence === hit.sentence && last < hit.first,
  );
}

/** Whether a negation before the phrase, in the same clause, turns its sense. */
export function isNegated(page: Page, hit: PlacedHit): boolean {
  return reaches(page, hit, negators, clauseOpeners);
}

/** Whether the clause is a case or a question: "if you forgot", "apakah Anda lupa". */
export function isConditional(page: Page, hit: PlacedHit): boolean {
  return reaches(page, hit, conditionals, undefined);
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

function isWithin(hit: PlacedHit, harmless: readonly PlacedHit[]): boolean {
  return harmless.some((other) => other.first <= hit.last && hit.first <= other.last);
}
