import type { Locale } from "@ramah/core";
import { applyFix, type Finding, type Fix } from "@ramah/netiquette";
import { describe, ruleText } from "@ramah/netiquette/messages";
import { wordsIn } from "../messages/index.js";
import { codeFrame, excerpt } from "../text/frame.js";
import { type Lines, lineAt, positionOf } from "../text/lines.js";
import { printable } from "../text/printable.js";
import type { Style } from "../text/style.js";
import type { DraftLines } from "./draft-lines.js";

const colourOf = { error: "red", warning: "yellow", info: "blue" } as const;

/** A finding as people read it: what, where, why, what would be better, and who says so. */
export function findingText(
  finding: Finding,
  parts: DraftLines,
  locale: Locale,
  style: Style,
): string {
  const { rule, severity, range, part, reason, source } = finding;
  const words = wordsIn(locale);
  const colour = style[colourOf[severity]];
  const lines = parts[part];
  const frame = range === null ? [] : codeFrame(lines, range, colour);
  const name = ruleText(rule, locale).name;
  const section = source.section === undefined ? "" : `, ${source.section}`;
  return [
    `${colour(words.severity[severity])}: ${style.strong(name)} (${rule}), ${placeText(finding, lines, locale)}`,
    ...frame.map((line) => `  ${line}`),
    `  ${printable(describe(reason, locale))}`,
    ...betterLines(finding, lines, locale).map((line) => `  ${line}`),
    style.faint(`  ${words.source}: ${source.document}${section}.`),
    "",
  ].join("\n");
}

function placeText({ range, part }: Finding, lines: Lines, locale: Locale): string {
  const words = wordsIn(locale);
  if (range === null) return words.inWhole;
  if (part === "subject") return words.inSubject;
  const { line, column } = positionOf(lines, range.start);
  return words.inText(line, column);
}

/** Each way to better wording, with the line as it would read when there is one. */
function betterLines({ fixes }: Finding, lines: Lines, locale: Locale): readonly string[] {
  return fixes.flatMap((fix) => {
    const label = `${wordsIn(locale).fix}: ${printable(describe(fix.label, locale))}`;
    return [label, ...changedLines(lines, fix).map((line) => `  → ${line}`)];
  });
}

// More than is ever shown of a line, so that a line of megabytes costs no more than another.
const unitsKept = 500;

/** The lines that a fix changes, as they read after it. */
function changedLines(all: Lines, fix: Fix): readonly string[] {
  if (fix.edits.length === 0) return [];
  const start = Math.min(...fix.edits.map((edit) => edit.start));
  const end = Math.max(...fix.edits.map((edit) => edit.end));
  const from = Math.max(all.lines[lineAt(all, start)]?.start ?? 0, start - unitsKept);
  const to = Math.min(all.lines[lineAt(all, end)]?.end ?? all.text.length, end + unitsKept);
  const written = all.text.slice(from, to);
  const edits = fix.edits.map((edit) => ({
    ...edit,
    start: edit.start - from,
    end: edit.end - from,
  }));
  const changed = applyFix(written, { ...fix, edits });
  if (/[\r\n]/.test(changed)) return changed.split(/[\r\n]+/).map(printable);
  const stretch = { start: start - from, end: end - from + changed.length - written.length };
  return changed.trim() === "" ? [] : [excerpt(changed, stretch)];
}
