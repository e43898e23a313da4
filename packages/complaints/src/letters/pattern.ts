import type { Token } from "../words.js";

/**
 * The patterns of a language, one a line:
 * `word`, `one|other`, `two_words`, `stem~` (a word that begins so), `word?` (may be left out),
 * `*3` (up to three words, none of them a
 * negation unless the part cannot be denied), `+` (one word, no negation), `..` (a stretch of the sentence), `@group`,
 * `@class` (a date, a name, a scheme), `<name` (a person's name stands before), `-one|other` (none of these
 * stands right before, nor one word before that), `!` (a negation before this part changes nothing, nor before
 * any part when it is the first).
 */
export interface PatternPack {
  /** Groups of words, without the `@`. */
  readonly groups: Readonly<Record<string, string>>;
  readonly patterns: Readonly<Record<string, string>>;
  readonly negators: string;
  /** After these a negator denies nothing: "not only". */
  readonly undoers: string;
  /** A negator before these reaches no further. */
  readonly stops: string;
  /** What may hang on any word: "memeriksanya". */
  readonly suffixes: string;
}

/** What is read by a function rather than word by word: where it ends, or -1. */
export type ClassReader = (at: number, end: number) => number;

type Atom =
  | {
      readonly kind: "words";
      readonly choices: ReadonlyMap<string, readonly Choice[]>;
      readonly classNames: readonly string[];
      readonly isOptional: boolean;
    }
  | {
      readonly kind: "gap";
      readonly least: number;
      readonly most: number;
      readonly stopsAtNegator: boolean;
    }
  | { readonly kind: "after-name" }
  | { readonly kind: "not-after"; readonly words: ReadonlySet<string> };

/** Words in a row, of which the last may be the beginning of one. */
interface Choice {
  readonly words: readonly string[];
  readonly isStem: boolean;
}

interface Part {
  readonly atoms: readonly Atom[];
  /** How it can begin, `@class` among it. */
  readonly starts: ReadonlySet<string>;
  readonly hasClass: boolean;
  readonly isDeniable: boolean;
}

/** A pattern ready to be matched. */
export interface Pattern {
  readonly meaning: string;
  readonly parts: readonly Part[];
}

/** Patterns by how their first word begins, so that a word of a text meets few of them. */
export interface PatternIndex {
  readonly byStart: ReadonlyMap<string, readonly Pattern[]>;
  readonly negators: ReadonlySet<string>;
  readonly undoers: ReadonlySet<string>;
  readonly stops: ReadonlySet<string>;
  readonly suffixes: ReadonlySet<string>;
}

// A stretch between two parts of a pattern is bounded, so that matching stays linear.
const longestStretch = 24;
// How far a negator reaches.
const negatorReach = 4;

export const startOf = (word: string): string => word.slice(0, 3);

/** Prepares the patterns of a language. */
export function compilePatterns(pack: PatternPack): PatternIndex {
  const byStart = new Map<string, Pattern[]>();
  for (const [meaning, lines] of Object.entries(pack.patterns)) {
    for (const line of lines.trim().split("\n")) {
      const pattern = { meaning, parts: partsOf(line.trim(), pack.groups) };
      for (const start of pattern.parts[0]?.starts ?? []) {
        const bucket = byStart.get(start) ?? [];
        byStart.set(start, bucket);
        bucket.push(pattern);
      }
    }
  }
  const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
  return {
    byStart,
    negators: set(pack.negators),
    undoers: set(pack.undoers),
    stops: set(pack.stops),
    suffixes: set(pack.suffixes),
  };
}

function partsOf(line: string, groups: PatternPack["groups"]): readonly Part[] {
  const isDeniable = !line.startsWith("! ");
  return line.split(" .. ").map((part) => {
    const atoms = part.replace(/^! /, "").split(" ");
    const canBeDenied = isDeniable && !part.startsWith("! ");
    const all = atoms.map((atom) => atomOf(atom, groups, canBeDenied));
    const starts = new Set(startsOf(all));
    const hasClass = [...starts].some((start) => start.startsWith("@"));
    return { isDeniable: canBeDenied, atoms: all, starts, hasClass };
  });
}

function atomOf(written: string, groups: PatternPack["groups"], stopsAtNegator: boolean): Atom {
  if (written === "<name") return { kind: "after-name" };
  if (/^\*\d+$/.test(written)) {
    return { kind: "gap", least: 0, most: Number(written.slice(1)), stopsAtNegator };
  }
  if (written === "+") return { kind: "gap", least: 1, most: 1, stopsAtNegator: true };
  if (/^-\p{L}/u.test(written)) {
    return { kind: "not-after", words: new Set(written.slice(1).split("|")) };
  }
  const isOptional = written.endsWith("?") && written !== "?";
  const bare = isOptional ? written.slice(0, -1) : written;
  const words = bare.split("|").flatMap((word) => {
    const name = word.slice(1);
    return word.startsWith("@") && Object.hasOwn(groups, name)
      ? (groups[name] ?? "").split("|")
      : [word];
  });
  const classNames = words.filter((word) => word.startsWith("@")).map((word) => word.slice(1));
  const choices = new Map<string, Choice[]>();
  for (const choice of words.filter((word) => !word.startsWith("@")).map(choiceOf)) {
    const start = startOf(choice.words[0] ?? "");
    choices.set(start, [...(choices.get(start) ?? []), choice]);
  }
  return { kind: "words", choices, classNames, isOptional };
}

