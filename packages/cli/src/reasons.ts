import type { NoData, ReasonOf } from "@ramah/core";

interface AtPath {
  readonly path: string;
}

/** What can be wrong with a call of the command, with a file, or with an answer in a played script. */
export interface CliProblems {
  "command-missing": NoData;
  "command-unknown": { readonly command: string; readonly nearest?: string };
  "option-unknown": { readonly option: string; readonly nearest?: string };
  "option-elsewhere": {
    readonly option: string;
    readonly command: string;
    readonly belongs: string;
  };
  "option-without-value": { readonly option: string };
  "option-with-value": { readonly option: string };
  "language-unknown": { readonly language: string };
  "file-not-named": NoData;
  "script-not-named": NoData;
  "term-not-named": NoData;
  "argument-left-over": { readonly argument: string };
  "fix-one-file": { readonly files: number };
  "input-named-twice": NoData;

  "file-missing": AtPath;
  "file-is-directory": AtPath;
  "file-forbidden": AtPath;
  "file-too-large": AtPath & { readonly limitBytes: number };
  "file-unreadable": AtPath;
  "text-empty": AtPath;
  "output-unwritable": NoData;
  /** Bytes that are no text in UTF-8 or UTF-16. */
  "text-unreadable": AtPath;

  "script-missing": {
    readonly script: string;
    readonly library: readonly string[];
    readonly nearest?: string;
  };
  "script-faulty": AtPath;
  "fact-not-written": { readonly text: string };
  "json-without-answers": NoData;
  "answer-not-offered": { readonly answer: string; readonly count: number };
  "answer-not-yes-or-no": { readonly answer: string };
  "answer-not-a-number": {
    readonly answer: string;
    readonly minimum: number;
    readonly maximum: number;
  };
  "answers-ended": { readonly step: string };
  "answers-left-over": { readonly answer: string };

  "term-unknown": { readonly term: string; readonly suggestions: readonly string[] };
}

/** A problem that the command tells. */
export type CliReason = ReasonOf<CliProblems>;
