import { expect, test } from "vitest";
import { compileOpenTime } from "./compile.js";

test("lists every problem with its path", () => {
  const open = compileOpenTime(
    {
      zone: "Asia/Jakrta",
      weekly: { monday: ["09:00-17:00", "16:00-18:00"], friday: ["9-5" as "09:00-17:00"] },
      exceptions: { "2026-02-30": [] },
    },
    "2026-12-31",
    "2026-01-01",
  );
  expect(open.ok ? [] : open.issues).toEqual([
    { code: "hours-zone", path: ["zone"], data: { zone: "Asia/Jakrta" } },
    { code: "calendar-range", path: ["to"], data: { from: "2026-12-31", to: "2026-01-01" } },
    {
      code: "hours-overlap",
      path: ["weekly", "monday", 1],
      data: { first: "09:00-17:00", second: "16:00-18:00" },
    },
    { code: "hours-range", path: ["weekly", "friday", 0], data: { range: "9-5" } },
    { code: "calendar-date", path: ["exceptions", "2026-02-30"], data: { date: "2026-02-30" } },
  ]);
});

test("the night before the first day reaches into it", () => {
  const open = compileOpenTime(
    { zone: "UTC", weekly: { wednesday: ["22:00-02:00"] } },
    "2026-01-01",
    "2026-01-01",
  );
  const midnight = Date.UTC(2026, 0, 1);
  expect(open.ok && [...open.value.openings]).toEqual([midnight]);
  expect(open.ok && [...open.value.closings]).toEqual([midnight + 7_200_000]);
});

test("a horizon may begin on the first day that there is", () => {
  const open = compileOpenTime({ zone: "UTC", weekly: {} }, "0001-01-01", "0001-01-02");
  expect(open.ok && open.value.begin).toBe(Date.parse("0001-01-01T00:00:00Z"));
});
