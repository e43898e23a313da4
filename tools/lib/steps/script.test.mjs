import { expect, test } from "vitest";
import { closingCounts } from "./script.mjs";

test("counts are taken from the last line", () => {
  expect(closingCounts("1 passed, 1 failed\nmore\n12 passed, 3 failed\n")).toEqual({
    passed: 12,
    failed: 3,
  });
});

test("problems are taken from what was counted, and are never fewer than told", () => {
  expect(closingCounts("shell examples: 12 commands, 3 problems\n")).toEqual({
    passed: 9,
    failed: 3,
  });
  expect(closingCounts("0 commands, 1 problems")).toEqual({ passed: 0, failed: 1 });
});

test("a tool that tells none has none", () => {
  expect(closingCounts("12 passed, 3 failed\nbut then it broke\n")).toBeUndefined();
  expect(closingCounts("")).toBeUndefined();
});
