import { evolve, initialCase, partsOf, statusKind } from "@ramah/complaints";
import { expect, test } from "vitest";
import { answering, play, receive, refusals } from "../story.js";

const told = { by: "dewi", channel: "post", letter: { id: "L-1", kind: "other" } } as const;

test("a forwarded case keeps to whom, what and when, and the customer was told in writing", () => {
  const forward = { type: "forward", ...told, to: "Bank B", what: "the insurance" } as const;
  const state = play([[0, receive]]);
  expect(refusals(state, 3, { ...forward, channel: "phone" })).toEqual(["channel-not-written"]);
  expect(play([[3, forward]], state)).toMatchObject({
    status: "forwarded",
    forwarding: { at: 3, by: "dewi", to: "Bank B", what: "the insurance", letter: "L-1" },
    letters: [{ id: "L-1", at: 3 }],
  });
});

test("the older case goes on, so that merging wins no time", () => {
  const merge = {
    type: "merge",
    by: "dewi",
    into: "C-0",
    intoReceivedAt: 0,
    reason: "The same",
  } as const;
  const state = play([[0, receive]]);
  expect(refusals(state, 1, merge)).toEqual([]);
  expect(refusals(state, 1, { ...merge, intoReceivedAt: 1 })).toEqual(["merge-into-later"]);
  expect(refusals(state, 1, { ...merge, into: "C-1" })).toEqual(["linked-to-itself"]);
  const merged = play([[1, merge]], state);
  expect(merged.links).toEqual([{ kind: "merged-into", caseId: "C-0" }]);
  expect(
    refusals(merged, 2, { type: "reopen", by: "dewi", channel: "email", reason: "x" }),
  ).toEqual(["wrong-status"]);
});

test("a mixed complaint goes on in parts that came in when it came in", () => {
  const parts = [
    { caseId: "C-1a", summary: "The payment" },
    { caseId: "C-1b", summary: "The insurance" },
  ];
  const split = { type: "split", ...told, reason: "Two sets of rules", parts } as const;
  const late = play([
    [9, { ...receive, receivedAt: 2, highValue: true, deemedReceivedAt: 3 } as never],
  ]);
  expect(refusals(late, 10, { ...split, parts: parts.slice(0, 1) })).toEqual(["too-few-parts"]);
  expect(
    refusals(late, 10, { ...split, parts: [...parts, { caseId: "C-1a", summary: "x" }] }),
  ).toEqual(["double-part"]);
  expect(
    refusals(late, 10, { ...split, parts: [...parts, { caseId: "C-1", summary: "x" }] }),
  ).toEqual(["double-part"]);
  const whole = play([[10, split]], late);
  expect(whole.links.map(({ kind }) => kind)).toEqual(["split-into", "split-into"]);
  const [first] = partsOf(whole).map((command) => play([[10, command]]));
  expect(first).toMatchObject({
    caseId: "C-1a",
    receivedAt: 2,
    deemedReceivedAt: 3,
    highValue: true,
    isOral: false,
    owner: "dewi",
    links: [{ kind: "split-from", caseId: "C-1" }],
  });
  expect(partsOf(late)).toEqual([]);
  expect(partsOf(initialCase)).toEqual([]);
});

test("what is out of scope ends here and can be taken up again", () => {
  const out = {
    type: "rule-out-of-scope",
    by: "dewi",
    channel: "email",
    reason: "Not ours",
  } as const;
  const state = play([
    [0, receive],
    [1, out],
  ]);
  expect([state.status, statusKind(state.status)]).toEqual(["out-of-scope", "over"]);
  expect(
    play([[2, { type: "reopen", by: "dewi", channel: "email", reason: "It is" }]], state).rounds,
  ).toHaveLength(2);
});

test("an answered complaint stays the case in which it was answered", () => {
  const state = play(answering);
  for (const command of [
    { type: "merge", by: "dewi", into: "C-0", intoReceivedAt: 0, reason: "x" },
    { type: "forward", ...told, to: "B", what: "x" },
    { type: "mark-duplicate", by: "dewi", of: "C-0", ofReceivedAt: 0 },
  ] as const) {
    expect(refusals(state, 9, command)).toEqual(["wrong-status"]);
  }
});

test("a receipt lies behind, and is deemed later or then but never earlier", () => {
  const at = (receivedAt: number, deemedReceivedAt?: number) =>
    refusals(initialCase, 5, { ...receive, receivedAt, deemedReceivedAt } as never);
  expect(at(5)).toEqual([]);
  expect(at(6)).toEqual(["received-in-future"]);
  expect(at(4, 9)).toEqual([]);
  expect(at(4, 3)).toEqual(["deemed-too-early"]);
  expect(at(0.5)).toEqual(["no-moment"]);
  expect(
    refusals(initialCase, 5, {
      ...receive,
      links: [{ kind: "repeat", caseId: "C-1" }],
    } as never),
  ).toEqual(["linked-to-itself"]);
});

test("events that come after a case went on elsewhere change nothing", () => {
  const merged = play([
    [0, receive],
    [1, { type: "merge", by: "dewi", into: "C-0", intoReceivedAt: 0, reason: "The same" }],
  ]);
  const answered = { type: "answered", at: 2, by: "dewi", channel: "email" } as const;
  expect(evolve(merged, answered)).toBe(merged);
});
