import { openTime } from "@ramah/calendar";
import { dayMs, hourMs } from "@ramah/core";
import { expect, test } from "vitest";
import type { StatutoryClock } from "./definition.js";
import type { HouseClockEvent } from "./event.js";
import { clockStart, clockStep, foldClock } from "./fold.js";
import { warningsOf } from "./warnings-of.js";

const on =
  <Type extends HouseClockEvent["type"]>(type: Type) =>
  (at: number) => ({ type, at });
const start = on("activate");
const pause = on("pause");
const resume = on("resume");
const fulfil = on("fulfil");
const reopen = on("reopen");

const statutory: StatutoryClock = {
  kind: "statutory",
  rule: { n: 3, unit: "day" },
  zone: "UTC",
  warnAt: [{ fraction: 0.5 }, { beforeMs: dayMs }],
};

const office = openTime(
  {
    zone: "Asia/Jakarta",
    weekly: {
      mon: [["08:00", "17:00"]],
      tue: [["08:00", "17:00"]],
      wed: [["08:00", "17:00"]],
      thu: [["08:00", "17:00"]],
      fri: [["08:00", "17:00"]],
    },
  },
  { from: "2026-11-01", to: "2026-12-31" },
);
const jakarta = (text: string) => Date.parse(`2026-11-${text}:00+07:00`);

test("a statutory day ends before its midnight", () => {
  expect(foldClock(statutory, [start(hourMs)], 4 * dayMs - 1)).toMatchObject({
    state: "running",
    due: 4 * dayMs,
    date: "1970-01-04",
    remainingMs: 1,
  });
  expect(foldClock(statutory, [start(hourMs)], 4 * dayMs)).toMatchObject({
    state: "missed",
    missedAt: 4 * dayMs,
  });
  expect(foldClock(statutory, [start(0), fulfil(4 * dayMs)]).state).toBe("missed");
  const hours: StatutoryClock = { ...statutory, rule: { n: 24, unit: "hour" } };
  expect(foldClock(hours, [start(0), fulfil(dayMs)]).state).toBe("met");
  expect(foldClock(hours, [start(0), fulfil(dayMs + 1)]).state).toBe("missed");
});

test("nobody pauses what the law runs, not even from untyped code", () => {
  const untyped = [start(0), pause(1)] as never;
  expect(() => foldClock(statutory, untyped)).toThrow(TypeError);
  expect(() => foldClock(statutory, untyped)).toThrow(/^foldClock: .*knows no pause/);
  expect(() => foldClock(statutory, [resume(1)] as never)).toThrow(/^foldClock: .*no resume/);
  expect(() => clockStep(clockStart(statutory), pause(1) as never)).toThrow(/^clockStep: /);
  expect(() => warningsOf(statutory, untyped)).toThrow(/^warningsOf: /);
});

test("a statutory clock is extended by its own rule, from the start or at the end", () => {
  const extend = (at: number, mode: "fromStart" | "append", n: number) =>
    ({ type: "extend", at, extension: { mode, n } }) as const;
  const end = (...events: ReturnType<typeof extend>[]) =>
    foldClock(statutory, [start(0), ...events], dayMs).date;
  expect(end(extend(1, "append", 3))).toBe("1970-01-07");
  expect(end(extend(1, "fromStart", 5))).toBe("1970-01-06");
  expect(end(extend(1, "append", 3), extend(2, "append", 2))).toBe("1970-01-09");
  expect(end(extend(1, "append", 3), extend(2, "fromStart", 10))).toBe("1970-01-11");
  expect(end(extend(1, "fromStart", 5), extend(2, "append", 2))).toBe("1970-01-08");
  // More time never means less.
  expect(end(extend(1, "append", 3), extend(2, "fromStart", 5))).toBe("1970-01-07");
  expect(() => end(extend(1, "fromStart", 2))).toThrow(RangeError);
  const late = foldClock(statutory, [start(0), extend(4 * dayMs, "append", 9)], 5 * dayMs);
  expect(late).toMatchObject({
    state: "missed",
    due: 4 * dayMs,
    extensions: [{ isTooLate: true }],
  });
});

