import type { Locale } from "@ramah/core";
import type { Draft, Finding } from "@ramah/netiquette";
import { describe } from "@ramah/netiquette/messages";
import { positionOf } from "../text/frame.js";

/** A finding as programs read it: the finding itself, its place as line and column, and the words. */
export function findingJson(finding: Finding, draft: Draft, locale: Locale): object {
  const { range, part, reason, fixes } = finding;
  const text = part === "subject" ? (draft.subject ?? "") : draft.body;
  const place = range === null ? { line: null, column: null } : positionOf(text, range.start);
  return {
    ...finding,
    ...place,
    reason: { ...reason, text: describe(reason, locale) },
    fixes: fixes.map((fix) => ({
      ...fix,
      label: { ...fix.label, text: describe(fix.label, locale) },
    })),
  };
}
