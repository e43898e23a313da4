import type { Locale } from "@ramah/core";
import type { Names } from "../fact.js";
import type { Guard } from "../guard.js";
import type { TextKind } from "../reasons.js";
import type { NoteStatement, Template } from "../script.js";
import type { Span } from "./lines.js";

/** A text that is still open for its other languages. */
export interface TextDraft {
  readonly kind: TextKind;
  readonly span: Span;
  readonly words: { [Language in Locale]?: Template };
  /** For headings, which have no places for facts. */
  readonly names: { [Language in Locale]?: string };
}

/** An option whose step is not looked up yet. */
export interface OptionDraft {
  readonly span: Span;
  readonly label: TextDraft;
  readonly target?: Span;
  readonly guard?: GuardDraft;
}

/** A guard and where it stands; without `guard` when it could not be read. */
export interface GuardDraft {
  readonly span: Span;
  readonly guard?: Guard;
}

/** A statement as read, with what is needed to report on it later. */
export type StatementDraft =
  | { readonly kind: "say" | "guide"; readonly text: TextDraft; readonly guard?: GuardDraft }
  | {
      readonly kind: "ask";
      readonly fact?: string;
      question?: TextDraft;
      readonly span: Span;
      readonly guard?: GuardDraft;
    }
  | {
      readonly kind: "note";
      readonly assignments: NoteStatement["assignments"];
      readonly span: Span;
      readonly guard?: GuardDraft;
    }
  | {
      readonly kind: "must-say";
      readonly obligation: string;
      readonly span: Span;
      readonly before?: Span;
      words?: TextDraft;
    };

/** A step as read. */
export interface StepDraft {
  readonly id: string;
  readonly title: TextDraft;
  readonly statements: StatementDraft[];
  readonly options: OptionDraft[];
  transfer?: Names;
  isEnd: boolean;
}

/** Everything read from below the front matter. */
export interface BodyDraft {
  title?: TextDraft;
  readonly steps: StepDraft[];
  /** Every text in the order written, to be checked for its languages. */
  readonly texts: TextDraft[];
}
