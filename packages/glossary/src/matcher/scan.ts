import {
  classOf,
  lineClass,
  paragraphClass,
  symbolClass,
  unitsAt,
  wordClass,
} from "../text/characters.js";
import { addToHash, createFilter, emptyHash, type Filter, hashOf } from "./filter.js";
import { longestAt, type Match } from "./longest.js";
import type { Trie } from "./trie.js";

/** Goes through a text once. */
export type Scanner = (text: string, isShouted: boolean) => readonly Match[];

/**
 * Makes the one pass over a text: units are sorted by a table, words hashed as they are read, and
 * only a word that a term may begin with is looked at closely. Without the table and the filter the
 * same pass makes a string of every word and takes several times as long (bench/matcher.mjs).
 *
 * @param trie the terms
 * @returns the pass
 */
export function createScanner(trie: Trie): Scanner {
  const mayBegin = createFilter(trie.firstWords.flatMap(spellings));
  const startsWithSymbol = trie.firstWords.some((word) => !/^[\p{L}\p{M}\p{N}_]/u.test(word));
  // Classes of the units seen so far, 0 for unknown; a class depends on nothing but the character.
  const classes = new Uint8Array(0x10000);

  return (text, isShouted) => {
    const matches: Match[] = [];
    let isQuoted = false;
    let position = 0;
    const classAt = (at: number): number => {
      if (at >= text.length) return symbolClass;
      const unit = text.charCodeAt(at);
      if (unit >= 0xd800 && unit <= 0xdfff) return classOf(text.codePointAt(at) ?? unit);
      const known = classes[unit];
      if (known !== undefined && known !== 0) return known;
      const found = classOf(unit);
      classes[unit] = found;
      return found;
    };
    const tryAt = (start: number, end: number, isWord: boolean): number => {
      const around = { text, isShouted, isQuoted };
      const match = longestAt(trie, around, { start, end, gap: "none", isWord });
      if (match === undefined) return end;
      matches.push(match);
      return match.end;
    };

    while (position < text.length) {
      const kind = classAt(position);
      if (kind !== wordClass) {
        const end = position + unitsAt(text, position);
        if (kind === lineClass || kind === paragraphClass) isQuoted = false;
        else if (kind === symbolClass && isSingleQuote(text.charCodeAt(position))) {
          // A mark between two letters is an apostrophe and changes nothing.
          if (!isWordBefore(text, position)) isQuoted = true;
          else if (classAt(end) !== wordClass) isQuoted = false;
        }
        position = kind === symbolClass && startsWithSymbol ? tryAt(position, end, false) : end;
        continue;
      }
      const start = position;
      let hash = emptyHash;
      let isAscii = true;
      while (position < text.length) {
        const unit = text.charCodeAt(position);
        // Known units, nearly all, need no call; an unknown one or half of a pair does.
        const known = classes[unit];
        if (known !== wordClass && (known !== 0 || classAt(position) !== wordClass)) break;
        hash = addToHash(hash, unit);
        if (unit > 0x7f) {
          isAscii = false;
          position += unitsAt(text, position);
        } else position++;
      }
      if (!isAscii || mayBegin(hash) || mayBeForm(mayBegin, text, start, position)) {
        position = tryAt(start, position, true);
      }
    }
    return matches;
  };
}

/** The words of the text that stand for a first word of a term. */
const spellings = (word: string): readonly string[] =>
  word === "&" ? ["&", "and", "dan"] : [word];

/** Tells whether a word may be a form of a word that a term may begin with. */
function mayBeForm(mayBegin: Filter, text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(end - 2) | 0x20;
  const mayBeginWithout = (cut: number): boolean => mayBegin(hashOf(text, start, end - cut));
  switch (text.charCodeAt(end - 1) | 0x20) {
    case 0x73: // -s; -es and -ies are too rare to be looked at here
      return mayBeginWithout(1) || before === 0x65;
    case 0x61: // -nya
      return before === 0x79 && mayBeginWithout(3);
    case 0x75: // -ku -mu
      return (before === 0x6b || before === 0x6d) && mayBeginWithout(2);
    case 0x68: // -lah -kah, perhaps after -nya
      return before === 0x61 && (mayBeginWithout(3) || mayBeForm(mayBegin, text, start, end - 3));
    case 0x6e: // -pun
      return before === 0x75 && (mayBeginWithout(3) || mayBeForm(mayBegin, text, start, end - 3));
    default:
      return false;
  }
}

function isWordBefore(text: string, position: number): boolean {
  if (position === 0) return false;
  const isPair = position > 1 && unitsAt(text, position - 2) === 2;
  return classOf(text.codePointAt(position - (isPair ? 2 : 1)) ?? 0) === wordClass;
}

const isSingleQuote = (unit: number): boolean =>
  unit === 0x27 || unit === 0x2018 || unit === 0x2019;
