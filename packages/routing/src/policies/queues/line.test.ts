import { expect, test } from "vitest";
import { queuesEmpty, queuesEmptyConditions } from "./empty.js";
import { queuesJoin } from "./join.js";
import { queuesTurn } from "./turn.js";

const now = 1000;
const line = (...prios: readonly number[]): { id: string; prio: number }[] =>
  prios.map((prio, index) => ({ id: `c${index + 1}`, prio }));
const place = (prios: readonly number[], caller: object, queue: object = {}): number =>
  queuesJoin({ queue, members: [], callers: line(...prios), caller: { id: "new", ...caller }, now })
    .position;

test("a caller joins after equals and before everybody of lower priority", () => {
  expect(place([], {})).toBe(1);
  expect(place([0, 0], {})).toBe(3);
  expect(place([10, 5, 0], { prio: 5 })).toBe(3);
  expect(place([10, 5, 0], { priority: 20 })).toBe(1);
});

test("a position that was asked for is honoured behind higher priorities only", () => {
  expect(place([0, 0, 0], { position: 2 })).toBe(2);
  expect(place([10, 10, 0], { position: 1 })).toBe(3);
  expect(place([10, 0, 0], { prio: 10, position: 1 })).toBe(1);
  expect(place([0, 0], { position: 9 })).toBe(3);
  expect(place([0, 0], { position: -1 })).toBe(3);
});

test("a full queue refuses, and an empty one before that", () => {
  const tables = { members: [], callers: line(0, 0), caller: { id: "new" }, now };
  expect(queuesJoin({ ...tables, queue: { name: "q", maxlen: 2 } })).toMatchObject({
    joined: false,
    status: "FULL",
    because: { code: "queues-full", data: { queue: "q", callers: 2 } },
  });
  expect(queuesJoin({ ...tables, queue: { maxlen: 2, joinempty: "no" } }).status).toBe("JOINEMPTY");
  expect(queuesJoin({ ...tables, queue: { maxlen: 3 } }).callers.map(({ id }) => id)).toEqual([
    "c1",
    "c2",
    "new",
  ]);
});

const turns = (queue: object, members: number, callers: readonly object[]): string =>
  callers
    .map((_, index) => {
      const caller = { id: String(index) };
      const named = callers.map((row, other) => ({ id: String(other), ...row }));
      const crowd = Array.from({ length: members }, (__, other) => ({ interface: `m${other}` }));
      return queuesTurn({ queue, members: crowd, callers: named, caller, now }).turn ? "y" : "n";
    })
    .join("");

test("as many callers have their turn as there are free members, not counting those being offered", () => {
  const queue = { strategy: "rrmemory", autofill: "yes" };
  expect(turns(queue, 2, [{}, {}, {}])).toBe("yyn");
  expect(turns(queue, 2, [{ pending: true }, {}, {}, {}])).toBe("yyyn");
  expect(turns(queue, 0, [{}])).toBe("n");
});

test("without autofill, and with ringall, only one member is counted", () => {
  expect(turns({ strategy: "rrmemory" }, 3, [{}, {}])).toBe("yn");
  expect(turns({ strategy: "rrmemory" }, 3, [{ pending: true }, {}])).toBe("yn");
  expect(turns({ strategy: "ringall", autofill: true }, 3, [{}, {}])).toBe("yn");
  expect(turns({ strategy: "ringall", autofill: true }, 3, [{ pending: true }, {}])).toBe("yy");
});

test("members outside of the caller's limits count as free, unless mended", () => {
  const tables = {
    queue: { strategy: "rrmemory" },
    members: [{ interface: "a", penalty: 9 }],
    callers: [{ id: "c1", max_penalty: 5 }],
    caller: { id: "c1" },
    now,
  };
  expect(queuesTurn(tables).turn).toBe(true);
  expect(queuesTurn({ ...tables, exact: false })).toMatchObject({ turn: false, available: 0 });
});

test("who is paused, gone, busy or wrapping up is not free", () => {
  const free = (member: object, queue: object = {}): number =>
    queuesTurn({ queue, members: [{ interface: "a", ...member }], caller: { id: "x" }, now })
      .available;
  expect(free({})).toBe(1);
  expect(free({ status: "UNKNOWN" })).toBe(1);
  expect(free({ paused: "yes" })).toBe(0);
  expect(free({ status: "INVALID" })).toBe(0);
  expect(free({ status: "RINGING" })).toBe(1);
  expect(free({ status: "RINGING" }, { ringinuse: "no" })).toBe(0);
  expect(free({ lastcall: now - 9 }, { wrapuptime: 10 })).toBe(0);
  expect(free({ lastcall: now - 10 }, { wrapuptime: 10 })).toBe(1);
  // Who never had a call has none to wrap up, however young the clock is.
  expect(free({}, { wrapuptime: now + 1 })).toBe(1);
});

test.each([
  ["yes", [], ["penalty", "paused", "invalid"]],
  ["no", ["penalty", "paused", "invalid"], []],
  [
    "strict",
    ["penalty", "paused", "unavailable", "invalid"],
    ["penalty", "paused", "unavailable", "invalid"],
  ],
  ["loose", ["penalty", "invalid"], ["penalty", "invalid"]],
  ["inuse,RINGING,wrapup", ["inuse", "ringing", "wrapup"], ["inuse", "ringing", "wrapup"]],
  ["paused,loose", ["penalty", "invalid"], ["penalty", "invalid"]],
  [
    "strict,unknown",
    ["penalty", "paused", "unavailable", "invalid", "unknown"],
    ["penalty", "paused", "unavailable", "invalid", "unknown"],
  ],
  ["maybe", [], []],
])("the words %s mean %j for joining and %j for leaving", (text, join, leave) => {
  expect(queuesEmptyConditions(text, "joinempty")).toEqual(join);
  expect(queuesEmptyConditions(text, "leavewhenempty")).toEqual(leave);
});

const empty = (
  conditions: string,
  member: object,
  caller: object = {},
  more: object = {},
): boolean =>
  queuesEmpty(
    {
      queue: { joinempty: conditions, wrapuptime: 10 },
      members: [{ interface: "a", ...member }],
      caller,
      now,
      ...more,
    },
    "joinempty",
  );

test("a queue is empty when no member is left by the conditions", () => {
  expect(empty("paused", { paused: true })).toBe(true);
  expect(empty("penalty", { paused: true })).toBe(false);
  expect(empty("penalty", { penalty: 6 }, { max_penalty: 5 })).toBe(true);
  expect(empty("inuse", { status: "INUSE" })).toBe(true);
  expect(empty("inuse", { status: "BUSY" })).toBe(false);
  expect(empty("wrapup", { lastcall: now - 9 })).toBe(true);
  expect(empty("wrapup", { lastcall: now - 10 })).toBe(false);
  expect(empty("unknown", { status: "UNKNOWN" })).toBe(true);
});

test("a raise rN without a minimum raises nobody here, unless mended", () => {
  const caller = { raise_penalty: "r6", max_penalty: 5 };
  expect(empty("penalty", { penalty: 1 }, caller)).toBe(false);
  expect(empty("penalty", { penalty: 1 }, caller, { exact: false })).toBe(true);
});
