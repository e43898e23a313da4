import { openTime } from "@ramah/calendar";
import { dayMs, hourMs } from "@ramah/core";
import { expect, test } from "vitest";
import type { HouseClock, StatutoryClock } from "./definition.js";
import type { HouseClockEvent } from "./event.js";
import { clockStart, clockState, clockStep, foldClock } from "./fold.js";

const ten: HouseClock = { kind: "house", targetMs: 10 };
const on =
  <Type extends HouseClockEvent["type"]>(type: Type) =>
  (at: number) => ({ type, at });
const start = on("activate");
const pause = on("pause");
const resume = on("resume");
const fulfil = on("fulfil");
const reset = on("reset");
const reopen = on("reopen");
const cancel = on("cancel");
const codes = (events: readonly HouseClockEvent[], at?: number, clock = ten) =>
  foldClock(clock, events, at).reasons.map(({ code }) => code);

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

test("exactly the target passes, a millisecond more is missed", () => {
  expect(foldClock(ten, [start(0)], 10)).toMatchObject({ state: "running", remainingMs: 0 });
  expect(foldClock(ten, [start(0)], 11)).toMatchObject({ state: "missed", missedAt: 11 });
  expect(foldClock(ten, [start(0), fulfil(10)])).toMatchObject({ state: "met", metAt: 10 });
  expect(foldClock(ten, [start(0), fulfil(11)])).toMatchObject({
    state: "missed",
    missedAt: 11,
    metLateAt: 11,
    due: 10,
    elapsedMs: 11,
    remainingMs: -1,
  });
});

test("at equal moments a stop outweighs a pause and a pause outweighs a start", () => {
  const all = [fulfil(0), pause(0), start(0)];
  expect(foldClock(ten, all, 5).state).toBe("met");
  expect(foldClock(ten, all.slice(1), 5)).toMatchObject({ state: "paused", remainingMs: 10 });
  expect(foldClock(ten, [cancel(0), ...all], 5).state).toBe("met");
  expect(foldClock(ten, [cancel(0), ...all], 5)).not.toHaveProperty("cancelledAt");
  expect(foldClock(ten, [cancel(0), ...all.slice(1)], 5).state).toBe("cancelled");
  expect(foldClock(ten, [pause(3), resume(3), start(0)], 9)).toMatchObject({
    state: "paused",
    elapsedMs: 3,
  });
  // Somebody answered at the moment at which the customer wrote again: nobody waits.
  expect(foldClock(ten, [start(0), fulfil(4), reset(4)], 9)).toMatchObject({
    state: "met",
    startedAt: 4,
  });
});

test("what is decided about the time of a clock holds for what happens at the same moment", () => {
  const longer: HouseClockEvent = { type: "retarget", at: 6, to: { targetMs: 30 } };
  const more: HouseClockEvent = { type: "extend", at: 6, byMs: 5 };
  expect(foldClock(ten, [fulfil(6), longer, start(0)])).toMatchObject({ state: "met", due: 30 });
  expect(foldClock(ten, [fulfil(6), more, start(0)])).toMatchObject({ state: "met", due: 15 });
  expect(foldClock(ten, [more, longer, start(0)], 7).due).toBe(35);
});

test("a paused clock has no deadline, a resumed one has it later by the pause", () => {
  const events = [start(0), pause(4), resume(14)];
  expect(foldClock(ten, events, 9)).not.toHaveProperty("due");
  expect(foldClock(ten, events, 9)).toMatchObject({ pausedAt: 4, elapsedMs: 4, remainingMs: 6 });
  expect(foldClock(ten, events, 15).due).toBe(20);
  expect(foldClock(ten, events, 20).state).toBe("running");
  expect(foldClock(ten, events, 21).state).toBe("missed");
  expect(foldClock(ten, [start(0), pause(4), fulfil(90)])).toMatchObject({ state: "met", due: 96 });
});

test("missed stays missed, whatever happens afterwards", () => {
  const late = [start(0), fulfil(20)];
  const more: HouseClockEvent = { type: "extend", at: 12, byMs: 100 };
  const longer: HouseClockEvent = { type: "retarget", at: 12, to: { targetMs: 100 } };
  for (const events of [
    late,
    [start(0), cancel(20)],
    [start(0), pause(11), resume(50)],
    [start(0), more],
    [start(0), longer],
  ]) {
    expect(foldClock(ten, events, 60)).toMatchObject({ state: "missed", missedAt: 11, due: 10 });
  }
  expect(codes([start(0), more], 60)).toEqual(["clock-missed", "clock-extended-too-late"]);
  expect(codes(late)).toEqual(["clock-met-late"]);
  // How late it was does not grow with the time that has gone since.
  for (const end of [fulfil(20), cancel(20)]) {
    expect(foldClock(ten, [start(0), end], 60).reasons[0]?.data).toMatchObject({ lateMs: 10 });
  }
});

