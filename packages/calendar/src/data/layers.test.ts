import { weekdayOf } from "@ramah/core";
import { expect, test } from "vitest";
import type { CalendarLayer } from "../calendar/layer.js";
import { holidayParts } from "./holiday-names.js";
import { layersOf } from "./layers.js";
import { indonesia, unitedKingdom } from "./packed.js";

type Years = Readonly<Record<number, string>>;

/** Month and day of each date of a year that was not taken back, as the published list has them. */
function listed(layer: CalendarLayer, year: number): string {
  const dates = layer.days
    .filter(({ date, knownUntil }) => date.startsWith(`${year}-`) && knownUntil === undefined)
    .map(({ date }) => date.slice(5));
  return [...new Set(dates)].join(" ");
}

function expectYears(layer: CalendarLayer | undefined, years: Years): void {
  if (layer === undefined) throw new Error("no such layer");
  const read = Object.keys(years).map((year) => [year, listed(layer, Number(year))]);
  expect(Object.fromEntries(read)).toEqual(years);
  expect(layer.to).toBe(`${Object.keys(years).at(-1)}-12-31`);
  expect(layer.from).toBe(`${Object.keys(years)[0]}-01-01`);
}

const standing = (layer: CalendarLayer | undefined): number =>
  layer?.days.filter(({ knownUntil }) => knownUntil === undefined).length ?? 0;

const [england, scotland, northernIreland] = layersOf("GB-any");
const [national, jointLeave] = layersOf("ID+cuti-bersama");

test("England and Wales have the 83 dates of GOV.UK, 2019 to 2028", () => {
  expectYears(england, {
    2019: "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
    2020: "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
    2021: "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
    2022: "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
    2023: "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
    2024: "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
    2025: "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
    2026: "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
    2027: "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
    2028: "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
  });
  expect(standing(england)).toBe(83);
});

test("Scotland has the 94 dates of GOV.UK, 2019 to 2028", () => {
  expectYears(scotland, {
    2019: "01-01 01-02 04-19 05-06 05-27 08-05 12-02 12-25 12-26",
    2020: "01-01 01-02 04-10 05-08 05-25 08-03 11-30 12-25 12-28",
    2021: "01-01 01-04 04-02 05-03 05-31 08-02 11-30 12-27 12-28",
    2022: "01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27",
    2023: "01-02 01-03 04-07 05-01 05-08 05-29 08-07 11-30 12-25 12-26",
    2024: "01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26",
    2025: "01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26",
    2026: "01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28",
    2027: "01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28",
    2028: "01-03 01-04 04-14 05-01 05-29 08-07 11-30 12-25 12-26",
  });
  expect(standing(scotland)).toBe(94);
});

test("Northern Ireland has the 103 dates of GOV.UK, 2019 to 2028: 280 in all", () => {
  expectYears(northernIreland, {
    2019: "01-01 03-18 04-19 04-22 05-06 05-27 07-12 08-26 12-25 12-26",
    2020: "01-01 03-17 04-10 04-13 05-08 05-25 07-13 08-31 12-25 12-28",
    2021: "01-01 03-17 04-02 04-05 05-03 05-31 07-12 08-30 12-27 12-28",
    2022: "01-03 03-17 04-15 04-18 05-02 06-02 06-03 07-12 08-29 09-19 12-26 12-27",
    2023: "01-02 03-17 04-07 04-10 05-01 05-08 05-29 07-12 08-28 12-25 12-26",
    2024: "01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26",
    2025: "01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26",
    2026: "01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28",
    2027: "01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28",
    2028: "01-03 03-17 04-14 04-17 05-01 05-29 07-12 08-28 12-25 12-26",
  });
  expect(standing(northernIreland)).toBe(103);
  expect(standing(england) + standing(scotland) + standing(northernIreland)).toBe(280);
});

test("a British bank holiday is always a weekday, and a substitute says so", () => {
  const days = layersOf("GB-any").flatMap((layer) => layer.days);
  expect(days.filter(({ date }) => weekdayOf(date) > 5)).toEqual([]);
  const christmas = days.filter(({ name }) => String(name).startsWith("christmas"));
  const odd = christmas.filter(
    ({ date, name }) => date.endsWith("-12-25") !== (name === "christmas"),
  );
  expect(odd).toEqual([]);
});

