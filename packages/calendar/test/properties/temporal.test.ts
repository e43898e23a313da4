import { addDays, type Instant, type PlainDate, weekdayOf } from "@ramah/core";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import {
  fromWallTime,
  type OpeningHours,
  openTime,
  type TimeRange,
  toWallTime,
  weekdays,
} from "../../src/index.js";

// An independent reading of wall clocks: nothing here is shared with the package but the question.
const zones = [
  "Asia/Jakarta",
  "Europe/London",
  "America/New_York",
  "Australia/Lord_Howe",
  "Africa/Casablanca",
  "Africa/Cairo",
  "America/Havana",
  "America/Asuncion",
  "America/Nuuk",
  "Asia/Gaza",
  "Asia/Tehran",
  "Europe/Dublin",
  "Pacific/Apia",
  "Pacific/Chatham",
  "Pacific/Kwajalein",
] as const;
const zone = fc.constantFrom(...zones);
const two = (value: number): string => String(value).padStart(2, "0");
const time = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

test("law: a wall clock shows what Temporal says, in any year from 1 to 9999", () => {
  const anywhere = fc.oneof(
    fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(2100, 0) }),
    fc.integer({ min: Date.parse("0001-01-02T00:00Z"), max: Date.parse("9999-12-30T00:00Z") }),
  );
  fc.assert(
    fc.property(zone, anywhere, (id, at) => {
      const expected = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(id);
      expect(toWallTime(id, at)).toEqual({
        date: expected.toPlainDate().toString(),
        time: expected.toPlainTime().toString({ smallestUnit: "minute" }),
        offsetMinutes: expected.offsetNanoseconds / 60e9,
      });
    }),
    { numRuns: 4_000 },
  );
});

/** The moments at which each zone changed its clocks, by Temporal, over a century. */
const changes = (id: string): readonly Instant[] => {
  const found: Instant[] = [];
  let at = Temporal.ZonedDateTime.from(`1960-01-01T00:00[${id}]`);
  for (let next = at.getTimeZoneTransition("next"); next !== null; ) {
    if (next.year > 2040) break;
    found.push(next.epochMilliseconds);
    at = next;
    next = at.getTimeZoneTransition("next");
  }
  return found;
};

test("law: a wall time near a clock change is the moment that Temporal's `compatible` gives", () => {
  const known = new Map(zones.map((id) => [id, changes(id)]));
  const near = fc.record({
    id: zone,
    pick: fc.nat(),
    minutes: fc.integer({ min: -1500, max: 1500 }),
  });
  fc.assert(
    fc.property(near, ({ id, pick, minutes }) => {
      const all = known.get(id) ?? [];
      const change = all[pick % Math.max(1, all.length)] ?? 0;
      const wall = Temporal.Instant.fromEpochMilliseconds(change)
        .toZonedDateTimeISO(id)
        .toPlainDateTime()
        .round("minute")
        .add({ minutes });
      const shown = wall.toPlainTime().toString({ smallestUnit: "minute" });
      expect(fromWallTime(id, wall.toPlainDate().toString(), shown)).toBe(
        wall.toZonedDateTime(id, { disambiguation: "compatible" }).epochMilliseconds,
      );
    }),
    { numRuns: 4_000 },
  );
});

interface Period {
  readonly from: Instant;
  readonly to: Instant;
}

/** Open periods by walking over the days with Temporal, joined. */
function walk(given: OpeningHours, from: PlainDate, to: PlainDate): readonly Period[] {
  const periods: Period[] = [];
  for (let date = addDays(from, -1); date <= to; date = addDays(date, 1)) {
    const plain = Temporal.PlainDate.from(date);
    const moment = (day: Temporal.PlainDate, plainTime: string): Instant =>
      day.toZonedDateTime({ timeZone: given.zone, plainTime }).epochMilliseconds;
    const next = plain.add({ days: 1 });
    if (moment(plain, "00:00") === moment(next, "00:00")) continue;
    for (const [start, end] of given.weekly[weekdays[weekdayOf(date) - 1] ?? "mon"] ?? []) {
      const stop = end === "24:00" ? "00:00" : end;
      periods.push({ from: moment(plain, start), to: moment(stop <= start ? next : plain, stop) });
    }
  }
  const joined: { from: Instant; to: Instant }[] = [];
  for (const { from, to } of periods.sort((one, other) => one.from - other.from)) {
    const last = joined.at(-1);
    if (from >= to) continue;
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
}

test("law: open periods are those of a day walk with Temporal, in the days around clock changes (R-02)", () => {
  const known = new Map(zones.map((id) => [id, changes(id)]));
  const range: fc.Arbitrary<readonly TimeRange[]> = fc
    .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 0, max: 1440 }))
    .map(([start, end]) => [[time(start), time(end)]]);
  // Half of the ranges begin or end in the small hours, when clocks are changed.
  const early: fc.Arbitrary<readonly TimeRange[]> = fc
    .tuple(fc.integer({ min: 0, max: 240 }), fc.integer({ min: 0, max: 240 }))
    .map(([start, end]) => [[time(start), time(end)]]);
  const day = fc.oneof(range, early, fc.constant([]));
  const weekly = fc.record(Object.fromEntries(weekdays.map((name) => [name, day])));
  fc.assert(
    fc.property(zone, fc.nat(), weekly, (id, pick, week) => {
      const all = known.get(id) ?? [];
      const change = all[pick % Math.max(1, all.length)] ?? 0;
      const middle = toWallTime(id, change).date;
      const [from, to] = [addDays(middle, -2), addDays(middle, 2)];
      const hours = { zone: id, weekly: week };
      const open = openTime(hours, { from, to });
      const expected = walk(hours, from, to)
        .map((period) => ({
          from: Math.max(period.from, open.begin),
          to: Math.min(period.to, open.end),
        }))
        .filter((period) => period.from < period.to);
      expect(open.periods(open.begin, open.end)).toEqual(expected);
    }),
    { numRuns: 1_200 },
  );
});
