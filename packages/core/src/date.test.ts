import { expect, test } from "vitest";
import { addDays, fromEpochDay, toEpochDay, toPlainDate, weekdayOf } from "./date.js";

test("leap years follow the Gregorian rule", () => {
  expect(toPlainDate("2000-02-29")).toBe("2000-02-29");
  expect(toPlainDate("1900-02-29")).toBeUndefined();
  expect(toPlainDate("2028-02-29")).toBe("2028-02-29");
  expect(toPlainDate("2026-02-29")).toBeUndefined();
});

test("what only looks like a date is none", () => {
  for (const text of [
    "2026-11-31",
    "2026-13-01",
    "2026-00-10",
    "2026-1-1",
    "0000-01-01",
    "",
    " 2026-01-01",
  ]) {
    expect(toPlainDate(text)).toBeUndefined();
  }
  expect(toPlainDate({ year: 2026, month: 11, day: 31 })).toBeUndefined();
});

test("days are counted across month, year and century", () => {
  expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
  expect(addDays("2100-02-28", 1)).toBe("2100-03-01");
  expect(toEpochDay("0001-01-01")).toBe(-719162);
  expect(fromEpochDay(2932896)).toBe("9999-12-31");
});

test("1 January 1970 was a Thursday, and days before it have weekdays too", () => {
  expect(weekdayOf("1970-01-01")).toBe(4);
  expect(weekdayOf("1969-12-28")).toBe(7);
  expect(weekdayOf("1945-08-17")).toBe(5);
});

test("misuse by the programmer throws with the function's name", () => {
  expect(() => toEpochDay("2026-02-30")).toThrow("toEpochDay");
  expect(() => fromEpochDay(0.5)).toThrow("fromEpochDay");
  expect(() => addDays("9999-12-31", 1)).toThrow(RangeError);
});

test("what is no date at all is none, and nothing is thrown", () => {
  for (const value of [null, undefined, 20261121, {}, [], { year: "2026", month: 1, day: 2 }]) {
    expect(toPlainDate(value as never)).toBeUndefined();
  }
});

test("a date of another calendar is none: its year 2569 is not ours", () => {
  const date = { year: 2026, month: 11, day: 21 };
  expect(toPlainDate({ ...date, calendarId: "iso8601" })).toBe("2026-11-21");
  expect(toPlainDate({ ...date, year: 2569, calendarId: "buddhist" })).toBeUndefined();
});
