import { type ComplaintCommand, ownerAt, totalOf } from "@ramah/complaints";
import { expect, test } from "vitest";
import { answering, play, receive, refusals } from "../story.js";

const amount = { currency: "IDR", amount: "150000" };
const redress = {
  type: "redress",
  by: "dewi",
  kind: "financial",
  what: "The ticket was repaid",
  amount,
} as const;

test("redress is owed once the complaint was upheld, and goodwill never is (K-08)", () => {
  const open = play(answering.slice(0, 5));
  expect(refusals(open, 9, redress)).toEqual(["redress-not-owed"]);
  const not = play([
    ...answering.slice(0, 5),
    [5, { type: "decide", by: "dewi", outcome: "goodwill", explanation: "We could not find out." }],
  ]);
  expect(refusals(not, 9, redress)).toEqual(["redress-not-owed"]);
  const gesture = { type: "goodwill", by: "dewi", what: "A voucher", amount } as const;
  expect(refusals(not, 9, gesture)).toEqual([]);
  const state = play([...answering, [7, redress], [8, gesture]]);
  expect([state.redress.length, state.goodwill.length]).toEqual([1, 1]);
});

test("what a scheme decides or settles is owed too", () => {
  const refer = { type: "refer", by: "dewi", channel: "email", scheme: "LAPS SJK" } as const;
  for (const [outcome, found] of [
    ["settled", []],
    ["declined", ["redress-not-owed"]],
  ] as const) {
    const state = play([
      ...answering.slice(0, 5),
      [6, refer],
      [7, { type: "note-adr-decision", by: "dewi", outcome }],
    ]);
    expect(refusals(state, 8, redress)).toEqual(found);
  }
});

test("money has an amount above zero in a currency, and what is no money has none", () => {
  const state = play(answering);
  const { amount: _, ...free } = redress;
  expect(refusals(state, 9, free)).toEqual(["amount-missing"]);
  expect(refusals(state, 9, { ...redress, kind: "non-financial" })).toEqual(["amount-unexpected"]);
  for (const wrong of ["0", "0.00", "-5", "1,000", "1.23456", "01", "1e9", ".5", ""]) {
    const command: ComplaintCommand = { ...redress, amount: { currency: "IDR", amount: wrong } };
    expect(refusals(state, 9, command)).toEqual([wrong === "" ? "blank-field" : "no-money"]);
  }
  expect(refusals(state, 9, { ...redress, amount: { currency: "Rp", amount: "5" } })).toEqual([
    "no-money",
  ]);
});

test("amounts add up exactly, each currency for itself", () => {
  const many = Array.from({ length: 10 }, () => ({ currency: "GBP", amount: "0.1" }));
  expect(totalOf([{ currency: "IDR", amount: "999999999999999" }, ...many])).toEqual([
    { currency: "GBP", amount: "1" },
    { currency: "IDR", amount: "999999999999999" },
  ]);
  expect(totalOf([{ currency: "GBP", amount: "0.0001" }])).toEqual([
    { currency: "GBP", amount: "0.0001" },
  ]);
});

test("what makes somebody vulnerable is kept only with their consent", () => {
  const state = play([[0, receive]]);
  const note = { type: "note-vulnerability", by: "dewi", causedBy: true, consent: false } as const;
  expect(refusals(state, 1, { ...note, drivers: ["health"] })).toEqual(["consent-missing"]);
  expect(refusals(state, 1, { ...note, adjustment: "Large print" })).toEqual(["consent-missing"]);
  const noted = play([[1, { ...note, consent: true, drivers: ["health", "capability"] }]], state);
  expect(noted.vulnerability).toMatchObject({ drivers: ["health", "capability"], causedBy: true });
  // Taken back, nothing of it is kept in the case.
  expect(play([[2, note]], noted).vulnerability).toEqual({
    at: 2,
    by: "dewi",
    causedBy: true,
    consent: false,
  });
});

