import { dayMs, hourMs, type Instant, minuteMs, weekdayOf } from "@ramah/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addOpenTime,
  compileOpenTime,
  isOpen,
  nextOpening,
  type OpeningHours,
  type OpenTime,
  openBetween,
  openPeriods,
  toWallTime,
  weekdays,
} from "../../src/index.js";

const two = (value: number): string => String(value).padStart(2, "0");
const time = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/** Up to two ranges a day that do not overlap, on a grid of five minutes. */
const ranges = fc
  .uniqueArray(fc.integer({ min: 0, max: 287 }), { minLength: 0, maxLength: 4 })
  .map((marks) => {
    const sorted = [...marks].sort((first, second) => first - second).map((mark) => mark * 5);
    const pairs: `${string}-${string}`[] = [];
    for (let index = 0; index + 1 < sorted.length; index += 2) {
      pairs.push(`${time(sorted[index] ?? 0)}-${time(sorted[index + 1] ?? 0)}`);
    }
    return pairs;
  });

const hours: fc.Arbitrary<OpeningHours> = fc.record({
  zone: fc.constantFrom(
    "Asia/Jakarta",
    "Europe/London",
    "America/New_York",
    "Australia/Lord_Howe",
    "Pacific/Kiritimati",
    "Africa/Casablanca",
    "America/St_Johns",
  ),
  weekly: fc.record(Object.fromEntries(weekdays.map((day) => [day, ranges]))),
  exceptions: fc.dictionary(fc.constantFrom("2026-03-29", "2026-10-25", "2026-04-05"), ranges),
}) as fc.Arbitrary<OpeningHours>;

const begin = Date.UTC(2026, 0, 2);
const moment = fc
  .integer({ min: 0, max: 360 * 24 * 60 })
  .map((minute) => begin + minute * minuteMs);

const compiled = (given: OpeningHours): OpenTime => {
  const open = compileOpenTime(given, "2026-01-01", "2026-12-31");
  if (!open.ok) throw new Error(JSON.stringify(open.issues));
  return open.value;
};

const value = <Value>(result: { ok: boolean; value?: Value }): Value | undefined => result.value;

/** The definition itself: it is open when the clock on the wall says so. */
function wallSaysOpen(given: OpeningHours, at: Instant): boolean {
  const wall = value(toWallTime(given.zone, at));
  if (wall === undefined) throw new Error("unknown zone");
  const day = weekdays[weekdayOf(wall.date) - 1] ?? "monday";
  return (given.exceptions?.[wall.date] ?? given.weekly[day] ?? []).some((range) => {
    const [start = "", stop = ""] = range.split("-");
    return start <= wall.time && wall.time < stop;
  });
}

test("law: it is open exactly when the wall clock says so, across clock changes (R-02)", () => {
  fc.assert(
    fc.property(hours, fc.array(moment, { minLength: 8, maxLength: 8 }), (given, moments) => {
      const open = compiled(given);
      for (const at of moments) expect(value(isOpen(open, at))).toBe(wallSaysOpen(given, at));
    }),
    { numRuns: 150 },
  );
});

/** Clocks that changed by a day, by half an hour, by seconds, at midnight, and before there were zones. */
const strangeChanges = [
  ["Pacific/Apia", "2011-12-27", "2012-01-02"],
  ["Pacific/Kiritimati", "1994-12-29", "1995-01-03"],
  ["Pacific/Kwajalein", "1993-08-18", "1993-08-23"],
  ["Australia/Lord_Howe", "2026-04-03", "2026-04-07"],
  ["Africa/Casablanca", "2026-02-13", "2026-03-24"],
  ["America/St_Johns", "2006-10-27", "2006-10-31"],
  ["America/Sao_Paulo", "2018-11-02", "2018-11-06"],
  ["America/Havana", "2026-10-30", "2026-11-03"],
  ["Africa/Monrovia", "1972-01-05", "1972-01-09"],
  ["Asia/Manila", "1844-12-29", "1845-01-03"],
  ["Asia/Jakarta", "1867-08-09", "1867-08-13"],
] as const;

test.each(strangeChanges)(
  "law: the same where clocks changed strangely, %s %s",
  (zone, from, to) => {
    const daily = ["00:00-00:20", "01:15-02:45", "12:00-13:00", "23:30-24:00"] as const;
    const weekly = Object.fromEntries(weekdays.map((day) => [day, daily]));
    const open = compileOpenTime({ zone, weekly }, from, to);
    if (!open.ok) throw new Error(JSON.stringify(open.issues));
    // A step that shares no factor with the hour comes by every minute and second sooner or later.
    for (let at = open.value.begin; at < open.value.end; at += 911_000) {
      expect(value(isOpen(open.value, at))).toBe(wallSaysOpen({ zone, weekly }, at));
    }
  },
);

test("law: lengths add up, and the periods of a span are its length", () => {
  fc.assert(
    fc.property(hours, moment, moment, moment, (given, first, second, third) => {
      const open = compiled(given);
      const length = (from: Instant, to: Instant): number =>
        value(openBetween(open, from, to)) ?? 0;
      expect(length(first, second) + length(second, third)).toBe(length(first, third));
      const [from, to] = [Math.min(first, second), Math.max(first, second)];
      const periods = value(openPeriods(open, from, to)) ?? [];
      expect(periods.reduce((sum, period) => sum + period.to - period.from, 0)).toBe(
        length(from, to),
      );
    }),
    { numRuns: 100 },
  );
});

test("law: adding open time and measuring it are each other's inverse, and due is monotone in its start", () => {
  fc.assert(
    fc.property(
      hours,
      moment,
      fc.integer({ min: 0, max: 60 * dayMs }),
      fc.integer({ min: 1, max: 200 * hourMs }),
      (given, from, later, openMs) => {
        const open = compiled(given);
        const due = value(addOpenTime(open, from, openMs));
        if (due === undefined) return;
        expect(value(openBetween(open, from, due))).toBe(openMs);
        expect(value(isOpen(open, due - 1))).toBe(true);
        const laterDue = value(addOpenTime(open, Math.min(from + later, open.end), openMs));
        if (laterDue !== undefined) expect(laterDue).toBeGreaterThanOrEqual(due);
      },
    ),
    { numRuns: 150 },
  );
});

test("law: the next opening is open, and nothing before it is", () => {
  fc.assert(
    fc.property(hours, moment, (given, at) => {
      const open = compiled(given);
      const next = value(nextOpening(open, at));
      if (next === undefined) return;
      expect(value(isOpen(open, next))).toBe(true);
      expect(value(openBetween(open, at, next))).toBe(0);
    }),
    { numRuns: 100 },
  );
});
