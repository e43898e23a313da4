import type { Instant, Locale } from "@ramah/core";
import type { FindingReason } from "../reasons.js";
import { type Token, wordsOf } from "../words.js";
import type { Cue } from "./cue.js";
import { englishCue } from "./cue-en.js";
import { indonesianCue } from "./cue-id.js";
import { clauseHedges, englishConditions, indonesianConditions } from "./cue-words.js";
import { dueOf } from "./due-of.js";
import { type Sentence, sentencesOf } from "./sentences.js";
import { startsWith } from "./starts-with.js";
import type { When } from "./time-phrase.js";
import { readWhen } from "./when.js";

/** From where a reply is read. */
export interface FindOptions {
  /** The moment of writing. */
  readonly at: Instant;
  /** The desk's zone, minutes east of UTC; 0 when left out. */
  readonly offsetMinutes?: number;
  /** The language of the reply; both are read when it is left out. */
  readonly locale?: Locale;
}

/** A commitment found in a reply. */
export interface FoundPromise {
  /** A hedge ("I will try") is told apart: it is no promise, and the customer will take it for one. */
  readonly kind: "promise" | "hedge";
  readonly locale: Locale;
  /** Range in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** What is promised, as it was written, without its time. */
  readonly what: string;
  /** The last moment that keeps it; `undefined` with a reason when the text names none. */
  readonly dueAt: Instant | undefined;
  readonly reasons: readonly FindingReason[];
}

/**
 * Finds the commitments that the author of a reply makes, in English and Indonesian, each with what is
 * promised and until when, so that none leaves the desk without a record (K-04). Questions, quotations
 * of the customer and what already happened are no promises. Rules read the text, no model: what they
 * do not know they miss.
 *
 * @param text the reply as the author wrote it
 * @param options the moment of writing, the desk's zone in minutes east of UTC, the language
 * @returns the commitments in the order of the text; ranges in UTF-16 code units
 * @example
 * import { findPromises } from "@ramah/complaints";
 * import { toInstant } from "@ramah/core";
 *
 * const at = toInstant("2026-11-21T09:00:00+07:00") ?? 0;
 * const [found] = findPromises("Saya akan menelepon Bapak dalam 2 jam.", { at, offsetMinutes: 420 });
 * found?.what; // => "menelepon Bapak"
 * found?.dueAt === at + 7_200_000; // => true
 */
export function findPromises(text: string, options: FindOptions): readonly FoundPromise[] {
  const tokens = wordsOf(text);
  return sentencesOf(text, tokens)
    .filter((sentence) => !sentence.isQuestion && tokens[sentence.from]?.text !== "apakah")
    .flatMap((sentence) => inSentence(text, tokens, sentence, options));
}

function inSentence(
  text: string,
  tokens: readonly Token[],
  sentence: Sentence,
  options: FindOptions,
): FoundPromise[] {
  const cues = cuesOf(tokens, sentence, options.locale);
  const condition = conditionIn(tokens, sentence);
  return cues.flatMap((cue, index) => {
    const clauseEnd = cues[index + 1]?.from ?? sentence.to;
    const clauseStart = index === 0 ? sentence.from : cue.from;
    const inside = whensIn(tokens, cue.to, clauseEnd, cue.locale);
    const whens = inside.length > 0 ? inside : leadingWhen(tokens, clauseStart, cue);
    if (cue.needsTime && whens.length === 0) return [];
    const found = foundIn(text, tokens, cue, clauseStart, clauseEnd, whens);
    const due = dueOf(text, tokens, whens, {
      at: options.at,
      offsetMinutes: options.offsetMinutes ?? 0,
      condition,
    });
    const hedge = cue.hedge ?? clauseHedge(tokens, clauseStart, clauseEnd);
    const reasons: FindingReason[] = [
      { code: "promise-cue", data: { phrase: sliceOf(text, tokens, cue.from, cue.to) } },
      ...(hedge === undefined ? [] : [{ code: "hedged", data: { phrase: hedge } } as const]),
      ...due.reasons,
    ];
    const kind = hedge === undefined ? "promise" : "hedge";
    return [{ kind, locale: cue.locale, ...found, dueAt: due.dueAt, reasons }];
  });
}

