import type { Locale } from "@ramah/core";
import { findMarks, type LetterPack, type Mark, type Marks } from "./find-marks.js";
import type { LetterDecision, LetterElement } from "./letter.js";
import { type LetterWords, readLetter } from "./letter-words.js";
import { type Body, bodyOf } from "./paragraphs.js";
import type { PatternIndex } from "./pattern.js";
import { readName, signatureOf } from "./person-name.js";
import type { LetterRegime } from "./requirements.js";
import { type Scheme, schemes, schemesOf } from "./schemes.js";

/** A stretch of the text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Everything that was found in a letter, before anybody asks for it. */
export interface FoundLetter {
  readonly letter: LetterWords;
  readonly body: Body;
  readonly marks: Marks;
  /** What the letter itself says of the complaint, if it is clear. */
  readonly decision?: LetterDecision;
  /** The name of the handler, as written. */
  readonly handler?: { readonly name: string; readonly span: Span };
  /** The body that the regime's letters name. */
  readonly scheme?: { readonly scheme: string; readonly website?: string };
  /** A body that the letter names and the regime does not know, where none of its own is named. */
  readonly otherScheme?: { readonly name: string; readonly span: Span };
  readonly has: (element: LetterElement) => boolean;
  readonly spanOf: (range: { readonly from: number; readonly to: number }) => Span;
  /** Only supposed, or asked: "whether we were at fault". */
  readonly isSupposed: (mark: Mark) => boolean;
}

/** Reads a letter for what it says. */
export function findIn(text: string, pack: LetterPack, regime?: LetterRegime): FoundLetter {
  const letter = readLetter(text, pack.locale);
  const marks = findMarks(letter, pack.index() as PatternIndex);
  const own = regime === undefined ? [] : schemesOf(regime.id);
  const spanOf = ({ from, to }: { readonly from: number; readonly to: number }): Span => ({
    start: letter.words[from]?.start ?? 0,
    end: letter.words[to - 1]?.end ?? 0,
  });
  const decision = decisionIn(marks);
  const handler = handlerIn(letter, marks, spanOf);
  const other = own.length === 0 ? undefined : otherSchemeIn(letter, own, spanOf);
  const [first] = own;
  return {
    letter,
    body: bodyOf(letter),
    marks,
    ...(decision !== undefined && { decision }),
    ...(handler !== undefined && { handler }),
    ...(first !== undefined && { scheme: shown(first, pack.locale) }),
    ...(other !== undefined && { otherScheme: other }),
    has: (element) => hasElement(element, letter, marks, own, handler !== undefined),
    spanOf,
    isSupposed: (mark) => isSupposed(letter, mark),
  };
}

const shown = ({ name, websites }: Scheme, locale: Locale): NonNullable<FoundLetter["scheme"]> => ({
  scheme: name[locale],
  ...(websites[0] !== undefined && { website: websites[0] }),
});

// "We partly uphold" also holds "we uphold": the narrower is asked first.
const decisions: readonly LetterDecision[] = ["partly-upheld", "not-upheld", "upheld", "goodwill"];

function decisionIn(marks: Marks): LetterDecision | undefined {
  return decisions.find((decision) => marks.has(`decision-${decision}`));
}

function hasElement(
  element: LetterElement,
  letter: LetterWords,
  marks: Marks,
  own: readonly Scheme[],
  hasHandler: boolean,
): boolean {
  if (element === "names-handler") return hasHandler;
  if (element === "scheme-website") return hasWebsite(letter.text, own);
  if (element === "gives-decision") return marks.has(element) || decisionIn(marks) !== undefined;
  if (element === "gives-new-date") return marks.has("states-time-limit");
  // To name the day of the answer is to look forward.
  if (element === "looks-forward" && marks.has("states-time-limit")) return true;
  if (element === "shows-understanding" && saysWhatFor(letter, marks)) return true;
  return marks.has(element);
}

// "I am sorry for the delay" has six words; "We are sorry." says sorry for nothing.
const wordsOfSympathy = 6;

/** An apology that says what it is for shows that somebody understood. */
function saysWhatFor({ sentences }: LetterWords, marks: Marks): boolean {
  return (marks.get("apologises") ?? []).some(({ sentence }) => {
    const { from, to } = sentences[sentence] ?? { from: 0, to: 0 };
    return to - from >= wordsOfSympathy;
  });
}

