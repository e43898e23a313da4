import { expect, test } from "vitest";
import { now, type Row } from "../../../test/policies/callcenter-desk.js";
import { attemptOf } from "../../../test/policies/queues-attempt.js";
import { type QueuesChoice, queuesPolicy } from "./policy.js";

const attempt = (...given: Parameters<typeof attemptOf>): QueuesChoice =>
  queuesPolicy(attemptOf(...given));

const metrics = (choice: QueuesChoice): readonly (number | null)[] =>
  choice.metrics.map(({ metric }) => metric);

test("ringall rings everybody of the lowest penalty at once", () => {
  const choice = attempt("ringall", [{ penalty: 1 }, {}, {}, { penalty: 2 }]);
  expect(metrics(choice)).toEqual([1_000_000, 0, 0, 2_000_000]);
  expect(choice.ring).toEqual(["c", "b"]);
  expect(choice.order).toEqual(["c", "b", "a", "d"]);
});

test("ringall goes on to the next penalty only when nobody of the lower one can be rung", () => {
  const members = [{ paused: true }, { penalty: 1 }, { penalty: 1 }, { penalty: 2 }];
  expect(attempt("ringall", members).ring).toEqual(["c", "b"]);
  expect(attempt("ringall", [{ paused: true }, {}, { penalty: 1 }]).ring).toEqual(["b"]);
});

test("leastrecent takes whoever never had a call, then the longest idle", () => {
  const members = [{ lastcall: now - 10 }, { lastcall: now - 500 }, { lastcall: 0 }];
  expect(metrics(attempt("leastrecent", members))).toEqual([999_990, 999_500, 0]);
  expect(attempt("leastrecent", members).order).toEqual(["c", "b", "a"]);
});

test("fewestcalls takes the smallest count within the lowest penalty", () => {
  const members = [{ calls: 4 }, { calls: 2 }, { calls: 0, penalty: 1 }];
  expect(metrics(attempt("fewestcalls", members))).toEqual([4, 2, 1_000_000]);
  expect(attempt("fewestcalls", members).best).toBe("b");
});

test("random draws a number below 1,000 within the penalty, wrandom one below (1 + penalty) x 1,000 instead of it", () => {
  const members = [{ penalty: 0 }, { penalty: 2 }];
  const random = [5250, 5250];
  expect(metrics(attempt("random", members, { random }))).toEqual([250, 2_000_250]);
  expect(metrics(attempt("wrandom", members, { random }))).toEqual([250, 2250]);
});

test("numbers are drawn only for members within the limits, by list, by name or by function", () => {
  const members = [{ penalty: 9 }, {}, {}];
  const caller = { max_penalty: 5 };
  const of = (random: unknown): unknown => metrics(attempt("random", members, { caller, random }));
  expect(of([7, 8])).toEqual([null, 7, 8]);
  expect(of({ c: 8, b: 7, a: 6 })).toEqual([null, 7, 8]);
  expect(of((name: string) => name.charCodeAt(0))).toEqual([null, 98, 99]);
});

test("without numbers the draw repeats itself by seed and differs by moment", () => {
  const members = Array.from({ length: 8 }, () => ({}));
  const draw = (seed: number, at = now): unknown =>
    metrics(attempt("random", members, { seed, now: at }));
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
  expect(draw(1)).not.toEqual(draw(1, now + 1));
});

test("linear goes by position; before the caller's pointer come those after it", () => {
  const choice = attempt("linear", [{}, {}, {}], { caller: { linpos: 1 } });
  expect(metrics(choice)).toEqual([1000, 1, 2]);
  expect([choice.best, choice.memory.linpos]).toEqual(["b", 2]);
});

test("rrmemory keeps one pointer for all callers and goes round", () => {
  let memory = {};
  const rung: string[] = [];
  for (let call = 0; call < 5; call++) {
    const choice = attempt("rrmemory", [{}, {}, {}], { memory });
    rung.push(...choice.ring);
    memory = choice.memory;
  }
  expect(rung).toEqual(["a", "b", "c", "a", "b"]);
});

test("roundrobin is another name of rrmemory, and an unknown name rings all", () => {
  expect(attempt("roundrobin", [{}, {}], { queue: { rrpos: 1 } }).ring).toEqual(["b"]);
  expect(attempt("sequential", [{}, {}]).ring).toEqual(["b", "a"]);
});

test("the only member of a round: the pointer runs past the end, unless others came after it", () => {
  expect(attempt("rrmemory", [{}]).memory.rrpos).toBe(1);
  expect(attempt("rrmemory", [{ queuepos: 4 }]).memory.rrpos).toBe(0);
});

