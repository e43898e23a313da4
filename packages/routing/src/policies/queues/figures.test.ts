import { expect, test } from "vitest";
import { queuesAnnouncement, queuesPeriodicAnnouncement } from "./announce.js";
import { queuesContainerOrder, queuesRemoveMember } from "./container.js";
import { queuesFigures, queuesServiceLevel } from "./figures.js";

const now = 10_000;

test("the average wait is three parts old and one new, rounded down; the first value is taken as it is", () => {
  const holdtime = (old: number, calls: object, waited: number): number =>
    queuesFigures(
      { queue: { holdtime: old, ...calls }, members: [], caller: { start: now - waited }, now },
      { type: "answered", member: "a" },
    ).queue.holdtime;
  expect(holdtime(0, {}, 37)).toBe(37);
  expect(holdtime(10, { callscompleted: 1 }, 23)).toBe(13);
  expect(holdtime(10, { callsabandoned: 1 }, 13)).toBe(10);
});

test("a completed call counts once, for talk time, member and service level", () => {
  const tables = {
    queue: { name: "q", talktime: 60, callscompleted: 3 },
    members: [{ interface: "a", starttime: now - 100, calls: 7 }],
    queues: [{ name: "other", members: [{ interface: "a", calls: 7 }] }],
    now,
  };
  const done = queuesFigures(tables, { type: "completed", member: "a", inServiceLevel: true });
  expect(done.queue).toMatchObject({ talktime: 70, calls_completed: 4, calls_completed_in_sl: 1 });
  expect(done.members[0]).toMatchObject({ calls: 8, lastcall: now, lastqueue: "q", starttime: 0 });
  expect(done.others["other"]?.[0]).toMatchObject({ calls: 7, lastcall: 0 });
  const shared = queuesFigures(tables, { type: "completed", member: "a", shared: true });
  expect(shared.others["other"]?.[0]).toMatchObject({ calls: 8, lastcall: now, lastqueue: "q" });
  const again = queuesFigures(
    { ...tables, members: done.members },
    { type: "completed", member: "a" },
  );
  expect(again.queue.calls_completed).toBe(3);
});

test("the first completed call sets the talk time", () => {
  const tables = {
    queue: { talktime: 999 },
    members: [{ interface: "a", starttime: now - 100 }],
    now,
  };
  expect(queuesFigures(tables, { type: "completed", member: "a" }).queue.talktime).toBe(100);
});

test("who hangs up within the service level is counted there", () => {
  const lost = (waited: number): number =>
    queuesFigures(
      { queue: { servicelevel: 20 }, members: [], caller: { start: now - waited }, now },
      { type: "abandoned" },
    ).queue.calls_abandoned_in_sl;
  expect([lost(20), lost(21)]).toEqual([1, 0]);
});

test("autopause pauses whoever lets it ring, but not soon after a call", () => {
  const paused = (queue: object, member: object = {}): boolean | undefined =>
    queuesFigures(
      { queue, members: [{ interface: "a", ...member }], now },
      { type: "no-answer", member: "a" },
    ).members[0]?.paused;
  expect(paused({})).toBe(false);
  expect(paused({ autopause: "yes" })).toBe(true);
  expect(paused({ autopause: "all" })).toBe(true);
  const delayed = { autopause: "yes", autopausedelay: 30 };
  expect(paused(delayed, { lastcall: now - 29 })).toBe(false);
  expect(paused(delayed, { lastcall: now - 30 })).toBe(true);
  expect(paused(delayed)).toBe(true);
});

test("the service levels divide by answered calls, and by all calls", () => {
  expect(queuesServiceLevel({})).toEqual({ sl: 0, sl2: 0 });
  const counts = {
    callscompleted: 3,
    callscompletedinsl: 1,
    callsabandoned: 1,
    callsabandonedinsl: 1,
  };
  expect(queuesServiceLevel(counts)).toEqual({ sl: 100 / 3, sl2: 50 });
});

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
  expect(announced(queue, { last_pos: now - 60, last_pos_said: 3 })).not.toBeNull();
  expect(announced(queue)).not.toBeNull();
});