test("what makes no sense where the clock stands changes nothing", () => {
  expect(foldClock(ten, [fulfil(1), pause(2), resume(3), reopen(4)], 5)).toMatchObject({
    state: "idle",
    targetMs: 10,
    elapsedMs: 0,
  });
  expect(foldClock(ten, [start(0), start(5)], 6).startedAt).toBe(0);
  expect(foldClock(ten, [cancel(4), fulfil(4)], 5).state).toBe("cancelled");
  expect(foldClock(ten, [start(0), fulfil(3), fulfil(5), pause(6), start(7)], 8).metAt).toBe(3);
  expect(foldClock(ten, [start(0), cancel(3), fulfil(5)], 8).state).toBe("cancelled");
  expect(foldClock(ten, []).state).toBe("idle");
});

test("the next message of the customer starts from zero, and the old verdict stays", () => {
  const events = [start(0), fulfil(12), reset(20)];
  expect(foldClock(ten, events, 25)).toMatchObject({
    state: "running",
    startedAt: 20,
    due: 30,
    elapsedMs: 5,
    past: [{ startedAt: 0, due: 10, missedAt: 11, metLateAt: 12, endedAt: 20 }],
  });
  expect(codes(events, 25)).toEqual(["clock-running", "clock-missed-before"]);
  // It was not answered when the next message came: that was in time, and counts anew.
  expect(foldClock(ten, [start(0), reset(5)], 14)).toMatchObject({
    due: 15,
    past: [{ startedAt: 0, due: 10, endedAt: 5 }],
  });
  expect(foldClock(ten, [start(0), reset(15)], 15).past).toMatchObject([{ missedAt: 11 }]);
});

test("a reopened clock goes on with the time that was left", () => {
  const events = [start(0), fulfil(4), reopen(100)];
  expect(foldClock(ten, events, 102)).toMatchObject({
    state: "running",
    startedAt: 0,
    elapsedMs: 6,
    due: 106,
    past: [{ metAt: 4, endedAt: 100 }],
  });
  expect(foldClock(ten, [start(0), cancel(4), reopen(100)], 107).state).toBe("missed");
  expect(foldClock(ten, [cancel(4), reopen(5), start(6)], 8)).toMatchObject({ startedAt: 6 });
});

test("a dropped clock comes back only by a reopening: no message of a merged case starts it", () => {
  expect(foldClock(ten, [start(0), cancel(4), reset(5), start(6), resume(7)], 90).state).toBe(
    "cancelled",
  );
  expect(foldClock(ten, [cancel(4), start(6)], 90).state).toBe("cancelled");
});

test("another policy keeps what has gone", () => {
  const to = (targetMs: number, at = 6): HouseClockEvent => ({
    type: "retarget",
    at,
    to: { targetMs },
  });
  expect(foldClock(ten, [start(0), to(30)], 8)).toMatchObject({
    due: 30,
    elapsedMs: 8,
    remainingMs: 22,
    targetMs: 30,
  });
  // Cut below what has gone: nobody could have known before, so it is missed from then, not before.
  expect(foldClock(ten, [start(0), to(4)], 5).state).toBe("running");
  expect(foldClock(ten, [start(0), to(4)], 7)).toMatchObject({ state: "missed", missedAt: 7 });
  expect(foldClock(ten, [start(0), to(4), fulfil(6)]).state).toBe("met");
  expect(foldClock(ten, [start(0), pause(2), to(30, 5), resume(50)], 51).due).toBe(78);
  expect(foldClock(ten, [start(0), pause(2), to(30, 5)], 51).remainingMs).toBe(28);
  expect(foldClock(ten, [to(30, 0), start(1)], 2).due).toBe(31);
  expect(foldClock(ten, [start(0), fulfil(3), to(2)], 9)).toMatchObject({ state: "met", due: 10 });
});

test("an extension keeps the deadline before it on record", () => {
  const more = (at: number, byMs: number): HouseClockEvent => ({ type: "extend", at, byMs });
  const twice = foldClock(ten, [start(0), more(8, 5), more(12, 1)], 15);
  expect(twice).toMatchObject({ state: "running", due: 16, targetMs: 16, remainingMs: 1 });
  expect(twice.extensions).toEqual([
    { at: 8, from: 10, to: 15, isTooLate: false },
    { at: 12, from: 15, to: 16, isTooLate: false },
  ]);
  expect(codes([start(0), more(8, 5)], 9)).toEqual(["clock-running", "clock-extended"]);
  expect(foldClock(ten, [start(0), pause(5), more(8, 5), resume(20)], 20)).toMatchObject({
    due: 30,
    extensions: [{ at: 8, isTooLate: false }],
  });
  expect(foldClock(ten, [start(0), pause(5), more(8, 5)], 9)).toMatchObject({
    targetMs: 15,
    remainingMs: 10,
  });
  // A policy that comes afterwards keeps what was granted, of a paused clock too.
  const paused = [start(0), more(2, 5), pause(3)];
  const other: HouseClockEvent = { type: "retarget", at: 5, to: { targetMs: 30 } };
  expect(foldClock(ten, [...paused, other], 6).targetMs).toBe(35);
  const policy: HouseClockEvent = { type: "retarget", at: 9, to: { targetMs: 20 } };
  expect(foldClock(ten, [start(0), more(8, 5), policy], 9).due).toBe(25);
  expect(foldClock(ten, [more(0, 5), start(1), fulfil(2), more(3, 5)], 4).targetMs).toBe(10);
});