test("a telephone that cannot be called moves the pointer on, before it is set to the next member", () => {
  expect(attempt("rrmemory", [{ unreachable: true }]).memory.rrpos).toBe(1 + 1);
  const choice = attempt("rrmemory", [{ unreachable: true }, {}, {}]);
  expect([choice.ring, choice.memory.rrpos]).toEqual([["b"], 2]);
  expect(choice.because).toEqual([{ code: "queues-unreachable", data: { member: "a" } }]);
});

test("the pointer may be asked for with whom was rung in truth", () => {
  expect(attempt("rrmemory", [{}, {}, {}], { rung: [] }).memory.rrpos).toBe(0);
  expect(attempt("rrmemory", [{}, {}, {}], { rung: ["a", "b"] }).memory.rrpos).toBe(2);
});

test("of equal metrics the member iterated last is tried first", () => {
  expect(attempt("fewestcalls", [{}, {}, {}]).order).toEqual(["c", "b", "a"]);
});

test("the penalty limits exclude, and a raise lifts low penalties before they do", () => {
  const members = [{ penalty: 0 }, { penalty: 3 }, { penalty: 6 }];
  const limits = (caller: Row): unknown => metrics(attempt("ringall", members, { caller }));
  expect(limits({ min_penalty: 1, max_penalty: 5 })).toEqual([null, 3_000_000, null]);
  expect(limits({ min_penalty: 1, raise_penalty: 2 })).toEqual([2_000_000, 3_000_000, 6_000_000]);
  expect(limits({ QUEUE_MAX_PENALTY: "5", QUEUE_RAISE_PENALTY: "4" })).toEqual([
    4_000_000,
    4_000_000,
    null,
  ]);
});

test("a raise of the form rN leaves out members below the minimum (asterisk/asterisk#1702)", () => {
  const members = [{ penalty: 0 }, { penalty: 1 }, { penalty: 6 }];
  const limits = (caller: Row): unknown => metrics(attempt("ringall", members, { caller }));
  expect(limits({ min_penalty: 1, raise_penalty: "r4" })).toEqual([null, 4_000_000, 6_000_000]);
  expect(limits({ raise_penalty: "r4" })).toEqual([4_000_000, 4_000_000, 6_000_000]);
});

test("with few members penalties do not count at all", () => {
  const members = [{ penalty: 3 }, { penalty: 9, calls: 1 }];
  const caller = { max_penalty: 5 };
  const choice = (limit: number): unknown =>
    metrics(attempt("fewestcalls", members, { caller, queue: { penaltymemberslimit: limit } }));
  expect(choice(1)).toEqual([3_000_000, null]);
  expect(choice(2)).toEqual([0, 1]);
});

test("who cannot be rung is passed over with the first obstacle", () => {
  const members = [
    { paused: true },
    { status: "INUSE", ringinuse: "no" },
    { lastcall: now - 9, wrapuptime: 10 },
    { pending: true, ringinuse: "no" },
    { lastcall: now - 10, wrapuptime: 10 },
  ];
  const choice = attempt("rrmemory", members);
  expect(choice.because.map(({ code }) => code)).toEqual([
    "queues-paused",
    "queues-device",
    "queues-wrapping-up",
    "queues-tried",
  ]);
  expect(choice.ring).toEqual(["e"]);
});

test("a member who rings while busy is called whatever the device says", () => {
  expect(attempt("ringall", [{ status: "BUSY" }]).ring).toEqual(["a"]);
  expect(attempt("ringall", [{ status: 3 }], { queue: { ringinuse: "no" } }).ring).toEqual([]);
  expect(
    attempt("ringall", [{ status: "In use", ringinuse: "yes" }], { queue: { ringinuse: "no" } })
      .ring,
  ).toEqual(["a"]);
});

test("wrap-up: the member's own time wins, and the queue of the last call is asked (asterisk/asterisk#1006)", () => {
  const queues = [{ name: "other", wrapuptime: 60 }];
  const last = { lastcall: now - 30, lastqueue: "other" };
  expect(attempt("ringall", [last], { queues }).ring).toEqual([]);
  expect(attempt("ringall", [{ ...last, wrapuptime: 30 }], { queues }).ring).toEqual(["a"]);
  expect(attempt("ringall", [{ lastcall: now - 30 }], { queue: { wrapuptime: 31 } }).ring).toEqual(
    [],
  );
});

const heavy = (more: Row = {}): Row => ({
  queues: [
    {
      name: "heavy",
      weight: 5,
      members: [{ interface: "a", penalty: 60 }],
      callers: [{ id: "c", ...more }],
    },
  ],
});

