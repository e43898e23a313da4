import { expect, test } from "vitest";
import { languageLevel } from "./language.js";

test("regions do not divide people (R-04)", () => {
  expect(languageLevel({ id: 4 }, "id-ID")).toBe(4);
  expect(languageLevel({ "en-GB": 3 }, "en")).toBe(3);
  expect(languageLevel({ "en-GB": 3 }, "en-US")).toBe(3);
  expect(languageLevel({ "es-419": 3 }, "es-ES-x-shop")).toBe(3);
});

test("the best of several tags counts", () => {
  expect(languageLevel({ en: 2, "en-GB": 5, id: 4 }, "en-GB")).toBe(5);
  expect(languageLevel({ "zh-Hans": 5, zh: 2 }, "zh-Hant-TW")).toBe(2);
});

test("scripts and languages within a language divide", () => {
  expect(languageLevel({ "zh-Hans": 5 }, "zh-Hant")).toBe(0);
  expect(languageLevel({ "zh-Hans-SG": 5 }, "zh-Hans-CN")).toBe(5);
  expect(languageLevel({ "zh-yue": 4 }, "zh-cmn")).toBe(0);
  expect(languageLevel({ zh: 4 }, "zh-yue-HK")).toBe(4);
  expect(languageLevel({ "zh-yue": 4 }, "zh")).toBe(4);
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