test("an answer that ends at closing time is due at closing, not at the next opening", () => {
  const clock: HouseClock = { kind: "house", targetMs: 2 * hourMs, hours: office };
  const started = start(jakarta("02T15:00"));
  expect(foldClock(clock, [started]).due).toBe(jakarta("02T17:00"));
  expect(foldClock(clock, [started, fulfil(jakarta("02T17:00"))]).state).toBe("met");
  expect(foldClock(clock, [started, fulfil(jakarta("02T17:00") + 1)])).toMatchObject({
    state: "missed",
    remainingMs: 0,
  });
  expect(foldClock(clock, [start(jakarta("06T16:00"))]).due).toBe(jakarta("09T09:00"));
});

test("a pause outside opening hours moves nothing", () => {
  const clock: HouseClock = { kind: "house", targetMs: 4 * hourMs, hours: office };
  const night = [pause(jakarta("02T18:00")), resume(jakarta("03T07:00"))];
  expect(foldClock(clock, [start(jakarta("02T15:00")), ...night]).due).toBe(jakarta("03T10:00"));
  const day = [pause(jakarta("02T16:00")), resume(jakarta("03T09:00"))];
  expect(foldClock(clock, [start(jakarta("02T15:00")), ...day]).due).toBe(jakarta("03T12:00"));
});

test("a fold step by step is plain JSON, and can be kept and gone on with", () => {
  const half = clockStep(clockStep(clockStart(ten), start(0)), pause(4));
  const kept: typeof half = JSON.parse(JSON.stringify(half));
  const whole = clockStep({ ...kept, definition: ten }, resume(14));
  expect(clockState(whole, 15)).toEqual(foldClock(ten, [start(0), pause(4), resume(14)], 15));
  expect(clockState(clockStart(ten)).state).toBe("idle");
});

test("a moment cut in two batches is folded as one", () => {
  const paused = clockStep(clockStep(clockStart(ten), start(0)), pause(3));
  expect(clockState(clockStep(paused, resume(3)), 9)).toMatchObject({
    state: "paused",
    elapsedMs: 3,
  });
});

test("step by step time runs forwards only", () => {
  const clock = clockStep(clockStart(ten), start(5));
  expect(() => clockStep(clock, fulfil(4))).toThrow(/^clockStep: 4 lies before/);
  expect(() => clockState(clock, 4)).toThrow(/^clockState: 4 lies before/);
});

test("a definition or an event that is none is misuse", () => {
  expect(() => foldClock({ kind: "house", targetMs: 0 }, [])).toThrow(
    /^foldClock: clock-target at targetMs/,
  );
  expect(() => clockStart({ kind: "house", targetMs: 0.5 })).toThrow(
    /^clockStart: clock-target at targetMs/,
  );
  for (const warning of [{ fraction: 0 }, { fraction: 1 }, { beforeMs: 0 }]) {
    expect(() => foldClock({ ...ten, warnAt: [warning] }, [])).toThrow(
      /^foldClock: clock-warn-at at warnAt\[0\]/,
    );
  }
  expect(() => foldClock(ten, [{ type: "activate", at: "noon" }])).toThrow(
    /^foldClock: clock-moment at at .*noon/,
  );
  expect(() => foldClock(ten, [{ type: "stop", at: 0 } as never])).toThrow(/^foldClock: "stop"/);
  expect(() => foldClock(ten, [{ type: "extend", at: 0, byMs: 0 }])).toThrow(/^foldClock: /);
  expect(() => foldClock(ten, [{ type: "extend", at: 0 } as never])).toThrow(/^foldClock: /);
  expect(() => foldClock(ten, [{ type: "retarget", at: 0, to: { targetMs: -1 } }])).toThrow(
    /^foldClock: clock-target/,
  );
  expect(() =>
    foldClock(statutory, [{ type: "extend", at: 0, extension: { mode: "append", n: 0 } }]),
  ).toThrow(/^foldClock: clock-extension-number/);
});

test("moments come in as text too", () => {
  const events = [{ type: "activate", at: "1970-01-01T00:00:00Z" }] as const;
  expect(foldClock(ten, events, "1970-01-01T00:00:00.005Z").remainingMs).toBe(5);
});
