export { applyFix, applySafeFixes } from "./apply-fix.js";
export { type CheckOptions, checkDraft, type RuleSettings } from "./check-draft.js";
export { examples, type RuleExample } from "./data/examples.js";
export type { Answered, Attachment, Draft, Recipient } from "./draft.js";
export type { Block, BlockKind, EmailBlocks } from "./email/blocks.js";
export { type NewText, newText, type Piece } from "./email/new-text.js";
export { parseEmail } from "./email/parse-email.js";
export type { Edit, Finding, Fix, Part, Report, RuleId, Severity } from "./finding.js";
export { detectLanguage } from "./language/detect-language.js";
export { sentencesOf } from "./language/sentences.js";
export type { Phrase, PhraseKind } from "./phrase/phrase.js";
export type {
  Evidence,
  FindingReason,
  FindingReasons,
  FixReason,
  FixReasons,
  NetiquetteReason,
  NetiquetteReasons,
} from "./reasons.js";
export { type RuleInfo, rules } from "./rules/rules.js";
export type { TermHit, TermLookup } from "./term-lookup.js";
export type { Span } from "./text/span.js";
