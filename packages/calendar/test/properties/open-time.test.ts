import {
  addDays,
  dayMs,
  hourMs,
  type Instant,
  minuteMs,
  type PlainDate,
  weekdayOf,
} from "@ramah/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  attempt,
  fromWallTime,
  type OpeningHours,
  type OpenTime,
  openTime,
  type TimeRange,
  toWallTime,
  weekdays,
} from "../../src/index.js";

const two = (value: number): string => String(value).padStart(2, "0");
const time = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/** Up to three ranges a day that do not overlap; the last may run into the night. */
const ranges: fc.Arbitrary<readonly TimeRange[]> = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 0, max: 287 }), { maxLength: 6 }),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([marks, isNight, isLate]) => {
    const sorted = [...marks].sort((one, other) => one - other).map((mark) => mark * 5);
    if (isNight && sorted.length > 1) sorted.push(sorted.shift() ?? 0);
    const pairs: TimeRange[] = [];
    for (let index = 0; index + 1 < sorted.length; index += 2) {
      pairs.push([time(sorted[index] ?? 0), time(sorted[index + 1] ?? 0)]);
    }
    const last = pairs.at(-1);
    if (isLate && !isNight && last !== undefined) pairs[pairs.length - 1] = [last[0], "24:00"];
    return pairs;
  });

const zones = [
  "Asia/Jakarta",
  "Asia/Makassar",
  "Europe/London",
  "America/New_York",
  "Australia/Lord_Howe",
  "Pacific/Kiritimati",
  "Africa/Casablanca",
  "America/St_Johns",
  "Asia/Kathmandu",
  "America/Havana",
] as const;

const hours: fc.Arbitrary<OpeningHours> = fc.record({
  zone: fc.constantFrom(...zones),
  weekly: fc.record(Object.fromEntries(weekdays.map((day) => [day, ranges]))),
  exceptions: fc.dictionary(
    fc.constantFrom("2026-03-08", "2026-03-29", "2026-10-25", "2026-11-01", "2026-04-05"),
    ranges,
  ),
});

/** Two months that hold clock changes of the zones above. */
const horizon = fc.constantFrom(
  { from: "2026-02-20", to: "2026-04-20" },
  { from: "2026-09-20", to: "2026-11-20" },
);
const case_ = fc
  .record({ hours, horizon, first: fc.nat(), second: fc.nat(), third: fc.nat() })
  .map((given) => {
    const open = openTime(given.hours, given.horizon);
    const minutes = (open.end - open.begin) / minuteMs;
    // Some moments on the very edges of periods, most anywhere.
    const edges = open.periods(open.begin, open.end).flatMap(({ from, to }) => [from, to, to - 1]);
    const moment = (pick: number): Instant =>
      pick % 4 === 0 && edges.length > 0
        ? (edges[pick % edges.length] ?? open.begin)
        : open.begin + (pick % minutes) * minuteMs;
    return {
      given: given.hours,
      open,
      first: moment(given.first),
      second: moment(given.second),
      third: moment(given.third),
    };
  });

const value = <Value>(ask: () => Value): Value | undefined => {
  const asked = attempt(ask);
  return asked.ok ? asked.value : undefined;
};

const rangesOn = (given: OpeningHours, date: PlainDate): readonly TimeRange[] =>
  given.exceptions?.[date] ?? given.weekly[weekdays[weekdayOf(date) - 1] ?? "mon"] ?? [];
const isNight = ([start, end]: TimeRange): boolean => end <= start;

/** The definition itself: it is open when the clock on the wall says so. */
function wallSaysOpen(given: OpeningHours, at: Instant): boolean {
  const wall = toWallTime(given.zone, at);
  return (
    rangesOn(given, wall.date).some(
      (range) => range[0] <= wall.time && (isNight(range) || wall.time < range[1]),
    ) ||
    rangesOn(given, addDays(wall.date, -1)).some((range) => isNight(range) && wall.time < range[1])
  );
}