test("another rule is counted from the same start and keeps what was granted", () => {
  const retarget = (n: number) =>
    ({ type: "retarget", at: 1, to: { rule: { n, unit: "day" } } }) as const;
  const extend = { type: "extend", at: 0, extension: { mode: "append", n: 2 } } as const;
  expect(foldClock(statutory, [start(0), retarget(5)], 2).date).toBe("1970-01-06");
  expect(foldClock(statutory, [start(0), extend, retarget(5)], 2).date).toBe("1970-01-08");
});

test("the law's time does not wait while an answer that was taken back stood", () => {
  const events = [start(0), fulfil(dayMs), reopen(2 * dayMs)];
  expect(foldClock(statutory, events, 2 * dayMs)).toMatchObject({
    state: "running",
    due: 4 * dayMs,
    elapsedMs: 2 * dayMs,
  });
  const late = [start(0), fulfil(dayMs), reopen(9 * dayMs)];
  expect(foldClock(statutory, late, 9 * dayMs)).toMatchObject({ missedAt: 9 * dayMs });
});

test("a statutory clock warns by elapsed time, or by the hours that it is given", () => {
  expect(warningsOf(statutory, [start(0)]).map(({ at }) => at)).toEqual([2 * dayMs, 3 * dayMs]);
  const inOffice: StatutoryClock = {
    ...statutory,
    zone: "Asia/Jakarta",
    hours: office,
    warnAt: [{ beforeMs: 3 * hourMs }],
  };
  // Three calendar days from Friday end on Monday at midnight: three office hours before that is 14:00.
  const friday = start(jakarta("06T10:00"));
  expect(warningsOf(inOffice, [friday]).map(({ at }) => at)).toEqual([jakarta("09T14:00")]);
  expect(foldClock(inOffice, [friday], jakarta("08T12:00"))).toMatchObject({
    elapsedMs: 7 * hourMs,
    remainingMs: 9 * hourMs,
    targetMs: 16 * hourMs,
  });
});

test("a statutory time in opening hours passes to its last moment, as a house clock does", () => {
  const clock: StatutoryClock = {
    ...statutory,
    zone: "Asia/Jakarta",
    rule: { n: 60, unit: "businessMinute" },
    hours: office,
  };
  const due = jakarta("09T08:30");
  const friday = start(jakarta("06T16:30"));
  expect(foldClock(clock, [friday, fulfil(due)])).toMatchObject({ state: "met", due });
  expect(foldClock(clock, [friday, fulfil(due + 1)]).state).toBe("missed");
});

test("other opening hours measure all of a law's time, what has gone too", () => {
  const clock: StatutoryClock = { ...statutory, zone: "Asia/Jakarta" };
  const monday = jakarta("02T10:00");
  const edit = { type: "retarget", at: jakarta("03T10:00"), to: { hours: office } } as const;
  expect(foldClock(clock, [start(monday), edit])).toMatchObject({
    elapsedMs: 9 * hourMs,
    targetMs: 34 * hourMs,
    remainingMs: 25 * hourMs,
  });
});

test("no warning fires when it is too late: a time with no open moment has none", () => {
  const monday = openTime(
    { zone: "UTC", weekly: { mon: [["00:00", "17:00"]] } },
    { from: "2026-11-01", to: "2026-11-30" },
  );
  const clock: StatutoryClock = {
    kind: "statutory",
    rule: { n: 1, unit: "day" },
    zone: "UTC",
    hours: monday,
    warnAt: [{ fraction: 0.5 }],
  };
  const saturday = start(Date.parse("2026-11-07T10:00Z"));
  expect(foldClock(clock, [saturday]).due).toBe(Date.parse("2026-11-09T00:00Z"));
  expect(warningsOf(clock, [saturday])).toEqual([]);
});
