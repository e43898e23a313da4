import { expect, test } from "vitest";
import { sortErrors } from "./check.mjs";

const output = `packages/core/src/a.ts(1,2): error TS2322: No.
  More about it.
packages/core-notes/src/b.ts(1,2): error TS2322: No.
vitest.config.ts(1,1): error TS1: No.
error TS18003: No inputs were found.
`;

test("each error goes to the project that holds its file, with what follows it", () => {
  const { failures, rest } = sortErrors(output, ["packages/core", "packages/core-notes", "tools"]);
  expect(failures.get("packages/core")).toEqual([
    "packages/core/src/a.ts(1,2): error TS2322: No.",
    "  More about it.",
  ]);
  expect(failures.get("packages/core-notes")).toHaveLength(1);
  expect(failures.get("tools")).toEqual([]);
  expect(rest).toEqual([
    "vitest.config.ts(1,1): error TS1: No.",
    "error TS18003: No inputs were found.",
  ]);
});
