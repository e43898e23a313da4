import { expect, test } from "vitest";
import { droppedMails, isMailText } from "./dropped-mail.js";

const carried = (files: readonly string[], text = "") => ({ files, getData: () => text });

test("dropped files are taken, all of them, and the text that comes with them is not", () => {
  expect(droppedMails(carried(["a.eml", "b.eml"], "Subject: c"))).toEqual(["a.eml", "b.eml"]);
});

test("dragged text is taken when it begins as a mail does", () => {
  expect(droppedMails(carried([], "Subject: Tiket\r\n\r\nHalo"))).toHaveLength(1);
  expect(droppedMails(carried([], "just a word"))).toEqual([]);
  expect(droppedMails(carried([]))).toEqual([]);
});

test("a header line has a name without blanks before its colon", () => {
  expect(isMailText("X-Original-To: care@meridian.example")).toBe(true);
  expect(isMailText("\r\nFrom nobody Sat Nov 21 2026")).toBe(true);
  expect(isMailText("Dear all: please")).toBe(false);
  expect(isMailText(": none")).toBe(false);
});
