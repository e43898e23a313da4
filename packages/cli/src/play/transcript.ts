import type { Locale } from "@ramah/core";
import { wordsIn } from "../messages/index.js";
import type { Words } from "../messages/words.js";
import { printable } from "../text/printable.js";
import type { Style } from "../text/style.js";

/** What kind of line a call shows. */
export type EntryKind =
  | "title"
  | "step"
  | "guide"
  | "say"
  | "ask"
  | "must-say"
  | "note"
  | "choice"
  | "closed"
  | "answer";

/** A line of a call. */
export interface Entry {
  readonly kind: EntryKind;
  readonly text: string;
}

/** Lays a line out for reading. An answer is given with the prompt it stands behind. */
export function entryText({ kind, text }: Entry, locale: Locale, style: Style): string {
  const words: Words = wordsIn(locale);
  const safe = printable(text);
  switch (kind) {
    case "title":
      return `${style.strong(safe)}\n`;
    case "step":
      return `\n${style.strong(style.blue(`== ${safe}`))}\n`;
    case "guide":
      return style.faint(`  ${words.guide}: ${safe}\n`);
    case "say":
      return `  ${words.say}: ${style.strong(safe)}\n`;
    case "ask":
      return `  ${words.ask}: ${style.strong(safe)}\n`;
    case "must-say":
      return `  ${style.yellow(`${words.mustSay}:`)} ${style.strong(safe)}\n`;
    case "note":
      return style.faint(`  ${safe}\n`);
    case "choice":
      return `    ${safe}\n`;
    case "closed":
      return style.faint(`    ${words.closed}: ${safe}\n`);
    case "answer":
      return `${safe}\n`;
  }
}
