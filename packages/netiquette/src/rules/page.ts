import type { Locale } from "@ramah/core";
import { newText } from "../email/new-text.js";
import { parseEmail } from "../email/parse-email.js";
import type { Part } from "../finding.js";
import { languageOf } from "../language/detect-language.js";
import { sentencesWithin } from "../language/sentences.js";
import { type Hit, type Lexicon, matchAt } from "../phrase/lexicon.js";
import type { PhraseKind } from "../phrase/phrase.js";
import type { TermHit, TermLookup } from "../term-lookup.js";
import type { Span } from "../text/span.js";
import { type Token, tokensOf } from "../text/tokens.js";

/** A sentence of the author, with its tokens from `first` up to `after`. */
export interface Sentence extends Span {
  readonly first: number;
  readonly after: number;
  /** Of the sentence; of the whole text when the sentence does not tell. */
  readonly language: Locale | undefined;
  readonly isQuestion: boolean;
  readonly isListItem: boolean;
  /** Which piece of the author's words it stands in; the next piece answers another quote. */
  readonly piece: number;
}

/** A phrase found, with the sentence it stands in. */
export interface PlacedHit extends Hit {
  readonly sentence: number;
}

/** A text as the rules read it: split and matched once. */
export interface Page {
  readonly part: Part;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly hits: ReadonlyMap<PhraseKind, readonly PlacedHit[]>;
  /** Terms of the glossary, with offsets of the whole text; none without a glossary. */
  readonly terms: readonly TermHit[];
  readonly language: Locale | undefined;
}

/** Reads the author's words of a mail's body. */
export function readBody(text: string, lexicon: Lexicon, glossary?: TermLookup): Page {
  return read("body", text, newText(parseEmail(text)).pieces, lexicon, glossary);
}

/** Reads a subject. That of an answer is the customer's, so nothing of it is read. */
export function readSubject(text: string, lexicon: Lexicon, glossary?: TermLookup): Page {
  const isAnswer = /^\s{0,9}(?:re|fw|fwd|bls|balas|trs|terusan)\s?(?:\[\d{1,3}\])?\s?:/i.test(text);
  return read("subject", text, isAnswer ? [] : [{ start: 0, end: text.length }], lexicon, glossary);
}

function read(
  part: Part,
  text: string,
  pieces: readonly Span[],
  lexicon: Lexicon,
  glossary: TermLookup | undefined,
): Page {
  const tokens: Token[] = [];
  const spans: {
    readonly span: Span;
    readonly first: number;
    readonly after: number;
    readonly piece: number;
  }[] = [];
  pieces.forEach(({ start, end }, piece) => {
    let first = tokens.length;
    for (const token of tokensOf(text, start, end)) tokens.push(token);
    for (const span of sentencesWithin(text, start, end)) {
      let after = first;
      while (after < tokens.length && (tokens[after] as Token).start < span.end) after += 1;
      const token = tokens[first];
      if (after > first && token !== undefined) token.isFirst = true;
      spans.push({ span, first, after, piece });
      first = after;
    }
  });
  const language = languageOf(tokens, 0, tokens.length);
  const sentences = spans.map(
    ({ span, first, after, piece }): Sentence => ({
      ...span,
      first,
      after,
      piece,
      language: languageOf(tokens, first, after) ?? language,
      isQuestion: endsWithQuestion(text, span),
      isListItem: /^(?:[-*•–]|\d{1,2}[.)])\s/.test(text.slice(span.start, span.start + 5)),
    }),
  );
  const terms = pieces
    .flatMap((piece) => termsIn(text, piece, glossary))
    .sort((one, other) => one.start - other.start || other.end - one.end);
  return {
    part,
    text,
    tokens,
    sentences,
    language,
    terms,
    hits: match(tokens, sentences, lexicon),
  };
}

function termsIn(text: string, { start, end }: Span, glossary: TermLookup | undefined): TermHit[] {
  const terms = glossary?.find(text.slice(start, end)) ?? [];
  return terms.map((term) => ({ ...term, start: start + term.start, end: start + term.end }));
}

function match(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  lexicon: Lexicon,
): ReadonlyMap<PhraseKind, readonly PlacedHit[]> {
  const found = new Map<PhraseKind, PlacedHit[]>();
  const buffer: Hit[] = [];
  sentences.forEach(({ first, after, language }, sentence) => {
    for (let at = first; at < after; at += 1) {
      buffer.length = 0;
      if (language !== "id") matchAt(lexicon, "en", tokens, at, buffer);
      if (language !== "en") matchAt(lexicon, "id", tokens, at, buffer);
      for (const hit of buffer) {
        const known = found.get(hit.phrase.kind);
        if (known === undefined) found.set(hit.phrase.kind, [{ ...hit, sentence }]);
        else known.push({ ...hit, sentence });
      }
    }
  });
  return found;
}

function endsWithQuestion(text: string, { start, end }: Span): boolean {
  for (let at = end - 1; at >= start; at -= 1) {
    const letter = text.charAt(at);
    if (letter === "?") return true;
    if (!"!\"'\u201d\u2019)]*_".includes(letter)) return false;
  }
  return false;
}