test("the position is said, limited, or said to be more than the limit", () => {
  const said = (mode: string, limit: number): unknown =>
    announced({ "announce-position": mode, "announce-position-limit": limit })?.position;
  expect(said("limit", 1)).toBeNull();
  expect(said("limit", 2)).toEqual({ say: "there-are", callers: 2 });
  expect(said("more", 1)).toEqual({ say: "more-than", callers: 1 });
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
  expect(hold(once)).not.toBeNull();
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

const periodic = (
  queue: object,
  caller: object,
  playing: object = {},
): ReturnType<typeof queuesPeriodicAnnouncement> =>
  queuesPeriodicAnnouncement(
    {
      queue: { "periodic-announce-frequency": 60, "periodic-announce": 3, ...queue },
      members: [],
      caller,
      now,
    },
    playing,
  );

test("periodic announcements come a period apart, one after the other and round again", () => {
  expect(periodic({}, { start: now - 59 })).toBeNull();
  expect(periodic({}, { start: now - 60 })?.sound).toBe(0);
  const last = { start: 0, last_periodic_announce_time: now - 60 };
  expect(periodic({}, { ...last, last_periodic_announce_sound: 2 })).toMatchObject({
    sound: 2,
    last_periodic_announce_sound: 3,
  });
  expect(periodic({}, { ...last, last_periodic_announce_sound: 3 })?.sound).toBe(0);
  expect(periodic({ "periodic-announce-frequency": 0 }, last)).toBeNull();
});

test("the first one may come sooner, the next may count from the end, and chance may choose", () => {
  expect(periodic({ "periodic-announce-startdelay": 5 }, { start: now - 4 })).toBeNull();
  expect(periodic({ "periodic-announce-startdelay": 5 }, { start: now - 5 })?.sound).toBe(0);
  const relative = { "relative-periodic-announce": "yes" };
  expect(periodic(relative, { start: now - 60 }, { seconds: 8 })?.last_periodic_announce_time).toBe(
    now + 8,
  );
  const random = { "random-periodic-announce": "yes" };
  expect(periodic(random, { start: now - 60 }, { chance: 0.7 })).toMatchObject({
    sound: 2,
    last_periodic_announce_sound: 2,
  });
});

test("the container is a list for linear and rrordered, and a hash of the first letters otherwise", () => {
  // Buckets by hand: "/" is 15; "a" 33, "b" 34, "c" 35, each times 64; modulo 37.
  const names = ["SIP/a", "SIP/b", "SIP/c"];
  expect(names.map((_, index) => (15 + (33 + index) * 64) % 37)).toEqual([18, 8, 35]);
  expect(queuesContainerOrder(names, "rrmemory")).toEqual(["SIP/b", "SIP/a", "SIP/c"]);
  expect(queuesContainerOrder(names, "Linear")).toEqual(names);
  // The last sign before the small letters: 64, so that its bucket is 4.
  expect(queuesContainerOrder(["X/a", "X/`"], "ringall")).toEqual(["X/`", "X/a"]);
  expect(queuesContainerOrder(["X/abcde1", "X/abcde0"], "ringall")).toEqual([
    "X/abcde1",
    "X/abcde0",
  ]);
});

test("a member who leaves before the pointer takes it along, one behind it does not", () => {
  const members = [{ interface: "a" }, { interface: "b" }, { interface: "c" }];
  const left = (rrpos: number, member: string): number =>
    queuesRemoveMember({ queue: { strategy: "rrmemory", rrpos }, members, now }, member).rrpos;
  expect([left(1, "a"), left(1, "b"), left(1, "c"), left(1, "nobody")]).toEqual([0, 1, 1, 1]);
});
