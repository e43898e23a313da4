import { expect, test } from "vitest";
import { instantText, toInstant } from "./instant.js";

test("takes every way in which systems write an offset", () => {
  const nine = Date.UTC(2026, 10, 21, 9);
  for (const text of [
    "2026-11-21T09:00Z",
    "2026-11-21T16:00:00.000+07:00",
    "2026-11-21 16:00:00+0700",
    "2026-11-21T16:00+07",
    "2026-11-21t05:30:00,0-03:30",
    "2026-11-21T16:00:00+07:00[Asia/Jakarta]",
    "2026-11-21T16:00:00+07:00[Asia/Jakarta][u-ca=gregory]",
  ]) {
    expect(toInstant(text)).toBe(nine);
  }
  expect(toInstant(new Date(nine))).toBe(nine);
  expect(toInstant({ epochMilliseconds: nine })).toBe(nine);
});

test("cuts a fraction of a second to whole milliseconds", () => {
  expect(toInstant("1970-01-01T00:00:00.0019Z")).toBe(1);
  expect(toInstant("1970-01-01T00:00:00.57Z")).toBe(570);
  expect(toInstant(1.9)).toBe(1);
});

test("a leap second is the last second of its minute", () => {
  expect(toInstant("2016-12-31T23:59:60Z")).toBe(Date.UTC(2016, 11, 31, 23, 59, 59));
});

test("a time without an offset is no moment, nor is one that does not exist", () => {
  for (const text of [
    "2026-11-21T16:00",
    "2026-11-21",
    "2026-02-30T10:00Z",
    "2026-11-21T24:00Z",
    "2026-11-21T10:60Z",
    "2026-11-21T10:00+25:00",
    "2026-11-21T10:00[Asia/Jakarta]",
    "2026-11-21T10:00Z[",
    "yesterday",
  ]) {
    expect(toInstant(text)).toBeUndefined();
  }
  expect(toInstant(Number.NaN)).toBeUndefined();
  expect(toInstant(8.64e15 + 1)).toBeUndefined();
});

test("writes a moment in UTC and refuses years that dates do not have", () => {
  expect(instantText(0)).toBe("1970-01-01T00:00:00.000Z");
  expect(() => instantText(8.64e15)).toThrow("instantText");
  expect(() => instantText(Number.NaN)).toThrow(RangeError);
});

test("what is no moment at all is none, and nothing is thrown", () => {
  for (const value of [null, undefined, true, {}, [], { epochMilliseconds: "5" }]) {
    expect(toInstant(value as never)).toBeUndefined();
  }
});
