import { expect, test } from "vitest";
import type { HouseClock } from "./definition.js";
import { earliestOpen } from "./earliest-open.js";
import type { HouseClockEvent } from "./event.js";
import { foldClock } from "./fold.js";
import { recurringClock } from "./recurring-clock.js";

const ten: HouseClock = { kind: "house", targetMs: 10 };
const on =
  <Type extends HouseClockEvent["type"]>(type: Type) =>
  (at: number) => ({ type, at });
const start = on("activate");
const pause = on("pause");
const fulfil = on("fulfil");
const cancel = on("cancel");

test("of several clocks the earliest that still waits comes first, missed or not", () => {
  const clock = (targetMs: number, ...events: readonly HouseClockEvent[]) =>
    foldClock({ kind: "house", targetMs }, [start(0), ...events], 50);
  const [missed, met, long] = [clock(10), clock(5, fulfil(4)), clock(99)];
  expect(earliestOpen([long, met, missed])).toBe(missed);
  expect(earliestOpen([long, met, clock(10, fulfil(20)), clock(9, cancel(20))])).toBe(long);
  expect(earliestOpen([met, clock(60, pause(3))])).toBeUndefined();
  expect(earliestOpen([clock(99, fulfil(1)), long, clock(99)])).toBe(long);
});

test("a duty comes back never, each time, or in turn", () => {
  const asked = [{ at: 0, fulfilledAt: 3 }, { at: 5, fulfilledAt: 7 }, { at: 40 }];
  const dues = (recurrence: "none" | "independent" | "sequential", at = 60) =>
    recurringClock(ten, recurrence, asked, at).map(({ due }) => due);
  expect(dues("none")).toEqual([10]);
  expect(dues("independent")).toEqual([10, 15, 50]);
  expect(dues("sequential")).toEqual([10, 20, 50]);
  expect(dues("independent", 20)).toEqual([10, 15]);
  const late = recurringClock(ten, "sequential", [...asked].reverse(), 60);
  expect(late.map(({ due }) => due)).toEqual([10, 20, 50]);
  const inTurn = recurringClock(ten, "sequential", asked, 8);
  expect(inTurn.map(({ state }) => state)).toEqual(["met", "idle"]);
  expect(recurringClock(ten, "sequential", asked, 12)[1]).toMatchObject({
    state: "met",
    metAt: 10,
  });
});
