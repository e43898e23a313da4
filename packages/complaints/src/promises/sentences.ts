import type { Token } from "../words.js";

/** A sentence of the author: from one token up to but not including another. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly isQuestion: boolean;
}

// A full stop after one of these ends no sentence.
const abbreviations: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "mr",
  "mrs",
  "ms",
  "dr",
  "bpk",
  "sdr",
  "sdri",
  "no",
  "jl",
  "st",
  "pt",
  "tn",
  "ny",
  "yth",
]);

const originalMessage =
  /^-{2,}[ \t]*(?:original message|forwarded message|pesan asli|pesan terusan)/im;

/**
 * Cuts what the author wrote into sentences. What somebody else wrote is left out: lines that begin
 * with `>`, text between double quotation marks, and all below an "original message" line.
 */
export function sentencesOf(text: string, tokens: readonly Token[]): readonly Sentence[] {
  const cut = originalMessage.exec(text)?.index ?? text.length;
  const isQuoted = quotedTokens(text, tokens);
  const sentences: Sentence[] = [];
  let from = 0;
  const close = (to: number, isQuestion: boolean, next: number): void => {
    if (to > from) sentences.push({ from, to, isQuestion });
    from = next;
  };
  for (const [at, token] of tokens.entries()) {
    const gap = at === 0 ? "" : text.slice(tokens[at - 1]?.end ?? 0, token.start);
    if (token.start >= cut) {
      close(at, false, tokens.length);
      break;
    }
    if (isQuoted[at] === true) close(at, false, at + 1);
    else if (isNewParagraph(gap, token)) close(at, false, at);
    if (isQuoted[at] !== true && endsSentence(tokens, at)) close(at, token.text === "?", at + 1);
  }
  if (from < tokens.length) close(tokens.length, false, tokens.length);
  return sentences;
}

function isNewParagraph(gap: string, token: Token): boolean {
  const lines = gap.split("\n").length - 1;
  return lines > 1 || (lines === 1 && ["-", "*", "•", "–"].includes(token.text));
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (["!", "?", ";", "…"].includes(token.text)) return true;
  if (token.text !== ".") return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const touches = after !== undefined && after.start === token.end;
  // "10.00", "p.m.", "www.example.com"
  if (touches && after.kind !== "mark") return false;
  if (before === undefined || before.kind !== "word") return true;
  return !(before.text.length === 1 && before.text !== "i") && !abbreviations.has(before.text);
}

function quotedTokens(text: string, tokens: readonly Token[]): readonly boolean[] {
  const quoted = new Array<boolean>(tokens.length).fill(false);
  let isQuoteLine = false;
  let opened: number | undefined;
  let lastEnd = 0;
  for (const [at, token] of tokens.entries()) {
    const gap = text.slice(lastEnd, token.start);
    lastEnd = token.end;
    if (at === 0 || gap.includes("\n")) isQuoteLine = token.text === ">";
    // A quotation that its paragraph does not close was a stray mark.
    if (gap.split("\n").length > 2) opened = undefined;
    if (isQuoteLine) quoted[at] = true;
    else if (token.text === "“" || token.text === "«") opened = at;
    else if (token.text === '"' || token.text === "”" || token.text === "»") {
      if (opened !== undefined) {
        quoted.fill(true, opened, at + 1);
        opened = undefined;
      } else if (token.text === '"') opened = at;
    }
  }
  return quoted;
}
