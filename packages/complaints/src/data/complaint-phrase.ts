import type { Locale, Source } from "@ramah/core";
import type { ComplaintClass } from "./classes.js";

/** What a phrase speaks for: a class, plain dissatisfaction, urgency, or that no answer is wanted. */
export type PhraseMeaning = ComplaintClass | "dissatisfaction" | "urgency" | "no-reply";

/** A weighted phrase of a language. */
export interface ComplaintPhrase {
  /** Lower-case words; `~` stands for up to three words, none of them a negation. */
  readonly phrase: string;
  readonly for: PhraseMeaning;
  /**
   * Above zero it speaks for its meaning, below zero against it. At zero it says nothing, and keeps the
   * shorter phrase that it begins with from speaking: "refund policy" is no "refund".
   */
  readonly weight: number;
  readonly locale: Locale;
  readonly source: Source;
}
