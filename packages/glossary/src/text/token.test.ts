import { expect, test } from "vitest";
import { readToken, tokenKeys } from "./token.js";

test.each([
  ["a", "none"],
  ["-a", "hyphen"],
  ["\u2010a", "hyphen"],
  [" a", "space"],
  ["\t\u00a0\u202fa", "space"],
  [" \n a", "space"],
  ["\r\na", "space"],
  ["-\na", "space"],
  ["- \n a", "space"],
  ["\n\na", "break"],
  ["\r\ra", "break"],
  ["\u2029a", "break"],
  ["- a", "break"],
  [" -a", "break"],
  ["--a", "break"],
  ["-\n\na", "break"],
])("before the word of %j stands a gap of kind %s", (text, gap) => {
  expect(readToken(text, 0)).toEqual({
    start: text.length - 1,
    end: text.length,
    gap,
    isWord: true,
  });
});

test("a sign is a token of its own, a low line and marks belong to the word", () => {
  expect(tokenKeys("a_b/C++ cafe\u0301")).toEqual(["a_b", "/", "c", "+", "+", "caf\u00e9"]);
  expect(tokenKeys("")).toEqual([]);
  expect(tokenKeys(" - ")).toEqual([]);
});

test("words for and are one, so are the apostrophes", () => {
  expect(tokenKeys("and Dan & don\u2019t")).toEqual(["&", "&", "&", "don", "'", "t"]);
});
