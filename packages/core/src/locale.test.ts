import { expect, test } from "vitest";
import { chooseLocale } from "./locale.js";

test("region, script and case do not matter, and the old code of Indonesian is known", () => {
  expect(chooseLocale("ID")).toBe("id");
  expect(chooseLocale("id_ID")).toBe("id");
  expect(chooseLocale("in-ID")).toBe("id");
  expect(chooseLocale("en-Latn-GB")).toBe("en");
});

test("the first language that is spoken here wins, else the fallback", () => {
  expect(chooseLocale(["fr", "id", "en"])).toBe("id");
  expect(chooseLocale([], "id")).toBe("id");
  expect(chooseLocale("constructor")).toBe("en");
  expect(chooseLocale("", "id")).toBe("id");
});
