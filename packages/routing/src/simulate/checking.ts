import type { Path } from "@ramah/core";
import type { ConfigIssue } from "../config/reasons.js";
import { type Check, wrongType } from "../config/shape.js";

const noNames: ReadonlySet<string> = /* @__PURE__ */ new Set();

/** What a check that follows no names finds. */
export function issuesOf(check: Check, value: unknown, path: Path): readonly ConfigIssue[] {
  const issues: ConfigIssue[] = [];
  try {
    check(value, path, { issues, queue: noNames, site: noNames, skill: undefined });
  } catch {
    // A getter or a proxy that throws: no data, whatever it would have been.
    return [wrongType("json", path)];
  }
  return issues;
}
