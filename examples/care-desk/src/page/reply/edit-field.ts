import type { Change } from "./edited-text.js";

/** Makes a change in a text field as if it had been typed, so that "undo" knows it. */
export function editField(field: HTMLTextAreaElement, { start, end, text, select }: Change): void {
  field.focus();
  field.setSelectionRange(start, end);
  // The only way to write into a field that keeps its undo history; all current browsers know it.
  const isDone =
    start === end && text === ""
      ? true
      : document.execCommand(text === "" ? "delete" : "insertText", false, text);
  if (!isDone) {
    field.setRangeText(text, start, end, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  field.setSelectionRange(select.start, select.end);
}

/** Shows a stretch of a field to the person: selected, in view, ready to be typed over. */
export function showRange(field: HTMLTextAreaElement, start: number, end: number): void {
  field.focus();
  field.setSelectionRange(start, end);
  field.scrollIntoView({ block: "nearest" });
}