test("Indonesia has the national days of the decrees, 2019 to 2027, with the days of elections", () => {
  expectYears(national, {
    2019: "01-01 02-05 03-07 04-03 04-17 04-19 05-01 05-19 05-30 06-01 06-05 06-06 08-11 08-17 09-01 11-09 12-25",
    2020: "01-01 01-25 03-22 03-25 04-10 05-01 05-07 05-21 05-24 05-25 06-01 07-31 08-17 08-20 10-29 12-09 12-25",
    2021: "01-01 02-12 03-11 03-14 04-02 05-01 05-13 05-14 05-26 06-01 07-20 08-11 08-17 10-20 12-25",
    2022: "01-01 02-01 02-28 03-03 04-15 05-01 05-02 05-03 05-16 05-26 06-01 07-10 07-30 08-17 10-08 12-25",
    2023: "01-01 01-22 02-18 03-22 04-07 04-22 04-23 05-01 05-18 06-01 06-04 06-29 07-19 08-17 09-28 12-25",
    2024: "01-01 02-08 02-10 02-14 03-11 03-29 03-31 04-10 04-11 05-01 05-09 05-23 06-01 06-17 07-07 08-17 09-16 11-27 12-25",
    2025: "01-01 01-27 01-29 03-29 03-31 04-01 04-18 04-20 05-01 05-12 05-29 06-01 06-06 06-27 08-17 09-05 12-25",
    2026: "01-01 01-16 02-17 03-19 03-21 03-22 04-03 04-05 05-01 05-14 05-27 05-31 06-01 06-16 08-17 08-25 12-25",
    2027: "01-01 01-05 02-06 03-08 03-10 03-11 03-26 03-28 05-01 05-06 05-17 05-20 06-01 06-06 08-15 08-17 12-25 12-26",
  });
});

test("Indonesia has the joint leave of the decrees as it stood in the end", () => {
  expectYears(jointLeave, {
    2019: "06-03 06-04 06-07 12-24",
    2020: "08-21 10-28 10-30 12-24 12-31",
    2021: "05-12",
    2022: "04-29 05-04 05-05 05-06",
    2023: "01-23 03-23 04-19 04-20 04-21 04-24 04-25 06-02 06-28 06-30 12-26",
    2024: "02-09 03-12 04-08 04-09 04-12 04-15 05-10 05-24 06-18 12-26",
    2025: "01-28 03-28 04-02 04-03 04-04 04-07 05-13 05-30 06-09 08-18 12-26",
    2026: "02-16 03-18 03-20 03-23 03-24 05-15 05-28 12-24",
    2027: "02-05 03-09 03-12 03-15 03-25 05-18 05-19 12-24",
  });
});

test("the decrees' own counts of days come out: 16 days in 2021 although two share 13 May", () => {
  const counts = (layer: CalendarLayer | undefined, isElection: boolean): readonly number[] =>
    [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027].map(
      (year) =>
        layer?.days.filter(
          ({ date, name, knownUntil }) =>
            date.startsWith(`${year}-`) &&
            knownUntil === undefined &&
            String(name).endsWith("election") === isElection,
        ).length ?? 0,
    );
  expect(counts(national, false)).toEqual([16, 16, 16, 16, 16, 17, 17, 17, 18]);
  expect(counts(national, true)).toEqual([1, 1, 0, 0, 0, 2, 0, 0, 0]);
  expect(counts(jointLeave, false)).toEqual([4, 5, 1, 4, 11, 10, 11, 8, 8]);
});

test("every day has a name of its kind", () => {
  const kinds = layersOf("ID+cuti-bersama").map(({ days }) =>
    days.every(({ name }) => typeof name === "string" && holidayParts(name) !== undefined)
      ? new Set(days.map(({ name }) => String(name).startsWith("cuti-bersama-")))
      : "unknown name",
  );
  expect(kinds).toEqual([new Set([false]), new Set([true])]);
});

test("whoever changes the lists changes their version", () => {
  const checksum = (text: string): number =>
    [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 4_294_967_291, 7);
  expect([england?.version, checksum(unitedKingdom)]).toEqual(["2026-02-04", 1250133581]);
  expect([national?.version, checksum(indonesia)]).toEqual(["2026-09-15", 3427811729]);
});
