import { attempt, type PlainDate } from "@ramah/core";
import { expect, test } from "vitest";
import type { CalendarIssue } from "../reasons.js";
import { type CompileOptions, compileCalendar } from "./compile.js";
import type { CalendarLayer, LayerDay } from "./layer.js";

const rest = { en: "Rest", id: "Libur" };
const year = { from: "2026-01-01", to: "2026-12-31" } as const;

const layer = (
  id: string,
  days: readonly LayerDay[],
  more: Partial<CalendarLayer> = {},
): CalendarLayer => ({ id, version: "1", ...year, days, ...more });

const on = (date: PlainDate, more: Partial<LayerDay> = {}): LayerDay => ({
  date,
  name: rest,
  ...more,
});

const issues = (
  layers: readonly CalendarLayer[],
  options: CompileOptions,
): readonly CalendarIssue[] => {
  const made = attempt<unknown, CalendarIssue>(() => compileCalendar(layers, options));
  return made.ok ? [] : made.issues;
};

const country = layer("country", [on("2026-12-25"), on("2026-12-26"), on("2026-12-28")]);
const company = layer("company", [on("2026-12-24"), on("2026-12-25", { isProvisional: true })]);

test("the union rests when any layer does, the intersection only when every one does", () => {
  const union = compileCalendar([country, company], { combine: "union" });
  expect([...union.rests.keys()]).toEqual(["2026-12-24", "2026-12-25", "2026-12-26", "2026-12-28"]);
  const intersection = compileCalendar([country, company], { combine: "intersection" });
  expect([...intersection.rests.keys()]).toEqual(["2026-12-25"]);
  expect(intersection.rests.get("2026-12-25")).toEqual([
    { name: rest, layer: "country", isProvisional: false },
    { name: rest, layer: "company", isProvisional: true },
  ]);
});

test("one layer with two feasts on a date does not make an intersection of two", () => {
  const twice = layer("twice", [on("2026-05-13"), on("2026-05-13")]);
  const made = compileCalendar([twice, company], { combine: "intersection" });
  expect([...made.rests.keys()]).toEqual([]);
});

test("a day is a business day, a weekend or a holiday, and a holiday on a weekend is a holiday", () => {
  const made = compileCalendar([country], { combine: "union" });
  expect([...made.kinds.slice(-8)]).toEqual([0, 2, 2, 1, 2, 0, 0, 0]);
  expect(made.kinds).toHaveLength(365);
  expect(made.before).toHaveLength(366);
  expect(made.before[365]).toBe(made.businessDays.length);
  // 261 weekdays in 2026, of which 25 and 28 December rest.
  expect(made.businessDays).toHaveLength(259);
});

test("the calendar covers what every layer covers", () => {
  const short = layer("short", [], { from: "2026-03-01", to: "2026-06-30" });
  const made = compileCalendar([country, short], { combine: "union" });
  expect([made.from, made.to, made.firstDay]).toEqual(["2026-03-01", "2026-06-30", 20513]);
  expect(made.rests.size).toBe(0);
});

test("what lies outside the common days is left out, and a single day is a calendar", () => {
  const long = layer("long", [on("2026-02-27"), on("2026-03-02"), on("2026-03-04")]);
  const day = layer("day", [], { from: "2026-03-02", to: "2026-03-02" });
  const made = compileCalendar([long, day], { combine: "union" });
  expect([...made.rests.keys()]).toEqual(["2026-03-02"]);
  expect([made.from, made.to, made.businessDays.length]).toEqual(["2026-03-02", "2026-03-02", 0]);
});

test("another weekend counts otherwise", () => {
  const made = compileCalendar([layer("any", [])], { combine: "union", weekend: [5] });
  expect(made.businessDays).toHaveLength(313);
  expect(made.weekend).toEqual([5]);
});

test("what was announced later or taken back is as it was known at the end of that date", () => {
  const moved = layer("moved", [
    on("2026-05-04", { knownUntil: "2025-06-07" }),
    on("2026-05-08", { knownFrom: "2025-06-07" }),
  ]);
  const rests = (knownAt?: PlainDate): readonly string[] => [
    ...compileCalendar([moved], {
      combine: "union",
      ...(knownAt === undefined ? {} : { knownAt }),
    }).rests.keys(),
  ];
  expect(rests("2025-06-06")).toEqual(["2026-05-04"]);
  expect(rests("2025-06-07")).toEqual(["2026-05-08"]);
  expect(rests()).toEqual(["2026-05-08"]);
});

test("a year that had not been published lies past the horizon", () => {
  const yearly = layer("yearly", [on("2027-01-01")], {
    to: "2027-12-31",
    horizons: [
      { knownFrom: "2025-09-19", to: "2026-12-31" },
      { knownFrom: "2026-09-15", to: "2027-12-31" },
    ],
  });
  const at = (knownAt: PlainDate): PlainDate =>
    compileCalendar([yearly], { combine: "union", knownAt }).to;
  expect([at("2026-09-14"), at("2026-09-15")]).toEqual(["2026-12-31", "2027-12-31"]);
  expect(compileCalendar([yearly], { combine: "union" }).to).toBe("2027-12-31");
  expect(issues([yearly], { combine: "union", knownAt: "2025-09-18" })).toEqual([
    { code: "calendar-empty", path: ["layers"], data: { knownAt: "2025-09-18" } },
  ]);
  // A layer that was not known yet ends the calendar, whatever the others know.
  expect(issues([country, yearly], { combine: "union", knownAt: "2025-01-01" })).toHaveLength(1);
});

