import { expect, test } from "vitest";
import { fencesOf } from "./fences.mjs";

/** @param {string} text */
const brief = (text) =>
  fencesOf(text).map(({ language, code, line }) => ({ language, code, line }));

test.each(["\n", "\r\n"])("finds fences with their language, code and line (%j)", (end) => {
  const text = ["# A", "```ts", "a;", "", "b;", "```", "text", "~~~sh", "ls", "~~~"].join(end);
  expect(brief(text)).toEqual([
    { language: "ts", code: "a;\n\nb;", line: 3 },
    { language: "sh", code: "ls", line: 9 },
  ]);
});

test("a fence of four marks holds one of three", () => {
  expect(brief("````md\n```ts\na;\n```\n````\n```json\n{}\n```")).toEqual([
    { language: "md", code: "```ts\na;\n```", line: 2 },
    { language: "json", code: "{}", line: 7 },
  ]);
});

test("the indentation of a list is no part of the code", () => {
  expect(brief("1. Do:\n\n   ```ts\n   if (a) {\n     b;\n   }\n   ```")).toEqual([
    { language: "ts", code: "if (a) {\n  b;\n}", line: 4 },
  ]);
});

test("code between marks inside a line is no fence", () => {
  expect(brief("```a``` and `b`")).toEqual([]);
});

test("keeps the words after the language, and sees a fence that is never closed", () => {
  expect(fencesOf("```sh exit=2\nramah x\n```")[0]?.info).toBe("sh exit=2");
  expect(fencesOf("```ts\na;").map(({ isClosed }) => isClosed)).toEqual([false]);
});