function cuesOf(
  tokens: readonly Token[],
  { from, to }: Sentence,
  locale: Locale | undefined,
): readonly Cue[] {
  const cues: Cue[] = [];
  for (let at = from; at < to; at++) {
    const cue =
      (locale === "id" ? undefined : englishCue(tokens, at, to)) ??
      (locale === "en" ? undefined : indonesianCue(tokens, at, to));
    if (cue === undefined || cue.from < (cues.at(-1)?.to ?? from)) continue;
    cues.push(cue);
    at = Math.max(at, cue.to - 1);
  }
  return cues;
}

function conditionIn(tokens: readonly Token[], { from, to }: Sentence): string | undefined {
  const conditions = [...englishConditions, ...indonesianConditions];
  for (let at = from; at < to; at++) {
    const isClock = ["pukul", "jam"].includes(tokens[at + 1]?.text ?? "");
    const words = conditions.find((phrase) => startsWith(tokens, at, to, phrase));
    if (words !== undefined && !isClock) return words.join(" ");
  }
  return undefined;
}

function whensIn(
  tokens: readonly Token[],
  from: number,
  end: number,
  locale: Locale,
): readonly When[] {
  const whens: When[] = [];
  for (let at = from; at < end; ) {
    const when = readWhen(tokens, at, end, locale);
    // "Every Monday" is a habit and no day.
    const isHabit = ["every", "each", "setiap", "tiap"].includes(tokens[at - 1]?.text ?? "");
    if (when !== undefined && when.problem !== "past" && !isHabit) whens.push(when);
    at = when?.to ?? at + 1;
  }
  return whens;
}

/** "By 5 pm I will call you": a phrase before the cue counts when it stands right before it. */
function leadingWhen(tokens: readonly Token[], from: number, cue: Cue): readonly When[] {
  // A phrase of time has at most a dozen tokens.
  for (let at = Math.max(from, cue.from - 14); at < cue.from; at++) {
    const when = readWhen(tokens, at, cue.from, cue.locale);
    if (when === undefined) continue;
    const isNext = tokens.slice(when.to, cue.from).every(({ text }) => isJoint(text));
    if (isNext && when.problem !== "past") return [when];
    at = when.to - 1;
  }
  return [];
}

const isJoint = (text: string): boolean =>
  [",", "then", "so", "maka", "pun", "juga"].includes(text);

function clauseHedge(tokens: readonly Token[], from: number, to: number): string | undefined {
  return tokens.slice(from, to).find(({ text }) => clauseHedges.has(text))?.text;
}

const closers: readonly string[] = [
  ",",
  "and",
  "then",
  "but",
  "so",
  "dan",
  "lalu",
  "kemudian",
  "tetapi",
  "serta",
  ":",
  "-",
];

function foundIn(
  text: string,
  tokens: readonly Token[],
  cue: Cue,
  clauseStart: number,
  clauseEnd: number,
  whens: readonly When[],
): { readonly start: number; readonly end: number; readonly what: string } {
  let to = clauseEnd;
  while (to > cue.to && closers.includes(tokens[to - 1]?.text ?? "")) to -= 1;
  const lead = whens[0] !== undefined && whens[0].from < cue.from ? whens[0].from : cue.from;
  const from = cue.isPassive ? subjectFrom(tokens, clauseStart, cue.from) : cue.from;
  const start = tokens[Math.min(from, lead)]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  const first = cue.isPassive ? from : cue.to;
  const kept: string[] = [];
  let at = first;
  for (const when of [...whens.filter((one) => one.to > first), undefined]) {
    const until = Math.min(when?.from ?? to, to);
    if (until > at) kept.push(sliceOf(text, tokens, at, until));
    at = when?.to ?? to;
  }
  const what = kept
    .join(" ")
    .replace(/\s+/g, " ")
    .replace(/^[\s,]+/, "");
  return { start, end, what: trimmedEnd(what) };
}

/** The noun phrase before a passive commitment: at most three words of the same clause. */
function subjectFrom(tokens: readonly Token[], clauseStart: number, at: number): number {
  let from = at;
  while (from > Math.max(clauseStart, at - 3) && isNoun(tokens[from - 1])) from -= 1;
  return from;
}

const isNoun = (token: Token | undefined): boolean =>
  token?.kind === "word" &&
  !["dan", "and", "bahwa", "that", "but", "tetapi", "maka"].includes(token.text);

/** Without trailing spaces and commas; by hand, since a pattern bound to the end is not linear. */
function trimmedEnd(text: string): string {
  let end = text.length;
  while (end > 0 && " ,.".includes(text[end - 1] ?? "x")) end -= 1;
  return text.slice(0, end);
}

function sliceOf(text: string, tokens: readonly Token[], from: number, to: number): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}