test("the stamp says what the calendar was made of", () => {
  const both = [country, { ...company, version: "7" }];
  expect(compileCalendar(both, { combine: "union" }).stamp).toEqual({
    id: "country | company",
    version: "1 7",
  });
  expect(
    compileCalendar(both, { combine: "intersection", knownAt: { year: 2026, month: 3, day: 1 } })
      .stamp,
  ).toEqual({ id: "country & company", version: "1 7", knownAt: "2026-03-01" });
  expect(compileCalendar(both, { combine: "union", id: "desk" }).stamp.id).toBe("desk");
});

test("every problem is listed with its path", () => {
  const wrong = layer(
    "wrong",
    [
      on("2026-02-30"),
      on("2027-01-01"),
      on("2026-05-04", { knownFrom: "2026-02-01", knownUntil: "2026-02-01" }),
      on("2026-05-05", { knownFrom: "soon" as PlainDate }),
    ],
    {
      horizons: [
        { knownFrom: "2026-01-01", to: "2028-12-31" },
        { knownFrom: "2025-01-01", to: "2026-12-31" },
      ],
    },
  );
  const backwards = layer("backwards", [], { from: "2026-12-31", to: "2026-01-01" });
  const options = { combine: "union", weekend: [0, 6], knownAt: "2026-13-01" } as const;
  expect(issues([wrong, backwards], options).map(({ code, path }) => [code, path])).toEqual([
    ["calendar-date", ["layers", 0, "days", 0, "date"]],
    ["calendar-horizon", ["layers", 0, "days", 1, "date"]],
    ["calendar-range", ["layers", 0, "days", 2, "knownUntil"]],
    ["calendar-date", ["layers", 0, "days", 3, "knownFrom"]],
    ["calendar-horizon", ["layers", 0, "horizons", 0, "to"]],
    ["calendar-range", ["layers", 0, "horizons", 1]],
    ["calendar-range", ["layers", 1, "to"]],
    ["business-weekend", ["options", "weekend", 0]],
    ["calendar-date", ["options", "knownAt"]],
  ]);
});

test("days and horizons before a layer begins are refused like those after its end", () => {
  const early = layer("early", [on("2025-12-31")], {
    horizons: [{ knownFrom: "2025-01-01", to: "2025-12-31" }],
  });
  expect(issues([early], { combine: "union" })).toEqual([
    {
      code: "calendar-horizon",
      path: ["layers", 0, "days", 0, "date"],
      data: { asked: "2025-12-31", ...year },
    },
    {
      code: "calendar-horizon",
      path: ["layers", 0, "horizons", 0, "to"],
      data: { asked: "2025-12-31", ...year },
    },
  ]);
});

test("horizons are in order of publication; a new edition of the same span is one too", () => {
  const editions = (one: PlainDate, other: PlainDate): CalendarLayer =>
    layer("editions", [], {
      horizons: [one, other].map((knownFrom) => ({ knownFrom, to: "2026-12-31" })),
    });
  expect(issues([editions("2025-01-01", "2025-02-01")], { combine: "union" })).toEqual([]);
  expect(issues([editions("2025-01-01", "2025-01-01")], { combine: "union" })).toMatchObject([
    { code: "calendar-range", path: ["layers", 0, "horizons", 1] },
  ]);
});

test("a layer whose own dates are wrong is told that, not what follows from it", () => {
  const odd = layer("odd", [on("2026-05-04")], {
    from: "2026-02-30",
    to: "2026-03-01",
    horizons: [{ knownFrom: "2025-01-01", to: "2026-12-31" }],
  });
  expect(issues([odd], { combine: "union" }).map(({ path }) => path)).toEqual([
    ["layers", 0, "from"],
  ]);
});

test("half a day of the week is none", () => {
  expect(issues([country], { combine: "union", weekend: [6, 6.5, 7, 8] })).toMatchObject([
    { code: "business-weekend", path: ["options", "weekend", 1], data: { day: 6.5 } },
    { code: "business-weekend", path: ["options", "weekend", 3], data: { day: 8 } },
  ]);
});

test("a week without a working day, layers without a common day and no layers are refused", () => {
  expect(issues([country], { combine: "union", weekend: [1, 2, 3, 4, 5, 6, 7] })).toMatchObject([
    { code: "business-no-weekday", path: ["options", "weekend"] },
  ]);
  const next = layer("next", [], { from: "2027-01-01", to: "2027-12-31" });
  const empty = [{ code: "calendar-empty", path: ["layers"], data: {} }];
  expect(issues([country, next], { combine: "union" })).toEqual(empty);
  expect(issues([], { combine: "union" })).toEqual(empty);
});
