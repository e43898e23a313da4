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
