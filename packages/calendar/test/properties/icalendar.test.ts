import { addDays, fromEpochDay, type PlainDate, toEpochDay } from "@ramah/core";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { readICalendar } from "../../src/index.js";

const from: PlainDate = "2024-01-01";
const to: PlainDate = "2034-12-31";
const horizon = { id: "company", from, to };

/** What the tiny writer below writes: events of whole days. */
interface Written {
  readonly date: PlainDate;
  readonly length: number;
  readonly name: string;
  readonly isLong: boolean;
}

const compact = (date: string): string => date.replaceAll("-", "");
const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\n/g, "\\n");

/** Lines of at most 75 signs, as the standard asks; the rest goes on after a space. */
const fold = (line: string, width: number): string =>
  line.match(new RegExp(`[^]{1,${width}}`, "gu"))?.join("\r\n ") ?? "";

function write(events: readonly Written[], width: number): string {
  const lines = events.flatMap(({ date, length, name, isLong }) => [
    "BEGIN:VEVENT",
    `DTSTART;VALUE=DATE:${compact(date)}`,
    isLong ? `DURATION:P${length}D` : `DTEND;VALUE=DATE:${compact(addDays(date, length))}`,
    `SUMMARY;LANGUAGE=en:${escaped(name)}`,
    "END:VEVENT",
  ]);
  return ["BEGIN:VCALENDAR", ...lines, "END:VCALENDAR"]
    .map((line) => fold(line, width))
    .join("\r\n");
}

const date = fc
  .integer({ min: toEpochDay(from), max: toEpochDay(to) - 30 })
  .map((day) => fromEpochDay(day));
const name = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 120 })
  .filter((text) => text.trim() !== "");
const written: fc.Arbitrary<Written> = fc.record({
  date,
  length: fc.integer({ min: 1, max: 30 }),
  name,
  isLong: fc.boolean(),
});

test("law: what is written is read again, whatever its name and however it is folded", () => {
  const file = fc.tuple(fc.array(written, { maxLength: 6 }), fc.integer({ min: 10, max: 75 }));
  fc.assert(
    fc.property(file, ([events, width]) => {
      const read = readICalendar(write(events, width), horizon);
      if (!read.ok) throw new Error(JSON.stringify(read.issues));
      const expected = new Set(
        events.flatMap((event) =>
          Array.from({ length: event.length }, (_, index) =>
            JSON.stringify([addDays(event.date, index), event.name.replace(/\s+/g, " ").trim()]),
          ),
        ),
      );
      const found = read.value.days.map((day) =>
        JSON.stringify([day.date, typeof day.name === "string" ? day.name : day.name.en]),
      );
      expect(found.toSorted()).toEqual([...expected].sort());
    }),
    { numRuns: 3_000 },
  );
});

const weekdayNames = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

test("law: the n-th weekday of a month every so many years is the one that Temporal counts to", () => {
  const rule = fc.record({
    year: fc.integer({ min: 1990, max: 2030 }),
    month: fc.integer({ min: 1, max: 12 }),
    ordinal: fc.constantFrom(1, 2, 3, 4, 5, -1, -2, -3, -4, -5),
    weekday: fc.integer({ min: 1, max: 7 }),
    interval: fc.integer({ min: 1, max: 4 }),
    count: fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }),
  });
  fc.assert(
    fc.property(rule, ({ year, month, ordinal, weekday, interval, count }) => {
      const nth = (inYear: number): Temporal.PlainDate | undefined => {
        const first = Temporal.PlainDate.from({ year: inYear, month, day: 1 });
        const all = Array.from({ length: first.daysInMonth }, (_, day) => first.add({ days: day }));
        const wanted = all.filter((day) => day.dayOfWeek === weekday);
        return wanted.at(ordinal > 0 ? ordinal - 1 : ordinal);
      };
      const start = nth(year);
      fc.pre(start !== undefined);
      const days: string[] = [];
      for (let inYear = year; inYear <= 2034; inYear += interval) {
        const day = nth(inYear)?.toString();
        if (day !== undefined) days.push(day);
      }
      const parts = [
        "RRULE:FREQ=YEARLY",
        `INTERVAL=${interval}`,
        `BYMONTH=${month}`,
        `BYDAY=${ordinal}${weekdayNames[weekday - 1]}`,
        ...(count === undefined ? [] : [`COUNT=${count}`]),
      ];
      const lines = [
        "BEGIN:VEVENT",
        `DTSTART:${compact(String(start))}`,
        parts.join(";"),
        "END:VEVENT",
      ];
      const read = readICalendar(
        ["BEGIN:VCALENDAR", ...lines, "END:VCALENDAR"].join("\n"),
        horizon,
      );
      if (!read.ok) throw new Error(JSON.stringify(read.issues));
      expect(read.value.days.map((day) => day.date)).toEqual(
        days.slice(0, count).filter((day) => day >= from && day <= to),
      );
    }),
    { numRuns: 2_000 },
  );
});

test("law: no text whatever makes the reader throw or run away", () => {
  const pieces = fc.constantFrom(
    "BEGIN:VCALENDAR",
    "END:VCALENDAR",
    "BEGIN:VEVENT",
    "END:VEVENT",
    "DTSTART:20260101",
    "DTSTART;VALUE=DATE:20260230",
    "DTEND:20260105T000000Z",
    "DURATION:-P1D",
    "RRULE:FREQ=YEARLY;COUNT=2;BYDAY=1MO",
    "RRULE:=;;=",
    "RDATE:,,",
    "EXDATE:20260101",
    "UID:a",
    "SEQUENCE:-5",
    "RECURRENCE-ID:20260101",
    "STATUS:CANCELLED",
    'SUMMARY;LANGUAGE="id:x',
    " folded",
    "",
    ";:=",
  );
  const text = fc
    .array(fc.oneof(pieces, fc.string({ maxLength: 20 })))
    .map((lines) => lines.join("\n"));
  fc.assert(
    fc.property(text, (given) => {
      const read = readICalendar(given, horizon);
      if (!read.ok) expect(read.issues.length).toBeGreaterThan(0);
      else {
        const dates = read.value.days.map((day) => day.date);
        expect(dates).toEqual(dates.toSorted());
      }
    }),
    { numRuns: 10_000 },
  );
});
