import { expect, test } from "vitest";
import { editDistance } from "./edit-distance.js";

test.each([
  ["crm", "crm", 0],
  ["cmr", "crm", 1],
  ["crm", "crms", 1],
  ["rm", "crm", 1],
  ["crn", "crm", 1],
  ["kitten", "sitting", 3],
  ["", "ab", 2],
  ["ca", "abc", 3],
])("between %j and %j are %i slips", (first, second, slips) => {
  expect(editDistance(first, second, 3)).toBe(slips);
  expect(editDistance(second, first, 3)).toBe(slips);
  expect(editDistance(first, second, slips)).toBe(slips);
  expect(editDistance(first, second, slips - 1)).toBeUndefined();
});
