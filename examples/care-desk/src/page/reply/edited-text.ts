import { applyFix, type Fix } from "@ramah/netiquette";

/** One stretch of a text replaced by another, and what should be selected after that. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly select: { readonly start: number; readonly end: number };
}

/**
 * Makes a fix one single change of the text, so that one "undo" takes it back. What is selected
 * afterwards is the first gap in braces, for the author to type over, else the end of the change.
 */
export function changeOf(text: string, fix: Fix): Change {
  return changeBetween(text, applyFix(text, fix));
}

/** The words that a fix puts into a text, whole words only; empty when it only takes away or advises. */
export function wordingOf(text: string, fix: Fix): string {
  if (fix.edits.length === 0) return "";
  const after = applyFix(text, fix);
  const change = changeBetween(text, after);
  let [start, end] = [change.start, change.start + change.text.length];
  while (start > 0 && /\S\S/.test(after.slice(start - 1, start + 1))) start -= 1;
  while (end < after.length && /\S\S/.test(after.slice(end - 1, end + 1))) end += 1;
  return after.slice(start, end).trim();
}

/** The smallest single replacement that makes one text of another. */
export function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let kept = 0;
  while (kept < shorter - start && before.at(-1 - kept) === after.at(-1 - kept)) kept += 1;
  const text = after.slice(start, after.length - kept);
  // The brace that opens a gap may have stood there before, so that it is not part of the change.
  const gap = /\{[^{}]*\}/.exec(after.slice(Math.max(0, start - 1)));
  const from = Math.max(0, start - 1) + (gap?.index ?? 0);
  const isInside = gap !== null && from < start + text.length;
  const select = isInside
    ? { start: from, end: from + gap[0].length }
    : { start: start + text.length, end: start + text.length };
  return { start, end: before.length - kept, text, select };
}
