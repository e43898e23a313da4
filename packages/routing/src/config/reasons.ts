import type { IssueOf } from "@ramah/core";
import type { ExpressionIssue } from "../expressions/reasons.js";

/** What a value of a configuration should have been. */
export type ConfigType =
  | "text"
  | "list"
  | "object"
  | "boolean"
  | "json"
  | "function"
  | "level"
  | "requirement";

/** Why no router can be made of a configuration. */
export interface ConfigProblems {
  /** Something else than what belongs there, or nothing; lists and texts must not be empty where they name something. */
  "config-type": { readonly expected: ConfigType };
  "config-value": { readonly allowed: readonly string[] };
  /** No number, none that is whole where it must be, or one out of bounds. */
  "config-number": { readonly least: number; readonly most: number; readonly isWhole: boolean };
  /** A name that leads nowhere. */
  "config-unknown": { readonly kind: "queue" | "site" | "skill"; readonly id: string };
  "config-duplicate": { readonly id: string };
  /** A relaxation step that comes after a later one. */
  "config-order": { readonly afterMs: number; readonly earlierMs: number };
  /** Queues that overflow into each other: nobody would ever leave them. */
  "config-loop": { readonly queues: readonly string[] };
}

/** A mistake in a configuration, or in an expression of it, with the path to it. */
export type ConfigIssue = IssueOf<ConfigProblems> | ExpressionIssue;
