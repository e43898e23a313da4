import { toInstant } from "@ramah/core";
import { expect, test } from "vitest";
import { fromWallTime, toWallTime } from "./wall-time.js";

const moment = (text: string): unknown => ({ ok: true, value: toInstant(text) });

test("one moment is a different time in each of Indonesia's three zones (R-02)", () => {
  const at = toInstant("2026-11-21T09:00Z") ?? 0;
  const times = ["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"].map((zone) => {
    const read = toWallTime(zone, at);
    return read.ok ? read.value.time : read.issues[0].code;
  });
  expect(times).toEqual(["16:00", "17:00", "18:00"]);
});

test("a time that the clock skips is moved on, a time that it shows twice is the first", () => {
  expect(fromWallTime("Europe/London", "2026-03-29", "01:30")).toEqual(moment("2026-03-29T01:30Z"));
  expect(fromWallTime("Europe/London", "2026-10-25", "01:30")).toEqual(moment("2026-10-25T00:30Z"));
  expect(fromWallTime("Australia/Lord_Howe", "2026-10-04", "02:15")).toEqual(
    moment("2026-10-04T02:45+11:00"),
  );
  expect(fromWallTime("Pacific/Apia", "2011-12-30", "12:00")).toEqual(
    moment("2011-12-31T12:00+14:00"),
  );
});

test("24:00 is the midnight that ends the day", () => {
  expect(fromWallTime("Asia/Jakarta", "2026-11-21", "24:00")).toEqual(
    moment("2026-11-22T00:00+07:00"),
  );
});

test("an unknown zone and a time that is none are refused", () => {
  expect(toWallTime("Mars/Olympus", 0)).toMatchObject({
    ok: false,
    issues: [{ code: "hours-zone" }],
  });
  expect(fromWallTime("UTC", "2026-01-01", "25:00")).toMatchObject({
    ok: false,
    issues: [{ code: "hours-range", data: { range: "25:00" } }],
  });
});

test("every problem of a wall time is told, not only the first", () => {
  const wall = fromWallTime("Mars/Olympus", "2026-02-30", "25:00");
  expect(wall.ok ? [] : wall.issues.map(({ code, path }) => [code, path])).toEqual([
    ["hours-zone", ["zone"]],
    ["calendar-date", ["date"]],
    ["hours-range", ["time"]],
  ]);
});

test("the first years are read as the platform's own calendar has them", () => {
  for (const date of ["0001-01-01", "0050-06-01", "0099-12-31"] as const) {
    const at = Date.parse(`${date}T00:00:00Z`);
    expect(fromWallTime("UTC", date, "00:00")).toEqual({ ok: true, value: at });
    expect(toWallTime("UTC", at)).toEqual({
      ok: true,
      value: { date, time: "00:00", offsetMinutes: 0 },
    });
  }
  // Before there were zones Jakarta kept the sun's time, 7 h 7 min 12 s ahead.
  const noon = fromWallTime("Asia/Jakarta", "0050-06-01", "12:00");
  expect(noon.ok && noon.value).toBe(Date.parse("0050-06-01T12:00:00Z") - 25_632_000);
});

test("a moment without a date of four digits is refused, not thrown on", () => {
  for (const at of [253_402_300_799_999, 8.64e15, -8.64e15, 9e15, Number.NaN]) {
    expect(toWallTime("Pacific/Kiritimati", at)).toMatchObject({
      ok: false,
      issues: [{ code: "calendar-date", path: ["at"] }],
    });
  }
});
