import { expect, test } from "vitest";
import { calendar } from "../calendar/calendar.js";
import { attempt } from "../error.js";
import type { DueContext } from "./context.js";
import type { DayRule } from "./day-rule.js";
import { dueDate } from "./due-date.js";
import { dueDates } from "./due-dates.js";

const england = { calendar: calendar("GB-ENG"), zone: "Europe/London", closeOfBusiness: "17:00" };

const problems = (
  received: unknown,
  rule: unknown,
  context: unknown = england,
): readonly (readonly [string, string])[] => {
  const asked = attempt(() => dueDate(received as string, rule as DayRule, context as DueContext));
  return asked.ok ? [] : asked.issues.map(({ code, path }) => [code, path.join(".")] as const);
};

const day: DayRule = { n: 1, unit: "day" };

test("every problem is listed with its path, not only the first", () => {
  expect(
    problems(
      "2026-02-30",
      { n: -1, unit: "fortnight", roll: "up" },
      { zone: "Mars/Olympus", closeOfBusiness: "25:00" },
    ),
  ).toEqual([
    ["calendar-date", "receivedAt"],
    ["due-value", "rule.unit"],
    ["due-value", "rule.roll"],
    ["due-number", "rule.n"],
    ["hours-zone", "context.zone"],
    ["hours-range", "context.closeOfBusiness"],
  ]);
});

test("what is neither a moment nor a date is refused, not guessed", () => {
  for (const given of ["2026-02-30", "2026-02-30T10:00Z", { year: 2026, month: 2, day: 30 }]) {
    expect(problems(given, day)[0]?.[1]).toBe("receivedAt");
  }
  expect(problems("2026-02-30T10:00Z", day)).toEqual([["calendar-date", "receivedAt"]]);
  const others = ["2026-03-01T10:00", "yesterday", "", Number.NaN, null, undefined, {}, 9e15, true];
  for (const given of others) expect(problems(given, day)).toEqual([["due-start", "receivedAt"]]);
  // The last moments of the year 9999 already belong to a year of five digits in the far east.
  const last = Date.parse("9999-12-31T23:59:59Z");
  const kiritimati = { zone: "Pacific/Kiritimati" };
  expect(problems(last, { n: 0, unit: "hour" }, kiritimati)).toEqual([["due-start", "receivedAt"]]);
  // A time without a zone would lose its time.
  const local = { year: 2026, month: 3, day: 1, hour: 23, minute: 30 };
  expect(problems(local, day)).toEqual([["due-start", "receivedAt"]]);
});

test("a number that is negative, broken or none is refused", () => {
  for (const n of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "3", undefined, 2 ** 53]) {
    expect(problems("2026-03-01", { n, unit: "day" })).toEqual([["due-number", "rule.n"]]);
  }
  expect(problems("2026-03-01", { n: 0, unit: "day", start: "sameDay" })).toEqual([
    ["due-number", "rule.n"],
  ]);
  expect(problems("2026-03-01", { n: 0, unit: "month", start: "sameDay" })).toEqual([]);
  const less = { n: 15, unit: "businessDay", extension: { mode: "fromStart", n: 14 } };
  expect(problems("2026-03-01", less)).toEqual([["due-number", "rule.extension.n"]]);
  const negative = { n: 15, unit: "businessDay", extension: { mode: "append", n: -1 } };
  expect(problems("2026-03-01", negative)).toEqual([["due-number", "rule.extension.n"]]);
});

test("a value that no field knows is refused, and so is a rule that is none", () => {
  const odd = {
    n: 1,
    unit: "day",
    start: "noon",
    corresponding: "x",
    direction: "up",
    roll: true,
    end: "dusk",
    clear: 1,
    deemedReceipt: { cutoff: "5 pm", onBusinessDay: "yes" },
    extension: { mode: "more", n: 1 },
  };
  expect(problems("2026-03-01", odd).map(([, path]) => path)).toEqual([
    "rule.start",
    "rule.corresponding",
    "rule.direction",
    "rule.roll",
    "rule.end",
    "rule.clear",
    "rule.deemedReceipt.onBusinessDay",
    "rule.extension.mode",
    "rule",
    "rule.deemedReceipt.cutoff",
  ]);
  for (const rule of [null, undefined, "15 days", 15]) {
    expect(problems("2026-03-01", rule)).toEqual([["calendar-shape", "rule"]]);
  }
  expect(problems("2026-03-01", day, {})).toEqual([["hours-zone", "context.zone"]]);
  expect(problems("2026-03-01", day, null)).toEqual([["hours-zone", "context.zone"]]);
});

test("parts that mean nothing together are refused rather than one of them left out", () => {
  const pairs: readonly Partial<DayRule>[] = [
    { unit: "hour", start: "sameDay" },
    { unit: "hour", roll: "next" },
    { unit: "businessMinute", roll: "previous" },
    { unit: "hour", end: "closeOfBusiness" },
    { unit: "hour", deemedReceipt: { cutoff: "17:00" } },
    { unit: "hour", clear: true },
    { unit: "month", clear: true },
    { unit: "day", corresponding: "receipt" },
    { unit: "businessMinute", direction: "before" },
    { unit: "day", clear: true, start: "sameDay" },
    { unit: "day", clear: true, extension: { mode: "append", n: 1 } },
    { unit: "day", direction: "before", deemedReceipt: { onBusinessDay: true } },
    { unit: "day", direction: "before", extension: { mode: "append", n: 1 } },
    { unit: "day", end: "instant", deemedReceipt: { cutoff: "17:00" } },
  ];
  for (const pair of pairs) {
    expect(problems("2026-03-01T10:00Z", { n: 1, ...pair })).toEqual([["due-combination", "rule"]]);
  }
  expect(problems("2026-03-01T10:00Z", { n: 1, unit: "hour", roll: "none", clear: false })).toEqual(
    [],
  );
});

