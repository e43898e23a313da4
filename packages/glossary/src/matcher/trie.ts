import type { Concept } from "../concept/concept.js";
import type { CaseRule, Term } from "../concept/term.js";
import { tokenKeys } from "../text/token.js";
import { caseRuleOf, lettersOf } from "./case-rule.js";

/** A term made ready for comparing. */
export interface Entry {
  readonly concept: Concept;
  readonly term: Term;
  readonly rule: CaseRule;
  /** The term as `lettersOf` writes it. */
  readonly letters: string;
  /** Takes the English plural and possessive; every term takes the Indonesian clitics. */
  readonly isEnglish: boolean;
}

/** All terms as one tree of words; nodes and words are numbers. */
export interface Trie {
  /** The node for a word at the beginning of a term. */
  readonly first: (word: string) => number | undefined;
  /** The node for a word after those of a node. */
  readonly next: (node: number, word: string) => number | undefined;
  /** The terms that end at a node, the one to prefer first. */
  readonly entriesAt: (node: number) => readonly Entry[];
  /** Every word that a term begins with. */
  readonly firstWords: readonly string[];
}

const root = 0;
const noEntries: readonly Entry[] = [];

/**
 * Builds the tree of the terms' words.
 *
 * @param concepts checked concepts
 * @returns the tree; terms without a word are left out
 */
export function buildTrie(concepts: readonly Concept[]): Trie {
  const words = new Map<string, number>();
  const paths = concepts.flatMap((concept) =>
    concept.terms.map((term) => ({ entry: entryOf(concept, term), keys: tokenKeys(term.text) })),
  );
  for (const { keys } of paths) {
    for (const key of keys) if (!words.has(key)) words.set(key, words.size);
  }
  const edges = new Map<number, number>();
  const entries: Entry[][] = [[]];
  const edgeOf = (node: number, word: number): number => node * words.size + word;
  for (const { entry, keys } of paths) {
    let node = root;
    for (const key of keys) {
      const edge = edgeOf(node, words.get(key) ?? 0);
      const child = edges.get(edge) ?? entries.length;
      if (child === entries.length) {
        entries.push([]);
        edges.set(edge, child);
      }
      node = child;
    }
    if (node !== root) entries[node]?.push(entry);
  }
  for (const list of entries) list.sort((first, second) => rankOf(first) - rankOf(second));

  const next = (node: number, key: string): number | undefined => {
    const word = words.get(key);
    return word === undefined ? undefined : edges.get(edgeOf(node, word));
  };
  return {
    first: (key) => next(root, key),
    next,
    entriesAt: (node) => entries[node] ?? noEntries,
    firstWords: [...new Set(paths.flatMap(({ keys }) => keys.slice(0, 1)))],
  };
}

function entryOf(concept: Concept, term: Term): Entry {
  return {
    concept,
    term,
    rule: caseRuleOf(term),
    letters: lettersOf(term.text),
    isEnglish: term.locale === "en" || term.type === "acronym",
  };
}

/** Shown before hidden, stricter case before looser, preferred before others; then as given. */
function rankOf({ term, rule }: Entry): number {
  const strictness = rule === "exact" ? 0 : rule === "acronym" ? 1 : 2;
  const standing = term.status === "preferred" ? 0 : term.status === "admitted" ? 1 : 2;
  return (term.hidden === true ? 100 : 0) + strictness * 10 + standing;
}
