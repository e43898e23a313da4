import type { Source } from "@ramah/core";
import type { Span } from "./found-letter.js";
import type { LetterFinding, LetterFix } from "./reasons.js";
import type { FindingSeverity } from "./requirements.js";

/** What is wrong with a letter: a reason that `describe` says, where it stands, and what puts it right. */
export type Finding = LetterFinding & {
  readonly severity: FindingSeverity;
  /** Where in the text, in UTF-16 code units; left out for what is missing. */
  readonly span?: Span;
  /** `regime/kind/element`, or `house/…` where no law asks. */
  readonly rule: string;
  readonly source: Source;
  readonly fix: LetterFix;
};
