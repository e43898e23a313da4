import { expect, test } from "vitest";
import { ageOn } from "./age.js";

test("a year is added on the birthday, not before", () => {
  expect(ageOn("1986-11-21", "2026-11-20")).toBe(39);
  expect(ageOn("1986-11-21", "2026-11-21")).toBe(40);
  expect(ageOn("1986-11-21", "1986-11-21")).toBe(0);
  expect(ageOn("1986-11-21", "1986-11-20")).toBeUndefined();
});

test("who was born on 29 February grows older on that day when there is one, else as the law says", () => {
  expect(ageOn("2004-02-29", "2028-02-28")).toBe(23);
  expect(ageOn("2004-02-29", "2028-02-28", "february-28")).toBe(23);
  expect(ageOn("2004-02-29", "2028-02-29")).toBe(24);
  expect(ageOn("2004-02-29", "2026-02-28")).toBe(21);
  expect(ageOn("2004-02-29", "2026-03-01")).toBe(22);
  expect(ageOn("2004-02-29", "2026-02-28", "february-28")).toBe(22);
  expect(ageOn("1896-02-29", "1900-02-28", "march-1")).toBe(3);
  expect(ageOn("1996-02-29", "2000-02-28", "february-28")).toBe(3);
});

test("refuses what is no date", () => {
  expect(() => ageOn("1986-02-30", "2026-11-21")).toThrow(RangeError);
});
