import type { Locale } from "@ramah/core";

/** Where a commitment begins in a text. */
export interface Cue {
  readonly locale: Locale;
  /** The first token of the commitment. */
  readonly from: number;
  /** The first token after subject and marker. */
  readonly to: number;
  /** The word that makes an attempt of it. */
  readonly hedge?: string;
  /** Who does it stands behind the deed or is left out: the deed's subject belongs to the text of it. */
  readonly isPassive: boolean;
  /** Only a promise when it says a time: "kami kirim" alone may as well be a habit. */
  readonly needsTime: boolean;
}
