import type { Edit, Finding, Fix } from "./finding.js";

/**
 * Applies one fix to the text that its finding counts in.
 *
 * @param text the subject or the body that was checked, unchanged since
 * @param fix a fix of one of its findings; gaps in braces stay for the author to fill
 * @returns the text with the edits made
 * @throws RangeError when an edit reaches outside the text or over another
 * @example
 * import { applyFix, checkDraft } from "@ramah/netiquette";
 *
 * const body = "You must send the form by Friday.";
 * const fix = checkDraft({ body }).findings[0]?.fixes[0];
 * fix === undefined ? body : applyFix(body, fix); // => "Please send the form by Friday."
 */
export function applyFix(text: string, fix: Fix): string {
  return applyEdits(text, fix.edits);
}

/**
 * Applies every safe fix of a body at once. Of fixes that overlap, the first in the order of the
 * findings wins; check again to get the others.
 *
 * @param body the body that was checked, unchanged since
 * @param findings what was found; findings in the subject and fixes that need input are left alone
 * @returns the body with the edits made; checking and applying again changes nothing more
 * @throws RangeError when an edit reaches outside the body, so it was found in another text
 * @example
 * import { applySafeFixes, checkDraft } from "@ramah/netiquette";
 *
 * const body = "Isi formulir ini. Kirim bukti transfer!!";
 * applySafeFixes(body, checkDraft({ body }).findings); // => "Mohon isi formulir ini. Mohon kirim bukti transfer."
 */
export function applySafeFixes(body: string, findings: readonly Finding[]): string {
  const edits: Edit[] = [];
  for (const { part, fixes } of findings) {
    const fix = fixes.find(({ kind }) => kind === "safe");
    if (part !== "body" || fix === undefined) continue;
    if (fix.edits.every((edit) => edits.every((other) => !overlap(edit, other)))) {
      edits.push(...fix.edits);
    }
  }
  return applyEdits(body, edits);
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = "";
  let at = 0;
  for (const edit of edits.toSorted((one, other) => one.start - other.start)) {
    if (!(edit.start >= at && edit.end >= edit.start && edit.end <= text.length)) {
      throw new RangeError(`applyFix: the edit at ${edit.start} does not fit the text`);
    }
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

function overlap(one: Edit, other: Edit): boolean {
  return one.start === other.start || (one.start < other.end && other.start < one.end);
}
