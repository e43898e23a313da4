import { type Locale, locales } from "@ramah/core";
import type { Token } from "../text/tokens.js";
import type { Phrase } from "./phrase.js";

interface Node {
  readonly words: Map<string, Node>;
  /** Steps that are no plain word, tried after the word itself. */
  readonly classes: {
    readonly accepts: (word: string) => boolean;
    readonly name: string;
    readonly node: Node;
  }[];
  readonly gaps: { readonly most: number; readonly node: Node }[];
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
  "@you": "anda|bapak|ibu|saudara|kamu|kalian",
};
const classes: Readonly<Record<string, (word: string) => boolean>> = {
  "#": (word) => /^\d/.test(word),
  "#d": (word) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(word),
  "#y": (word) => /^(?:19|20)\d\d$/.test(word),
};

/**
 * Compiles phrases for {@link matchPhrases}.
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

function walk(node: Node, tokens: readonly Token[], first: number, at: number, hits: Hit[]): void {
  for (const phrase of node.ends) hits.push({ phrase, first, last: at - 1 });
  const token = tokens[at];
  if (token === undefined || (token.isFirst && at > first)) return;
  const next = node.words.get(token.word);
  if (next !== undefined) walk(next, tokens, first, at + 1, hits);
  for (const step of node.classes) {
    if (step.accepts(token.word)) walk(step.node, tokens, first, at + 1, hits);
  }
  for (const gap of node.gaps) skip(gap, tokens, first, at, hits);
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
    if (token === undefined || token.isFirst) return;
  }
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
  if (step.startsWith("*")) return [gapOf(node, Number(step.slice(1)))];
  const isOptional = step.endsWith("?");
  const plain = isOptional ? step.slice(0, -1) : step;
  const nodes = (macros[plain] ?? plain).split("|").flatMap((word) => alternative(node, word));
  return isOptional ? [...nodes, node] : nodes;
}

function alternative(node: Node, word: string): readonly Node[] {
  if (Object.hasOwn(classes, word)) return [classOf(node, word)];
  if (!word.endsWith("+")) return [word.split("_").reduce(wordOf, node)];
  return clitics.map((clitic) => wordOf(node, word.slice(0, -1) + clitic));
}

function wordOf(node: Node, word: string): Node {
  const known = node.words.get(word);
  if (known !== undefined) return known;
  const created = createNode();
  node.words.set(word, created);
  return created;
}

function classOf(node: Node, name: string): Node {
  const known = node.classes.find((step) => step.name === name);
  if (known !== undefined) return known.node;
  const created = { accepts: classes[name] as (word: string) => boolean, name, node: createNode() };
  node.classes.push(created);
  return created.node;
}

function gapOf(node: Node, most: number): Node {
  const known = node.gaps.find((gap) => gap.most === most);
  if (known !== undefined) return known.node;
  const created = { most, node: createNode() };
  node.gaps.push(created);
  return created.node;
}

function createNode(): Node {
  return { words: new Map(), classes: [], gaps: [], ends: [] };
}