test("somebody without an authority is told nothing", () => {
  const state = play([[0, receive]]);
  const letter = { id: "L-1", kind: "other", to: "representative" } as const;
  const record = { type: "record-letter", by: "dewi", channel: "post", letter } as const;
  expect(refusals(state, 1, record)).toEqual(["representative-missing"]);
  const name = { type: "name-representative", by: "dewi", name: "Bapak Adi" } as const;
  const named = play([[1, name]], state);
  expect(refusals(named, 2, record)).toEqual(["authority-missing"]);
  const proven = play([[2, { ...name, authority: "power-of-attorney", evidence: "A-7" }]], named);
  expect(refusals(proven, 3, record)).toEqual([]);
});

test("a letter has its own number and went out between the receipt and now", () => {
  const letter = { id: "L-1", kind: "other" } as const;
  const record = { type: "record-letter", by: "dewi", channel: "post", letter } as const;
  const state = play([
    [0, receive],
    [5, { ...record, sentAt: 3 }],
  ]);
  expect(state.letters).toEqual([
    { id: "L-1", kind: "other", at: 3, by: "dewi", to: "complainant", channel: "post" },
  ]);
  expect(refusals(state, 6, record)).toEqual(["letter-double"]);
  const next = { ...record, letter: { ...letter, id: "L-2" } };
  expect(refusals(state, 6, { ...next, sentAt: 7 })).toEqual(["sent-in-future"]);
  expect(refusals(state, 6, { ...next, sentAt: -1 })).toEqual(["before-receipt"]);
  expect(refusals(state, 6, { ...next, sentAt: 0 })).toEqual([]);
});

test("documents are complete once, and a later question starts no clock anew", () => {
  const came = { type: "receive-documents", by: "dewi", documents: ["contract"] } as const;
  const state = play([
    [0, receive],
    [1, { type: "request-documents", by: "dewi", channel: "email", documents: ["contract"] }],
    [9, { ...came, isComplete: true, receivedAt: 4 }],
    [10, { type: "request-documents", by: "dewi", channel: "email", documents: ["receipt"] }],
    [11, { ...came, isComplete: true }],
  ]);
  expect(state.documents.completeAt).toBe(4);
  expect(state.documents.requests).toHaveLength(2);
  expect(refusals(state, 12, { ...came, isComplete: true, receivedAt: 13 })).toEqual([
    "received-in-future",
  ]);
});

test("a case is linked with another case, once for each kind", () => {
  const link = { type: "link", by: "dewi", kind: "repeat", caseId: "C-0" } as const;
  const state = play([
    [0, receive],
    [1, link],
  ]);
  expect(refusals(state, 2, link)).toEqual(["linked-already"]);
  expect(refusals(state, 2, { ...link, kind: "systemic" })).toEqual([]);
  expect(refusals(state, 2, { ...link, caseId: "C-1" })).toEqual(["linked-to-itself"]);
  expect(refusals(state, 2, { type: "absorb", by: "dewi", caseId: "C-1" })).toEqual([
    "linked-to-itself",
  ]);
});

test("what hangs on the parts of a command is not stored", () => {
  const letter = { id: "L-1", kind: "other", secret: "x" } as const;
  const state = play([
    [0, { ...receive, extra: 1 } as never],
    [1, { type: "record-letter", by: "dewi", channel: "post", letter }],
  ]);
  expect(JSON.stringify(state)).not.toMatch(/secret|extra/);
});

test("whoever calls without types is told every field that says nothing", () => {
  const state = play([[0, receive]]);
  expect(refusals(state, 1, { type: "hold", by: " ", channel: "telex" } as never)).toEqual([
    "blank-field",
    "unknown-value",
    "blank-field",
    "blank-field",
    "blank-field",
  ]);
  expect(refusals(state, 1, { type: "extend", due: 0.5 } as never)).toContain("no-moment");
});

test("post that came earlier has an owner from then on, and contacts of one moment keep their order", () => {
  const state = play([
    [5, { ...receive, channel: "phone", receivedAt: 3 } as ComplaintCommand],
    [
      5,
      {
        type: "record-letter",
        by: "dewi",
        channel: "post",
        letter: { id: "L", kind: "other" },
        sentAt: 3,
      },
    ],
  ]);
  expect([2, 3].map((at) => ownerAt(state, at))).toEqual([undefined, "dewi"]);
  expect(state.contacts.map(({ channel }) => channel)).toEqual(["phone", "post"]);
});
