import { openTime } from "@ramah/calendar";
import { hourMs } from "@ramah/core";
import { expect, test } from "vitest";
import type { HouseClock } from "./definition.js";
import type { HouseClockEvent } from "./event.js";
import { foldClock } from "./fold.js";
import { warningsOf } from "./warnings-of.js";

const ten: HouseClock = { kind: "house", targetMs: 10 };
const on =
  <Type extends HouseClockEvent["type"]>(type: Type) =>
  (at: number) => ({ type, at });
const start = on("activate");
const pause = on("pause");
const resume = on("resume");
const fulfil = on("fulfil");
const codes = (events: readonly HouseClockEvent[], at?: number, clock = ten) =>
  foldClock(clock, events, at).reasons.map(({ code }) => code);

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

test("warnings fire on the clock's own hours, never at night and never at midnight", () => {
  const clock: HouseClock = {
    kind: "house",
    targetMs: 9 * hourMs,
    hours: office,
    warnAt: [{ beforeMs: hourMs }, { beforeMs: 2 * hourMs }, { fraction: 1 / 3 }],
  };
  const started = start(jakarta("02T14:00"));
  // Due on Tuesday at 14:00: three hours gone is closing time on Monday, when nobody reads a warning.
  expect(warningsOf(clock, [started]).map(({ at }) => at)).toEqual([
    jakarta("03T08:00"),
    jakarta("03T12:00"),
    jakarta("03T13:00"),
  ]);
  expect(foldClock(clock, [started], jakarta("02T23:59")).warnings).toEqual([]);
  expect(foldClock(clock, [started], jakarta("03T12:00")).reasons.slice(1)).toEqual([
    { code: "clock-warning", data: { fraction: 1 / 3 } },
    { code: "clock-warning-before", data: { beforeMs: 2 * hourMs, on: "open" } },
  ]);
});

test("a warning longer than the whole time fires at the start", () => {
  const clock: HouseClock = { kind: "house", targetMs: 10, warnAt: [{ beforeMs: 20 }] };
  expect(warningsOf(clock, [start(5)])).toEqual([{ warning: { beforeMs: 20 }, at: 5 }]);
});

test("a warning that fired stays fired over a pause, and is due anew when the deadline moves", () => {
  const clock: HouseClock = { kind: "house", targetMs: 10, warnAt: [{ fraction: 0.5 }] };
  const events = [start(0), pause(7), resume(20)];
  expect(warningsOf(clock, events, 20).map(({ at }) => at)).toEqual([5]);
  expect(warningsOf(clock, [start(0), pause(4)], 9)).toEqual([]);
  expect(warningsOf(clock, [start(0), pause(4), resume(9)]).map(({ at }) => at)).toEqual([10]);
  const more: HouseClockEvent = { type: "extend", at: 6, byMs: 20 };
  expect(foldClock(clock, [start(0), more], 7).warnings).toEqual([]);
  expect(warningsOf(clock, [start(0), more]).map(({ at }) => at)).toEqual([15]);
  const longer: HouseClockEvent = { type: "retarget", at: 6, to: { targetMs: 30 } };
  expect(foldClock(clock, [start(0), longer], 7).warnings).toEqual([]);
  const less: HouseClockEvent = { type: "retarget", at: 4, to: { targetMs: 6 } };
  expect(foldClock(clock, [start(0), less], 4).warnings).toMatchObject([{ at: 4 }]);
  expect(codes([start(0), fulfil(9)], 9, clock)).toEqual(["clock-met"]);
  expect(warningsOf(clock, [start(0), fulfil(3)], 9)).toEqual([]);
});

test("each warning fires once, whatever comes between", () => {
  const clock: HouseClock = {
    kind: "house",
    targetMs: 10,
    warnAt: [{ beforeMs: 6 }, { beforeMs: 1 }, { fraction: 0.5 }, { fraction: 0.8 }],
  };
  const events = [start(0), pause(7), resume(20)];
  expect(foldClock(clock, events, 22).warnings.map(({ at }) => at)).toEqual([4, 5, 21, 22]);
  // The deadline moves so that half of the new time has gone just then: that was said already.
  const half: HouseClock = { ...ten, warnAt: [{ fraction: 0.5 }] };
  const more: HouseClockEvent = { type: "extend", at: 8, byMs: 6 };
  expect(warningsOf(half, [start(0), more], 9).map(({ at }) => at)).toEqual([5]);
});
