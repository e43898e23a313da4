import type { Locale, NoData, PlainDate, ReasonOf } from "@ramah/core";
import type { LetterDecision, LetterElement, LetterKind } from "./letter.js";

/** What was found in a letter. */
export interface LetterFindings {
  /** `expected`: what the case says, when it says it. */
  readonly "element-missing": ElementToAdd & { readonly kind: LetterKind };
  /** Sorry comes after the first paragraph. */
  readonly "apology-late": { readonly paragraph: number };
  readonly "admits-liability": { readonly phrase: string };
  readonly "makes-excuse": { readonly phrase: string };
  readonly "blames-customer": { readonly phrase: string };
  readonly "states-other-date": { readonly expected: PlainDate; readonly found: string };
  readonly "names-other-handler": { readonly expected: string; readonly found: string };
  readonly "gives-other-reference": { readonly expected: string; readonly found: string };
  readonly "states-other-decision": {
    readonly expected: LetterDecision;
    readonly found: LetterDecision;
  };
  readonly "names-other-scheme": { readonly expected: string; readonly found: string };
  /** The letter is not in the language that it should be in. */
  readonly "other-language": { readonly expected: Locale; readonly found: Locale };
}

/** What puts a finding right. */
export interface LetterFixes {
  readonly "add-sentence": ElementToAdd;
  readonly "move-apology-up": NoData;
  readonly "sympathise-only": { readonly letter: Locale };
  readonly "say-what-follows": { readonly letter: Locale };
  readonly "say-what-was-found": { readonly letter: Locale };
  readonly "write-instead": { readonly text: string };
  readonly "write-date": { readonly date: PlainDate; readonly letter: Locale };
  readonly "decide-which": { readonly expected: LetterDecision; readonly found: LetterDecision };
  readonly "write-in-language": { readonly language: Locale };
}

/** An element with what its sample sentence is filled with. */
export interface ElementToAdd {
  readonly element: LetterElement;
  /** The language of the letter, which need not be that of the reader. */
  readonly letter: Locale;
  readonly scheme?: string;
  readonly website?: string;
  /** What the case says; a date as `YYYY-MM-DD`. */
  readonly expected?: string;
}

/** Every code of letters with its data. */
export interface LetterReasons extends LetterFindings, LetterFixes {
  /** The linter was given a kind, a language or a text that is none. */
  readonly "letter-argument": { readonly given: string; readonly known: readonly string[] };
}

/** Why a letter is found fault with. */
export type LetterFinding = ReasonOf<LetterFindings>;

/** How a letter is put right. */
export type LetterFix = ReasonOf<LetterFixes>;
