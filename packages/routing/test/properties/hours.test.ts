import { compileCalendar, type OpeningHours as OpeningRule, weekdays } from "@ramah/calendar";
import { dayMs, minuteMs } from "@ramah/core";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { coverage } from "../../src/hours/coverage.js";
import { siteHours } from "../../src/hours/site-hours.js";

const two = (value: number): string => String(value).padStart(2, "0");
const time = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/** Up to two ranges a day; the last may run into the night or to 24:00. */
const ranges = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 0, max: 95 }), { maxLength: 4 }),
    fc.constantFrom("day", "night", "late", "whole"),
  )
  .map(([marks, kind]): readonly (readonly [string, string])[] => {
    if (kind === "whole") return marks.length > 2 ? [["00:00", "24:00"]] : [];
    const sorted = [...marks].sort((one, other) => one - other).map((mark) => mark * 15);
    if (kind === "night" && sorted.length > 1) sorted.push(sorted.shift() ?? 0);
    const pairs: [string, string][] = [];
    for (let index = 0; index + 1 < sorted.length; index += 2) {
      pairs.push([time(sorted[index] ?? 0), time(sorted[index + 1] ?? 0)]);
    }
    const last = pairs.at(-1);
    if (kind === "late" && last !== undefined) last[1] = "24:00";
    return pairs;
  });

// Around a change of the clock in most of them, half an hour in Lord Howe.
const zones = [
  ["Asia/Jakarta", "2026-03-20"],
  ["Europe/London", "2026-03-28"],
  ["Europe/London", "2026-10-24"],
  ["America/New_York", "2026-11-01"],
  ["Australia/Lord_Howe", "2026-04-04"],
  ["Australia/Lord_Howe", "2026-10-03"],
  ["America/St_Johns", "2026-03-08"],
  ["Asia/Kathmandu", "2026-03-28"],
] as const;

const holidays = compileCalendar(
  [
    {
      id: "own",
      version: "1",
      from: "2026-01-01",
      to: "2026-12-31",
      days: ["2026-03-28", "2026-04-05", "2026-10-04", "2026-11-01"].map((date) => ({
        date: date as `${number}-${number}-${number}`,
        name: { en: "day off", id: "hari libur" },
      })),
    },
  ],
  { combine: "union" },
);

const rule = (zone: string, start: string): fc.Arbitrary<OpeningRule> =>
  fc
    .record({
      weekly: fc.record(Object.fromEntries(weekdays.map((day) => [day, ranges]))),
      exception: fc.option(fc.tuple(fc.integer({ min: -1, max: 3 }), ranges)),
      isClosedOnHolidays: fc.boolean(),
    })
    .map(({ weekly, exception, isClosedOnHolidays }) => ({
      zone,
      weekly,
      ...(exception && {
        exceptions: {
          [Temporal.PlainDate.from(start).add({ days: exception[0] }).toString()]: exception[1],
        },
      }),
      ...(isClosedOnHolidays && { calendar: holidays }),
    }));

/** The same question asked of Temporal, a date at a time. */
function isOpenByTemporal(hours: OpeningRule, at: number): boolean {
  const wall = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(hours.zone);
  const momentOf = (date: Temporal.PlainDate, minutes: number): number =>
    date
      .add({ days: Math.floor(minutes / 1440) })
      .toPlainDateTime({ hour: Math.floor((minutes % 1440) / 60), minute: minutes % 60 })
      .toZonedDateTime(hours.zone).epochMilliseconds;
  return [-2, -1, 0, 1].some((days) => {
    const date = wall.toPlainDate().add({ days });
    const own = hours.exceptions?.[date.toString()];
    const isHoliday = hours.calendar?.rests.has(date.toString() as never) ?? false;
    const open =
      own ?? (isHoliday ? [] : (hours.weekly[weekdays[date.dayOfWeek - 1] ?? "mon"] ?? []));
    return open.some(([from, to]) => {
      const [start = 0, end = 0] = [from, to].map(
        (text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)),
      );
      const begin = momentOf(date, start);
      const stop = momentOf(date, end <= start ? end + 1440 : end);
      return at >= begin && at < stop;
    });
  });
}

