import { applyFix, checkDraft } from "@ramah/netiquette";
import { expect, test } from "vitest";
import { changeBetween, changeOf, wordingOf } from "./edited-text.js";

const made = (before: string, { start, end, text }: ReturnType<typeof changeBetween>): string =>
  before.slice(0, start) + text + before.slice(end);

test("the change makes the text that the fix makes", () => {
  const body = "Selamat pagi,\n\nItem itu habis. Isi formulir ini!!\n";
  for (const { fixes } of checkDraft({ body }).findings) {
    for (const fix of fixes) expect(made(body, changeOf(body, fix))).toBe(applyFix(body, fix));
  }
});

test("only what differs is replaced, also where the text repeats itself", () => {
  expect(changeBetween("Stop!!", "Stop.")).toMatchObject({ start: 4, end: 6, text: "." });
  expect(changeBetween("aaa", "aaaa")).toMatchObject({ start: 3, end: 3, text: "a" });
  expect(changeBetween("aaaa", "aaa")).toMatchObject({ start: 3, end: 4, text: "" });
  expect(changeBetween("same", "same")).toMatchObject({ start: 4, end: 4, text: "" });
});

test("the first gap of the change is selected, so that typing fills it", () => {
  const { select } = changeBetween("It is out.", "It will be there on {date} at {place}.");
  expect("It will be there on {date} at {place}.".slice(select.start, select.end)).toBe("{date}");
});

test("without a gap in the change the cursor stands behind it, whatever gaps follow later", () => {
  expect(changeBetween("Stop!! {date}", "Stop. {date}").select).toEqual({ start: 5, end: 5 });
});

test("the wording of a fix is told in whole words", () => {
  const body = "Isi formulir ini. Terima kasih!!";
  const fixes = checkDraft({ body }).findings.flatMap((finding) => finding.fixes);
  expect(fixes.map((fix) => wordingOf(body, fix))).toEqual(["Mohon isi", "kasih."]);
});
