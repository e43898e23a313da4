import { clockStandings, openClocks } from "@ramah/complaints";
import { dayMs } from "@ramah/core";
import { expect, test } from "vitest";
import { answering, clock, play, receive, refusals, type Told } from "../story.js";

const first = clock("final-response", 7);
const planned: readonly Told[] = [
  [0, receive],
  [1, { type: "plan", by: "dewi", clocks: [clock("acknowledgement", 1), first] }],
];
const extend = {
  type: "extend",
  by: "dewi",
  clock: "final-response",
  due: first.due + 7 * dayMs,
  date: "1970-01-15",
  reason: "The branch must answer first",
  channel: "post",
  letter: { id: "L-1", kind: "extension-notice" },
} as const;

test("a plan is never overwritten: another one is added, and says why", () => {
  const state = play(planned);
  const again = { type: "plan", by: "dewi", clocks: [clock("final-response", 9)] } as const;
  expect(refusals(state, 2, again)).toEqual(["plan-unexplained"]);
  const twice = play([[2, { ...again, reason: "A holiday was decreed" }]], state);
  expect(twice.rounds[0].plans.map(({ clocks }) => clocks.length)).toEqual([2, 1]);
  expect(twice.rounds[0].plans[0]?.clocks[1]).toEqual(first);
  expect(clockStandings(twice).map(({ clock: { rule }, revision }) => [rule.n, revision])).toEqual([
    [9, 1],
  ]);
});

test("a plan names each deadline once, and at least one", () => {
  const state = play([[0, receive]]);
  expect(refusals(state, 1, { type: "plan", by: "dewi", clocks: [first, first, first] })).toEqual([
    "plan-double-clock",
  ]);
  expect(refusals(state, 1, { type: "plan", by: "dewi", clocks: [] })).toEqual(["empty-list"]);
});

test("a deed meets the deadlines it names, once, and only those that were planned", () => {
  const state = play([
    ...planned,
    [
      2,
      {
        type: "acknowledge",
        by: "dewi",
        channel: "email",
        givenName: "Dewi",
        letter: { id: "L-0", kind: "acknowledgement" },
        fulfils: ["acknowledgement"],
      },
    ],
  ]);
  expect(openClocks(state).map(({ clock: { key } }) => key)).toEqual(["final-response"]);
  const letter = { id: "L-9", kind: "final-response" } as const;
  const record = { type: "record-letter", by: "dewi", channel: "post", letter } as const;
  expect(refusals(state, 3, { ...record, fulfils: ["refund"] })).toEqual(["unknown-clock"]);
  const later = play([[3, { ...record, fulfils: ["acknowledgement"] }]], state);
  expect(later.rounds[0].fulfilments).toEqual([{ clock: "acknowledgement", at: 2 }]);
});

test("an extension is told before the first limit, in writing, later than it, and once", () => {
  const state = play(planned);
  expect(refusals(state, first.due - 1, extend)).toEqual([]);
  expect(refusals(state, first.due, extend)).toEqual(["extension-too-late"]);
  expect(refusals(state, 2, { ...extend, due: first.due, channel: "phone" })).toEqual([
    "channel-not-written",
    "extension-not-later",
  ]);
  expect(refusals(state, 2, { ...extend, clock: "refund" })).toEqual(["unknown-clock"]);
  const extended = play([[2, extend]], state);
  expect(
    clockStandings(extended).map(({ due, date, isExtended }) => [due, date, isExtended]),
  ).toEqual([
    [2 * dayMs, "1970-01-08", false],
    [extend.due, "1970-01-15", true],
  ]);
  expect(clockStandings(extended).map(({ revision }) => revision)).toEqual([0, 1]);
  expect(extended.rounds[0].plans[0]?.clocks[1]?.due).toBe(first.due);
  expect(
    refusals(extended, 3, { ...extend, letter: { id: "L-2", kind: "extension-notice" } }),
  ).toEqual(["extended-already"]);
  expect(refusals(extended, 3, { ...extend, clock: "acknowledgement" })).toEqual(["letter-double"]);
});

test("a deadline that was met cannot be extended", () => {
  const state = play([
    ...planned,
    [
      2,
      {
        type: "hold",
        by: "dewi",
        channel: "post",
        reason: "We wait for the bank",
        letter: { id: "L-0", kind: "holding-response" },
        fulfils: ["final-response"],
      },
    ],
  ]);
  expect(refusals(state, 3, extend)).toEqual(["clock-fulfilled"]);
});

