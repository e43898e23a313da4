import { expect, test } from "vitest";
import { queuesFigures } from "./figures.js";
import { queuesServiceLevel } from "./service-level.js";

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

test("interfaces are the same in capital and small letters, as in app_queue", () => {
  const tables = {
    queue: { name: "q" },
    members: [{ interface: "PJSIP/ani", starttime: now - 10 }],
    queues: [{ name: "other", members: [{ interface: "pjsip/Ani" }] }],
    now,
  };
  const event = { type: "completed", member: "pjsip/ANI", shared: true } as const;
  const done = queuesFigures(tables, event);
  expect([done.members[0]?.calls, done.others["other"]?.[0]?.calls]).toEqual([1, 1]);
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
