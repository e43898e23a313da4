import { clockStandings, deadlineState, type PlannedClock } from "@ramah/complaints";
import { hourMs } from "@ramah/core";
import { expect, test } from "vitest";
import { answering, clock, play, refusals } from "../story.js";

// A time in hours passes to its last moment; a day ends before its midnight.
const hours: PlannedClock = {
  ...clock("reply", 0),
  rule: { n: 24, unit: "hour" },
  due: 24 * hourMs,
};
const day: PlannedClock = { ...clock("reply", 0), rule: { n: 24, unit: "hour", end: "endOfDay" } };
const { due } = hours;
const with_ = (one: PlannedClock) =>
  play([
    ...answering.slice(0, 1),
    [0, { type: "plan", by: "dewi", clocks: [one] }],
    ...answering.slice(1),
  ]);
const extend = {
  type: "extend",
  by: "dewi",
  clock: "reply",
  due: due + hourMs,
  date: "1970-01-02",
  reason: "The branch must answer first",
  channel: "post",
  letter: { id: "L-1", kind: "extension-notice" },
} as const;
const close = { type: "close", by: "dewi", openPromises: 0 } as const;

test("the last moment of a time in hours is in time for an extension too", () => {
  expect(refusals(with_(hours), due, extend)).toEqual([]);
  expect(refusals(with_(hours), due + 1, extend)).toEqual(["extension-too-late"]);
  expect(refusals(with_(day), due - 1, extend)).toEqual([]);
  expect(refusals(with_(day), due, extend)).toEqual(["extension-too-late"]);
});

test("nothing is closed over a deadline that could still be met at this very moment", () => {
  expect(refusals(with_(hours), due, close)).toEqual(["clocks-open"]);
  expect(refusals(with_(hours), due + 1, close)).toEqual([]);
  expect(refusals(with_(day), due, close)).toEqual([]);
});

test("another plan at the last moment hides no lateness and makes none up", () => {
  const again = (one: PlannedClock, at: number) =>
    play(
      [[at, { type: "plan", by: "dewi", reason: "x", clocks: [{ ...one, due: due + hourMs }] }]],
      with_(one),
    );
  const dues = (one: PlannedClock, at: number) =>
    clockStandings(again(one, at)).map((standing) => [
      standing.due,
      deadlineState(standing, due + 5).state,
    ]);
  expect(dues(hours, due)).toEqual([[due + hourMs, "running"]]);
  expect(dues(hours, due + 1)).toEqual([
    [due, "missed"],
    [due + hourMs, "running"],
  ]);
  expect(dues(day, due)).toEqual([
    [due, "missed"],
    [due + hourMs, "running"],
  ]);
});
