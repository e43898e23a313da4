import type { Bilingual, Source } from "@ramah/core";
import type { Term } from "./term.js";

/** A thing that has terms: one meaning, explained once, with every name it goes by. */
export interface Concept {
  /** Stable, lower case, letters, digits and hyphens. */
  readonly id: string;
  /** The field it belongs to, such as `commerce`. */
  readonly subject: string;
  readonly terms: readonly Term[];
  /** What it is, for staff, without naming itself. */
  readonly definition: Bilingual;
  /** What it is, for a customer: at most {@link plainWordLimit} words that everybody knows. */
  readonly plain: Bilingual;
  /** Ids of concepts worth reading next. */
  readonly related?: readonly string[];
  readonly source: Source;
}

/**
 * The most words a plain explanation may have.
 *
 * @example
 * import { plainWordLimit } from "@ramah/glossary";
 *
 * plainWordLimit; // => 25
 */
export const plainWordLimit = 25;

/** Concepts that were checked together, with an index of their names. Made by `defineGlossary`. */
export interface Glossary {
  readonly concepts: readonly Concept[];
  /** The concepts of every name, hidden ones too, under the key that `lookUp` computes. */
  readonly labels: ReadonlyMap<string, readonly Concept[]>;
}
