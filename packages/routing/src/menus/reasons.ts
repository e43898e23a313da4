import type { Bilingual, Locale, Path, ReasonOf, Source } from "@ramah/core";
import type { Digit } from "./menu.js";

/** What a menu does wrong by its callers. */
export interface MenuFindings {
  /** The layer is so many layers deep, itself included, languages not counted. */
  "menu-too-deep": { readonly layer: string; readonly depth: number; readonly limit: number };
  "menu-too-broad": { readonly layer: string; readonly options: number; readonly limit: number };
  /** Mean and longest seconds of listening before a person, against the limit that was asked for. */
  "menu-too-slow": {
    readonly language: Locale;
    readonly meanSeconds: number;
    readonly worstSeconds: number;
    readonly limitSeconds: number;
  };
  "menu-prompt-long": { readonly layer: string; readonly seconds: number; readonly limit: number };
  "menu-dead-end": { readonly layer: string };
  "menu-no-person": { readonly layer: string };
  "menu-person-far": { readonly presses: number; readonly limit: number };
  "menu-unreachable": { readonly layer: string };
  "menu-loop": { readonly layers: readonly string[] };
  "menu-unknown-target": { readonly id: string };
  "menu-duplicate-digit": { readonly layer: string; readonly digit: Digit };
  "menu-duplicate-word": {
    readonly layer: string;
    readonly word: string;
    readonly language: Locale;
  };
  "menu-no-key": { readonly layer: string };
  "menu-digit-order": { readonly layer: string; readonly digits: readonly Digit[] };
  "menu-digit-said-wrong": {
    readonly said: Digit;
    readonly digit: Digit;
    readonly language: Locale;
  };
  "menu-key-first": { readonly text: string; readonly language: Locale };
  "menu-not-by-frequency": { readonly layer: string; readonly savedSeconds: number };
  "menu-shares": { readonly layer: string; readonly sum: number };
  "menu-no-language-choice": { readonly languages: readonly Locale[] };
  "menu-language-late": { readonly layer: string };
  "menu-language-missing": { readonly layer: string; readonly language: Locale };
  "menu-language-not-own": { readonly language: Locale };
  "menu-prompt-missing": { readonly language: Locale };
  "menu-no-input": { readonly layer: string };
  "menu-wrong-input": { readonly layer: string };
  "menu-repeats": { readonly layer: string; readonly repeats: number; readonly limit: number };
  "menu-hangs-up": { readonly layer: string };
  "menu-zero-taken": { readonly layer: string };
  "menu-no-zero": { readonly layer: string };
  /** Somebody can wait in a queue that does not serve them. */
  "menu-wrong-queue": { readonly queue: string; readonly needs: string };
  "menu-queue-language": { readonly queue: string; readonly language: Locale };
}

/** What would mend a menu. */
export interface MenuFixes {
  "menu-fix-move-up": { readonly layer: string; readonly into: string };
  "menu-fix-fewer": { readonly options: number };
  "menu-fix-faster": { readonly seconds: number };
  "menu-fix-shorten": { readonly seconds: number };
  "menu-fix-continue": { readonly digit: Digit | null };
  "menu-fix-person": { readonly layer: string; readonly digit: Digit | null };
  "menu-fix-reach": { readonly layer: string; readonly from: string };
  /** The layer or queue that is spelt most alike, `null` when none is. */
  "menu-fix-target": { readonly suggestion: string | null };
  "menu-fix-digit": { readonly digit: Digit | null };
  "menu-fix-word": { readonly word: string };
  /** Indexes of the options in the order in which they should be said. */
  "menu-fix-order": { readonly order: readonly number[] };
  "menu-fix-say-digit": { readonly digit: Digit };
  "menu-fix-key-last": { readonly example: Bilingual };
  "menu-fix-shares": { readonly sum: number };
  "menu-fix-ask-language": { readonly layer: string; readonly languages: readonly Locale[] };
  "menu-fix-own-language": { readonly language: Locale };
  "menu-fix-text": { readonly language: Locale };
  "menu-fix-handle": { readonly repeats: number };
  "menu-fix-ask-first": { readonly needs: string; readonly queue: string };
  "menu-fix-queue-language": { readonly queue: string; readonly language: Locale };
}

/** What would mend a finding, said by `describe` like the finding. */
export type MenuFix = ReasonOf<MenuFixes>;

/** Something that `lintMenu` found: what, where, how bad, what would mend it, and who says so. */
export type MenuFinding = ReasonOf<MenuFindings> & {
  readonly path: Path;
  /** An `error` loses callers, a `warning` costs them time or patience, an `info` goes against a convention. */
  readonly severity: "error" | "warning" | "info";
  readonly fix: MenuFix;
  readonly source: Source;
};

/** Everything that is said about menus, by code. */
export interface MenuReasons extends MenuFindings, MenuFixes {}