const scene = fc.constantFrom(...zones).chain(([, start]) => {
  const from = Temporal.PlainDate.from(start).toZonedDateTime("UTC").epochMilliseconds;
  return fc.record({
    from: fc.constant(from),
    rules: fc.array(
      fc.constantFrom(...zones).chain(([zone]) => rule(zone, start)),
      { minLength: 1, maxLength: 3 },
    ),
    moments: fc.array(fc.integer({ min: 0, max: 3 * dayMs - 1 }), { minLength: 20, maxLength: 20 }),
  });
});

test("cover agrees with a walk over moments by Temporal, also where clocks change (R-02)", () => {
  let compared = 0;
  fc.assert(
    fc.property(scene, ({ from, rules, moments }) => {
      const to = from + 3 * dayMs;
      const sites = rules.map((hours, index) => ({ id: String(index), hours }));
      const { gaps, share, covered, bySite, depthMs } = coverage(sites, { from, to });
      const isGap = (at: number): boolean => gaps.some((gap) => at >= gap.from && at < gap.to);
      const edges = gaps.flatMap((gap) => [gap.from - 1, gap.from, gap.to - 1, gap.to]);
      const asked = [...moments.map((ms) => from + ms), ...edges].filter(
        (at) => at >= from && at < to,
      );
      for (const at of asked) {
        compared++;
        expect(isGap(at)).toBe(!rules.some((hours) => isOpenByTemporal(hours, at)));
      }
      expect(covered).toBe(gaps.length === 0);
      const missing = gaps.reduce((sum, { ms }) => sum + ms, 0);
      expect(share).toBeCloseTo(1 - missing / (to - from), 12);
      expect(depthMs.reduce((sum, ms) => sum + ms, 0)).toBe(to - from);
      expect(depthMs[0]).toBe(missing);
      expect(bySite.reduce((sum, { aloneMs }) => sum + aloneMs, 0)).toBe(depthMs[1]);
      expect(bySite.reduce((sum, { openMs }) => sum + openMs, 0)).toBe(
        depthMs.reduce((sum, ms, count) => sum + ms * count, 0),
      );
      // Gaps are what is left between neighbours that are open, and somebody says why.
      for (const [index, gap] of gaps.entries()) {
        expect(gap.to).toBeLessThan(gaps[index + 1]?.from ?? Number.POSITIVE_INFINITY);
        for (const { id } of sites) {
          expect(gap.why.some(({ data }) => "site" in data && data.site === id)).toBe(true);
        }
      }
    }),
    { numRuns: 500 },
  );
  expect(compared).toBeGreaterThan(10_000);
});

test("a router's hours agree with Temporal, and their openings and closings with a walk of minutes (R-02)", () => {
  fc.assert(
    fc.property(scene, ({ from, rules, moments }) => {
      for (const hours of rules.slice(0, 1)) {
        const site = siteHours(hours);
        for (const ms of moments) {
          const at = from + ms;
          expect(site.isOpen(at)).toBe(isOpenByTemporal(hours, at));
        }
        const at = from + (moments[0] ?? 0);
        // Hours are in quarters of an hour, and so are all changes of these clocks.
        const quarters = (wanted: boolean): number | undefined => {
          if (isOpenByTemporal(hours, at) === wanted) return at;
          for (
            let next = at - (at % (15 * minuteMs));
            next < at + 4 * dayMs;
            next += 15 * minuteMs
          ) {
            if (next > at && isOpenByTemporal(hours, next) === wanted) return next;
          }
          return undefined;
        };
        const opening = quarters(true);
        if (opening !== undefined) {
          expect(site.nextOpening(at)).toBe(opening);
          if (opening === at) {
            const closing = quarters(false);
            if (closing !== undefined) expect(site.nextClosing(at)).toBe(closing);
          }
        }
      }
    }),
    { numRuns: 60 },
  );
});
