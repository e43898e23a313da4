import { expect, test } from "vitest";
import { feastNames, type HolidayName } from "../data/holiday-names.js";
import { holidayText } from "./holiday-text.js";

const both = (name: HolidayName): readonly string[] => [
  holidayText(name, "en"),
  holidayText(name, "id"),
];

test("a substitute day and joint leave are named as what they are", () => {
  expect(both("christmas")).toEqual(["Christmas Day", "Hari Raya Natal"]);
  expect(both("christmas-substitute")).toEqual([
    "Christmas Day (substitute day)",
    "Hari Raya Natal (hari pengganti)",
  ]);
  expect(both("cuti-bersama-idulfitri")).toEqual([
    "Joint leave (cuti bersama) for Eid al-Fitr",
    "Cuti bersama Idulfitri",
  ]);
  expect(both("cuti-bersama-idulfitri-substitute")).toEqual([
    "Replacement joint leave (cuti bersama) for Eid al-Fitr",
    "Pengganti cuti bersama Idulfitri",
  ]);
});

test("a name of one's own is said as it was given", () => {
  const name = { en: "Founders' day", id: "Hari pendiri" };
  expect([holidayText(name, "en"), holidayText(name, "id")]).toEqual([name.en, name.id]);
});

test("no two feasts are called the same, and each has its own words in both languages", () => {
  for (const locale of ["en", "id"] as const) {
    const texts = feastNames.map((name) => holidayText(name, locale));
    expect(new Set(texts).size).toBe(feastNames.length);
    expect(texts.every((text) => text.trim() === text && text.length > 5)).toBe(true);
  }
});

test("a key that is none is refused by name", () => {
  expect(() => holidayText("chrismas" as HolidayName, "en")).toThrow(/^holidayText: "chrismas"/);
});
