import type { Locale } from "@ramah/core";
import { type MainReason, sayMain } from "./words/main.js";

/** A problem in words, as it stands in the JSON. */
export interface Told {
  readonly code: string;
  readonly text: string;
}

/** How the program speaks: results to one side, troubles to the other. */
export interface Voice {
  readonly locale: Locale;
  /** Programs read the results: JSON and nothing else. */
  readonly json: boolean;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** Ends a call that came to nothing: the problems for people, and for programs when asked. */
export function refuse(voice: Voice, problems: readonly Told[], code: number): number {
  for (const { text } of problems) voice.complain(text);
  if (voice.json) voice.print(JSON.stringify({ issues: problems }, null, 2));
  return code;
}

/** The problems of the program itself in words. */
export function tell(voice: Voice, reasons: readonly MainReason[]): Told[] {
  return reasons.map((reason) => ({ code: reason.code, text: sayMain(reason, voice.locale) }));
}
