import { expect, test } from "vitest";
import { describe } from "./index.js";

test("says why a day was not counted in both languages", () => {
  const rests = [{ name: { en: "Founders' day", id: "Hari pendiri" }, isProvisional: true }];
  const step = { code: "step-rest", data: { date: "2026-08-17", rests } } as const;
  expect(describe(step, "en")).toBe(
    "Monday 17 August 2026: holiday (Founders' day, expected but not decreed), not counted.",
  );
  expect(describe(step, "id")).toBe(
    "Senin, 17 Agustus 2026: hari libur (Hari pendiri, perkiraan yang belum ditetapkan), tidak dihitung.",
  );
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
