import { hourMs, replay } from "@ramah/core";
import { given } from "@ramah/core/testing";
import { expect, test } from "vitest";
import type { PromiseCommand, PromiseEvent } from "./ledger.js";
import { promiseLedger } from "./promise-ledger.js";
import { openPromises, promiseStates, warnings } from "./promise-states.js";
import { safePromise } from "./safe-promise.js";

const make: Extract<PromiseCommand, { type: "make" }> = {
  type: "make",
  id: "P-1",
  caseId: "C-1",
  what: "call the shop to authorise the upgrade",
  by: "rina",
  to: "Bapak Adi",
  dueAt: 100,
};
const made: PromiseEvent = { ...make, type: "promise-made", at: 0, dueAt: 100 };
const kept = (at: number): PromiseEvent => ({ type: "promise-kept", at, id: "P-1", by: "rina" });
const stateAt = (events: readonly PromiseEvent[], at: number) =>
  promiseStates(replay(promiseLedger, events), at, { leadMs: 10 }).map(({ state }) => state)[0];

test("expected in one hour, promise two (K-04)", () => {
  expect(safePromise(hourMs)).toBe(2 * hourMs);
  expect(safePromise(3, { factor: 1.5 })).toBe(5);
  expect(() => safePromise(-1)).toThrow(/^safePromise: /);
  expect(() => safePromise(1, { factor: 0.9 })).toThrow(/^safePromise: /);
});

test("a promise is made with owner and due time (K-04)", () => {
  given(promiseLedger).when(make, 0).then(made);
});

test("without owner or due time there is no promise, and all is told", () => {
  given(promiseLedger)
    .when({ ...make, by: " ", dueAt: undefined, what: "" }, 0)
    .thenRefused("promise-without-owner", "promise-without-due-time", "blank-field");
});

test("a promise is due ahead, not now and not in the past", () => {
  given(promiseLedger).when(make, 100).thenRefused("due-in-past");
  given(promiseLedger)
    .when(make, 99)
    .then({ ...made, at: 99 });
});

test("an id is used once", () => {
  given(promiseLedger, made).when(make, 1).thenRefused("double-id");
});

test("kept at its due moment it is kept, a millisecond later it is broken for good", () => {
  expect(stateAt([made, kept(100)], 200)).toBe("kept");
  expect(stateAt([made, kept(101)], 200)).toBe("broken");
});

test("it is open, due soon and broken as time goes by", () => {
  expect([0, 89, 90, 100, 101].map((at) => stateAt([made], at))).toEqual([
    "open",
    "open",
    "due-soon",
    "due-soon",
    "broken",
  ]);
});

test("another time needs the customer's agreement, and the first stays on record", () => {
  const again = { type: "renegotiate", id: "P-1", dueAt: 300, agreedBy: "Bapak Adi" } as const;
  given(promiseLedger, made)
    .when({ ...again, agreedBy: "rina" }, 50)
    .thenRefused("customer-not-agreed");
  given(promiseLedger, made)
    .when(again, 100)
    .thenState(({ promises }) =>
      expect(promises[0]?.terms.map(({ dueAt }) => dueAt)).toEqual([100, 300]),
    );
  given(promiseLedger, made).when(again, 101).thenRefused("promise-broken-already");
  given(promiseLedger, made)
    .when({ ...again, dueAt: 50 }, 50)
    .thenRefused("due-in-past");
});

test("a new time does not change what was true before it was agreed", () => {
  const events: PromiseEvent[] = [
    made,
    { type: "promise-renegotiated", at: 95, id: "P-1", dueAt: 300, agreedBy: "Bapak Adi" },
  ];
  expect([94, 95, 299].map((at) => stateAt(events, at))).toEqual(["due-soon", "open", "due-soon"]);
});

test("only the customer releases", () => {
  const cancel = { type: "cancel", id: "P-1", releasedBy: "Bapak Adi" } as const;
  given(promiseLedger, made)
    .when({ ...cancel, releasedBy: "rina" }, 5)
    .thenRefused("customer-not-released");
  given(promiseLedger, made)
    .when(cancel, 5)
    .then({ type: "promise-cancelled", at: 5, id: "P-1", releasedBy: "Bapak Adi" });
  const released = (at: number): PromiseEvent => ({ ...cancel, type: "promise-cancelled", at });
  expect(stateAt([made, released(100)], 200)).toBe("cancelled");
  expect(stateAt([made, released(101)], 200)).toBe("broken");
});

test("it is put on record as broken only when it is", () => {
  const note = { type: "note-broken", id: "P-1", by: "rina" } as const;
  given(promiseLedger, made).when(note, 100).thenRefused("not-due-yet");
  given(promiseLedger, made)
    .when(note, 101)
    .then({ type: "promise-broken", at: 101, id: "P-1", by: "rina" });
  given(promiseLedger, made)
    .when({ ...note, by: "" }, 101)
    .thenRefused("blank-field");
});

test("what has ended has ended, and what was never made is unknown", () => {
  const keep = { type: "keep", id: "P-1", by: "rina" } as const;
  given(promiseLedger, made, kept(5)).when(keep, 6).thenRefused("promise-settled");
  given(promiseLedger).when(keep, 6).thenRefused("unknown-promise");
  given(promiseLedger, made).when(keep, -1).thenRefused("time-backwards");
});

test("a broken promise stays outstanding until it is made good or put on record", () => {
  const outstanding = (events: readonly PromiseEvent[]) =>
    openPromises(replay(promiseLedger, events), 200).length;
  expect(outstanding([made])).toBe(1);
  expect(outstanding([made, kept(150)])).toBe(0);
  expect(outstanding([made, { type: "promise-broken", at: 150, id: "P-1", by: "rina" }])).toBe(0);
});

test("warnings come before the promise breaks, the most urgent first", () => {
  const ledger = replay(promiseLedger, [
    made,
    { ...made, id: "P-2", dueAt: 50 },
    { ...made, id: "P-3", dueAt: 500 },
  ]);
  expect(warnings(ledger, 40, { leadMs: 60 }).map(({ promise }) => promise.id)).toEqual([
    "P-2",
    "P-1",
  ]);
  expect(warnings(ledger, 39, { leadMs: 60 }).map(({ promise }) => promise.id)).toEqual(["P-2"]);
});

test("a moment that could not be stored is refused, and so is such a due time", () => {
  for (const at of [0.5, Number.POSITIVE_INFINITY, 1e300]) {
    given(promiseLedger)
      .when({ ...make, dueAt: 2e300 }, at)
      .thenRefused("time-backwards", "promise-without-due-time");
  }
});

test("a command that is none is the programmer's mistake and is named", () => {
  const ledger = replay(promiseLedger, [made]);
  const strange = { type: "dance", id: "P-1", by: "rina" } as never;
  expect(() => promiseLedger.decide(strange, ledger, 1)).toThrow('decide: "dance" is no command');
});
