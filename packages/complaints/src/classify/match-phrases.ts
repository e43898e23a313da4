import { colloquial } from "../data/colloquial.js";
import type { ComplaintPhrase, PhraseMeaning } from "../data/complaint-phrase.js";
import { type Token, wordsOf } from "../words.js";

/** A phrase found in a text. */
export interface Hit {
  /** Range in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** The phrase of the pack, not the text. */
  readonly phrase: string;
  readonly weight: number;
  readonly for: PhraseMeaning;
}

const negators: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "not",
  "no",
  "never",
  "without",
  "neither",
  "nor",
  "tidak",
  "tak",
  "bukan",
  "tanpa",
  "belum",
  "jangan",
]);

// "Not only damaged but late" denies nothing.
const undoers: ReadonlySet<string> = /* @__PURE__ */ new Set(["only", "just", "hanya", "saja"]);

const hypotheses: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "if",
  "jika",
  "apabila",
  "seandainya",
  "andaikan",
  "apakah",
  "adakah",
]);

// Two words with which an inquiry opens: "Is there an extra charge for gift wrap?"
const inquiries: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "is there",
  "are there",
  "do you",
  "how do",
  "how can",
  "how long",
  "bagaimana cara",
  "apa ada",
  "apa bisa",
]);

// "Can I get a refund if it does not fit?" inquires, "Can I get a refund?" does not.
const requests: ReadonlySet<string> = /* @__PURE__ */ new Set(["can i", "could i", "may i"]);

/** Phrases cut into words, by their first word. Make it once and use it for many texts. */
export type PhraseIndex = ReadonlyMap<string, readonly Indexed[]>;

interface Indexed {
  readonly words: readonly string[];
  readonly isNegative: boolean;
  readonly entry: ComplaintPhrase;
}

/** Indexes a pack by the first word of each phrase. */
export function indexPhrases(pack: readonly ComplaintPhrase[]): PhraseIndex {
  const index = new Map<string, Indexed[]>();
  for (const entry of pack) {
    const words = entry.phrase.split(" ");
    const [first = ""] = words;
    const isNegative = words.some((word) => negators.has(word));
    const row = index.get(first) ?? [];
    row.push({ words, isNegative, entry });
    index.set(first, row);
  }
  return index;
}

/**
 * Finds phrases in a text: whole words, the longest of each meaning at a place, none that a negation or
 * a hypothesis in the same clause takes back.
 */
export function matchPhrases(text: string, index: PhraseIndex): readonly Hit[] {
  const tokens = wordsOf(text).map(spelledOut).flatMap(contractionsOpened);
  const hits: Hit[] = [];
  const ends = new Map<PhraseMeaning, number>();
  for (const [at, token] of tokens.entries()) {
    const found = [token.text, ...stemOf(token.text)]
      .flatMap((first) => index.get(first) ?? [])
      .map((indexed) => ({ indexed, to: matchEnd(tokens, at, indexed.words) }))
      .filter(({ to }) => to > at)
      .sort((first, second) => second.to - first.to);
    // "No reply needed" is not "no reply": of phrases that begin together the longest speaks.
    const longest = found[0]?.to ?? at;
    for (const { indexed, to } of found) {
      const { entry, isNegative } = indexed;
      if (to < longest) break;
      if ((ends.get(entry.for) ?? 0) > at) continue;
      if (isHypothetical(tokens, at) || (!isNegative && isDenied(tokens, at))) continue;
      ends.set(entry.for, to);
      hits.push({
        start: token.start,
        end: tokens[to - 1]?.end ?? token.end,
        phrase: entry.phrase,
        weight: entry.weight,
        for: entry.for,
      });
    }
  }
  return hits;
}

function spelledOut(token: Token): Token {
  const { text } = token;
  return Object.hasOwn(colloquial, text) ? { ...token, text: colloquial[text] ?? text } : token;
}

/** "Paketnya" is "paket" as well: the article of Indonesian is written with its noun. */
const stemOf = (text: string): readonly string[] =>
  text.length > 5 && text.endsWith("nya") ? [text.slice(0, -3)] : [];

const isWord = (token: Token | undefined, word: string | undefined): boolean =>
  token !== undefined &&
  word !== undefined &&
  (token.text === word || (token.text.endsWith("nya") && token.text.slice(0, -3) === word));

/** "haven't" is "have" and "not": both stand at its place. */
function contractionsOpened(token: Token): readonly Token[] {
  const { text } = token;
  if (!text.includes("'")) return [token];
  if (text === "can't")
    return [
      { ...token, text: "can" },
      { ...token, text: "not" },
    ];
  if (text === "won't")
    return [
      { ...token, text: "will" },
      { ...token, text: "not" },
    ];
  const stem = text.endsWith("n't") ? text.slice(0, -3) : undefined;
  if (stem !== undefined)
    return [
      { ...token, text: stem },
      { ...token, text: "not" },
    ];
  const cut = text.indexOf("'");
  const tail = { "'ve": "have", "'s": "is", "'re": "are", "'m": "am", "'ll": "will" }[
    text.slice(cut)
  ];
  return tail === undefined
    ? [token]
    : [
        { ...token, text: text.slice(0, cut) },
        { ...token, text: tail },
      ];
}

/** The first token after a phrase, or its start when it is not there. */
function matchEnd(tokens: readonly Token[], from: number, words: readonly string[]): number {
  let at = from;
  for (let word = 0; word < words.length; word++) {
    if (words[word] === "~") {
      const wanted = words[word + 1];
      let gap = 0;
      while (gap < 3 && mayFill(tokens[at]) && !isWord(tokens[at], wanted)) {
        at += 1;
        gap += 1;
      }
    } else if (isWord(tokens[at], words[word])) at += 1;
    else return from;
  }
  return at;
}

const mayFill = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind !== "mark" || ["£", "$", "€"].includes(token.text)) &&
  !negators.has(token.text);

// A negation does not reach over these.
const breaks: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "and",
  "but",
  "because",
  "so",
  "yet",
  "although",
  "dan",
  "tetapi",
  "tapi",
  "namun",
  "padahal",
  "karena",
  "meskipun",
]);

function isDenied(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= at - 3; before--) {
    const token = tokens[before];
    if (token === undefined || token.kind === "mark" || breaks.has(token.text)) return false;
    if (negators.has(token.text)) return !undoers.has(tokens[before + 1]?.text ?? "");
  }
  return false;
}

/** Looks back to the start of the clause, a dozen tokens at most. */
function isHypothetical(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= at - 12; before--) {
    const token = tokens[before];
    if (token === undefined || token.kind === "mark") return false;
    const pair = `${token.text} ${tokens[before + 1]?.text ?? ""}`;
    if (hypotheses.has(token.text)) return true;
    // "Why is there an extra charge?" does not inquire.
    if (inquiries.has(pair)) return !["why", "kenapa"].includes(tokens[before - 1]?.text ?? "");
    if (requests.has(pair)) return isCaseAhead(tokens, at);
  }
  return false;
}

function isCaseAhead(tokens: readonly Token[], at: number): boolean {
  for (let after = at + 1; after <= at + 12; after++) {
    const token = tokens[after];
    if (token === undefined || token.kind === "mark") return false;
    if (hypotheses.has(token.text)) return true;
  }
  return false;
}
