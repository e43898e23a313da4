import type { Span } from "../text/span.js";

/**
 * What a stretch of a mail is: the author's own words, the line that announces a quote, the quote
 * itself, a message passed on, or the signature.
 */
export type BlockKind = "new" | "attribution" | "quote" | "forwarded" | "signature";

/** A stretch of a mail, in UTF-16 code units of the original text. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Of a quote only: how often it was quoted, from 1. */
  readonly level?: number;
}

/** A mail taken apart: the blocks follow each other without gap or overlap from its first character to its last. */
export interface EmailBlocks {
  readonly text: string;
  readonly blocks: readonly Block[];
}
