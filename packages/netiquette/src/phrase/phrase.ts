import type { Bilingual, Source } from "@ramah/core";

/** What a phrase is evidence of; each rule reads the kinds that concern it. */
export type PhraseKind =
  | "fault"
  | "liar"
  | "denial"
  | "admission"
  | "insult"
  | "irony"
  | "out-of-stock"
  | "unable"
  | "ban"
  | "obligation"
  | "command"
  | "attachment"
  | "excuse"
  | "apology"
  | "own-name"
  | "next-step"
  | "alternative"
  | "time"
  | "until"
  | "polite"
  | "mention"
  | "invitation"
  | "no-file"
  | "no-refusal"
  | "no-shortage"
  | "no-step";

/**
 * A phrase in both languages. A pattern is words in lower case, one step each: `a|b` is either word,
 * `_` joins words inside an alternative, `?` makes a step optional, `+` allows the Indonesian clitics
 * -lah, -kah, -nya and -pun, `*2` skips up to two words, `#` is a number, `#d` one of one or two
 * digits, `#y` a year, `@you` the reader.
 */
export interface Phrase {
  /** Stable name; both languages share it, which is how parity is counted. */
  readonly name: string;
  readonly kind: PhraseKind;
  readonly patterns: Bilingual<readonly string[]>;
  readonly source: Source;
}
