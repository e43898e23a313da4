import { blamePhrases } from "../data/blame.js";
import { complaintPhrases } from "../data/complaint.js";
import { contextPhrases } from "../data/context.js";
import { emotionPhrases } from "../data/emotion.js";
import { instructionPhrases } from "../data/instruction-tone.js";
import { legalPhrases } from "../data/legal-denial.js";
import { negativePhrases } from "../data/negative-wording.js";
import { attachmentPhrases } from "../data/promised-attachment.js";
import { createLexicon, type Lexicon } from "./lexicon.js";
import type { Phrase } from "./phrase.js";

// Compiling takes milliseconds, a check a fraction of one: the trie is made at the first check and
// kept. It depends on nothing but the literals below, so nobody can tell.
let compiled: Lexicon | undefined;

/** The phrases of all rules, compiled. */
export function sharedLexicon(): Lexicon {
  compiled ??= createLexicon(allPhrases());
  return compiled;
}

/** The phrases of all rules. */
export function allPhrases(): readonly Phrase[] {
  return [
    ...blamePhrases,
    ...legalPhrases,
    ...emotionPhrases,
    ...negativePhrases,
    ...instructionPhrases,
    ...attachmentPhrases,
    ...complaintPhrases,
    ...contextPhrases,
  ];
}
