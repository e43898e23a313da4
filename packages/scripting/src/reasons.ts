import type { Instant, Locale, NoData, ReasonOf } from "@ramah/core";
import type { FactSource, FactValue, Names } from "./fact.js";

/** Which kind of text a diagnostic speaks of. */
export type TextKind = "title" | "step" | "say" | "guide" | "question" | "must-say" | "option";

/** What can be wrong with a script document. */
export interface DiagnosticProblems {
  "front-matter-missing": NoData;
  "front-matter-unclosed": NoData;
  "front-matter-line": { readonly text: string };
  "unknown-setting": { readonly setting: string; readonly nearest?: string };
  "duplicate-setting": { readonly setting: string };
  "missing-setting": { readonly setting: string };
  "unknown-language": { readonly language: string };
  "invalid-source": { readonly text: string };
  "invalid-fact-name": { readonly name: string; readonly reserved?: string };
  "invalid-domain": {
    readonly fact: string;
    readonly domain: string;
    readonly reserved?: string;
  };
  "duplicate-fact": { readonly fact: string };
  "missing-title": NoData;
  "no-steps": NoData;
  "invalid-step-name": { readonly name: string };
  "duplicate-step": { readonly step: string; readonly firstLine: number };
  "text-before-first-step": NoData;
  "undefined-step": { readonly step: string; readonly nearest?: string };
  "undefined-fact": { readonly fact: string; readonly nearest?: string };
  "unknown-placeholder": { readonly placeholder: string; readonly nearest?: string };
  "unclosed-placeholder": NoData;
  "placeholders-differ": { readonly language: Locale; readonly missing: readonly string[] };
  "missing-translation": { readonly language: Locale; readonly kind: TextKind };
  "translation-without-text": { readonly language: Locale };
  "guard-misplaced": NoData;
  "guard-syntax": { readonly found: string };
  "guard-too-deep": { readonly limit: number };
  "type-mismatch": {
    readonly fact: string;
    readonly expected: string;
    readonly found: string;
    readonly nearest?: string;
  };
  "option-without-target": NoData;
  "option-without-label": NoData;
  "note-syntax": { readonly text: string };
  "must-say-without-target": NoData;
  "must-say-without-words": { readonly obligation: string };
  "duplicate-must-say": { readonly obligation: string; readonly firstLine: number };
  /** `path` is a shortest way, by step titles, from the start to the protected step that skips it. */
  "must-say-bypassed": {
    readonly obligation: string;
    readonly before: string;
    readonly path: readonly string[];
  };
  "dead-end": { readonly step: string };
  "no-way-to-end": { readonly step: string };
  "unreachable-step": { readonly step: string };
  /** With these facts no option is open; a fact that is left out is unknown. */
  "options-run-out": {
    readonly step: string;
    readonly facts: readonly { readonly fact: string; readonly value: FactValue | "unknown" }[];
  };
  "options-not-proved": { readonly step: string };
  "option-shadowed": { readonly firstLine: number };
  "guard-never-true": NoData;
  "guard-always-true": NoData;
  "fact-perhaps-unasked": { readonly fact: string };
}

/** Where in a document something is: line and column from 1, offsets from 0, in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly start: number;
  /** The first offset after it. */
  readonly end: number;
}

/** A script with an error does not run; a warning is worth a look. */
export type Severity = "error" | "warning";

/** A problem of a script document and its place. */
export type Diagnostic = ReasonOf<DiagnosticProblems> & Place & { readonly severity: Severity };

/** What can stand against an event, or against a value for a fact. */
export interface RefusalProblems {
  "other-script-version": { readonly script: string; readonly pinned: string };
  "not-this-script": { readonly found: string };
  "session-over": { readonly status: string };
  "unknown-event": { readonly event: string };
  "invalid-moment": { readonly at: string };
  "unknown-fact": { readonly fact: string; readonly nearest?: string };
  "invalid-value": { readonly fact: string; readonly names: Names; readonly value: string };
  "unknown-line": { readonly line: string };
  "unknown-obligation": { readonly obligation: string };
  "words-incomplete": { readonly facts: readonly Names[] };
  "unknown-option": { readonly option: string; readonly nearest?: string };
  "guard-false": NoData;
  "guard-unknown": { readonly facts: readonly Names[] };
  "earlier-option-applies": { readonly option: string };
  /** It was said, but a fact in its words has changed since. */
  "must-say-again": { readonly obligation: string; readonly before: Names };
  "must-say-first": { readonly obligation: string; readonly before: Names };
  "nowhere-back": NoData;
  "no-transfer-here": { readonly step: Names };
  "not-an-end": { readonly step: Names };
}

/** Why an event or an option is refused. */
export type ScriptRefusal = ReasonOf<RefusalProblems>;

/** A fact and its value, both also as they are shown in each language. */
export interface ToldFact {
  readonly fact: string;
  readonly names: Names;
  readonly value: FactValue;
  readonly shown: Names;
}

/** A fact with where its value came from and when. */
export interface KnownFact extends ToldFact {
  readonly source: FactSource;
  readonly at: Instant;
}

/** What can come of an event. */
export interface EffectTable {
  "step-entered": { readonly step: string; readonly title: Names };
  "went-back": {
    readonly step: string;
    readonly title: Names;
    readonly forgotten: readonly Names[];
  };
  "ask-skipped": KnownFact;
  "fact-noted": ToldFact;
  "fact-answered": ToldFact;
  "fact-corrected": ToldFact & { readonly before: FactValue; readonly beforeShown: Names };
  "fact-updated": ToldFact;
  "line-said": { readonly line: number };
  /** The words as they were to be heard, to be kept on record: a spoken commitment can bind. */
  "must-say-said": {
    readonly obligation: string;
    readonly text: string;
    readonly textHash: string;
    readonly locale: Locale;
    readonly at: Instant;
  };
  "must-say-refused": { readonly obligation: string; readonly at: Instant };
  /** All that the next person needs, so that nothing is asked twice. */
  "handed-over": {
    readonly to: Names;
    readonly step: string;
    readonly facts: readonly KnownFact[];
    readonly said: readonly string[];
    readonly unsaid: readonly string[];
  };
  "call-ended": { readonly early: boolean; readonly unsaid: readonly string[] };
}

/** What came of an event, for the host to store, show or act on. */
export type ScriptEffect = ReasonOf<EffectTable>;

/** Every code of the package and its data. */
export interface ScriptReasons extends DiagnosticProblems, RefusalProblems, EffectTable {}

/** Anything of the package that can be said in words. */
export type ScriptReason = ReasonOf<ScriptReasons>;
