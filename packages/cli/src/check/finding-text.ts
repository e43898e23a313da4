import type { Locale } from "@ramah/core";
import { applyFix, type Draft, type Finding } from "@ramah/netiquette";
import { describe, ruleText } from "@ramah/netiquette/messages";
import { wordsIn } from "../messages/index.js";
import { codeFrame, positionOf } from "../text/frame.js";
import { printable } from "../text/printable.js";
import type { Style } from "../text/style.js";

const colourOf = { error: "red", warning: "yellow", info: "blue" } as const;

/** A finding as people read it: what, where, why, what would be better, and who says so. */
export function findingText(finding: Finding, draft: Draft, locale: Locale, style: Style): string {
  const { rule, severity, range, part, reason, source } = finding;
  const words = wordsIn(locale);
  const colour = style[colourOf[severity]];
  const text = part === "subject" ? (draft.subject ?? "") : draft.body;
  const frame = range === null ? [] : codeFrame(text, range, colour);
  const name = ruleText(rule, locale).name;
  const section = source.section === undefined ? "" : `, ${source.section}`;
  return [
    `${colour(words.severity[severity])}: ${style.strong(name)} (${rule}), ${placeText(finding, text, locale)}`,
    ...frame.map((line) => `  ${line}`),
    `  ${printable(describe(reason, locale))}`,
    ...betterLines(finding, text, locale).map((line) => `  ${line}`),
    style.faint(`  ${words.source}: ${source.document}${section}.`),
    "",
  ].join("\n");
}

function placeText({ range, part }: Finding, text: string, locale: Locale): string {
  const words = wordsIn(locale);
  if (range === null) return words.inWhole;
  if (part === "subject") return words.inSubject;
  const { line, column } = positionOf(text, range.start);
  return words.inText(line, column);
}

/** Each way to better wording, with the sentence as it would read when there is one. */
function betterLines({ fixes, range }: Finding, text: string, locale: Locale): readonly string[] {
  return fixes.flatMap((fix) => {
    const label = `${wordsIn(locale).fix}: ${printable(describe(fix.label, locale))}`;
    const [first] = fix.edits;
    const last = fix.edits.at(-1);
    if (first === undefined || last === undefined || range === null) return [label];
    const start = Math.min(range.start, ...fix.edits.map((edit) => edit.start));
    const end = Math.max(range.end, ...fix.edits.map((edit) => edit.end));
    const changed = applyFix(text, fix);
    const written = changed.slice(start, changed.length - (text.length - end)).trim();
    return written === "" ? [label] : [label, `  → ${printable(written.replace(/\s+/g, " "))}`];
  });
}
