import { expect, test } from "vitest";
import { describe } from "./index.js";

test("says why a day was not counted in both languages", () => {
  const reason = {
    code: "day-holiday",
    data: { date: "2026-08-17", names: [{ en: "Independence Day", id: "Hari Kemerdekaan" }] },
  } as const;
  expect(describe(reason, "en")).toBe("Monday 17 August 2026: Independence Day, not counted.");
  expect(describe(reason, "id")).toBe("Senin, 17 Agustus 2026: Hari Kemerdekaan, tidak dihitung.");
});

test("tells what to do when a calendar ends too early", () => {
  const issue = {
    code: "calendar-horizon",
    path: [],
    data: { asked: "2027-01-04", from: "2026-01-01", to: "2026-12-31" },
  } as const;
  expect(describe(issue, "en")).toContain("wider horizon");
  expect(describe(issue, "id")).toContain("Perluas cakupannya");
});
