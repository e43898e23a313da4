import { calendar, type DayRule, openTime } from "@ramah/calendar";
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
  expect(() => end(extend(1, "fromStart", 2))).toThrow(/^foldClock: /);
  const late = foldClock(statutory, [start(0), extend(4 * dayMs, "append", 9)], 5 * dayMs);
  expect(late).toMatchObject({
    state: "missed",
    due: 4 * dayMs,
    extensions: [{ isTooLate: true }],
  });
});

test("extensions are appended one after another: each counts from where the one before ended", () => {
  const uk = { kind: "statutory", zone: "Europe/London", calendar: calendar("GB-ENG") } as const;
  const append = (at: number, n: number) =>
    ({ type: "extend", at, extension: { mode: "append", n } }) as const;
  const end = (rule: DayRule, received: string, ...more: readonly number[]) => {
    const at = Date.parse(received);
    const events = more.map((n, index) => append(at + index + 1, n));
    return foldClock({ ...uk, rule }, [start(at), ...events]).date;
  };
  // The first ends on Saturday, 7 March, and is moved on to Monday; two days and two days go on from there.
  const rolled = { n: 5, unit: "day", roll: "next" } as const;
  expect(end(rolled, "2026-03-02T10:00Z")).toBe("2026-03-09");
  expect(end(rolled, "2026-03-02T10:00Z", 2)).toBe("2026-03-11");
  // Five more end on Saturday, 14 March, moved to the 16th; five more from there end on the 21st, moved to the 23rd.
  expect(end(rolled, "2026-03-02T10:00Z", 5)).toBe("2026-03-16");
  expect(end(rolled, "2026-03-02T10:00Z", 5, 5)).toBe("2026-03-23");
  // Twice one month from 28 February is 28 April, not the 31st cut short once.
  const month = { n: 1, unit: "month" } as const;
  expect(end(month, "2026-01-31T10:00Z", 1, 1)).toBe("2026-04-28");
  const days = { n: 10, unit: "businessDay", end: "closeOfBusiness" } as const;
  const closing = { ...uk, closeOfBusiness: "17:00", rule: days };
  const at = Date.parse("2026-03-02T10:00Z");
  expect(foldClock(closing, [start(at), append(at, 3), append(at, 4)])).toMatchObject({
    date: "2026-03-25",
    due: Date.parse("2026-03-25T17:00Z"),
  });
  const hours = { n: 24, unit: "hour" } as const;
  expect(foldClock({ ...uk, rule: hours }, [start(at), append(at, 1), append(at, 2)]).due).toBe(
    at + 27 * hourMs,
  );
  const instant = { n: 1, unit: "day", end: "instant", roll: "next" } as const;
  expect(foldClock({ ...uk, rule: instant }, [start(at), append(at, 4), append(at, 5)]).due).toBe(
    Date.parse("2026-03-16T10:00Z"),
  );
});

test("one extension from the start takes the place of all before it", () => {
  const extend = (at: number, mode: "fromStart" | "append", n: number) =>
    ({ type: "extend", at, extension: { mode, n } }) as const;
  const events = [extend(1, "append", 3), extend(2, "append", 3), extend(3, "fromStart", 12)];
  expect(foldClock(statutory, [start(0), ...events]).date).toBe("1970-01-13");
  const longer = [extend(1, "append", 9), extend(2, "append", 9), extend(3, "fromStart", 12)];
  expect(foldClock(statutory, [start(0), ...longer]).date).toBe("1970-01-22");
});

test("lengths of time that are appended add up, also to a limit from the start", () => {
  const extend = (mode: "fromStart" | "append", n: number) =>
    ({ type: "extend", at: 1, extension: { mode, n } }) as const;
  const hours: StatutoryClock = { ...statutory, rule: { n: 24, unit: "hour" } };
  const events = [start(0), extend("fromStart", 30), extend("append", 2), extend("append", 3)];
  expect(foldClock(hours, events).due).toBe(35 * hourMs);
});

