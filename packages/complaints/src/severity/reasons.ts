import type { Outcome, Severity } from "../case/outcome.js";

/** What can be wrong with a decision table or with what it is asked. */
export interface TableProblems {
  /** No row decides this case. */
  readonly "table-gap": { readonly facts: Readonly<Record<string, string>> };
  /** Two rows decide the same case where only one may. */
  readonly "table-overlap": {
    readonly rows: readonly string[];
    readonly facts: Readonly<Record<string, string>>;
  };
  /** No case ever reaches the row. */
  readonly "table-row-unreachable": { readonly row: string };
  readonly "table-row-twice": { readonly row: string };
  /** A graver value gives a lower level. */
  readonly "table-not-monotone": {
    readonly input: string;
    readonly milder: string;
    readonly graver: string;
    readonly from: number;
    readonly to: number;
    readonly facts: Readonly<Record<string, string>>;
  };
  /** A row names an input or a value that the table does not have. */
  readonly "table-unknown-value": {
    readonly row: string;
    readonly input: string;
    readonly value: string;
  };
  /** Too many combinations to look at each one. */
  readonly "table-too-large": { readonly combinations: number; readonly limit: number };
  /** More of the same kind than is useful to list. */
  readonly "table-more": { readonly count: number };
  /** A fact is missing or has a value that the table does not know. */
  readonly "fact-unknown": {
    readonly input: string;
    readonly value: string;
    readonly known: readonly string[];
  };
}

/** Why a complaint weighs as it does. */
export interface SeverityReasons {
  /** The rows that gave the level. */
  readonly "severity-base": {
    readonly input: string;
    readonly value: string;
    readonly level: number;
  };
  readonly "severity-slight": { readonly level: number };
  readonly "severity-raised": {
    readonly input: string;
    readonly value: string;
    readonly by: number;
  };
  /** More was to be added than the table allows. */
  readonly "severity-capped": { readonly level: number };
}

/** Why somebody may not grant what they want to. */
export interface AuthorityReasons {
  readonly "authority-unknown-role": { readonly role: string; readonly known: readonly string[] };
  /** `who` could grant it; nobody, when it is empty. */
  readonly "redress-over-limit": OverLimit;
  readonly "goodwill-over-limit": OverLimit;
  readonly "severity-over-authority": {
    readonly severity: Severity;
    readonly upTo: Severity;
    readonly who: readonly string[];
  };
  readonly "outcome-over-authority": { readonly outcome: Outcome; readonly who: readonly string[] };
  readonly "amount-not-counted": { readonly field: string; readonly amount: number };
  /** The next role may do less than the one before it. */
  readonly "authority-decreases": { readonly role: string; readonly field: string };
  readonly "authority-role-twice": { readonly role: string };
}

/** An amount over a limit, and the roles that could grant it. */
export interface OverLimit {
  readonly amount: number;
  readonly limit: number;
  readonly currency: string;
  readonly who: readonly string[];
}

/** What is to be known about a cost. */
export interface CostReasons {
  /** A figure that the sources claim and the literature does not bear out. */
  readonly "figure-is-claim": { readonly figure: number };
  readonly "range-upside-down": {
    readonly field: string;
    readonly low: number;
    readonly high: number;
  };
  readonly "range-out-of-bounds": {
    readonly field: string;
    readonly low: number;
    readonly high: number;
    readonly from: number;
    readonly to: number;
  };
}

/** Every code of weighing, authority and cost. */
export interface SeverityPackReasons
  extends TableProblems,
    SeverityReasons,
    AuthorityReasons,
    CostReasons {}