/** An address counts when nothing is added to it that would make it another's. */
function hasWebsite(text: string, own: readonly Scheme[]): boolean {
  const websites = own.flatMap(({ websites: all }) => all);
  if (websites.length === 0) return /\b(?:www\.|https?:\/\/)[a-z\d-]{2,63}\.[a-z]{2}/i.test(text);
  const lower = text.toLowerCase();
  return websites.some((website) => {
    const host = website.replace(/^www\./, "");
    for (let at = lower.indexOf(host); at >= 0; at = lower.indexOf(host, at + 1)) {
      const before = lower.slice(Math.max(0, at - 1), at);
      const after = lower.slice(at + host.length, at + host.length + 2);
      if (!/[\p{L}\p{Nd}-]/u.test(before) && !/^(?:[\p{L}\p{Nd}-]|\.[\p{L}\p{Nd}])/u.test(after)) {
        return true;
      }
    }
    return false;
  });
}

function handlerIn(
  letter: LetterWords,
  marks: Marks,
  spanOf: (range: { readonly from: number; readonly to: number }) => Span,
): FoundLetter["handler"] {
  const { text, words } = letter;
  const mark = marks.get("names-handler")?.[0];
  const named = mark === undefined ? undefined : nameAround(letter, mark);
  // A signature says who writes; whoever writes "I" answers for the letter.
  const person = named ?? signatureOf(text, words);
  if (person === undefined) return undefined;
  const span = spanOf(person);
  return { name: text.slice(span.start, span.end), span };
}

/** The name inside what was matched, or the one that stands right before it. */
function nameAround({ text, words }: LetterWords, { from, to }: Mark): ReturnType<typeof readName> {
  for (let at = from; at < to; at++) {
    const person = readName(text, words, at, to);
    if (person !== undefined) return person;
  }
  let person: ReturnType<typeof readName>;
  for (let at = from - 1; at >= 0 && at > from - 7; at--) {
    const longer = readName(text, words, at, from);
    if (longer?.to !== from) break;
    person = longer;
  }
  return person;
}

/** A scheme of another field, when none of the regime's own is named anywhere. */
function otherSchemeIn(
  { words }: LetterWords,
  own: readonly Scheme[],
  spanOf: FoundLetter["spanOf"],
): FoundLetter["otherScheme"] {
  const named = schemes.flatMap((scheme) =>
    scheme.names.map((name) => ({ scheme, parts: name.split(" ") })),
  );
  const firsts = new Set(named.map(({ parts }) => parts[0]));
  let other: FoundLetter["otherScheme"];
  for (const [at, word] of words.entries()) {
    if (!firsts.has(word.text)) continue;
    for (const { scheme, parts } of named) {
      if (!parts.every((part, nth) => words[at + nth]?.text === part)) continue;
      if (own.includes(scheme)) return undefined;
      other ??= { name: scheme.name.en, span: spanOf({ from: at, to: at + parts.length }) };
    }
  }
  return other;
}

const supposing = " if whether unless suppose apakah jika apabila bila seandainya ";
const alleging = " claim claims allegation allegations suggestion allege tuduhan dugaan ";
const thats = " that bahwa ";

/** "We are checking whether we were at fault" admits nothing, "we do not accept that we were" neither. */
function isSupposed({ words, sentences }: LetterWords, { from, meaning, sentence }: Mark): boolean {
  if (meaning === "makes-excuse") return false;
  const first = Math.max(sentences[sentence]?.from ?? 0, from - 12);
  if (meaning === "blames-customer") return isDisclaimed(words, from, first, saying);
  for (let at = from - 1; at >= first; at--) {
    const word = ` ${words[at]?.text} `;
    // An insurance claim supposes nothing, a claim that something was so does.
    const isAlleged = alleging.includes(word) && thats.includes(` ${words[at + 1]?.text} `);
    if (supposing.includes(word) || isAlleged) return true;
  }
  return isDisclaimed(words, from, first, conceding);
}

const saying =
  " say says saying said suggest suggests suggesting imply implies implying claim claimed claiming mean mengatakan bilang menyebut menyatakan menuduh bermaksud menyiratkan menyimpulkan ";
const conceding =
  " accept accepts agree agrees admit admits concede concedes believe think consider say saying menerima mengakui setuju sependapat percaya menganggap mengatakan mean means imply implies admission berarti pengakuan ";
const denying = " not nobody never no without tidak bukan tak tanpa ";

/** "Nobody is suggesting that you were careless" blames nobody. */
function isDisclaimed(
  words: LetterWords["words"],
  from: number,
  first: number,
  verbs: string,
): boolean {
  for (let at = from - 1; at >= first && at > from - 5; at--) {
    if (!verbs.includes(` ${words[at]?.text} `)) continue;
    const before = words.slice(Math.max(first, at - 3), at);
    return before.some(({ text }) => denying.includes(` ${text} `));
  }
  return false;
}
