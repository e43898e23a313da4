import { expect, test } from "vitest";
import { foldWord } from "./fold.js";

test.each([
  ["CRM", "crm"],
  ["CAFE\u0301", "caf\u00e9"],
  ["\u03a3\u03a3", "\u03c3\u03c3"],
  ["\u03c2", "\u03c3"],
  ["\u017f", "s"],
  ["\u212a", "k"],
  ["\u00b5", "\u03bc"],
  ["\u{10400}", "\u{10428}"],
  ["\u1e9e", "\u00df"],
])("%s folds to %s", (word, folded) => {
  expect(foldWord(word)).toBe(folded);
  expect(foldWord(folded)).toBe(folded);
});

test("what is canonically equal folds alike, though its parts would fold apart", () => {
  expect(foldWord("I\u0307")).toBe(foldWord("\u0130"));
});

test("folding is simple: nothing grows, and the Turkish letters stay themselves", () => {
  expect(foldWord("\u00df")).toBe("\u00df");
  expect(foldWord("\u0130")).toBe("\u0130");
  expect(foldWord("\u0131")).toBe("\u0131");
});
