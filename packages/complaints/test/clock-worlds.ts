import { calendar, openTime } from "@ramah/calendar";
import type { ClockHours, HouseClock, HouseClockEvent, StatutoryClock } from "@ramah/complaints";
import { dayMs, hourMs, minuteMs } from "@ramah/core";
import fc from "fast-check";

const span = { from: "2026-01-01", to: "2027-12-31" };
const weekdaysWith = (intervals: readonly [string, string][]) => ({
  mon: intervals,
  tue: intervals,
  wed: intervals,
  thu: intervals,
  fri: intervals,
});

/** Hours with a break, hours over both clock changes with nights that cross midnight, and two days a week. */
export const openHours: readonly ClockHours[] = [
  openTime(
    {
      zone: "Asia/Jakarta",
      weekly: weekdaysWith([
        ["08:00", "12:00"],
        ["13:00", "17:00"],
      ]),
      exceptions: { "2026-03-19": [], "2026-05-01": [["10:00", "10:45"]] },
    },
    span,
  ),
  openTime(
    {
      zone: "Europe/London",
      weekly: { ...weekdaysWith([["09:30", "17:30"]]), sat: [["22:00", "06:00"]] },
    },
    span,
  ),
  openTime(
    { zone: "America/New_York", weekly: { tue: [["00:00", "24:00"]], thu: [["07:15", "07:45"]] } },
    span,
  ),
];

/** The first moment of the worlds below; everything happens in the year after it. */
export const origin: number = Date.parse("2026-02-01T00:00Z");

/** Moments on whole and half hours, where openings, closings and midnights lie, and anywhere between. */
export const moment: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 0, max: 200 * 48 }).map((half) => origin + half * 30 * minuteMs),
  fc.integer({ min: 0, max: 200 * dayMs }).map((ms) => origin + ms),
);

const hours: fc.Arbitrary<ClockHours | undefined> = fc.constantFrom(undefined, ...openHours);
const length: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 1, max: 90 }).map((half) => half * 30 * minuteMs),
  fc.integer({ min: 1, max: 40 * hourMs }),
);
const warnAt = [{ fraction: 0.5 }, { fraction: 0.9 }, { beforeMs: hourMs }];

export const house: fc.Arbitrary<HouseClock> = fc.tuple(hours, length).map(([open, targetMs]) => ({
  kind: "house",
  targetMs,
  warnAt,
  ...(open === undefined ? {} : { hours: open }),
}));

export const statutory: fc.Arbitrary<StatutoryClock> = fc.record({
  kind: fc.constant("statutory" as const),
  rule: fc.record({
    n: fc.integer({ min: 1, max: 15 }),
    unit: fc.constantFrom("hour", "day", "businessDay", "week", "month"),
  }),
  zone: fc.constantFrom("Europe/London", "Asia/Jakarta"),
  calendar: fc.constantFrom(calendar("GB-ENG"), calendar("ID+cuti-bersama")),
  warnAt: fc.constant(warnAt),
});

/** Small numbers: histories meet, pass their targets and share their moments. */
export const smallTarget: fc.Arbitrary<number> = fc.integer({ min: 1, max: 30 });
export const smallMoment: fc.Arbitrary<number> = fc.integer({ min: 0, max: 60 });

/** What moves a clock without changing its target. */
export const simpleEvent: fc.Arbitrary<HouseClockEvent> = fc.record({
  type: fc.constantFrom("activate", "pause", "resume", "fulfil", "reset", "reopen", "cancel"),
  at: smallMoment,
});
export const anyEvent: fc.Arbitrary<HouseClockEvent> = fc.oneof(
  { weight: 6, arbitrary: simpleEvent },
  fc.record({
    type: fc.constant("extend" as const),
    at: smallMoment,
    byMs: fc.integer({ min: 1, max: 20 }),
  }),
  fc.record({
    type: fc.constant("retarget" as const),
    at: smallMoment,
    to: fc.record({ targetMs: smallTarget }),
  }),
);

/** Begins with a start, or most histories would stay idle. */
export const history: fc.Arbitrary<readonly HouseClockEvent[]> = fc
  .array(anyEvent, { maxLength: 10 })
  .map((events) => [{ type: "activate", at: 0 }, ...events]);
export const simpleHistory: fc.Arbitrary<readonly HouseClockEvent[]> = fc
  .array(simpleEvent, { maxLength: 10 })
  .map((events) => [{ type: "activate", at: 0 }, ...events]);

/** Oldest first, events of one moment left in the order in which they came. */
export const inTime = (events: readonly HouseClockEvent[]): HouseClockEvent[] =>
  [...events].sort((first, second) => Number(first.at) - Number(second.at));
