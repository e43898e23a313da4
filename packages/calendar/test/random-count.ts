import fc from "fast-check";
import { type Calendar, calendar, compileCalendar, type DayRule } from "../src/index.js";

/** A count as a test draws it: everything that a deadline is made of, with the days of rest as plain texts. */
export interface RandomCount {
  readonly receivedAt: number | string;
  readonly rule: DayRule;
  readonly zone: string;
  readonly closeOfBusiness: string;
  readonly calendar: Calendar;
  readonly rests: ReadonlySet<string>;
  readonly weekend: readonly number[];
}

// Clocks that change at midnight, by half an hour, in the other half of the year, and never.
export const zones: readonly string[] = [
  "Europe/London",
  "Asia/Jakarta",
  "America/New_York",
  "Australia/Lord_Howe",
  "Asia/Kathmandu",
  "Africa/Cairo",
  "America/Havana",
  "Asia/Beirut",
  "Pacific/Chatham",
  "UTC",
];

const dayMs = 86_400_000;
const textOf = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);

interface RandomCalendar {
  readonly calendar: Calendar;
  readonly firstDay: number;
  readonly lastDay: number;
}

const inventedFrom = Date.UTC(2029, 0, 1) / dayMs;
const invented: fc.Arbitrary<RandomCalendar> = fc
  .record({
    holidays: fc.uniqueArray(fc.integer({ min: 0, max: 1094 }), { maxLength: 60 }),
    weekend: fc.constantFrom([6, 7], [6, 7], [5, 6], [7], [], [1, 2, 6, 7]),
  })
  .map(({ holidays, weekend }) => ({
    firstDay: inventedFrom + 400,
    lastDay: inventedFrom + 600,
    calendar: compileCalendar(
      [
        {
          id: "invented",
          version: "1",
          from: "2029-01-01",
          to: "2031-12-31",
          sources: [],
          days: holidays.map((day, index) => ({
            date: textOf(inventedFrom + day) as `${number}-${number}-${number}`,
            name: { en: `Feast (day ${index}), not counted`, id: `Pesta (hari ke-${index})` },
            isProvisional: index % 5 === 0,
          })),
        },
      ],
      { combine: "union", weekend },
    ),
  }));

const real: fc.Arbitrary<RandomCalendar> = fc
  .constantFrom(
    { id: "GB-ENG" as const, from: Date.UTC(2021, 0, 1), to: Date.UTC(2026, 0, 1) },
    { id: "GB-SCT" as const, from: Date.UTC(2021, 0, 1), to: Date.UTC(2026, 0, 1) },
    { id: "ID+cuti-bersama" as const, from: Date.UTC(2020, 11, 1), to: Date.UTC(2025, 1, 1) },
  )
  .map(({ id, from, to }) => ({
    calendar: calendar(id),
    firstDay: from / dayMs,
    lastDay: to / dayMs,
  }));

const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });

const longest = { hour: 200, day: 70, businessDay: 45, week: 9, month: 9, businessMinute: 0 };

/** Rules of every shape that means something, in the given units. */
export const rulesOf = (...units: readonly DayRule["unit"][]): fc.Arbitrary<DayRule> =>
  fc.constantFrom(...units).chain((unit) => {
    const isTimed = unit === "hour";
    const isMonth = unit === "month";
    return fc
      .record({
        n: fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: longest[unit] })),
        start: maybe(fc.constantFrom("dayAfter" as const, "sameDay" as const)),
        corresponding: maybe(
          fc.constantFrom("receipt" as const, "dayAfter" as const, "dayBefore" as const),
        ),
        clear: fc.constantFrom(undefined, undefined, false, true),
        direction: fc.constantFrom(undefined, undefined, "after" as const, "before" as const),
        roll: maybe(fc.constantFrom("none" as const, "next" as const, "previous" as const)),
        end: maybe(
          fc.constantFrom("endOfDay" as const, "closeOfBusiness" as const, "instant" as const),
        ),
        deemedReceipt: fc.constantFrom(
          undefined,
          undefined,
          { cutoff: "17:00" },
          { onBusinessDay: true },
          { cutoff: "16:30", onBusinessDay: true },
        ),
        extension: fc.constantFrom(
          undefined,
          undefined,
          { mode: "fromStart" as const, more: 3 },
          { mode: "append" as const, more: 4 },
        ),
      })
      .map((drawn): DayRule => {
        const isClear = drawn.clear === true && !isTimed && !isMonth;
        const isInclusive = drawn.start === "sameDay" && !isTimed && !isClear;
        const isBack = drawn.direction === "before";
        const n = isInclusive ? Math.max(1, drawn.n) : drawn.n;
        const end = isTimed && drawn.end === "closeOfBusiness" ? "instant" : drawn.end;
        const isDeemed = !isTimed && !isBack && end !== "instant";
        const more = drawn.extension;
        const isExtended = !isBack && more !== undefined && !(isClear && more.mode === "append");
        const rule = {
          n,
          unit,
          start: isInclusive ? "sameDay" : drawn.start === "sameDay" ? undefined : drawn.start,
          corresponding: isMonth ? drawn.corresponding : undefined,
          clear: isClear ? true : drawn.clear === false ? false : undefined,
          direction: drawn.direction,
          roll: isTimed ? undefined : drawn.roll,
          end,
          deemedReceipt: isDeemed ? drawn.deemedReceipt : undefined,
          extension: isExtended
            ? { mode: more.mode, n: more.mode === "fromStart" ? n + more.more : more.more }
            : undefined,
        };
        // Fields that are left out are left out, not undefined.
        return JSON.parse(JSON.stringify(rule)) as DayRule;
      });
  });

const needsMoment = (rule: DayRule): boolean =>
  rule.unit === "hour" || rule.end === "instant" || rule.deemedReceipt?.cutoff !== undefined;

/** Counts with rules in the given units, on real and invented calendars. */
export const countsOf = (...units: readonly DayRule["unit"][]): fc.Arbitrary<RandomCount> =>
  fc
    .record({
      on: fc.oneof(invented, real),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      time: fc.integer({ min: 0, max: dayMs - 1 }),
      isRound: fc.boolean(),
      isDate: fc.constantFrom(false, false, true),
      rule: rulesOf(...units),
      zone: fc.constantFrom(...zones),
      closeOfBusiness: fc.constantFrom("17:00", "02:30", "24:00"),
    })
    .map(({ on, share, time, isRound, isDate, rule, zone, closeOfBusiness }): RandomCount => {
      const day = Math.floor(on.firstDay + share * (on.lastDay - on.firstDay));
      const moment = day * dayMs + (isRound ? time - (time % 60_000) : time);
      return {
        receivedAt: isDate && !needsMoment(rule) ? textOf(day) : moment,
        rule,
        zone,
        closeOfBusiness,
        calendar: on.calendar,
        rests: new Set(on.calendar.rests.keys()),
        weekend: on.calendar.weekend,
      };
    });