function choiceOf(written: string): Choice {
  const isStem = written.endsWith("~");
  return { isStem, words: (isStem ? written.slice(0, -1) : written).split("_") };
}

/** How a pattern can begin; what may be left out shows what comes after it. */
function startsOf(atoms: readonly Atom[]): readonly string[] {
  const starts: string[] = [];
  for (const atom of atoms) {
    if (atom.kind !== "words") continue;
    starts.push(...atom.choices.keys(), ...atom.classNames.map((name) => `@${name}`));
    if (!atom.isOptional) break;
  }
  return starts;
}

/** Where a pattern was found: from one word up to but not including another. */
export interface PatternHit {
  readonly from: number;
  readonly to: number;
}

/** Matches the patterns of a language against the words of a letter. */
export interface Matcher {
  readonly match: (
    pattern: Pattern,
    at: number,
    from: number,
    end: number,
  ) => PatternHit | undefined;
}

/** Makes a matcher for the words of one letter. */
export function createMatcher(
  words: readonly Token[],
  index: PatternIndex,
  classes: Readonly<Record<string, ClassReader>>,
  isAfterName: (at: number, from: number) => boolean,
): Matcher {
  const text = (at: number): string => words[at]?.text ?? "";
  const starts = words.map((word) => startOf(word.text));

  const negators = words.map(
    (word, at) => index.negators.has(word.text) && !index.undoers.has(text(at + 1)),
  );
  const isNegator = (at: number): boolean => negators[at] === true;

  const isDenied = (at: number, from: number): boolean => {
    for (let back = at - 1; back >= from && back >= at - negatorReach; back--) {
      if (isNegator(back)) return true;
      if (words[back]?.kind === "mark" || index.stops.has(text(back))) return false;
    }
    return false;
  };

  const isForm = (found: string, word: string, isStem: boolean): boolean =>
    found === word ||
    (found.startsWith(word) && (isStem || index.suffixes.has(found.slice(word.length))));

  const endOfClass = (name: string, at: number, end: number): number => {
    const after = at < end ? (classes[name]?.(at, end) ?? -1) : -1;
    return after > at ? after : -1;
  };

  const endOfChoice = (choice: Choice, at: number, end: number): number => {
    const { words: wanted, isStem } = choice;
    if (at + wanted.length > end) return -1;
    for (const [offset, word] of wanted.entries()) {
      const found = text(at + offset);
      const isLast = offset === wanted.length - 1;
      const isFound = isLast ? isForm(found, word, isStem) : found === word;
      if (!isFound) return -1;
    }
    return at + wanted.length;
  };

  const holdsBefore = (atom: Atom, at: number, from: number): boolean => {
    if (atom.kind === "after-name") return isAfterName(at, from);
    if (atom.kind !== "not-after") return true;
    const isThere = (before: number): boolean => before >= from && atom.words.has(text(before));
    return !isThere(at - 1) && !isThere(at - 2);
  };

  const matchAtoms = (atoms: readonly Atom[], nth: number, at: number, end: number): number => {
    const atom = atoms[nth];
    if (atom === undefined) return at;
    if (atom.kind === "gap") {
      for (let skipped = 0; skipped <= atom.most && at + skipped <= end; skipped++) {
        const to = skipped < atom.least ? -1 : matchAtoms(atoms, nth + 1, at + skipped, end);
        if (to >= 0) return to;
        if (atom.stopsAtNegator && isNegator(at + skipped)) return -1;
      }
      return -1;
    }
    // What looks back stands first in its part and was asked there.
    if (atom.kind === "after-name" || atom.kind === "not-after") return -1;
    for (const choice of atom.choices.get(starts[at] ?? "") ?? []) {
      const after = endOfChoice(choice, at, end);
      const to = after < 0 ? -1 : matchAtoms(atoms, nth + 1, after, end);
      if (to >= 0) return to;
    }
    for (const name of atom.classNames) {
      const after = endOfClass(name, at, end);
      const to = after < 0 ? -1 : matchAtoms(atoms, nth + 1, after, end);
      if (to >= 0) return to;
    }
    return atom.isOptional ? matchAtoms(atoms, nth + 1, at, end) : -1;
  };

  const matchPart = (part: Part | undefined, at: number, from: number, end: number): number => {
    if (part === undefined || (part.isDeniable && isDenied(at, from))) return -1;
    const [first] = part.atoms;
    const looksBack = first?.kind === "after-name" || first?.kind === "not-after";
    if (looksBack && !holdsBefore(first, at, from)) return -1;
    return matchAtoms(part.atoms, looksBack ? 1 : 0, at, end);
  };

  return {
    match: (pattern, at, from, end) => {
      const [first, ...others] = pattern.parts;
      let to = matchPart(first, at, from, end);
      for (const part of others) {
        if (to < 0) return undefined;
        const last = Math.min(end, to + longestStretch);
        let next = -1;
        for (let start = to; start < last && next < 0; start++) {
          if (part.hasClass || part.starts.has(starts[start] ?? "")) {
            next = matchPart(part, start, from, end);
          }
        }
        to = next;
      }
      return to < 0 ? undefined : { from: at, to };
    },
  };
}
