import { refuse } from "@ramah/core";
import type { ConfigIssue } from "./reasons.js";
import { type Check, wrongType } from "./shape.js";

const everyName = { has: () => true } as unknown as ReadonlySet<string>;

/** Refuses arguments in which a check finds something amiss, in the name of the function that was asked. */
export const refuseUnless = (check: Check, given: unknown, asked: string): void =>
  refuse(asked, issuesOf(check, given));

/** What a check finds where every name leads somewhere; never throws. */
export function issuesOf(check: Check, given: unknown): readonly ConfigIssue[] {
  const issues: ConfigIssue[] = [];
  try {
    check(given, [], { issues, queue: everyName, site: everyName, skill: undefined });
  } catch {
    // A getter or a proxy that throws: no data, whatever it would have been.
    issues.push(wrongType("json", []));
  }
  return issues;
}
