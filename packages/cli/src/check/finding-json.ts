import type { Locale } from "@ramah/core";
import type { Finding } from "@ramah/netiquette";
import { describe } from "@ramah/netiquette/messages";
import { positionOf } from "../text/lines.js";
import type { DraftLines } from "./draft-lines.js";

/** A finding as programs read it: the finding itself, its place as line and column, and the words. */
export function findingJson(finding: Finding, parts: DraftLines, locale: Locale): object {
  const { range, part, reason, fixes } = finding;
  const place =
    range === null ? { line: null, column: null } : positionOf(parts[part], range.start);
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
