import { expect, test } from "vitest";
import { languageLevel } from "./language.js";

test("a general tag serves a particular one, and the other way round (R-04)", () => {
  expect(languageLevel({ id: 4 }, "id-ID")).toBe(4);
  expect(languageLevel({ "en-GB": 3 }, "en")).toBe(3);
  expect(languageLevel({ "en-GB": 3 }, "en-US")).toBe(0);
});

test("the best of several tags counts", () => {
  expect(languageLevel({ en: 2, "en-GB": 5, id: 4 }, "en-GB")).toBe(5);
  expect(languageLevel({ "en-GB": 5, en: 2 }, "en-US")).toBe(2);
});

test("a tag that begins with the same letters is another language", () => {
  expect(languageLevel({ m: 5, ms: 4 }, "msa")).toBe(0);
  expect(languageLevel({ fil: 5 }, "fi")).toBe(0);
});

test("case, underscores and withdrawn codes do not matter", () => {
  expect(languageLevel({ ID: 5 }, "in_ID")).toBe(5);
  expect(languageLevel({ iw: 3 }, "he")).toBe(3);
});

test("no languages serve nobody", () => {
  expect(languageLevel({}, "id")).toBe(0);
});
