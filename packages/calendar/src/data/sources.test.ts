import { parseInput } from "@ramah/core";
import { sourceSchema } from "@ramah/core/schemas";
import { expect, test } from "vitest";
import { calendarIds } from "../calendar/calendar-ids.js";
import { layersOf } from "./layers.js";
import { calendarSources } from "./sources.js";

const announced = calendarIds.flatMap((id) => calendarSources(id));

test("every source passes its schema and says in both languages what it did", () => {
  for (const { source, says } of announced) {
    expect(parseInput(sourceSchema, source)).toEqual({ ok: true, value: source });
    expect([says.en, says.id].map((text) => text.endsWith("."))).toEqual([true, true]);
  }
});

test("every year and every change of a list has its announcement, and the other way round", () => {
  for (const layer of layersOf("GB-any").concat(layersOf("ID+cuti-bersama"))) {
    const dates = [
      ...(layer.horizons ?? []).map(({ knownFrom }) => knownFrom),
      ...layer.days.flatMap(({ knownFrom, knownUntil }) => [knownFrom, knownUntil]),
    ].filter((date) => date !== undefined);
    const told = announced.filter(({ layers }) => layers.includes(layer.id));
    expect([...new Set(told.map(({ knownFrom }) => knownFrom))].sort()).toEqual(
      [...new Set(dates)].sort(),
    );
  }
});

test("a division is told only what concerns it", () => {
  const concerning = (id: "GB-ENG" | "GB-SCT"): number =>
    calendarSources(id).filter(({ says }) => says.en.includes("World Cup")).length;
  expect([concerning("GB-ENG"), concerning("GB-SCT")]).toEqual([0, 1]);
  // Ten years' lists and three announcements.
  expect(calendarSources("GB-ENG")).toHaveLength(13);
  expect(calendarSources("ID").every(({ layers }) => layers.includes("ID"))).toBe(true);
});
