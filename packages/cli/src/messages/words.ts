import type { CommandName } from "../arguments.js";

/** Severities as they are counted. */
export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
}

/** All words of the command but those for what is wrong. */
export interface Words {
  readonly standardInput: string;
  readonly severity: { readonly error: string; readonly warning: string; readonly info: string };
  readonly inSubject: string;
  readonly inText: (line: number, column: number) => string;
  readonly inWhole: string;
  readonly fix: string;
  readonly source: string;
  readonly note: string;
  readonly nothingFound: string;
  readonly summary: (counts: Counts, files: number) => string;
  readonly fixed: (counts: Counts) => string;

  readonly guide: string;
  readonly say: string;
  readonly ask: string;
  readonly mustSay: string;
  readonly mustSayPrompt: string;
  readonly closed: string;
  readonly handOver: (to: string) => string;
  readonly endCall: string;
  readonly noWayOn: string;
  /** The first letter does as well. */
  readonly yes: string;
  readonly no: string;
  readonly keys: string;
  readonly stoppedAt: (step: string) => string;
  readonly inAnswers: (place: string, line: number, text: string) => string;

  readonly plain: string;
  readonly definition: string;
  readonly customers: string;
  readonly others: string;
  readonly otherLanguage: string;
  readonly related: string;
  readonly listEnd: (terms: number) => string;

  readonly help: Readonly<Record<CommandName, string>>;
}
