import type { PlainDate } from "./date.js";

/**
 * How far a fact was checked: `verified` in the document itself, `secondary` in a text about it,
 * `claim` when the document says it but the literature does not bear it out, `unverified` when
 * nobody here could look. Unverified facts are never a default.
 */
export type SourceStatus = "verified" | "secondary" | "claim" | "unverified";

/** Where a fact, rule, figure, term or wording comes from. */
export interface Source {
  /** Title of the document: law, decree, standard, course, paper. */
  readonly document: string;
  /** Part of the document: article, section, module, slide. */
  readonly section?: string;
  readonly url?: string;
  /** The day on which it was read or became true; a fact that can change is only true as of a day. */
  readonly asOf: PlainDate;
  readonly status: SourceStatus;
}

/** A value that says where it comes from. */
export interface Sourced<Value> {
  readonly value: Value;
  readonly source: Source;
}
