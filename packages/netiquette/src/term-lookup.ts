import type { Bilingual } from "@ramah/core";
import type { Span } from "./text/span.js";

/** A term found in a text. `@ramah/glossary` finds such terms; any other list may do so too. */
export interface TermHit extends Span {
  readonly surface: string;
  readonly concept: string;
  readonly audience: "internal" | "customer" | "both";
  readonly explanation: Bilingual;
  /** What customers call it. */
  readonly replacement?: Bilingual;
}

/** Finds terms in a text, with offsets in UTF-16 code units. */
export interface TermLookup {
  find(text: string): readonly TermHit[];
}
