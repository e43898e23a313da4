import { decide, type TimedCommand } from "@ramah/complaints";
import { describe } from "@ramah/complaints/messages";
import { complaintEventSchema, timedCommandSchema } from "@ramah/complaints/schemas";
import { dayMs, parseInput } from "@ramah/core";
import { expect, test } from "vitest";
import { answering, clock, play, receive } from "../story.js";

const by = "dewi";
const email = { by, channel: "email" } as const;
const first = clock("final-response", 7);
const letter = { id: "L-1", kind: "extension-notice" };
const extend = {
  type: "extend",
  ...email,
  clock: "final-response",
  due: first.due + dayMs,
  date: "1970-01-09",
  reason: "The branch must answer first",
  letter,
};
const state = play([...answering.slice(0, 5), [5, { type: "plan", by, clocks: [first] }]]);

/** What code without types may give: codes with the field each names. */
function faults(command: object): (readonly [string, unknown])[] {
  const decision = decide({ ...command, at: 9 } as unknown as TimedCommand, state);
  return decision.ok
    ? []
    : decision.issues.map(({ code, data }) => [code, "field" in data ? data.field : undefined]);
}

test("no outcome that is not in the list gets on record, least of all one that judges the customer (K-11)", () => {
  const command = { type: "decide", by, outcome: "customer-lied", explanation: "It was seen." };
  expect(faults(command)).toEqual([["unknown-value", "outcome"]]);
  const decision = decide({ ...command, at: 9 } as unknown as TimedCommand, state);
  const issue = decision.ok ? undefined : decision.issues[0];
  expect(issue && describe(issue, "en")).toBe(
    "“customer-lied” is no value of the field “outcome”; these are: upheld, partly-upheld, not-upheld, goodwill.",
  );
  expect(issue && describe(issue, "id")).toBe(
    "“customer-lied” bukan nilai untuk isian “outcome”; pilihannya: upheld, partly-upheld, not-upheld, goodwill.",
  );
});

test.each([
  [{ type: "plan", by, reason: "x", clocks: [null] }, "clocks[0].key"],
  [{ type: "plan", by, reason: "x", clocks: ["x"] }, "clocks[0].key"],
  [{ type: "plan", by, reason: "x", clocks: [{ ...first, due: Number.NaN }] }, "clocks[0].due"],
  [{ type: "plan", by, reason: "x", clocks: [{ ...first, date: "2026-02-30" }] }, "clocks[0].date"],
  [{ type: "plan", by, reason: "x", clocks: [{ ...first, rule: undefined }] }, "clocks[0].rule"],
  [
    { type: "plan", by, reason: "x", clocks: [{ ...first, calendar: {} }] },
    "clocks[0].calendar.id",
  ],
  [{ ...extend, date: "2026-02-30" }, "date"],
  [{ ...extend, letter: { ...letter, kind: "junk" } }, "letter.kind"],
  [{ ...extend, letter: { ...letter, to: "neighbour" } }, "letter.to"],
  [{ type: "link", by, kind: "split-from", caseId: "C-2" }, "kind"],
  [{ type: "goodwill", by, what: "x", amount: null }, "amount.currency"],
  [{ type: "note-vulnerability", by, causedBy: false, consent: "yes" }, "consent"],
  [
    { type: "note-vulnerability", by, causedBy: false, consent: true, drivers: ["age"] },
    "drivers[0]",
  ],
  [{ type: "name-representative", by, name: "Budi", authority: "friend" }, "authority"],
  [{ type: "redress", by, kind: "bribe", what: "x" }, "kind"],
  [{ type: "receive-documents", by, documents: ["a"], isComplete: 1 }, "isComplete"],
  [{ type: "assess", by, severity: 2, class: "constructor" }, "class"],
  [
    {
      type: "classify",
      by,
      codes: [{ role: "__proto__", taxonomy: "a", version: "1", code: "b" }],
    },
    "codes[0].role",
  ],
] as const)(
  "what could not be read back from a store is refused with its field: %o",
  (command, field) => {
    const before = JSON.stringify(state);
    expect(faults(command).map(([, named]) => named)).toContain(field);
    expect(JSON.stringify(state)).toBe(before);
  },
);

test("a receipt with values that are none is refused with all of them", () => {
  const decision = decide(
    { ...receive, at: 0, class: "x", highValue: "yes", isOral: 1 } as unknown as TimedCommand,
    { status: "none" },
  );
  expect(decision.ok ? [] : decision.issues.map(({ code }) => code)).toEqual([
    "unknown-value",
    "unknown-value",
    "unknown-value",
  ]);
});

test("whatever is accepted can be read back, and whatever the schema takes is not refused for its shape", () => {
  const commands = [
    extend,
    { type: "decide", by, outcome: "goodwill", explanation: "It was seen." },
    { type: "note-vulnerability", by, causedBy: true, consent: true, drivers: ["health"] },
    { type: "name-representative", by, name: "Budi", authority: "estate" },
    { type: "plan", by, reason: "x", clocks: [{ ...first, closeOfBusiness: "17:00" }] },
  ];
  for (const command of commands) {
    const timed = { ...command, at: 9 } as unknown as TimedCommand;
    expect(parseInput(timedCommandSchema, timed).ok).toBe(true);
    const decision = decide(timed, state);
    expect(
      decision.ok && decision.value.every((one) => parseInput(complaintEventSchema, one).ok),
    ).toBe(true);
  }
});
