import { expect, test } from "vitest";
import { excerpt, codeFrame as frameOf } from "./frame.js";
import { linesOf, type Position, positionOf as placeOf, type Stretch } from "./lines.js";

const codeFrame = (text: string, stretch: Stretch): readonly string[] =>
  frameOf(linesOf(text), stretch);
const positionOf = (text: string, offset: number): Position => placeOf(linesOf(text), offset);

const span = (text: string, part: string): { start: number; end: number } => {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
};

test("shows the line with its number and marks what is meant", () => {
  const text = "Dear Mrs Brown,\n\nYou failed to pay.\n";
  expect(codeFrame(text, span(text, "You failed to"))).toEqual([
    "3 | You failed to pay.",
    "  | ^^^^^^^^^^^^^",
  ]);
});

test("marks stand under wide letters, emoji and marks of no width", () => {
  const text = "山田👩‍👩‍👧 e\u0301 🇮🇩 ❤️: salah";
  expect(codeFrame(text, span(text, "salah"))).toEqual([
    `1 | ${text}`,
    // 4 columns of Han, 2 of the family, 1 space, 1 letter, 1 space, 2 of the flag, 1 space, 2 of the heart, ": ".
    `  | ${" ".repeat(16)}^^^^^`,
  ]);
  expect(codeFrame(text, span(text, "山田"))[1]).toBe("  | ^^^^");
});

test("every kind of line end counts once", () => {
  const text = "a\r\nb\rc\nd";
  expect(positionOf(text, 0)).toEqual({ line: 1, column: 1 });
  expect(positionOf(text, text.indexOf("b"))).toEqual({ line: 2, column: 1 });
  expect(positionOf(text, text.indexOf("c"))).toEqual({ line: 3, column: 1 });
  expect(positionOf(text, text.length)).toEqual({ line: 4, column: 2 });
  expect(codeFrame(text, span(text, "b"))).toEqual(["2 | b", "  | ^"]);
});

test("the column counts UTF-16 code units, as editors do", () => {
  expect(positionOf("😀 salah", "😀 salah".indexOf("s"))).toEqual({ line: 1, column: 4 });
});

test("of many lines the first three are shown, numbers aligned", () => {
  const text = Array.from({ length: 20 }, (_, index) => `line ${index + 1}`).join("\n");
  const start = text.indexOf("9");
  expect(codeFrame(text, { start, end: text.length })).toEqual([
    " 9 | line 9",
    "   |      ^",
    "10 | line 10",
    "   | ^^^^^^^",
    "11 | line 11",
    "   | ^^^^^^^",
    "   | …",
  ]);
  expect(codeFrame("one\ntwo\nthree", { start: 0, end: 13 })).toHaveLength(6);
});

test("a stretch that ends with its line end stays on its line", () => {
  expect(codeFrame("one\ntwo", { start: 0, end: 4 })).toEqual(["1 | one", "  | ^^^"]);
});

test("an empty stretch, also at the end, gets one mark", () => {
  expect(codeFrame("one", { start: 3, end: 3 })).toEqual(["1 | one", "  |    ^"]);
  expect(codeFrame("", { start: 0, end: 0 })).toEqual(["1 | ", "  | ^"]);
});

test("a long line is cut around the stretch, and the marks stay under it", () => {
  const text = `${"kata ".repeat(60)}SALAH${" kata".repeat(60)}`;
  const [line = "", marks = ""] = codeFrame(text, span(text, "SALAH"));
  expect(line.length).toBeLessThan(106);
  expect(line).toMatch(/^1 \| ….*….?$/);
  expect(line.slice(marks.indexOf("^"), marks.lastIndexOf("^") + 1)).toBe("SALAH");
  expect(excerpt("a".repeat(5000), { start: 0, end: 5000 })).toMatch(/^a{66}…$/);
});

test("signs that steer a terminal are shown as dots and keep their place", () => {
  const text = "a\u001b[31m\tb\u202e salah";
  const [line = "", marks = ""] = codeFrame(text, span(text, "salah"));
  expect(line).toBe("1 | a·[31m b· salah");
  expect(line.slice(marks.indexOf("^"))).toBe("salah");
});
