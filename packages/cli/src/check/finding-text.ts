import type { Locale } from "@ramah/core";
import { applyFix, type Draft, type Finding, type Fix } from "@ramah/netiquette";
import { describe, ruleText } from "@ramah/netiquette/messages";
import { wordsIn } from "../messages/index.js";
import { codeFrame, excerpt, positionOf } from "../text/frame.js";
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

/** Each way to better wording, with the line as it would read when there is one. */
function betterLines({ fixes }: Finding, text: string, locale: Locale): readonly string[] {
  return fixes.flatMap((fix) => {
    const label = `${wordsIn(locale).fix}: ${printable(describe(fix.label, locale))}`;
    return [label, ...changedLines(text, fix).map((line) => `  → ${line}`)];
  });
}

/** The lines that a fix changes, as they read after it. */
function changedLines(text: string, fix: Fix): readonly string[] {
  if (fix.edits.length === 0) return [];
  const start = Math.min(...fix.edits.map((edit) => edit.start));
  const end = Math.max(...fix.edits.map((edit) => edit.end));
  const changed = applyFix(text, fix);
  const changedEnd = changed.length - (text.length - end);
  const from =
    Math.max(changed.lastIndexOf("\n", start - 1), changed.lastIndexOf("\r", start - 1)) + 1;
  const to = changed.slice(changedEnd).search(/[\r\n]|$/) + changedEnd;
  const stretch = { start: start - from, end: changedEnd - from };
  const written = changed.slice(from, to);
  if (/[\r\n]/.test(written)) return written.split(/[\r\n]+/).map(printable);
  return written.trim() === "" ? [] : [excerpt(written, stretch)];
}