test("what a rule needs and was not given is said, with the part that needs it", () => {
  const zone = "Europe/London";
  const needs: readonly (readonly [Partial<DayRule>, string, string])[] = [
    [{ unit: "businessDay" }, "calendar", "unit: businessDay"],
    [{ roll: "next" }, "calendar", "roll: next"],
    [{ roll: "previous" }, "calendar", "roll: previous"],
    [{ clear: true }, "calendar", "clear: true"],
    [{ deemedReceipt: { onBusinessDay: true } }, "calendar", "deemedReceipt.onBusinessDay: true"],
    [{ unit: "businessMinute" }, "hours", "unit: businessMinute"],
    [{ end: "closeOfBusiness" }, "closeOfBusiness", "end: closeOfBusiness"],
  ];
  for (const [part, need, said] of needs) {
    const asked = attempt(() => dueDate("2026-03-01T10:00Z", { ...day, ...part }, { zone }));
    expect(asked.ok ? [] : asked.issues).toEqual([
      { code: "due-needs", path: ["rule"], data: { need, part: said } },
    ]);
  }
  const moments: readonly Partial<DayRule>[] = [
    { unit: "hour" },
    { end: "instant" },
    { deemedReceipt: { cutoff: "17:00" } },
  ];
  for (const part of moments) {
    expect(problems("2026-03-01", { ...day, ...part })).toEqual([["due-needs", "rule"]]);
  }
  // Six clear days count every day and need no calendar.
  expect(problems("2026-03-01", { n: 6, unit: "day", clear: true }, { zone })).toEqual([]);
});

test("past the horizon nobody guesses, and what needs no calendar knows no horizon", () => {
  const { from, to } = england.calendar;
  expect(problems(to, { n: 1, unit: "businessDay" })).toEqual([
    ["calendar-horizon", "context.calendar"],
  ]);
  expect(problems(from, { n: 1, unit: "businessDay", direction: "before" })).toEqual([
    ["calendar-horizon", "context.calendar"],
  ]);
  expect(problems(to, { n: 1, unit: "day", roll: "next" })).toEqual([
    ["calendar-horizon", "context.calendar"],
  ]);
  expect(problems(to, { n: 1, unit: "week" })).toEqual([]);
  const deemed = { n: 1, unit: "day", deemedReceipt: { onBusinessDay: true } };
  expect(problems("2100-01-01", deemed)).toEqual([["calendar-horizon", "context.calendar"]]);
});

test("a deadline without a date of four digits is refused, however far away it is", () => {
  for (const unit of ["day", "week", "month", "hour"]) {
    for (const n of [100_000_000, Number.MAX_SAFE_INTEGER]) {
      expect(problems("2026-03-01T10:00Z", { n, unit })).toEqual([["due-beyond", "rule.n"]]);
    }
  }
  expect(problems("9999-12-31", day)).toEqual([["due-beyond", "rule.n"]]);
  expect(problems("9999-12-31", { n: 0, unit: "day" })).toEqual([]);
  expect(dueDate("9999-12-31", { n: 0, unit: "day" }, england).explain).toHaveLength(4);
  expect(problems("9999-12-31", { n: 1, unit: "businessDay" })).toEqual([
    ["calendar-horizon", "context.calendar"],
  ]);
  expect(problems("9999-12-01", { n: 1, unit: "month" })).toEqual([["due-beyond", "rule.n"]]);
  // 31 December 9999 has a date, but the line that leads to it would have to name the day after.
  expect(problems("9999-12-01", { n: 1, unit: "month", corresponding: "dayBefore" })).toEqual([
    ["due-beyond", "rule.n"],
  ]);
  const back = { unit: "day", direction: "before" };
  expect(problems("0001-01-02", { n: 1, ...back })).toEqual([]);
  expect(problems("0001-01-02", { n: 2, ...back })).toEqual([["due-beyond", "rule.n"]]);
  expect(problems("0001-01-20", { n: 1, unit: "month", direction: "before" })).toEqual([
    ["due-beyond", "rule.n"],
  ]);
});

test("a chain lists the problems of all its clocks, those of the context once", () => {
  const asked = attempt(() =>
    dueDates(
      "never",
      [
        { n: -1, unit: "day" },
        { rule: { n: 1, unit: "businessDay" }, from: "2026-02-30" },
      ],
      {
        zone: "Nowhere/Land",
      },
    ),
  );
  expect(asked.ok ? [] : asked.issues.map(({ code, path }) => [code, path.join(".")])).toEqual([
    ["due-start", "receivedAt"],
    ["due-number", "rules.0.n"],
    ["calendar-date", "rules.1.from"],
    ["due-needs", "rules.1.rule"],
    ["hours-zone", "context.zone"],
  ]);
});
