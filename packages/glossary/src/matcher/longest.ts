import { classOf, hyphenClass } from "../text/characters.js";
import { readToken, type Token, tokenKey } from "../text/token.js";
import { caseFits } from "./case-rule.js";
import { isClitic, type Reading, readingsOf } from "./inflection.js";
import type { Entry, Trie } from "./trie.js";

/** What is known of the text around a place. */
export interface Surroundings {
  readonly text: string;
  /** The whole text is in capitals. */
  readonly isShouted: boolean;
  /** A single quotation mark is open, so that the next one at the end of a word closes it. */
  readonly isQuoted: boolean;
}

/** A term found at a place. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly entry: Entry;
  /** Something was added to the term: plural, possessive, clitic, doubling. */
  readonly isInflected: boolean;
  /** The part of the text that spells the term, for telling variants. */
  readonly core: string;
}

/**
 * Finds the longest term that begins with a token. A longer way that fails its case or its grammar
 * gives way to the next shorter one; of two ways equally long the plain one wins.
 *
 * @param trie the terms
 * @param around the text
 * @param first the token to begin at
 * @returns the match, or `undefined` when no term begins there
 */
export function longestAt(trie: Trie, around: Surroundings, first: Token): Match | undefined {
  const walk: Walk = { trie, around, start: first.start, best: undefined };
  const key = tokenKey(around.text, first);
  const node = trie.first(key);
  if (node !== undefined) {
    follow(walk, node, first, { coreStart: first.start, isDoubled: false });
    const second = isHyphenAt(around.text, first.end)
      ? readToken(around.text, first.end)
      : undefined;
    if (second?.gap === "hyphen" && second.isWord) followDoubled(walk, node, key, second);
  }
  if (first.isWord) tryReadings(walk, (base) => trie.first(base), first, plainOf(first));
  return walk.best;
}

interface Walk {
  readonly trie: Trie;
  readonly around: Surroundings;
  readonly start: number;
  best: Match | undefined;
}

interface Way {
  /** Where the spelling of the term begins: after the first half of a doubled word. */
  readonly coreStart: number;
  readonly isDoubled: boolean;
}

interface Found extends Way {
  readonly coreEnd: number;
  readonly end: number;
  readonly restored: string;
  readonly suffix: string;
  readonly grammar: "en" | "id" | undefined;
}

const isEnd = (walk: Walk, node: number): boolean => walk.trie.entriesAt(node).length > 0;

const isHyphenAt = (text: string, at: number): boolean =>
  at < text.length && classOf(text.charCodeAt(at)) === hyphenClass;

const plainOf = (first: Token): Way => ({ coreStart: first.start, isDoubled: false });

/** Takes a token that leads to a node as said, then goes on to the tokens after it. */
function follow(walk: Walk, node: number, token: Token, way: Way): void {
  const { text } = walk.around;
  let current = node;
  let last = token;
  for (;;) {
    if (isEnd(walk, current)) {
      consider(walk, current, { ...way, ...bareAt(last.end) });
      if (last.isWord) tryTails(walk, current, last, way);
    }
    const next = readToken(text, last.end);
    if (next === undefined || next.gap === "break") return;
    const from = current;
    const child = walk.trie.next(from, tokenKey(text, next));
    if (next.isWord) tryReadings(walk, (base) => walk.trie.next(from, base), next, way);
    if (child === undefined) return;
    current = child;
    last = next;
  }
}

const bareAt = (end: number): Omit<Found, keyof Way> => ({
  coreEnd: end,
  end,
  restored: "",
  suffix: "",
  grammar: undefined,
});

/** Indonesian says many by saying twice: `pelanggan-pelanggan`, `pusat-pusat panggilan`. */
function followDoubled(walk: Walk, node: number, key: string, second: Token): void {
  const way: Way = { coreStart: second.start, isDoubled: true };
  if (tokenKey(walk.around.text, second) === key) follow(walk, node, second, way);
  tryReadings(walk, (base) => (base === key ? node : undefined), second, way, "id");
}

/** Takes a token for a form of a word that ends a term. */
function tryReadings(
  walk: Walk,
  nodeOf: (base: string) => number | undefined,
  token: Token,
  way: Way,
  only?: Reading["grammar"],
): void {
  const { text } = walk.around;
  for (const reading of readingsOf(text.slice(token.start, token.end))) {
    if (only !== undefined && reading.grammar !== only) continue;
    const node = nodeOf(reading.base);
    if (node === undefined || !isEnd(walk, node)) continue;
    const coreEnd = token.start + reading.coreLength;
    const found = { ...way, ...reading, coreEnd, end: token.end };
    // The longer form first, so that it wins; the apostrophe of "agents' " belongs to the plural.
    if (reading.grammar === "en" && isPossessiveMark(walk.around, token.end)) {
      consider(walk, node, { ...found, end: token.end + 1 });
    }
    consider(walk, node, found);
  }
}

/** Takes what may follow a term in its own token: `'s`, `-nya`. */
function tryTails(walk: Walk, node: number, last: Token, way: Way): void {
  const { text } = walk.around;
  const tail = readToken(text, last.end);
  if (tail === undefined) return;
  const found = { ...way, ...bareAt(last.end) };
  if (tail.gap === "hyphen" && isClitic(text.slice(tail.start, tail.end))) {
    consider(walk, node, { ...found, end: tail.end, grammar: "id" });
  }
  if (tail.gap === "none" && isApostrophe(text.charCodeAt(tail.start))) {
    const letter = readToken(text, tail.end);
    if (letter?.gap === "none" && /^s$/i.test(text.slice(letter.start, letter.end))) {
      consider(walk, node, { ...found, end: letter.end, grammar: "en" });
    }
  }
}

function consider(walk: Walk, node: number, found: Found): void {
  const { best } = walk;
  const isInflected = found.isDoubled || found.grammar !== undefined;
  if (best !== undefined && found.end < best.end) return;
  if (best !== undefined && found.end === best.end && isInflected) return;
  const { text, isShouted } = walk.around;
  const core = text.slice(found.coreStart, found.coreEnd) + found.restored;
  for (const entry of walk.trie.entriesAt(node)) {
    if (found.grammar === "en" && !entry.isEnglish) continue;
    if (!caseFits(entry.rule, entry.letters, core, found.suffix, isShouted)) continue;
    walk.best = { start: walk.start, end: found.end, entry, isInflected, core };
    return;
  }
}

function isPossessiveMark({ text, isQuoted }: Surroundings, position: number): boolean {
  if (isQuoted || !isApostrophe(text.charCodeAt(position))) return false;
  const after = readToken(text, position + 1);
  return after?.gap !== "none" || !after.isWord;
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;
