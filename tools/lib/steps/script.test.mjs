import { expect, test } from "vitest";
import { closingCounts } from "./script.mjs";

test("counts are taken from the last line", () => {
  expect(closingCounts("1 passed, 1 failed\nmore\n12 passed, 3 failed\n")).toEqual({
    passed: 12,
    failed: 3,
  });
});

test("a tool that tells none has none", () => {
  expect(closingCounts("12 passed, 3 failed\nbut then it broke\n")).toBeUndefined();
  expect(closingCounts("")).toBeUndefined();
});
