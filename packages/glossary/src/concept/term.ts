import type { Locale } from "@ramah/core";

/** How a term is built, in the words of TBX-Basic (ISO 30042). */
export type TermType = "fullForm" | "acronym" | "abbreviation" | "shortForm" | "variant" | "phrase";

/** Whether a term should be used: one preferred per language, others admitted, deprecated ones only found. */
export type TermStatus = "preferred" | "admitted" | "deprecated";

/** Who uses a term: the staff among themselves, customers, or both. */
export type Audience = "internal" | "customer" | "both";

/**
 * When letters of another case still count as the term: `acronym` wants capitals (unless the whole
 * text is in capitals), `exact` wants the letters as written, `insensitive` does not care.
 */
export type CaseRule = "acronym" | "insensitive" | "exact";

/** One way to say a concept in one language. */
export interface Term {
  /** As it is shown: `CRM`, `waiting time`. */
  readonly text: string;
  /** The language the term belongs to; it is found in texts of every language. */
  readonly locale: Locale;
  readonly type: TermType;
  readonly status: TermStatus;
  readonly audience: Audience;
  /** `acronym` when left out and the text has capitals only and at most five letters, else `insensitive`. */
  readonly caseRule?: CaseRule;
  /** A misspelling or the like: found, never shown. */
  readonly hidden?: boolean;
}
