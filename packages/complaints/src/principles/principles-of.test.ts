import { replay } from "@ramah/core";
import { expect, test } from "vitest";
import { complaintCase } from "../case/complaint-case.js";
import type { ComplaintEvent } from "../case/events.js";
import { principlesOf } from "./principles-of.js";

const events: ComplaintEvent[] = [
  {
    type: "received",
    at: 0,
    caseId: "C",
    channel: "email",
    complainant: "S",
    summary: "x",
    owner: "dewi",
  },
  { type: "acknowledged", at: 1, by: "dewi", channel: "email", givenName: "Dewi" },
  { type: "assessed", at: 2, by: "dewi", severity: 2 },
  { type: "apologised", at: 3, by: "dewi", channel: "email" },
  { type: "analysed", at: 4, by: "dewi", cause: "old address" },
  { type: "outcome-decided", at: 5, by: "dewi", outcome: "upheld", explanation: "Old address." },
  { type: "answered", at: 6, by: "dewi", channel: "email" },
];
const statuses = (list: readonly ComplaintEvent[]) =>
  principlesOf(replay(complaintCase, list)).map(({ status }) => status);

test("the four principles are met one after the other (K-03, S5)", () => {
  expect(statuses(events.slice(0, 2))).toEqual(["open", "open", "open", "open"]);
  expect(statuses(events.slice(0, 4))).toEqual(["met", "met", "open", "open"]);
  expect(principlesOf(replay(complaintCase, events)).map(({ at }) => at)).toEqual([2, 3, 4, 6]);
});

test("an answer by another is not personal until the owner answers (K-03)", () => {
  const byAnother = events.with(6, { type: "answered", at: 6, by: "budi", channel: "email" });
  const checks = principlesOf(replay(complaintCase, byAnother));
  expect(checks[3]).toMatchObject({
    status: "open",
    reasons: [{ code: "answered-by-another", data: { by: "budi", owner: "dewi" } }],
  });
  expect(
    statuses([...byAnother, { type: "answered", at: 7, by: "dewi", channel: "email" }])[3],
  ).toBe("met");
});

test("an apology after the answer is met and told", () => {
  const late: ComplaintEvent = { type: "apologised", at: 7, by: "dewi", channel: "email" };
  const [, apology] = principlesOf(replay(complaintCase, [...events.toSpliced(3, 1), late]));
  expect(apology?.status).toBe("met");
  expect(apology?.reasons.map(({ code }) => code)).toContain("apology-after-answer");
  const [, early] = principlesOf(replay(complaintCase, events));
  expect(early?.reasons.map(({ code }) => code)).toEqual(["apology-given"]);
});

test("a new round starts with all four open", () => {
  const again: ComplaintEvent = {
    type: "reopened",
    at: 9,
    by: "dewi",
    channel: "email",
    reason: "x",
  };
  expect(statuses([...events, again])).toEqual(["open", "open", "open", "open"]);
});

test("events that were stored without an acknowledgement show the missing name", () => {
  const [, , , answer] = principlesOf(replay(complaintCase, events.toSpliced(1, 1)));
  expect(answer?.reasons).toEqual([{ code: "name-not-given", data: {} }]);
});
