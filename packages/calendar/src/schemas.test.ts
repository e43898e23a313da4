import { expect, test } from "vitest";
import { parseBusinessCalendar, parseOpeningHours } from "./schemas.js";

const paths = (result: ReturnType<typeof parseOpeningHours>): unknown =>
  result.ok ? [] : result.issues.map(({ code, path }) => [code, path]);

test("opening hours pass as they are", () => {
  const hours = {
    zone: "Asia/Jakarta",
    weekly: { monday: ["09:00-12:00", "13:00-17:00"] },
    exceptions: { "2026-12-25": [] },
  };
  expect(parseOpeningHours(hours)).toEqual({ ok: true, value: hours });
});

test("every problem of opening hours is listed with its path", () => {
  expect(
    paths(
      parseOpeningHours({
        zone: "",
        weekly: { monday: ["9-5"], caturday: [] },
        exceptions: { "25 December": [] },
        holiday: true,
      }),
    ),
  ).toEqual([
    ["input-size", ["zone"]],
    ["input-rule", ["weekly", "monday", 0]],
    ["input-unknown-keys", ["weekly"]],
    ["input-rule", ["exceptions", "25 December"]],
    ["input-unknown-keys", []],
  ]);
});

test("a business calendar needs both languages of every holiday", () => {
  const calendar = parseBusinessCalendar({
    from: "2026-01-01",
    to: "2026-12-31",
    holidays: [{ date: "2026-12-25", name: { en: "Christmas" } }],
    weekend: [0],
  });
  expect(calendar.ok ? [] : calendar.issues.map(({ path }) => path)).toEqual([
    ["holidays", 0, "name", "id"],
    ["weekend", 0],
  ]);
});
