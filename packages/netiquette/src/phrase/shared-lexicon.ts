import { once } from "@ramah/core";
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

/**
 * The phrases of all rules, compiled at the first check and kept: compiling takes milliseconds, a
 * check a fraction of one.
 */
export const sharedLexicon: () => Lexicon = /* @__PURE__ */ once(() => createLexicon(allPhrases()));

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
