import { toEpochDay } from "@ramah/core";
import { expect, test } from "vitest";
import type { Calendar } from "../calendar/calendar-type.js";
import { attempt } from "../error.js";
import { type OpenTime, openTime } from "./open-time.js";
import type { OpeningHours, TimeRange } from "./opening-hours.js";

/** Friday 25 and Monday 28 December rest; Saturday and Sunday are its weekend. */
const christmas: Calendar = {
  stamp: { id: "test", version: "1" },
  from: "2026-12-21",
  to: "2026-12-31",
  weekend: [6, 7],
  rests: new Map(),
  firstDay: toEpochDay("2026-12-21"),
  kinds: Uint8Array.from([0, 0, 0, 0, 2, 1, 1, 2, 0, 0, 0]),
  before: new Uint32Array(12),
  businessDays: new Int32Array(0),
};
const day: readonly TimeRange[] = [["09:00", "17:00"]];
const weekly = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day };
const week = { from: "2026-12-21", to: "2026-12-31" };

const datesOpen = (open: OpenTime): readonly string[] =>
  open.periods(open.begin, open.end).map(({ from }) => new Date(from).toISOString().slice(5, 10));

test("holidays of the calendar are closed, its weekend is not: that is for the week to say", () => {
  const open = openTime({ zone: "UTC", weekly, calendar: christmas }, week);
  expect(datesOpen(open)).toEqual([
    ...["12-21", "12-22", "12-23", "12-24", "12-26", "12-29", "12-30", "12-31"],
  ]);
});

test("an exception opens a holiday, and closes a day that is none", () => {
  const exceptions = { "2026-12-28": day, "2026-12-29": [] };
  const open = openTime({ zone: "UTC", weekly, calendar: christmas, exceptions }, week);
  expect(datesOpen(open)).toContain("12-28");
  expect(datesOpen(open)).not.toContain("12-25");
  expect(datesOpen(open)).not.toContain("12-29");
});

test("a night that begins on the eve of a holiday runs into it, one that begins on it falls away", () => {
  const night: OpeningHours = {
    zone: "UTC",
    weekly: { thu: [["22:00", "06:00"]], fri: [["22:00", "06:00"]] },
    calendar: christmas,
  };
  const open = openTime(night, { from: "2026-12-22", to: "2026-12-31" });
  expect(open.isOpen("2026-12-25T05:59Z")).toBe(true);
  expect(open.isOpen("2026-12-25T23:00Z")).toBe(false);
});

test("the calendar must know every day, and the night before the first", () => {
  const codes = (hours: OpeningHours["weekly"], from: string, to: string): unknown => {
    const open = attempt(() =>
      openTime({ zone: "UTC", weekly: hours, calendar: christmas }, { from, to }),
    );
    return open.ok ? "known" : open.issues.map(({ code, path, data }) => [code, path, data]);
  };
  const span = { from: "2026-12-21", to: "2026-12-31" };
  expect(codes(weekly, "2026-12-21", "2026-12-31")).toBe("known");
  expect(codes(weekly, "2026-12-20", "2026-12-31")).toEqual([
    ["calendar-horizon", ["calendar"], { asked: "2026-12-20", ...span }],
  ]);
  expect(codes(weekly, "2026-12-21", "2027-01-01")).toEqual([
    ["calendar-horizon", ["calendar"], { asked: "2027-01-01", ...span }],
  ]);
  const sundayNight = { sun: [["22:00", "06:00"]] } as const;
  expect(codes(sundayNight, "2026-12-21", "2026-12-31")).toEqual([
    ["calendar-horizon", ["calendar"], { asked: "2026-12-20", ...span }],
  ]);
  expect(codes(sundayNight, "2026-12-22", "2026-12-31")).toBe("known");
  const sundayEvening = { sun: [["20:00", "24:00"]] } as const;
  expect(codes(sundayEvening, "2026-12-21", "2026-12-31")).toBe("known");
});

test("lists every problem with its path", () => {
  const open = attempt(() =>
    openTime(
      {
        zone: "Asia/Jakrta",
        weekly: {
          mon: [
            ["09:00", "17:00"],
            ["16:00", "18:00"],
          ],
          fri: [["9", "5"], "09:00-17:00" as unknown as TimeRange, ["24:00", "02:00"]],
          monday: [],
        } as OpeningHours["weekly"],
        exceptions: { "2026-02-30": [], "2026-03-01": [["08:00", "24:01"]] },
      },
      { from: "2026-12-31", to: "2026-01-01" },
    ),
  );
  expect(open.ok ? [] : open.issues).toEqual([
    { code: "hours-zone", path: ["zone"], data: { zone: "Asia/Jakrta" } },
    { code: "calendar-range", path: ["to"], data: { from: "2026-12-31", to: "2026-01-01" } },
    {
      code: "hours-overlap",
      path: ["weekly", "mon", 1],
      data: { first: "09:00-17:00", second: "16:00-18:00" },
    },
    { code: "hours-range", path: ["weekly", "fri", 0], data: { range: "9-5" } },
    { code: "hours-range", path: ["weekly", "fri", 1], data: { range: "09:00-17:00" } },
    { code: "hours-range", path: ["weekly", "fri", 2], data: { range: "24:00-02:00" } },
    { code: "hours-weekday", path: ["weekly", "monday"], data: { day: "monday" } },
    { code: "calendar-date", path: ["exceptions", "2026-02-30"], data: { date: "2026-02-30" } },
    {
      code: "hours-range",
      path: ["exceptions", "2026-03-01", 0],
      data: { range: "08:00-24:01" },
    },
  ]);
});

test("a night overlaps with the early hours of its own day only where they meet", () => {
  const codes = (...ranges: readonly TimeRange[]): unknown => {
    const open = attempt(() => openTime({ zone: "UTC", weekly: { mon: ranges } }, week));
    return open.ok ? [] : open.issues.map(({ code }) => code);
  };
  expect(codes(["22:00", "06:00"], ["05:00", "10:00"])).toEqual([]);
  expect(codes(["22:00", "06:00"], ["21:00", "22:01"])).toEqual(["hours-overlap"]);
  expect(codes(["09:00", "09:00"], ["08:00", "09:00"])).toEqual([]);
  expect(codes(["09:00", "17:00"], ["09:00", "17:00"])).toEqual(["hours-overlap"]);
});
