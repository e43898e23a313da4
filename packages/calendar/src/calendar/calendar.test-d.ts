import type { Bilingual } from "@ramah/core";
import { expectTypeOf, test } from "vitest";
import type { HolidayName } from "../data/holiday-names.js";
import { holidayText } from "../messages/holiday-text.js";
import { calendar } from "./calendar.js";
import type { Calendar, RestDay } from "./calendar-type.js";
import { compileCalendar } from "./compile.js";
import type { LayerDay } from "./layer.js";

test("a calendar is asked for by one of its names", () => {
  expectTypeOf(calendar("ID+cuti-bersama", { knownAt: "2025-08-06" })).toEqualTypeOf<Calendar>();
  // @ts-expect-error no such calendar: England and Wales share GB-ENG
  calendar("GB-WLS");
});

test("how layers combine has to be said", () => {
  // @ts-expect-error union or intersection is a decision, not a default
  compileCalendar([], {});
});

test("a holiday has a known key or a name in both languages", () => {
  expectTypeOf<RestDay["name"]>().toEqualTypeOf<HolidayName | Bilingual>();
  const known: LayerDay = { date: "2026-12-28", name: "boxing-day-substitute" };
  expectTypeOf(known).toExtend<LayerDay>();
  // @ts-expect-error no feast is called so
  const misspelt: LayerDay = { date: "2026-12-25", name: "chrismas" };
  // @ts-expect-error the Indonesian name is missing
  const half: LayerDay = { date: "2026-12-25", name: { en: "Founders' day" } };
  expectTypeOf([misspelt, half]).toExtend<readonly LayerDay[]>();
  // @ts-expect-error French is not spoken here
  holidayText("christmas", "fr");
});