/** Whether the clock shows every opening and closing of the days around a moment exactly once. */
function isPlain(given: OpeningHours, at: Instant): boolean {
  const today = toWallTime(given.zone, at).date;
  return [-1, 0].every((days) => {
    const date = addDays(today, days);
    return rangesOn(given, date).every((range) =>
      range.every((text, index) => {
        const on = addDays(date, index === 1 && isNight(range) ? 1 : 0);
        const shown = fromWallTime(given.zone, on, text);
        const is = (moment: Instant): boolean => {
          const wall = toWallTime(given.zone, moment);
          return text === "24:00"
            ? wall.date === addDays(on, 1) && wall.time === "00:00"
            : wall.date === on && wall.time === text;
        };
        return is(shown) && ![hourMs / 2, hourMs, dayMs].some((more) => is(shown + more));
      }),
    );
  });
}

test("law: it is open exactly when the wall clock says so, across clock changes (R-02)", () => {
  fc.assert(
    fc.property(case_, ({ given, open, first }) => {
      if (first === open.end) return;
      fc.pre(isPlain(given, first));
      expect(open.isOpen(first)).toBe(wallSaysOpen(given, first));
    }),
    { numRuns: 4_000 },
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
    const daily: readonly TimeRange[] = [
      ["03:15", "04:45"],
      ["12:00", "13:00"],
      ["20:30", "21:00"],
    ];
    const given = { zone, weekly: Object.fromEntries(weekdays.map((day) => [day, daily])) };
    const open = openTime(given, { from, to });
    // A step that shares no factor with the hour comes by every minute and second sooner or later.
    for (let at = open.begin; at < open.end; at += 911_000) {
      expect([at, open.isOpen(at)]).toEqual([at, wallSaysOpen(given, at)]);
    }
  },
);

test("law: lengths add up, and the periods of a span are its length", () => {
  fc.assert(
    fc.property(case_, ({ open, first, second, third }) => {
      expect(open.within(first, second) + open.within(second, third)).toBe(
        open.within(first, third),
      );
      const [from, to] = [Math.min(first, second), Math.max(first, second)];
      const sum = open.periods(from, to).reduce((ms, period) => ms + period.to - period.from, 0);
      expect(sum).toBe(open.within(from, to));
    }),
    { numRuns: 10_000 },
  );
});

/** The moment itself, or the closing before it when nothing has been open since. */
const lastOpenBefore = (open: OpenTime, start: Instant, at: Instant): Instant =>
  open.periods(start, at).at(-1)?.to ?? start;

test("law: adding what lies between two moments gives the second, or the closing equal to it in open time", () => {
  fc.assert(
    fc.property(case_, ({ open, first, second }) => {
      const [from, to] = [Math.min(first, second), Math.max(first, second)];
      const due = open.add(from, open.within(from, to));
      expect(due).toBe(lastOpenBefore(open, from, to));
      expect(open.within(due, to)).toBe(0);
    }),
    { numRuns: 10_000 },
  );
});

test("law: what is due lies its length after the start, in open time, and is due then and not later", () => {
  fc.assert(
    fc.property(case_, fc.integer({ min: 1, max: 300 * hourMs }), ({ open, first }, openMs) => {
      const due = value(() => open.add(first, openMs));
      if (due === undefined) {
        expect(open.within(first, open.end)).toBeLessThan(openMs);
        return;
      }
      expect(open.within(first, due)).toBe(openMs);
      expect(open.isOpen(due - 1)).toBe(true);
    }),
    { numRuns: 10_000 },
  );
});

test("law: due is monotone in the start and in the length", () => {
  const length = fc.integer({ min: 0, max: 100 * hourMs });
  fc.assert(
    fc.property(case_, length, length, ({ open, first, second }, openMs, moreMs) => {
      const [from, to] = [Math.min(first, second), Math.max(first, second)];
      const due = value(() => open.add(from, openMs));
      const later = value(() => open.add(to, openMs));
      const longer = value(() => open.add(from, openMs + moreMs));
      if (due === undefined) expect([later, longer]).toEqual([undefined, undefined]);
      else {
        expect(later ?? open.end).toBeGreaterThanOrEqual(due);
        expect(longer ?? open.end).toBeGreaterThanOrEqual(due);
      }
    }),
    { numRuns: 10_000 },
  );
});

test("law: two lengths one after the other are due when their sum is", () => {
  const length = fc.integer({ min: 1, max: 60 * hourMs });
  fc.assert(
    fc.property(case_, length, length, ({ open, first }, oneMs, otherMs) => {
      const due = value(() => open.add(first, oneMs + otherMs));
      if (due !== undefined) expect(open.add(open.add(first, oneMs), otherMs)).toBe(due);
    }),
    { numRuns: 10_000 },
  );
});

test("law: the next opening is open, and nothing between is; the next closing ends that period", () => {
  fc.assert(
    fc.property(case_, ({ open, first }) => {
      const opening = value(() => open.nextOpening(first));
      if (opening === undefined) {
        expect(open.within(first, open.end)).toBe(0);
        return;
      }
      expect(open.isOpen(opening)).toBe(true);
      expect(open.within(first, opening)).toBe(0);
      const closing = value(() => open.nextClosing(first));
      if (closing === undefined) {
        expect(open.within(opening, open.end)).toBe(open.end - opening);
        return;
      }
      expect(open.isOpen(closing)).toBe(false);
      expect(open.within(opening, closing)).toBe(closing - opening);
    }),
    { numRuns: 10_000 },
  );
});

/** From an opening every few minutes to one in a month: the tables must find each of them. */
const uneven = fc.record({
  minutes: fc.constantFrom(1, 7, 45, 600, 1440),
  gaps: fc.constantFrom(1, 5, 60, 841),
  closedDays: fc.constantFrom(0, 2, 6),
  exceptions: fc.dictionary(fc.constantFrom("2026-03-01", "2026-03-02", "2026-03-31"), ranges),
});

test("law: the tables find what a search through all periods finds, however uneven the hours", () => {
  fc.assert(
    fc.property(uneven, fc.array(fc.nat(), { minLength: 40, maxLength: 40 }), (shape, picks) => {
      const day: TimeRange[] = [];
      for (let start = 0; start + shape.minutes <= 1440; start += shape.minutes + shape.gaps) {
        day.push([time(start), time(start + shape.minutes)]);
      }
      const weekly = Object.fromEntries(
        weekdays.slice(shape.closedDays).map((name) => [name, day]),
      );
      const open = openTime(
        { zone: "Europe/London", weekly, exceptions: shape.exceptions },
        { from: "2026-02-20", to: "2026-04-05" },
      );
      const all = open.periods(open.begin, open.end);
      let total = 0;
      const sums = all.map(({ from, to }) => {
        total += to - from;
        return total;
      });
      for (const pick of picks) {
        const at = open.begin + (pick % (open.end - open.begin));
        const index = all.findIndex(({ to }) => at < to);
        const next = all[index];
        const isOpen = next !== undefined && next.from <= at;
        expect(open.isOpen(at)).toBe(isOpen);
        expect(value(() => open.nextOpening(at))).toBe(isOpen ? at : next?.from);
        const before = next === undefined ? total : (sums[index - 1] ?? 0);
        expect(open.within(open.begin, at)).toBe(before + (isOpen ? at - next.from : 0));
        if (total === 0) continue;
        const openMs = 1 + (pick % total);
        const last = sums.findIndex((sum) => sum >= openMs);
        expect(open.add(open.begin, openMs)).toBe(
          (all[last]?.to ?? 0) - ((sums[last] ?? 0) - openMs),
        );
      }
    }),
    { numRuns: 60 },
  );
});
