import { expect, test } from "vitest";
import { answering, play, receive, refusals } from "../story.js";

const close = { type: "close", by: "dewi", openPromises: 0 } as const;
const said = { by: "dewi", channel: "email" } as const;
const dissatisfied = {
  type: "note-dissatisfaction",
  ...said,
  reason: "Nothing was repaid",
} as const;
const refer = { type: "refer", ...said, scheme: "LAPS SJK", deadline: 99 } as const;

test("an answer is accepted, and need not be in writing", () => {
  const state = play([
    ...answering,
    [7, { type: "note-acceptance", by: "dewi", channel: "phone" }],
    [8, { type: "follow-up", ...said }],
    [9, close],
  ]);
  expect(state.status).toBe("closed");
  expect(state.rounds[0].responses).toEqual([
    { at: 7, by: "dewi", channel: "phone", isAccepted: true },
  ]);
});

test("whoever stays dissatisfied is told where else to go before the case is closed", () => {
  const state = play([...answering, [7, dissatisfied]]);
  expect(refusals(state, 8, close)).toEqual(["recourse-not-told"]);
  const letter = { id: "L-1", kind: "adr-letter" } as const;
  const told = play([[8, { type: "record-letter", ...said, letter }]], state);
  expect(refusals(told, 9, close)).toEqual([]);
});

test("a second stage is a new round, once", () => {
  const again = { type: "escalate", ...said, reason: "Please look again" } as const;
  const state = play([...answering, [7, again]]);
  expect(state).toMatchObject({ status: "escalated", owner: "dewi" });
  expect(state.rounds.map(({ stage, openedAt, end }) => [stage, openedAt, end?.how])).toEqual([
    [1, 0, "escalated"],
    [2, 7, undefined],
  ]);
  const answeredAgain = play(
    answering.slice(1).map(([at, command]) => [at + 7, command] as const),
    state,
  );
  expect(answeredAgain.status).toBe("answered");
  expect(refusals(answeredAgain, 20, again)).toEqual(["second-stage-used"]);
  expect(refusals(answeredAgain, 20, refer)).toEqual([]);
});

test("a case with a scheme is closed once the scheme has decided, which it does once", () => {
  const state = play([...answering, [7, dissatisfied], [8, refer]]);
  expect(state.referrals).toEqual([{ at: 8, by: "dewi", scheme: "LAPS SJK", deadline: 99 }]);
  expect(refusals(state, 9, close)).toEqual(["adr-undecided"]);
  const decision = { type: "note-adr-decision", by: "dewi", outcome: "upheld" } as const;
  const decided = play([[9, decision]], state);
  expect(refusals(decided, 10, decision)).toEqual(["adr-decided-already"]);
  expect(play([[10, close]], decided).status).toBe("closed");
});

test("a scheme can be gone to before there is an answer, once it is looked into", () => {
  expect(refusals(play(answering.slice(0, 5)), 9, refer)).toEqual([]);
  expect(refusals(play(answering.slice(0, 1)), 9, refer)).toEqual(["wrong-status"]);
});

test("new facts undo a decision that was not told, and an objection can be answered anew", () => {
  const analyse = { type: "analyse", by: "dewi", cause: "two parcels" } as const;
  const looked = play([...answering.slice(0, -1), [6, analyse]]);
  expect(looked.status).toBe("investigating");
  expect(refusals(looked, 7, { type: "answer", ...said })).toEqual(["wrong-status"]);
  expect(refusals(play([...answering, [7, dissatisfied]]), 8, analyse)).toEqual([]);
});

test("learning needs the root cause as a code, with its taxonomy and version (S4)", () => {
  const closed = play([...answering, [7, close]]);
  const learn = {
    type: "learn",
    by: "dewi",
    change: "Addresses are asked for at every order",
    isSystemic: true,
  } as const;
  expect(refusals(closed, 8, learn)).toEqual(["cause-code-missing"]);
  const product = { role: "product", taxonomy: "t", version: "1", code: "ticket" } as const;
  const coded = play([[8, { type: "classify", by: "dewi", codes: [product] }]], closed);
  expect(refusals(coded, 9, learn)).toEqual(["cause-code-missing"]);
  const cause = { role: "root-cause", taxonomy: "t", version: "2", code: "process" } as const;
  const state = play(
    [
      [9, { type: "classify", by: "dewi", codes: [cause] }],
      [10, learn],
    ],
    coded,
  );
  expect(state.status).toBe("learned");
  expect(state.lessons).toEqual([{ at: 10, by: "dewi", change: learn.change, isSystemic: true }]);
  expect(state.codings).toHaveLength(2);
});

test("a case that was learned from can be reopened by a letter of yesterday", () => {
  const state = play([...answering, [7, close]]);
  const reopen = { type: "reopen", ...said, reason: "Torn", receivedAt: 5 } as const;
  expect(refusals(state, 9, { ...reopen, receivedAt: 10 })).toEqual(["received-in-future"]);
  expect(refusals(state, 9, { ...reopen, receivedAt: -1 })).toEqual(["before-receipt"]);
  const again = play([[9, reopen]], state);
  expect(again.rounds[1]?.openedAt).toBe(5);
  expect(again.contacts.map(({ at }) => at)).toEqual([0, 1, 3, 5, 6]);
});

test("what was received is refused until it is there", () => {
  const state = play([[0, receive]]);
  expect(refusals(state, 1, receive)).toEqual(["wrong-status"]);
});

test("what was told in an earlier round does not tell of recourse in this one", () => {
  const letter = { id: "L-1", kind: "final-response" } as const;
  const state = play([
    ...answering.slice(0, -1),
    [6, { type: "answer", ...said, letter }],
    [7, { type: "reopen", ...said, reason: "Torn" }],
    ...answering.slice(1).map(([at, command]) => [at + 7, command] as const),
    [14, dissatisfied],
  ]);
  expect(refusals(state, 15, close)).toEqual(["recourse-not-told"]);
});
