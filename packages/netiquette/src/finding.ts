import type { Locale, Source } from "@ramah/core";
import type { FindingReason, FixReason } from "./reasons.js";
import type { Span } from "./text/span.js";

/** The nine rules. */
export type RuleId =
  | "blame"
  | "legal-denial"
  | "emotion"
  | "negative-wording"
  | "instruction-tone"
  | "internal-label"
  | "apology-and-next-step"
  | "promised-attachment"
  | "unfilled-gap";

/** How much a finding matters. */
export type Severity = "error" | "warning" | "info";

/** Which text a range counts in. */
export type Part = "subject" | "body";

/** A stretch to replace, in UTF-16 code units; an empty stretch inserts. */
export interface Edit extends Span {
  readonly text: string;
}

/**
 * A way to better wording. A `safe` fix can be applied unseen; one that needs input holds gaps in
 * braces for what only the author knows, or no edit at all when it is advice.
 */
export interface Fix {
  readonly kind: "safe" | "needs-input";
  readonly edits: readonly Edit[];
  readonly label: FixReason;
}

/** Something that a rule found. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** The text that the range and the fixes count in. */
  readonly part: Part;
  /** Where, in UTF-16 code units of the part; `null` for the mail as a whole. */
  readonly range: Span | null;
  readonly reason: FindingReason;
  readonly source: Source;
  readonly fixes: readonly Fix[];
  /** Stays the same while text elsewhere changes; what a team keeps to remember a finding it accepts. */
  readonly fingerprint: string;
}

/** What a check found, by place and then by rule; findings about the whole mail come last. */
export interface Report {
  readonly findings: readonly Finding[];
  /** The language of most of the author's words. */
  readonly language: Locale | undefined;
}
