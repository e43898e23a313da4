import type { EmailBlocks } from "./blocks.js";

/** A stretch of the author's words: where it stands in the mail, and where in the joined text. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** Offset of its first character in {@link NewText.text}. */
  readonly at: number;
}

/** The author's own words, joined, and where each piece stood in the mail. */
export interface NewText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/**
 * Joins what the author of a mail wrote, without quotes, forwarded messages and signature.
 *
 * @param email a mail as `parseEmail` took it apart
 * @returns the words with their places in UTF-16 code units of the original; inline answers are separate pieces
 * @example
 * import { newText, parseEmail } from "@ramah/netiquette";
 *
 * newText(parseEmail("> When will it come?\nOn Tuesday.\n> And the other one?\nToo.\n")); // => { text: "On Tuesday.\nToo.\n", pieces: [{ start: 21, end: 33, at: 0 }, { start: 54, end: 59, at: 12 }] }
 */
export function newText(email: EmailBlocks): NewText {
  const pieces: Piece[] = [];
  let text = "";
  for (const { kind, start, end } of email.blocks) {
    if (kind !== "new") continue;
    pieces.push({ start, end, at: text.length });
    text += email.text.slice(start, end);
  }
  return { text, pieces };
}