test.each([
  ["withdrawn", { type: "withdraw", by: "dewi", reason: "It turned up" }],
  [
    "forwarded",
    {
      type: "forward",
      by: "dewi",
      to: "Bank B",
      what: "all of it",
      channel: "post",
      letter: { id: "L-1", kind: "final-response" },
    },
  ],
  ["merged", { type: "merge", by: "dewi", into: "C-0", intoReceivedAt: 0, reason: "The same" }],
  ["duplicate", { type: "mark-duplicate", by: "dewi", of: "C-0", ofReceivedAt: -5 }],
] as const)(
  "a case that is %s drops its deadlines and takes no lateness back",
  (status, command) => {
    const state = play([...planned, [9 * dayMs, command]]);
    expect(state.status).toBe(status);
    expect(openClocks(state)).toEqual([]);
    expect(clockStandings(state).map(({ due, droppedAt }) => [due, droppedAt])).toEqual([
      [2 * dayMs, 9 * dayMs],
      [8 * dayMs, 9 * dayMs],
    ]);
  },
);

test("a second round has deadlines of its own, and those of the first stay", () => {
  const plan = { type: "plan", by: "dewi", clocks: [first] } as const;
  const state = play([
    ...answering.slice(0, 1),
    [0, plan],
    ...answering.slice(1, -1),
    [6, { type: "answer", by: "dewi", channel: "email", fulfils: ["final-response"] }],
    [7, { type: "reopen", by: "dewi", channel: "email", reason: "It came torn" }],
    [8, plan],
  ]);
  expect(clockStandings(state).map(({ round, fulfilledAt }) => [round, fulfilledAt])).toEqual([
    [0, 6],
    [1, undefined],
  ]);
  expect(openClocks(state)).toHaveLength(1);
});

test("a deadline that had passed unmet stays on the record when it is planned anew", () => {
  const plan = (days: number) =>
    ({ type: "plan", by: "dewi", clocks: [clock("final-response", days)], reason: "x" }) as const;
  const early = play([...planned, [8 * dayMs - 1, plan(30)]]);
  // Both had not passed, but the acknowledgement had: planning anew without it does not hide that.
  expect(clockStandings(early).map(({ clock: { key }, droppedAt }) => [key, droppedAt])).toEqual([
    ["acknowledgement", 8 * dayMs - 1],
    ["final-response", undefined],
  ]);
  const late = play([...planned, [8 * dayMs, plan(30)]]);
  expect(clockStandings(late).map(({ due, droppedAt }) => [due / dayMs, droppedAt])).toEqual([
    [2, 8 * dayMs],
    [8, 8 * dayMs],
    [31, undefined],
  ]);
  const answered = play(
    [
      [
        9 * dayMs,
        {
          type: "record-letter",
          by: "dewi",
          channel: "post",
          letter: { id: "L-5", kind: "final-response" },
          fulfils: ["final-response"],
        },
      ],
    ],
    late,
  );
  expect(clockStandings(answered).map(({ fulfilledAt }) => fulfilledAt)).toEqual([
    undefined,
    undefined,
    9 * dayMs,
  ]);
});

test("an extension belongs to the plan that it extends", () => {
  const again = { type: "plan", by: "dewi", clocks: [clock("final-response", 9)] } as const;
  const state = play([...planned, [2, extend], [3, { ...again, reason: "A holiday was decreed" }]]);
  expect(clockStandings(state).map(({ due, isExtended }) => [due / dayMs, isExtended])).toEqual([
    [10, false],
  ]);
});

test("open deadlines do not vanish by closing: they are met, missed or said to fall away", () => {
  const plan = { type: "plan", by: "dewi", clocks: [first] } as const;
  const state = play([...answering.slice(0, 1), [0, plan], ...answering.slice(1)]);
  const close = { type: "close", by: "dewi", openPromises: 0 } as const;
  expect(refusals(state, first.due - 1, close)).toEqual(["clocks-open"]);
  expect(refusals(state, first.due, close)).toEqual([]);
  expect(refusals(state, 9, { ...close, drops: ["refund"] })).toEqual([
    "clocks-open",
    "unknown-clock",
  ]);
  const closed = play([[9, { ...close, drops: ["final-response"] }]], state);
  expect(clockStandings(closed)[0]).toMatchObject({ droppedAt: 9 });
});
