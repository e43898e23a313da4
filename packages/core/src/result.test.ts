import { expect, test } from "vitest";
import { unlessIssues } from "./result.js";

test("keeps every problem in order and does not build a value that would be thrown away", () => {
  const problems = [
    { code: "first", data: {} },
    { code: "second", data: {} },
  ];
  const result = unlessIssues(problems, () => {
    throw new Error("must not be called");
  });
  expect(result).toEqual({ ok: false, issues: problems });
});
