import type { IssueOf, Path, ReasonOf } from "@ramah/core";
import type { ConfigIssue } from "../config/reasons.js";
import type { ExpressionWarning } from "../expressions/reasons.js";
import type { LintFindings, LintFix } from "./reasons.js";

/** How bad a finding is: no router can be made, somebody may wait in vain, or good to know. */
export type LintSeverity = "error" | "warning" | "info";

/** A change of a configuration that takes a finding away: a new value, or one that is removed. */
export type ConfigPatch =
  | { readonly path: Path; readonly value: unknown }
  | { readonly path: Path; readonly remove: true };

/** Something about a configuration that is hardly meant. */
export type Finding = (
  | IssueOf<LintFindings>
  | (ExpressionWarning & { readonly path: Path })
  | ConfigIssue
) & {
  /** `error` where `createRouter` would refuse the configuration. */
  readonly severity: LintSeverity;
  /** What to do, for `describe`. */
  readonly fix: LintFix;
  /** The same as a change, where it takes nothing away that may have been meant. See `applyPatch`. */
  readonly apply?: ConfigPatch;
};

/** Puts a finding together. */
export function finding(
  severity: LintSeverity,
  path: Path,
  reason: ReasonOf<LintFindings> | ExpressionWarning | ConfigIssue,
  fix: LintFix,
  apply?: ConfigPatch,
): Finding {
  const { code, data } = reason;
  return { severity, code, path, data, fix, ...(apply && { apply }) } as Finding;
}

/** Advice that needs no data. */
export const plainFix = (
  code:
    | "fix-nothing"
    | "fix-remove"
    | "fix-mistake"
    | "fix-teach-or-ask-less"
    | "fix-second-person"
    | "fix-condition"
    | "fix-add-route"
    | "fix-contradiction",
): LintFix => ({ code, data: {} });

/** A value to be put in place of another, as advice and as a change. */
export const setTo = (path: Path, value: string | number): readonly [LintFix, ConfigPatch] => [
  { code: "fix-set", data: { value: String(value) } },
  { path, value },
];

/** Something to be taken out, as advice and as a change. */
export const takeOut = (path: Path): readonly [LintFix, ConfigPatch] => [
  plainFix("fix-remove"),
  { path, remove: true },
];
