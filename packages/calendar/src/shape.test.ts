import { expect, test } from "vitest";
import { calendar } from "./calendar/calendar.js";
import { calendarFrom } from "./calendar/calendar-from.js";
import { compileCalendar } from "./calendar/compile.js";
import { addBusinessDays, countBusinessDays, isBusinessDay, restDaysOn } from "./calendar/count.js";
import { layersOf } from "./data/layers.js";
import { dueDate } from "./due/due-date.js";
import { dueDates } from "./due/due-dates.js";
import { attempt } from "./error.js";
import { readICalendar } from "./icalendar/read-icalendar.js";
import { describe } from "./messages/index.js";
import { openTime } from "./open-time/open-time.js";

const england = calendar("GB-ENG");
const zone = "Europe/London";
const year = { from: "2026-01-01", to: "2026-12-31" } as const;
const layer = { id: "own", version: "1", ...year, days: [] } as const;
const loop: { self?: unknown } = {};
loop.self = loop;

/** Everything that is refused as `code at path`; a question that throws anything else fails the test. */
const problems = (ask: () => unknown): readonly string[] => {
  const asked = attempt(ask);
  if (asked.ok) return [];
  for (const issue of asked.issues) expect(describe(issue, "id")).not.toBe("");
  return asked.issues.map(({ code, path }) => `${code} at ${path.join(".")}`);
};

test("what is no calendar is refused by every question, the name of one included", () => {
  for (const none of ["GB-ENG", null, {}, 5, JSON.parse(JSON.stringify(england))] as never[]) {
    const refused = ["calendar-shape at calendar"];
    expect(problems(() => isBusinessDay("2026-01-05", none))).toEqual(refused);
    expect(problems(() => restDaysOn("2026-01-05", none))).toEqual(refused);
    expect(problems(() => addBusinessDays("2026-01-05", 1, none))).toEqual(refused);
    expect(problems(() => countBusinessDays("2026-01-05", "2026-01-06", none))).toEqual(refused);
    expect(
      problems(() =>
        dueDate("2026-01-05", { n: 1, unit: "businessDay" }, { zone, calendar: none }),
      ),
    ).toEqual(["calendar-shape at context.calendar"]);
    expect(problems(() => openTime({ zone, weekly: {}, calendar: none }, year))).toEqual(refused);
  }
});

test("how layers combine has no other values, and nothing is guessed from one", () => {
  for (const combine of ["xor", undefined, "__proto__"] as never[]) {
    expect(problems(() => compileCalendar([layer], { combine }))).toEqual([
      "due-value at options.combine",
    ]);
  }
});

test("layers of a calendar that nobody knows are no empty list", () => {
  for (const id of ["FR", "id", null, "constructor"] as never[]) {
    expect(problems(() => layersOf(id))).toEqual(["calendar-unknown at id"]);
  }
});

test("layers, options and stamps of another shape are refused with their path", () => {
  const compile = (layers: unknown, options: unknown = { combine: "union" }) =>
    problems(() => compileCalendar(layers as never, options as never));
  expect(compile(null)).toEqual(["calendar-shape at layers"]);
  expect(compile([layer, null])).toEqual(["calendar-shape at layers.1"]);
  expect(compile([{ ...layer, days: null }])).toEqual(["calendar-shape at layers.0.days"]);
  expect(compile([{ ...layer, days: [null] }])).toEqual(["calendar-shape at layers.0.days.0"]);
  expect(compile([{ ...layer, horizons: {} }])).toEqual(["calendar-shape at layers.0.horizons"]);
  expect(compile([layer], null)).toEqual(["calendar-shape at options"]);
  expect(compile([layer], { combine: "union", weekend: "67" })).toEqual([
    "calendar-shape at options.weekend",
  ]);
  expect(compile([{ ...layer, from: null }])).toEqual(["calendar-date at layers.0.from"]);
  expect(problems(() => calendarFrom(null as never))).toEqual(["calendar-shape at stamp"]);
  expect(problems(() => calendar("ID", null as never))).toEqual(["calendar-shape at options"]);
  const read = readICalendar("BEGIN:VCALENDAR\nEND:VCALENDAR", null as never);
  expect(read.ok ? [] : read.issues.map(({ code }) => code)).toEqual(["calendar-shape"]);
});

test("opening hours of another shape are refused with their path", () => {
  const open = (hours: unknown, horizon: unknown = year) =>
    problems(() => openTime(hours as never, horizon as never));
  expect(open(null)).toEqual(["calendar-shape at hours"]);
  expect(open({ zone })).toEqual(["calendar-shape at weekly"]);
  expect(open({ zone, weekly: [] })).toEqual(["calendar-shape at weekly"]);
  expect(open({ zone, weekly: { mon: "09:00-17:00" } })).toEqual(["calendar-shape at weekly.mon"]);
  expect(open({ zone, weekly: { mon: null } })).toEqual(["calendar-shape at weekly.mon"]);
  expect(open({ zone, weekly: {}, exceptions: [] })).toEqual(["calendar-shape at exceptions"]);
  expect(open({ zone, weekly: {}, exceptions: { "2026-01-05": null } })).toEqual([
    "calendar-shape at exceptions.2026-01-05",
  ]);
  expect(open({ zone, weekly: { mon: [[["09:00"], ["17:00"]]] } })).toEqual([
    "hours-range at weekly.mon.0",
  ]);
  expect(open({ zone, weekly: {} }, null)).toEqual(["calendar-shape at horizon"]);
});

test("a length of open time is a number, not what could be made one", () => {
  const always = openTime({ zone, weekly: { mon: [["00:00", "24:00"]] } }, year);
  for (const length of [null, "5", true, [5], 10n, Symbol("length")] as never[]) {
    expect(problems(() => always.add("2026-01-05T10:00Z", length))).toEqual([
      "hours-length at openMs",
    ]);
  }
});

test("rules and parts of rules of another shape are refused with their path", () => {
  const due = (rule: unknown) => problems(() => dueDate("2026-01-05", rule as never, { zone }));
  expect(due("15 days")).toEqual(["calendar-shape at rule"]);
  expect(due({ n: 1, unit: "day", extension: null })).toEqual(["calendar-shape at rule.extension"]);
  expect(due({ n: 1, unit: "day", deemedReceipt: null })).toEqual([
    "calendar-shape at rule.deemedReceipt",
  ]);
  expect(due({ n: 1, unit: Object.create(null) })).toEqual(["due-value at rule.unit"]);
  expect(problems(() => dueDates("2026-01-05", {} as never, { zone }))).toEqual([
    "calendar-shape at rules",
  ]);
  const hours = { zone, hours: {} } as never;
  const minutes = { n: 1, unit: "businessMinute" } as const;
  expect(problems(() => dueDate("2026-01-05T10:00Z", minutes, hours))).toEqual([
    "calendar-shape at context.hours",
  ]);
});

test("what has no text is refused all the same", () => {
  for (const given of [10n, loop, Object.create(null), Symbol("s")] as never[]) {
    expect(problems(() => dueDate(given, { n: 1, unit: "day" }, { zone }))).toEqual([
      "due-start at receivedAt",
    ]);
    expect(problems(() => isBusinessDay(given, england))).toEqual(["calendar-date at date"]);
    expect(problems(() => openTime({ zone: given, weekly: {} }, year))).toEqual([
      "hours-zone at zone",
    ]);
    expect(problems(() => calendar("ID", { knownAt: given }))).toEqual([
      "calendar-date at knownAt",
    ]);
  }
});
