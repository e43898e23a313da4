import { toInstant } from "@ramah/core";
import { expect, test } from "vitest";
import { attempt } from "../error.js";
import { fromWallTime, toWallTime } from "./wall-time.js";

const moment = (text: string): number => toInstant(text) ?? Number.NaN;

const issuesOf = (ask: () => unknown): unknown => {
  const asked = attempt(ask);
  return asked.ok ? [] : asked.issues.map(({ code, path }) => [code, path]);
};

test("one moment is a different time in each of Indonesia's three zones (R-02)", () => {
  const at = "2026-11-21T09:00Z";
  const times = ["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"].map(
    (zone) => toWallTime(zone, at).time,
  );
  expect(times).toEqual(["16:00", "17:00", "18:00"]);
});

test("a moment may come as milliseconds, text, Date or Temporal.Instant, a date as text or Temporal.PlainDate", () => {
  const at = moment("2026-11-21T09:00Z");
  const expected = { date: "2026-11-21", time: "16:00", offsetMinutes: 420 };
  for (const given of [at, "2026-11-21T09:00Z", new Date(at), { epochMilliseconds: at }]) {
    expect(toWallTime("Asia/Jakarta", given)).toEqual(expected);
  }
  expect(fromWallTime("Asia/Jakarta", { year: 2026, month: 11, day: 21 }, "16:00")).toBe(at);
});

test("a time that the clock skips is moved on, a time that it shows twice is the first", () => {
  expect(fromWallTime("Europe/London", "2026-03-29", "01:30")).toBe(moment("2026-03-29T01:30Z"));
  expect(fromWallTime("Europe/London", "2026-10-25", "01:30")).toBe(moment("2026-10-25T00:30Z"));
  expect(fromWallTime("Australia/Lord_Howe", "2026-10-04", "02:15")).toBe(
    moment("2026-10-04T02:45+11:00"),
  );
  expect(fromWallTime("Pacific/Apia", "2011-12-30", "12:00")).toBe(
    moment("2011-12-31T12:00+14:00"),
  );
});

test("the edges of a gap and of an overlap are told apart to the minute", () => {
  const london = (date: string, time: string): number => fromWallTime("Europe/London", date, time);
  expect(london("2026-03-29", "00:59")).toBe(moment("2026-03-29T00:59Z"));
  expect(london("2026-03-29", "01:00")).toBe(moment("2026-03-29T01:00Z"));
  expect(london("2026-03-29", "02:00")).toBe(moment("2026-03-29T01:00Z"));
  expect(london("2026-10-25", "00:59")).toBe(moment("2026-10-24T23:59Z"));
  expect(london("2026-10-25", "01:59")).toBe(moment("2026-10-25T00:59Z"));
  expect(london("2026-10-25", "02:00")).toBe(moment("2026-10-25T02:00Z"));
});

test("a midnight that the clock skips begins the day at one", () => {
  // Cuba puts its clocks forward at midnight, Lebanon too.
  expect(fromWallTime("America/Havana", "2026-03-08", "00:00")).toBe(
    moment("2026-03-08T01:00-04:00"),
  );
  expect(toWallTime("America/Havana", "2026-03-08T04:59:59Z").time).toBe("23:59");
  expect(toWallTime("America/Havana", "2026-03-08T05:00Z").time).toBe("01:00");
});

test("24:00 is the midnight that ends the day", () => {
  expect(fromWallTime("Asia/Jakarta", "2026-11-21", "24:00")).toBe(
    moment("2026-11-22T00:00+07:00"),
  );
});

test("an unknown zone and a time that is none are refused, and never is the host's own zone meant", () => {
  expect(issuesOf(() => toWallTime("Mars/Olympus", 0))).toEqual([["hours-zone", ["zone"]]]);
  expect(issuesOf(() => fromWallTime("UTC", "2026-01-01", "25:00"))).toEqual([
    ["hours-range", ["time"]],
  ]);
  for (const zone of [undefined, null, "", 7]) {
    expect(issuesOf(() => toWallTime(zone as unknown as string, 0))).toEqual([
      ["hours-zone", ["zone"]],
    ]);
  }
});

test("every problem of a wall time is told, not only the first", () => {
  expect(issuesOf(() => fromWallTime("Mars/Olympus", "2026-02-30", "25:00"))).toEqual([
    ["hours-zone", ["zone"]],
    ["calendar-date", ["date"]],
    ["hours-range", ["time"]],
  ]);
  expect(issuesOf(() => toWallTime("Mars/Olympus", "yesterday"))).toEqual([
    ["hours-zone", ["zone"]],
    ["calendar-date", ["at"]],
  ]);
});

test("the first years are read as the platform's own calendar has them", () => {
  for (const date of ["0001-01-01", "0050-06-01", "0099-12-31"]) {
    const at = Date.parse(`${date}T00:00:00Z`);
    expect(fromWallTime("UTC", date, "00:00")).toBe(at);
    expect(toWallTime("UTC", at)).toEqual({ date, time: "00:00", offsetMinutes: 0 });
  }
  // Before there were zones Jakarta kept the sun's time, 7 h 7 min 12 s ahead.
  expect(fromWallTime("Asia/Jakarta", "0050-06-01", "12:00")).toBe(
    Date.parse("0050-06-01T12:00:00Z") - 25_632_000,
  );
});

test("the last day there is ends at its 24:00", () => {
  expect(fromWallTime("UTC", "9999-12-31", "24:00")).toBe(253_402_300_800_000);
  expect(toWallTime("Asia/Jakarta", 253_402_275_599_999).time).toBe("23:59");
});

test("a moment without a date of four digits, or that is none, is refused", () => {
  for (const at of [253_402_300_799_999, 8.64e15, -8.64e15, 9e15, Number.NaN, null, {}]) {
    expect(issuesOf(() => toWallTime("Pacific/Kiritimati", at as number))).toEqual([
      ["calendar-date", ["at"]],
    ]);
  }
});
