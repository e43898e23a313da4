import { expect, test } from "vitest";
import { pascal, refuseName } from "./package-name.mjs";

test.each(["quality", "call-notes", "e164"])("%s is a name", (name) => {
  expect(refuseName(name, ["core"])).toBeUndefined();
});

test.each([
  [undefined, "needs a name"],
  ["", "needs a name"],
  ["@ramah/quality", "Leave the scope out"],
  ["callNotes", "not kebab-case"],
  ["call_notes", "not kebab-case"],
  ["call--notes", "not kebab-case"],
  ["-notes", "not kebab-case"],
  ["4notes", "not kebab-case"],
  ["../core", "not kebab-case"],
  ["a".repeat(41), "longer than 40"],
  ["core", "already: packages/core"],
])("%s is refused, and it says why", (name, told) => {
  expect(refuseName(name, ["core"])).toContain(told);
});

test("a type is named in one word", () => {
  expect(pascal("call-notes")).toBe("CallNotes");
});
