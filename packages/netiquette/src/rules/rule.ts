import type { Locale } from "@ramah/core";
import { frames } from "../data/frames.js";
import type { Draft } from "../draft.js";
import type { Edit, Finding, Fix, Part } from "../finding.js";
import type { FindingReason, FixReason } from "../reasons.js";
import type { TermLookup } from "../term-lookup.js";
import type { Span } from "../text/span.js";
import type { Token } from "../text/tokens.js";
import type { Page, PlacedHit, Sentence } from "./page.js";

/** What a rule may look at. */
export interface Reading {
  readonly draft: Draft;
  readonly subject: Page;
  readonly body: Page;
  /** What to write in when a sentence does not tell. */
  readonly language: Locale;
  readonly glossary: TermLookup | undefined;
}

/** A finding before it gets its rule, severity and fingerprint. */
export type Discovery = Pick<Finding, "part" | "range" | "reason" | "source" | "fixes">;

/** A rule: the same reading gives the same discoveries. */
export type Rule = (reading: Reading) => readonly Discovery[];

/** The words from one token to another, both included. */
export function spanOf(page: Page, first: number, last: number): Span {
  return {
    start: (page.tokens[first] as Token).start,
    end: (page.tokens[last] as Token).end,
  };
}

/** The text that a hit matched, as it was written. */
export function phraseOf(page: Page, hit: PlacedHit): string {
  const { start, end } = spanOf(page, hit.first, hit.last);
  return page.text.slice(start, end);
}

/** A discovery at a hit. */
export function discover(
  page: Page,
  hit: PlacedHit,
  reason: FindingReason,
  fixes: readonly Fix[],
): Discovery {
  const range = spanOf(page, hit.first, hit.last);
  return { part: page.part, range, reason, source: hit.phrase.source, fixes };
}

/** A discovery whose fix is a frame for the whole sentence, in the sentence's language. */
export function discoverFramed(
  page: Page,
  hit: PlacedHit,
  reason: FindingReason,
  label: FixReason,
  language: Locale,
): Discovery {
  const sentence = sentenceOf(page, hit);
  const frame = frames[label.code]?.[sentence.language ?? language] ?? "";
  return discover(page, hit, reason, [ask(label, replaceSentence(page, sentence, frame))]);
}

/** A fix that leaves something to the author. */
export function ask(label: FixReason, ...edits: readonly Edit[]): Fix {
  return { kind: "needs-input", edits, label };
}

/** A fix that can be applied unseen. */
export function settle(label: FixReason, ...edits: readonly Edit[]): Fix {
  return { kind: "safe", edits, label };
}

/** Puts a text in the place of a whole sentence, leaving a list's mark before it. */
export function replaceSentence(page: Page, sentence: Sentence, text: string): Edit {
  const start = page.tokens[sentence.first]?.start ?? sentence.start;
  return { start, end: sentence.end, text };
}

/** The sentence a hit stands in. */
export function sentenceOf(page: Page, hit: PlacedHit): Sentence {
  return page.sentences[hit.sentence] as Sentence;
}

/** The part a range counts in, for discoveries about the whole mail. */
export const wholeMail: Part = "body";
