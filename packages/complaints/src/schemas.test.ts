import { parseInput, replay } from "@ramah/core";
import { expect, test } from "vitest";
import { complaintCase } from "./case/complaint-case.js";
import type { ComplaintEvent } from "./case/events.js";
import {
  complaintCaseSchema,
  ledgerSchema,
  parseComplaintCommand,
  parseComplaintEvents,
  parsePromiseCommand,
} from "./schemas.js";

test("a command comes in as it is, without the optional fields too", () => {
  const command = {
    type: "receive",
    caseId: "C-1",
    channel: "email",
    complainant: "Ibu Sari",
    summary: "x",
    owner: "dewi",
  };
  expect(parseComplaintCommand(command)).toEqual({ ok: true, value: command });
  expect(parseComplaintCommand({ ...command, class: undefined }).ok).toBe(false);
});

test("every problem is listed with its path", () => {
  const parsed = parseComplaintCommand({ type: "assess", by: "", severity: 9 });
  expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path)).toEqual([["by"], ["severity"]]);
});

test("unknown commands and keys are refused", () => {
  expect(parseComplaintCommand({ type: "destroy" }).ok).toBe(false);
  expect(parseComplaintCommand({ type: "confirm-hand-over", by: "x", to: "y" }).ok).toBe(false);
});

test("a promise without owner and due time comes in, so that the ledger can refuse it by name", () => {
  const command = { type: "make", id: "P", caseId: "C", what: "x", by: "", to: "S" };
  expect(parsePromiseCommand(command).ok).toBe(true);
});

test("a case survives the way through JSON", () => {
  const events: ComplaintEvent[] = [
    {
      type: "received",
      at: 0,
      caseId: "C",
      channel: "phone",
      complainant: "S",
      summary: "x",
      owner: "a",
    },
    { type: "hand-over-offered", at: 1, by: "a", to: "b" },
    { type: "acknowledged", at: 2, by: "a", channel: "phone", givenName: "A" },
  ];
  expect(parseComplaintEvents(JSON.parse(JSON.stringify(events)))).toEqual({
    ok: true,
    value: events,
  });
  const state = replay(complaintCase, events);
  expect(parseInput(complaintCaseSchema, JSON.parse(JSON.stringify(state)))).toEqual({
    ok: true,
    value: state,
  });
  expect(parseInput(ledgerSchema, { promises: [{}] }).ok).toBe(false);
});