test("a queue of greater weight with as many callers as free members has the first call on a member", () => {
  const choice = attempt("ringall", [{}], { ...heavy(), queue: { weight: 1 } });
  expect([choice.ring, choice.because]).toEqual([
    [],
    [{ code: "queues-heavier", data: { member: "a", queue: "heavy" } }],
  ]);
  expect(attempt("ringall", [{}], { ...heavy(), queue: { weight: 5 } }).ring).toEqual(["a"]);
});

test("a heavier queue withholds a member whom its own callers may not have, unless mended (asterisk/asterisk#1561)", () => {
  expect(attempt("ringall", [{}], heavy({ max_penalty: 50 })).ring).toEqual([]);
  expect(attempt("ringall", [{}], { ...heavy({ max_penalty: 50 }), exact: false }).ring).toEqual([
    "a",
  ]);
  expect(attempt("ringall", [{}], { ...heavy({ max_penalty: 60 }), exact: false }).ring).toEqual(
    [],
  );
});

test("the longest wait across queues looks at the first caller not being offered (asterisk/asterisk#1691)", () => {
  const queues = (callers: readonly Row[]): Row => ({
    queues: [{ name: "other", members: [{ interface: "a" }], callers }],
    caller: { start: now - 9 },
  });
  const longer = queues([
    { start: now - 99, pending: true },
    { start: now - 5 },
    { start: now - 50 },
  ]);
  const ring = (more: Row): unknown => attempt("ringall", [{}], more).ring;
  expect(ring({ ...longer, force_longest_waiting_caller: "yes" })).toEqual(["a"]);
  const first = queues([{ start: now - 10 }]);
  expect(ring({ ...first, force_longest_waiting_caller: "yes" })).toEqual([]);
  expect(ring(first)).toEqual(["a"]);
  const equal = queues([{ start: now - 9 }]);
  expect(ring({ ...equal, force_longest_waiting_caller: "yes" })).toEqual(["a"]);
  const important = queues([{ start: now, prio: 1 }]);
  expect(ring({ ...important, force_longest_waiting_caller: "prio" })).toEqual([]);
  expect(ring({ ...important, force_longest_waiting_caller: "yes" })).toEqual(["a"]);
});

test("leastrecent: idle for 11.6 days, a member beats lower penalties, unless mended", () => {
  const members = [{ lastcall: now - 100 }, { lastcall: now - 2_000_000, penalty: 1 }];
  const exact = attempt("leastrecent", members);
  expect([metrics(exact), exact.best]).toEqual([[999_900, 0], "b"]);
  expect(attempt("leastrecent", members, { exact: false }).best).toBe("a");
});

test("a penalty of 2,148 comes out below zero, unless mended", () => {
  const members = [{ penalty: 2147 }, { penalty: 2148 }];
  expect(metrics(attempt("ringall", members))).toEqual([2_147_000_000, -2_146_967_296]);
  expect(attempt("ringall", members, { exact: false }).best).toBe("a");
});

test("rrmemory with more than 1,000 members never reaches the rest, unless mended", () => {
  const members = Array.from({ length: 1200 }, (_, index) => ({ interface: `m${index}` }));
  const rungIn = (calls: number, exact: boolean): number => {
    let rrpos = 990;
    const rung = new Set<string>();
    for (let call = 0; call < calls; call++) {
      const choice = queuesPolicy({ queue: { strategy: "rrmemory", rrpos }, members, now, exact });
      for (const name of choice.ring) rung.add(name);
      rrpos = choice.memory.rrpos;
    }
    return [...rung].filter((name) => Number(name.slice(1)) > 1000).length;
  };
  expect(rungIn(230, true)).toBe(0);
  expect(rungIn(230, false)).toBe(199);
});

test("the pointer is a position whatever the penalty, mended for more than 1,000 members, too", () => {
  const rrpos = (size: number, exact: boolean): number => {
    const members = Array.from({ length: size }, (_, index) => ({
      interface: `m${index}`,
      penalty: 1,
    }));
    const queue = { strategy: "rrmemory", rrpos: size - 2 };
    return queuesPolicy({ queue, members, now, exact }).memory.rrpos;
  };
  expect([rrpos(3, true), rrpos(3, false), rrpos(1100, false)]).toEqual([2, 2, 1099]);
});

test("whose turn it is, is told when the callers are", () => {
  const callers = [{ id: "x" }, { id: "y" }];
  expect(attempt("rrmemory", [{}], { callers, caller: { id: "x" } }).turn).toBe(true);
  expect(attempt("rrmemory", [{}], { callers, caller: { id: "y" } }).turn).toBe(false);
  expect(attempt("rrmemory", [{}]).turn).toBeNull();
});
