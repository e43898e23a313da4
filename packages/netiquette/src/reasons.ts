import type { Bilingual, NoData, ReasonOf } from "@ramah/core";

/** The words of the mail that gave rise to a finding. */
export interface Evidence {
  readonly phrase: string;
}

/** What can be wrong with a mail: codes and the data of each. */
export interface FindingReasons {
  /** The reader is said to be at fault. */
  "blames-reader": Evidence;
  /** The reader is called a liar, openly or not. */
  "doubts-reader": Evidence;
  /** Liability is refused in writing. */
  "denies-liability": Evidence;
  /** Liability is admitted in writing. */
  "admits-liability": Evidence;
  /** Several marks in a row, or one exclamation mark in an answer to a complaint. */
  exclaims: Evidence;
  /** Ordinary words in capitals. */
  shouts: Evidence;
  insults: Evidence;
  /** Irony or scorn. */
  mocks: Evidence;
  /** Something is missing, and no time, alternative or next step is given with it. */
  "says-only-what-is-missing": Evidence;
  /** Something is refused, and no time, alternative or next step is given with it. */
  "says-only-what-is-impossible": Evidence;
  /** A bare ban. */
  forbids: Evidence;
  /** An order without "please". */
  orders: Evidence;
  /** A word of the house that customers do not know. */
  "uses-internal-label": Evidence & {
    readonly explanation: Bilingual;
    readonly replacement: Bilingual | null;
  };
  "apology-missing": NoData;
  /** The apology comes after `sentences` other sentences. */
  "apology-late": { readonly sentences: number };
  "makes-excuse": Evidence;
  "name-missing": NoData;
  "next-step-missing": NoData;
  /** A next step is promised without saying when. */
  "time-missing": Evidence;
  /** A file is announced and none is attached. */
  "attachment-missing": Evidence;
  /** A gap in braces that only the author can fill. */
  "gap-unfilled": Evidence;
}

/** What a fix does: codes and the data of each. */
export interface FixReasons {
  "say-what-is-needed": NoData;
  "believe-and-check": NoData;
  "talk-it-over": NoData;
  "sympathise-only": NoData;
  "end-calmly": NoData;
  "write-small": NoData;
  "leave-out": NoData;
  "say-what-and-when": NoData;
  "say-what-is-possible": NoData;
  "thank-instead": NoData;
  "say-please": NoData;
  "use-customer-word": { readonly replacement: string };
  "explain-word": NoData;
  "say-sorry": NoData;
  "say-sorry-earlier": NoData;
  "look-ahead": NoData;
  "give-name": NoData;
  "promise-step": NoData;
  "name-time": NoData;
  "attach-or-rephrase": NoData;
  "fill-gap": NoData;
}

/** Every code that this package says in words. */
export interface NetiquetteReasons extends FindingReasons, FixReasons {}

/** Why something was found, or what a fix does. */
export type NetiquetteReason = ReasonOf<NetiquetteReasons>;

/** Why something was found. */
export type FindingReason = ReasonOf<FindingReasons>;

/** What a fix does. */
export type FixReason = ReasonOf<FixReasons>;
