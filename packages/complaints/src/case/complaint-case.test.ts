import { execute, hourMs, replay } from "@ramah/core";
import { given } from "@ramah/core/testing";
import { expect, test } from "vitest";
import type { ComplaintCommand } from "./commands.js";
import { complaintCase } from "./complaint-case.js";
import type { ComplaintEvent } from "./events.js";
import { ownerAt } from "./owner-at.js";

const receive: ComplaintCommand = {
  type: "receive",
  caseId: "C-1",
  channel: "email",
  complainant: "Ibu Sari",
  summary: "The ticket never came",
  owner: "dewi",
};
const received: ComplaintEvent = { ...receive, type: "received", at: 0 };
const acknowledged: ComplaintEvent = {
  type: "acknowledged",
  at: 1,
  by: "dewi",
  channel: "email",
  givenName: "Dewi",
};
const assessed: ComplaintEvent = { type: "assessed", at: 2, by: "dewi", severity: 4 };
const analysed: ComplaintEvent = { type: "analysed", at: 3, by: "dewi", cause: "wrong address" };
const decided: ComplaintEvent = {
  type: "outcome-decided",
  at: 4,
  by: "dewi",
  outcome: "upheld",
  explanation: "We sent it to an old address.",
};
const answered: ComplaintEvent = { type: "answered", at: 5, by: "dewi", channel: "email" };
const offered: ComplaintEvent = { type: "hand-over-offered", at: 1, by: "dewi", to: "budi" };
const untilAnswer = [received, acknowledged, assessed, analysed, decided, answered];

test("a complaint is received with an owner", () => {
  given(complaintCase).when(receive, 0).then(received);
});

test("nothing can be done with a complaint that never came in", () => {
  given(complaintCase)
    .when({ type: "close", by: "", openPromises: 0 }, 0)
    .thenRefused("wrong-status", "blank-field");
});

test("every blank field is named at once", () => {
  const decision = complaintCase.decide(
    { ...receive, owner: " ", summary: "" },
    complaintCase.initial,
    0,
  );
  expect(decision.ok ? [] : decision.issues.map(({ data }) => data)).toEqual([
    { field: "summary" },
    { field: "owner" },
  ]);
});

test("a complaint is received once", () => {
  given(complaintCase, received).when(receive, 1).thenRefused("wrong-status");
});

test("time does not run backwards, and NaN is no time", () => {
  const acknowledge = { type: "acknowledge", by: "a", channel: "email", givenName: "A" } as const;
  given(complaintCase, { ...received, at: 5 })
    .when(acknowledge, 4)
    .thenRefused("time-backwards");
  given(complaintCase, { ...received, at: 5 })
    .when(acknowledge, 5)
    .then({
      type: "acknowledged",
      by: "a",
      channel: "email",
      givenName: "A",
      at: 5,
    });
  given(complaintCase).when(receive, Number.NaN).thenRefused("time-backwards");
});

test("an acknowledgement names the person (K-03)", () => {
  given(complaintCase, received)
    .when({ type: "acknowledge", by: "dewi", channel: "email", givenName: "" }, 1)
    .thenRefused("blank-field");
});

test("an offer does not move the ownership, the confirmation does (K-01, N-01)", () => {
  const state = replay(complaintCase, [received, offered]);
  expect(state.status !== "none" && state.owner).toBe("dewi");
  given(complaintCase, received, offered)
    .when({ type: "confirm-hand-over", by: "budi" }, 2)
    .then({ type: "owner-changed", at: 2, owner: "budi", previous: "dewi" });
});

test("nobody else can take what was offered", () => {
  given(complaintCase, received, offered)
    .when({ type: "confirm-hand-over", by: "citra" }, 2)
    .thenRefused("not-offered-to");
  given(complaintCase, received, offered)
    .when({ type: "decline-hand-over", by: "citra" }, 2)
    .thenRefused("not-offered-to");
});

test("an offer is declined, or taken back by the owner", () => {
  for (const by of ["budi", "dewi"]) {
    given(complaintCase, received, offered)
      .when({ type: "decline-hand-over", by }, 2)
      .thenState((state) => {
        expect(state).not.toHaveProperty("pendingHandOver");
        expect(state).toHaveProperty("owner", "dewi");
      });
  }
  given(complaintCase, received)
    .when({ type: "decline-hand-over", by: "budi" }, 2)
    .thenRefused("no-hand-over-pending");
});

test("an offer waits for its answer before the next, and none goes to the owner", () => {
  given(complaintCase, received, offered)
    .when({ type: "hand-over", by: "dewi", to: "dewi" }, 2)
    .thenRefused("hand-over-pending", "already-owner");
});

test("once it was taken over the offer is gone", () => {
  const taken: ComplaintEvent = { type: "owner-changed", at: 2, owner: "budi", previous: "dewi" };
  expect(replay(complaintCase, [received, offered, taken])).not.toHaveProperty("pendingHandOver");
});

