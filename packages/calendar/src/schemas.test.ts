import { expect, test } from "vitest";
import { layersOf } from "./data/layers.js";
import { parseCalendarLayer, parseOpeningHours } from "./schemas.js";

const paths = (result: ReturnType<typeof parseOpeningHours>): unknown =>
  result.ok ? [] : result.issues.map(({ code, path }) => [code, path]);

test("opening hours pass as they are", () => {
  const hours = {
    zone: "Asia/Jakarta",
    weekly: {
      mon: [
        ["09:00", "12:00"],
        ["13:00", "24:00"],
      ],
      sat: [["22:00", "02:00"]],
    },
    exceptions: { "2026-12-25": [] },
  };
  expect(parseOpeningHours(hours)).toEqual({ ok: true, value: hours });
});

test("every problem of opening hours is listed with its path", () => {
  expect(
    paths(
      parseOpeningHours({
        zone: "",
        weekly: {
          mon: [["9", "5"], ["09:00"], "09:00-17:00"],
          tue: [["24:00", "02:00"]],
          monday: [],
        },
        exceptions: { "25 December": [], "2026-12-24": [["08:00", "12:00", "13:00"]] },
        holiday: true,
      }),
    ),
  ).toEqual([
    ["input-size", ["zone"]],
    ["input-rule", ["weekly", "mon", 0]],
    ["input-size", ["weekly", "mon", 1]],
    ["input-type", ["weekly", "mon", 2]],
    ["input-rule", ["weekly", "tue", 0]],
    ["input-unknown-keys", ["weekly"]],
    ["input-rule", ["exceptions", "25 December"]],
    ["input-size", ["exceptions", "2026-12-24", 0]],
    ["input-unknown-keys", []],
  ]);
});

test("a layer of one's own passes as it is, with names of both kinds", () => {
  const layer = {
    id: "company",
    version: "2026-11-21",
    from: "2026-01-01",
    to: "2026-12-31",
    days: [
      { date: "2026-06-19", name: { en: "Founders' day", id: "Hari pendiri" } },
      { date: "2026-12-24", name: "cuti-bersama-christmas", knownFrom: "2026-03-01" },
      { date: "2026-12-31", name: "new-year-substitute", isProvisional: true },
    ],
    horizons: [{ knownFrom: "2025-10-01", to: "2026-12-31" }],
    sources: [{ document: "Staff handbook", asOf: "2026-01-01", status: "verified" }],
  };
  expect(parseCalendarLayer(layer)).toEqual({ ok: true, value: layer });
});

test("every problem of a layer is listed with its path", () => {
  const layer = parseCalendarLayer({
    id: "",
    from: "2026-01-01",
    to: "2026-02-30",
    days: [
      { date: "2026-12-25", name: { en: "Christmas" } },
      { date: "2026-12-25", name: "chrismas" },
      { date: "2026-12-25", name: "christmas", knownfrom: "2026-01-01" },
    ],
    horizons: [{ knownFrom: "soon", to: "2026-12-31" }],
  });
  expect(layer.ok ? [] : layer.issues.map(({ path }) => path)).toEqual([
    ["id"],
    ["version"],
    ["to"],
    ["days", 0, "name", "id"],
    ["days", 1, "name"],
    ["days", 2],
    ["horizons", 0, "knownFrom"],
  ]);
});

test("the layers of this package pass their own schema", () => {
  for (const layer of [...layersOf("GB-any"), ...layersOf("ID+cuti-bersama")]) {
    expect(parseCalendarLayer(layer)).toEqual({ ok: true, value: layer });
  }
});
