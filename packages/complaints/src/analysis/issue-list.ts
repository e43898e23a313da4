import type { Path } from "@ramah/core";
import type { AnalysisIssue, AnalysisProblems } from "./reasons.js";

/** Collects what is wrong, with code and data belonging together. */
export type Report = <Code extends keyof AnalysisProblems>(
  code: Code,
  path: Path,
  data: AnalysisProblems[Code],
) => void;

/** All that a check reports, in order. */
export function issuesFrom(check: (report: Report) => void): readonly AnalysisIssue[] {
  const issues: AnalysisIssue[] = [];
  // The union of issues cannot see that code and data come from one entry of the table.
  check((code, path, data) => void issues.push({ code, path, data } as unknown as AnalysisIssue));
  return issues;
}

/** Whether a value is a finite number, not below zero unless it may be; reports it when not. */
export function isCount(
  report: Report,
  path: Path,
  value: unknown,
  mayBeNegative = false,
): value is number {
  if (typeof value !== "number" || !Number.isFinite(value)) {
    report("figure-not-a-number", path, { value: String(value) });
    return false;
  }
  if (value < 0 && !mayBeNegative) {
    report("figure-negative", path, { value });
    return false;
  }
  return true;
}

/** Reports an option that is given and lies outside what is allowed. */
export function checkOption(
  report: Report,
  option: string,
  value: unknown,
  allowed: string,
  fits: (value: number) => boolean,
): void {
  if (value === undefined || (typeof value === "number" && fits(value))) return;
  report("figure-option", [option], { option, value: String(value), allowed });
}
