import { expect, test } from "vitest";
import { queuesAnnouncement } from "./announce.js";

const now = 10_000;

const announced = (
  queue: object,
  caller: object = {},
  more: object = {},
): ReturnType<typeof queuesAnnouncement> =>
  queuesAnnouncement({
    queue: { "announce-frequency": 30, ...queue },
    members: [],
    callers: [{ id: "first" }, { id: "second", start: now - 50, ...caller }],
    caller: { id: "second" },
    now,
    ...more,
  });

test("nothing is announced without a frequency or too soon after the last time", () => {
  expect(announced({ "announce-frequency": 0 })).toBeNull();
  expect(announced({}, { last_pos: now - 14, last_pos_said: 5 })).toBeNull();
  expect(announced({}, { last_pos: now - 15, last_pos_said: 5 })?.position).toEqual({
    say: "there-are",
    callers: 2,
  });
  expect(announced({}, { last_pos: now - 29, last_pos_said: 2 })).toBeNull();
  expect(announced({}, { last_pos: now - 30, last_pos_said: 2 })).toMatchObject({
    last_pos: now,
    last_pos_said: 2,
  });
});

test("only a better position is announced where that is asked", () => {
  const queue = { "announce-position-only-up": "yes" };
  expect(announced(queue, { last_pos: now - 60, last_pos_said: 2 })).toBeNull();
  const second = { say: "there-are", callers: 2 };
  expect(announced(queue, { last_pos: now - 60, last_pos_said: 3 })?.position).toEqual(second);
  expect(announced(queue)?.position).toEqual(second);
});

test("the position is said, limited, or said to be more than the limit", () => {
  const said = (mode: string, limit: number): unknown =>
    announced({ "announce-position": mode, "announce-position-limit": limit })?.position;
  expect(said("limit", 1)).toBeNull();
  expect(said("limit", 2)).toEqual({ say: "there-are", callers: 2 });
  expect(said("more", 1)).toEqual({ say: "more-than", callers: 1 });
  expect(said("more", 2)).toEqual({ say: "there-are", callers: 2 });
  expect(said("no", 9)).toBeNull();
});

test("the first caller hears that it is next and nothing of the hold time", () => {
  const said = announced({ holdtime: 500 }, {}, { caller: { id: "first" } });
  expect(said).toMatchObject({ position: { say: "next" }, holdTime: null, thanks: true });
});

test("the hold time is rounded to minutes, or to the seconds allowed", () => {
  const hold = (queue: object, caller: object = {}): unknown => announced(queue, caller)?.holdTime;
  expect(hold({ holdtime: 200 })).toEqual({ minutes: 3, seconds: 0 });
  expect(hold({ holdtime: 200, "announce-round-seconds": 20 })).toEqual({ minutes: 3, seconds: 0 });
  expect(hold({ holdtime: 215, "announce-round-seconds": 10 })).toEqual({
    minutes: 3,
    seconds: 10,
  });
  expect(hold({ holdtime: 215, "announce-round-seconds": 7 })).toEqual({ minutes: 3, seconds: 0 });
  expect(hold({ holdtime: 200, "announce-holdtime": "no" })).toBeNull();
  const once = { holdtime: 200, "announce-holdtime": "once" };
  expect(hold(once)).toEqual({ minutes: 3, seconds: 0 });
  expect(hold(once, { last_pos: now - 60, last_pos_said: 3 })).toBeNull();
});

test("who waited longer than average hears a time that rises again, unless mended", () => {
  const queue = { holdtime: 60 };
  const minutes = (waited: number, exact: boolean): number | undefined =>
    announced(queue, { start: now - waited }, { exact })?.holdTime?.minutes;
  expect([minutes(20, true), minutes(100, true), minutes(300, true)]).toEqual([1, undefined, 3]);
  expect([minutes(20, false), minutes(100, false), minutes(300, false)]).toEqual([
    1,
    undefined,
    undefined,
  ]);
});

test("with seconds the half minute of rounding is said too, unless mended", () => {
  const queue = { holdtime: 100, "announce-round-seconds": 10 };
  expect(announced(queue, { start: now })?.holdTime).toEqual({ minutes: 2, seconds: 10 });
  expect(announced(queue, { start: now }, { exact: false })?.holdTime).toEqual({
    minutes: 1,
    seconds: 40,
  });
});
