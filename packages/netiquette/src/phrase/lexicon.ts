import { type Locale, locales } from "@ramah/core";
import { negators, subjects } from "../data/context.js";
import type { Token } from "../text/tokens.js";
import type { Phrase } from "./phrase.js";

/**
 * What may follow after the words so far. Alternatives of one step lead to the same node, so that the
 * trie grows with the patterns and not with the product of their alternatives.
 */
interface Node {
  readonly words: Map<string, Node[]>;
  /** Steps that are no plain word. */
  readonly classes: { readonly accepts: (word: string) => boolean; readonly node: Node }[];
  readonly gaps: { readonly most: number; readonly node: Node }[];
  /** Where each step that was inserted here leads. */
  readonly steps: Map<string, Node>;
  readonly ends: Phrase[];
}

/** Phrases of both languages as one word trie for each. */
export interface Lexicon {
  readonly en: Node;
  readonly id: Node;
}

/** A phrase found: the tokens from `first` to `last`, both included. */
export interface Hit {
  readonly phrase: Phrase;
  readonly first: number;
  readonly last: number;
}

const clitics = ["", "lah", "kah", "nya", "pun"];
const macros: Readonly<Record<string, string>> = {
  "@you": "anda|bapak|ibu|saudara|kakak|kak|kamu|kalian",
};
const classes: Readonly<Record<string, (word: string) => boolean>> = {
  "#": (word) => /^\d/.test(word),
  "#d": (word) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(word),
  "#y": (word) => /^(?:19|20)\d\d$/.test(word),
};

/**
 * Compiles phrases for {@link matchAt}.
 *
 * @throws RangeError for a pattern without a word
 */
export function createLexicon(phrases: readonly Phrase[]): Lexicon {
  const lexicon = { en: createNode(), id: createNode() };
  for (const phrase of phrases) {
    for (const locale of locales) {
      for (const pattern of phrase.patterns[locale]) insert(lexicon[locale], pattern, phrase);
    }
  }
  return lexicon;
}

/**
 * Appends every phrase of the language that begins at a token. No phrase reaches over punctuation, so
 * the work for a token is bounded by the longest pattern and the whole stays linear.
 */
export function matchAt(
  lexicon: Lexicon,
  locale: Locale,
  tokens: readonly Token[],
  first: number,
  hits: Hit[],
): void {
  walk(lexicon[locale], tokens, first, first, hits);
}

function walk(from: Node, tokens: readonly Token[], first: number, at: number, hits: Hit[]): void {
  for (const phrase of from.ends) hits.push({ phrase, first, last: at - 1 });
  const token = tokens[at];
  if (token === undefined || (token.isFirst && at > first)) return;
  const next = from.words.get(token.word);
  if (next !== undefined) for (const node of next) walk(node, tokens, first, at + 1, hits);
  for (const { accepts, node } of from.classes) {
    if (accepts(token.word)) walk(node, tokens, first, at + 1, hits);
  }
  for (const gap of from.gaps) skip(gap, tokens, first, at, hits);
}

function skip(
  gap: Node["gaps"][number],
  tokens: readonly Token[],
  first: number,
  at: number,
  hits: Hit[],
): void {
  for (let skipped = 0; skipped <= gap.most; skipped += 1) {
    walk(gap.node, tokens, first, at + skipped, hits);
    const token = tokens[at + skipped];
    if (token === undefined || token.isFirst || isBarrier(token.word)) return;
  }
}

/** No gap reaches over a negation ("Anda tidak lupa") or another subject ("Ibu saya lupa"). */
function isBarrier(word: string): boolean {
  return Object.hasOwn(negators, word) || Object.hasOwn(subjects, word);
}

function insert(root: Node, pattern: string, phrase: Phrase): void {
  const steps = pattern.split(" ").filter((step) => step !== "");
  if (steps.length === 0)
    throw new RangeError(`createLexicon: "${phrase.name}" has an empty pattern`);
  let nodes: readonly Node[] = [root];
  for (const step of steps) nodes = nodes.flatMap((node) => follow(node, step));
  for (const node of nodes) if (!node.ends.includes(phrase)) node.ends.push(phrase);
}

function follow(node: Node, step: string): readonly Node[] {
  const isOptional = step.endsWith("?");
  const plain = isOptional ? step.slice(0, -1) : step;
  const known = node.steps.get(plain);
  const target = known ?? createNode();
  if (known === undefined) {
    node.steps.set(plain, target);
    connect(node, plain, target);
  }
  return isOptional ? [target, node] : [target];
}

function connect(node: Node, step: string, target: Node): void {
  if (step.startsWith("*")) {
    node.gaps.push({ most: Number(step.slice(1)), node: target });
    return;
  }
  for (const word of (macros[step] ?? step).split("|")) {
    const accepts = classes[word];
    if (accepts !== undefined) node.classes.push({ accepts, node: target });
    else if (!word.endsWith("+")) link(node, word.split("_"), target);
    else for (const clitic of clitics) link(node, [word.slice(0, -1) + clitic], target);
  }
}

function link(node: Node, words: readonly string[], target: Node): void {
  let from = node;
  for (const word of words.slice(0, -1)) {
    const [known] = follow(from, word);
    from = known as Node;
  }
  const last = words.at(-1) ?? "";
  const targets = from.words.get(last);
  if (targets === undefined) from.words.set(last, [target]);
  else if (!targets.includes(target)) targets.push(target);
}

function createNode(): Node {
  return { words: new Map(), classes: [], gaps: [], steps: new Map(), ends: [] };
}
