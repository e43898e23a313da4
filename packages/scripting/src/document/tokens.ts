import type { Span } from "./lines.js";

/** The kinds of pieces that a guard is made of. */
export type TokenKind = "word" | "number" | "text" | "relation" | "open" | "close" | "end" | "odd";

/** A piece of a guard; `from` and `to` count from the start of the guard. */
export interface Token {
  readonly kind: TokenKind;
  /** As written; for a quoted text, what stands between the quotes. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const token =
  /\s*(?:(-?\d+(?![\p{L}\p{N}_]))|([\p{L}\p{N}][\p{L}\p{N}'’_-]*)|(!=|<=|>=|=|<|>)|(\()|(\))|"([^"]*)"|(\S))/uy;
const kinds: readonly TokenKind[] = ["number", "word", "relation", "open", "close", "text", "odd"];

/** Cuts a guard into its pieces; the last is always `end`. */
export function tokenize(guard: Span): readonly Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(token);
  let match = pattern.exec(guard.text);
  while (match !== null) {
    const group = match.findIndex((part, index) => index > 0 && part !== undefined);
    const to = pattern.lastIndex;
    const from = match.index + match[0].length - match[0].trimStart().length;
    tokens.push({ kind: kinds[group - 1] ?? "odd", text: match[group] ?? "", from, to });
    match = pattern.exec(guard.text);
  }
  tokens.push({ kind: "end", text: "", from: guard.text.length, to: guard.text.length });
  return tokens;
}
