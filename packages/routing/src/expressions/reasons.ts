import type { IssueOf, Path, ReasonOf } from "@ramah/core";

/** Where in the text of an expression something is. */
export interface ExpressionPlace {
  /** Characters before it, from 0. */
  readonly position: number;
  /** Line, from 1. */
  readonly line: number;
  /** Column in UTF-16 code units, from 1. */
  readonly column: number;
}

/** What the grammar allows at a place where something else was found. */
export type ExpressionPart = "value" | "operator" | "closing" | "comma" | "list-value" | "and-or";

/** Why a text is not an expression. */
export interface ExpressionProblems {
  "expression-type": ExpressionPlace & { readonly received: string };
  "expression-empty": ExpressionPlace;
  "expression-long": ExpressionPlace & { readonly limit: number };
  /** `found` is `null` at the end of the text. */
  "expression-expected": ExpressionPlace & {
    readonly expected: ExpressionPart;
    readonly found: string | null;
  };
  /** Something that other languages write so, and this one writes `instead`. */
  "expression-spelling": ExpressionPlace & { readonly found: string; readonly instead: string };
  "expression-hyphen": ExpressionPlace & { readonly key: string };
  "expression-not": ExpressionPlace & { readonly found: string };
  "expression-alone": ExpressionPlace & { readonly found: string };
  "expression-quote": ExpressionPlace & { readonly quote: string };
  "expression-number": ExpressionPlace & { readonly found: string };
  "expression-index": ExpressionPlace & { readonly found: string };
  "expression-key": ExpressionPlace & { readonly found: string };
  "expression-character": ExpressionPlace & { readonly found: string };
  "expression-depth": ExpressionPlace & { readonly limit: number };
}

/** A problem of an expression's text. */
export type ExpressionIssue = IssueOf<ExpressionProblems>;

/** What an expression says although it is hardly meant. */
export interface ExpressionWarnings {
  /** AND binds tighter than OR; the documentation of the grammar does not say so. */
  "expression-mixes-and-or": ExpressionPlace;
  /** A comparison that is false whatever the attributes are. */
  "expression-never-true": ExpressionPlace & { readonly text: string };
  /** A comparison of two constants: a key in quotes, most often. */
  "expression-constant": ExpressionPlace & { readonly text: string; readonly result: boolean };
}

/** A warning about an expression that can be used all the same. */
export type ExpressionWarning = ReasonOf<ExpressionWarnings>;

/** What an expression and the declared attributes do not agree about. */
export interface ExpressionCheckFindings extends ExpressionWarnings {
  "expression-unknown-reference": ExpressionPlace & {
    readonly reference: string;
    /** The declared attribute that is spelt most alike, `null` when none is. */
    readonly suggestion: string | null;
  };
  "expression-type-mismatch": ExpressionPlace & {
    readonly text: string;
    readonly reference: string;
    readonly declared: string;
  };
  "expression-value-unknown": ExpressionPlace & {
    readonly reference: string;
    readonly value: string;
    readonly allowed: readonly string[];
    readonly suggestion: string | null;
  };
}

/** What {@link checkExpression} finds; the path is empty, the place is in the data. */
export type ExpressionFinding = ReasonOf<ExpressionCheckFindings> & {
  readonly path: Path;
  readonly severity: "error" | "warning";
};

/** Everything that is said about expressions, by code. */
export interface ExpressionReasons extends ExpressionProblems, ExpressionCheckFindings {}
