import { expect, test } from "vitest";
import { pathText } from "./reason.js";

test("writes indexes in brackets and keys after dots", () => {
  expect(pathText([0, "terms", 2, "text"])).toBe("[0].terms[2].text");
  expect(pathText(["a", "b"])).toBe("a.b");
});
