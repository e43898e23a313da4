import type { Locale, Source } from "@ramah/core";
import type { Fact, FactValue, Names } from "./fact.js";
import type { Guard } from "./guard.js";

/** A piece of a text: words as they are, or the place of a fact's value. */
export type TemplatePart = string | { readonly fact: string };

/** A text in one language, cut where facts are filled in. */
export type Template = readonly TemplatePart[];

/** A text with places for facts, in each language of its script. */
export type Words = { readonly [Language in Locale]?: Template };

/** Words to say aloud, when the guard is true. */
export interface SayStatement {
  readonly kind: "say";
  readonly words: Words;
  readonly guard?: Guard;
  /** Line of the document it was read from, from 1; not part of the content. */
  readonly line: number;
}

/** Guidance for the person on the call, never spoken. */
export interface GuideStatement {
  readonly kind: "guide";
  readonly words: Words;
  readonly guard?: Guard;
  readonly line: number;
}

/** A question that fills a fact; passed over when the fact is known. */
export interface AskStatement {
  readonly kind: "ask";
  readonly fact: string;
  readonly question?: Words;
  readonly guard?: Guard;
  readonly line: number;
}

/** Facts that are set when the step is entered. */
export interface NoteStatement {
  readonly kind: "note";
  readonly assignments: readonly { readonly fact: string; readonly value: FactValue }[];
  readonly guard?: Guard;
  readonly line: number;
}

/** The place where a statement that must be said word for word belongs. */
export interface MustSayStatement {
  readonly kind: "must-say";
  readonly obligation: string;
  readonly line: number;
}

/** One thing that happens in a step, in the order written. */
export type Statement =
  | SayStatement
  | GuideStatement
  | AskStatement
  | NoteStatement
  | MustSayStatement;

/** What the customer does next, and the step it leads to. */
export interface ScriptOption {
  /** Made from the label, unique in its step. */
  readonly id: string;
  readonly label: Words;
  readonly target: string;
  readonly guard?: Guard;
  readonly line: number;
}

/** A part of a call that is shown at once. */
export interface ScriptStep {
  /** Made from the heading. */
  readonly id: string;
  readonly title: Names;
  readonly statements: readonly Statement[];
  readonly options: readonly ScriptOption[];
  /** Whom the call may be handed to in this step. */
  readonly transfer?: Names;
  readonly isEnd: boolean;
  readonly line: number;
}

/** A statement that must be said word for word before a step may be entered. */
export interface Obligation {
  readonly id: string;
  readonly words: Words;
  /** The step in which it is to be said. */
  readonly step: string;
  /** The step that stays closed until it was said. */
  readonly before: string;
}

/** A call script as data: plain JSON, checked, ready to run and to store. */
export interface Script {
  readonly v: 1;
  readonly id: string;
  readonly title: Names;
  /** FNV-1a, 64 bits, of the canonical content: 16 hexadecimal digits. */
  readonly contentHash: string;
  /** The first is the language of every text that names none. */
  readonly locales: readonly [Locale, ...Locale[]];
  readonly start: string;
  readonly facts: readonly Fact[];
  readonly steps: readonly ScriptStep[];
  readonly obligations: readonly Obligation[];
  readonly sources: readonly Source[];
}