test("the owner takes back what a supervisor offered", () => {
  const bySupervisor: ComplaintEvent = { ...offered, by: "lina" } as ComplaintEvent;
  for (const by of ["dewi", "lina", "budi"]) {
    given(complaintCase, received, bySupervisor)
      .when({ type: "decline-hand-over", by }, 2)
      .then({ type: "hand-over-declined", at: 2, by });
  }
});

test("what else hangs on a command is not stored", () => {
  const apologise = {
    type: "apologise",
    by: "dewi",
    channel: "email",
    password: "secret",
  } as const;
  given(complaintCase, received)
    .when(apologise, 1)
    .then({ type: "apologised", at: 1, by: "dewi", channel: "email" });
});

test("the owner changes at the moment of the confirmation", () => {
  const events: ComplaintEvent[] = [
    received,
    offered,
    { type: "owner-changed", at: 9, owner: "budi", previous: "dewi" },
  ];
  expect([-1, 0, 8, 9].map((at) => ownerAt(events, at))).toEqual([
    undefined,
    "dewi",
    "dewi",
    "budi",
  ]);
});

test("an answer needs a decision", () => {
  given(complaintCase, received, acknowledged, assessed, analysed)
    .when({ type: "answer", by: "dewi", channel: "email" }, 5)
    .thenRefused("wrong-status");
});

test("a severity is from 1 to 5", () => {
  given(complaintCase, received, acknowledged)
    .when({ type: "assess", by: "dewi", severity: 6 as 5 }, 5)
    .thenRefused("severity-out-of-range");
});

test("assessing may give it another class", () => {
  given(complaintCase, received, acknowledged)
    .when({ type: "assess", by: "dewi", severity: 3, class: "damaged" }, 5)
    .thenState((state) => expect(state).toHaveProperty("class", "damaged"));
});

test("closing lists every obstacle", () => {
  given(complaintCase, ...untilAnswer.slice(0, -1), { ...answered, channel: "phone" } as never, {
    ...offered,
    at: 6,
  })
    .when({ type: "close", by: "dewi", openPromises: 2 }, 7)
    .thenRefused("hand-over-pending", "promises-open", "follow-up-open");
});

test("closing needs somebody to have asked the ledger", () => {
  for (const openPromises of [-1, 0.5, Number.NaN]) {
    given(complaintCase, ...untilAnswer)
      .when({ type: "close", by: "dewi", openPromises }, 7)
      .thenRefused("promises-unknown");
  }
});

test("an answer by phone is closed by a follow-up in writing (K-02)", () => {
  const byPhone = { ...answered, channel: "phone" } as ComplaintEvent;
  const before = [...untilAnswer.slice(0, -1), byPhone];
  given(complaintCase, ...before)
    .when({ type: "follow-up", by: "dewi", channel: "phone" }, 6)
    .thenRefused("channel-not-written");
  given(complaintCase, ...before, { type: "followed-up", at: 6, by: "dewi", channel: "email" })
    .when({ type: "close", by: "dewi", openPromises: 0 }, 7)
    .then({ type: "closed", at: 7, by: "dewi" });
});

test("only what was answered is closed", () => {
  given(complaintCase, ...untilAnswer.slice(0, -1))
    .when({ type: "close", by: "dewi", openPromises: 0 }, 7)
    .thenRefused("wrong-status");
});

test("a closed case is reopened in a new round that starts at the acknowledgement", () => {
  const closed: ComplaintEvent = { type: "closed", at: 6, by: "dewi" };
  given(complaintCase, ...untilAnswer, closed)
    .when({ type: "reopen", by: "dewi", channel: "email", reason: "It came torn" }, hourMs)
    .thenState((state) => {
      expect(state).toMatchObject({ status: "reopened", owner: "dewi" });
      expect(state.status !== "none" && state.rounds.map((round) => round.end)).toEqual([
        { at: 6, how: "closed" },
        undefined,
      ]);
    });
});

test("a withdrawn case has no open offer and can come back", () => {
  const state = replay(complaintCase, [
    received,
    offered,
    { type: "withdrawn", at: 2, by: "dewi", reason: "It turned up" },
  ]);
  expect(state).not.toHaveProperty("pendingHandOver");
  expect(
    execute(complaintCase, state, { type: "reopen", by: "dewi", channel: "phone", reason: "x" }, 3)
      .ok,
  ).toBe(true);
});

test("events where they cannot have happened change nothing", () => {
  expect(complaintCase.evolve(complaintCase.initial, acknowledged)).toEqual({ status: "none" });
  const state = replay(complaintCase, [received]);
  expect(complaintCase.evolve(state, { ...received, owner: "other" } as never)).toEqual(state);
});

test("a command that is none is the programmer's mistake and is named", () => {
  for (const type of ["dance", "__proto__", "constructor"]) {
    expect(() => complaintCase.decide({ type } as never, complaintCase.initial, 0)).toThrow(
      `decide: "${type}" is no command`,
    );
  }
});

test("a moment that could not be stored is refused", () => {
  for (const at of [0.5, Number.NaN, 1e300]) {
    given(complaintCase).when(receive, at).thenRefused("time-backwards");
  }
});
