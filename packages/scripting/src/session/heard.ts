import { textHash } from "../hash.js";
import type { Script } from "../script.js";
import { render } from "./render.js";
import type { Session } from "./session.js";

/** Hashes words as they are heard: after NFC, since two spellings of one letter sound the same. */
export function heardHash(text: string): string {
  return textHash(text.normalize("NFC"));
}

/**
 * Tells whether a must-say was said in words that have been overtaken: a price that was corrected
 * since is a promise nobody made. While one of its facts is not known nothing can be compared, and
 * what was heard stays heard.
 */
export function isOvertaken(script: Script, session: Session, index: number): boolean {
  const obligation = script.obligations[index];
  const state = session.obligations[index];
  if (obligation === undefined || state?.status !== "said") return false;
  const { text, missing } = render(script, session, obligation.words, state.locale);
  return missing.length === 0 && heardHash(text) !== state.textHash;
}