test("a longer rule outlives an extension that was still long enough for the one before", () => {
  const longer = { type: "retarget", at: 1, to: { rule: { n: 9, unit: "day" } } } as const;
  const extend = { type: "extend", at: 2, extension: { mode: "fromStart", n: 5 } } as const;
  expect(foldClock(statutory, [start(0), longer, extend])).toMatchObject({
    date: "1970-01-10",
    extensions: [{ from: 10 * dayMs, to: 10 * dayMs, isTooLate: false }],
  });
  const append = (at: number) =>
    ({ type: "extend", at, extension: { mode: "append", n: 2 } }) as const;
  const late = { ...longer, at: 5 };
  expect(foldClock(statutory, [start(0), append(1), append(2), late]).date).toBe("1970-01-14");
});

test("an extension that a rule cannot have is refused at once, and says why", () => {
  const step = (definition: StatutoryClock, extension: unknown) => {
    const running = clockStep(clockStart(definition), start(0));
    return () => clockStep(running, { type: "extend", at: 1, extension } as never);
  };
  const refusal = (code: string, path: readonly string[]) =>
    expect.objectContaining({
      code,
      message: expect.stringMatching(/^clockStep: /),
      issues: [expect.objectContaining({ code, path })],
    });
  const number = refusal("clock-extension-number", ["event", "extension", "n"]);
  expect(step(statutory, { mode: "fromStart", n: 2 })).toThrow(number);
  expect(step(statutory, { mode: "append", n: 0 })).toThrow(number);
  expect(step(statutory, null)).toThrow(/^clockStep: .*"given":"undefined"/);
  expect(step(statutory, { mode: "fromStart", n: 3 })).not.toThrow();
  const mode = refusal("clock-extension-mode", ["event", "extension", "mode"]);
  expect(step(statutory, { mode: "later", n: 2 })).toThrow(mode);
  const backwards: StatutoryClock = {
    ...statutory,
    rule: { n: 3, unit: "day", direction: "before" },
  };
  const rule = refusal("clock-extension-rule", ["definition", "rule"]);
  expect(step(backwards, { mode: "append", n: 2 })).toThrow(rule);
  const clear: StatutoryClock = {
    ...statutory,
    calendar: calendar("GB-ENG"),
    rule: { n: 9, unit: "day", clear: true },
  };
  expect(step(clear, { mode: "append", n: 2 })).toThrow(rule);
});

test("what cannot be counted is refused by the step that asks for it, not by whoever reads the clock", () => {
  const far: StatutoryClock = {
    kind: "statutory",
    rule: { n: 15, unit: "businessDay" },
    zone: "Europe/London",
    calendar: calendar("GB-ENG"),
  };
  const idle = clockStart(far);
  const late = start(Date.parse("2028-12-20T10:00Z"));
  expect(() => clockStep(idle, late)).toThrow(/calendar-horizon/);
});

test("another rule that is longer than what was granted needs no extension any more", () => {
  const extend = { type: "extend", at: 1, extension: { mode: "fromStart", n: 5 } } as const;
  const retarget = (rule: DayRule) => ({ type: "retarget", at: 2, to: { rule } }) as const;
  const end = (rule: DayRule) => foldClock(statutory, [start(0), extend, retarget(rule)]).date;
  expect(end({ n: 4, unit: "day" })).toBe("1970-01-06");
  expect(end({ n: 9, unit: "day" })).toBe("1970-01-10");
  // Five days granted are not five weeks, and what was granted is not taken back.
  expect(end({ n: 1, unit: "week" })).toBe("1970-01-08");
  expect(end({ n: 0, unit: "week" })).toBe("1970-01-06");
});

test("a clock stays what it is: no change of policy makes a law's clock one that can be paused", () => {
  const change = { type: "retarget", at: 1, to: { kind: "house", targetMs: 10 } } as never;
  expect(() => foldClock(statutory, [start(0), change])).toThrow(TypeError);
  expect(() => foldClock(statutory, [start(0), change])).toThrow(/^foldClock: .*kind/);
  expect(() => foldClock({ ...statutory, kind: "court" } as never, [])).toThrow(TypeError);
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
