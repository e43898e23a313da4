import { openTime } from "@ramah/calendar";
import { dayMs, hourMs } from "@ramah/core";
import { expect, test } from "vitest";
import type { ComplaintEvent } from "../case/events.js";
import { answerClock, answerClocks } from "./answer-clock.js";
import { followUpDue } from "./follow-up-due.js";

const received: ComplaintEvent = {
  type: "received",
  at: 0,
  caseId: "C-1",
  channel: "email",
  complainant: "Ibu Sari",
  summary: "The ticket never came",
  owner: "dewi",
};
const answered = (at: number): ComplaintEvent => ({
  type: "answered",
  at,
  by: "dewi",
  channel: "email",
});
const acknowledged: ComplaintEvent = {
  type: "acknowledged",
  at: hourMs,
  by: "dewi",
  channel: "email",
  givenName: "Dewi",
};

test("answered after exactly 24 hours it is met, a millisecond later it is missed (K-02)", () => {
  expect(answerClock([received, answered(dayMs)], dayMs).state).toBe("met");
  expect(answerClock([received, answered(dayMs + 1)], dayMs + 1)).toMatchObject({
    state: "missed",
    due: dayMs,
    missedAt: dayMs + 1,
    metLateAt: dayMs + 1,
    remainingMs: -1,
  });
});

test("unanswered at exactly 24 hours it still runs", () => {
  expect(answerClock([received], dayMs)).toMatchObject({ state: "running", remainingMs: 0 });
  expect(answerClock([received], dayMs + 1)).toMatchObject({ state: "missed", remainingMs: -1 });
});

test("it warns at a half, three quarters and nine tenths, not before", () => {
  const warned = (at: number) =>
    answerClock([received], at).reasons.flatMap((reason) =>
      reason.code === "clock-warning" ? [reason.data.fraction] : [],
    );
  expect(warned(12 * hourMs - 1)).toEqual([]);
  expect(warned(12 * hourMs)).toEqual([0.5]);
  expect(warned(18 * hourMs)).toEqual([0.5, 0.75]);
  expect(warned(0.9 * dayMs)).toEqual([0.5, 0.75, 0.9]);
});

test("an acknowledgement stops the clock only where the policy says so", () => {
  const events = [received, acknowledged];
  expect(answerClock(events, 2 * hourMs).reasons).toContainEqual({
    code: "acknowledgement-is-no-answer",
    data: {},
  });
  expect(answerClock(events, dayMs + 1).state).toBe("missed");
  expect(answerClock(events, dayMs + 1, { stoppedBy: "acknowledgement" }).state).toBe("met");
  expect(answerClock(events, hourMs - 1).reasons).not.toContainEqual({
    code: "acknowledgement-is-no-answer",
    data: {},
  });
});

test("more than five days without an answer is the failure to prevent", () => {
  const codes = (at: number) => answerClock([received], at).reasons.map(({ code }) => code);
  expect(codes(5 * dayMs)).not.toContain("unanswered-too-long");
  expect(codes(5 * dayMs + 1)).toContain("unanswered-too-long");
});

test("a reopened case has a new clock, and the old verdict stays", () => {
  const events: ComplaintEvent[] = [
    received,
    answered(hourMs),
    { type: "reopened", at: 3 * dayMs, by: "dewi", channel: "email", reason: "Torn" },
  ];
  expect(answerClocks(events, 5 * dayMs).map(({ state }) => state)).toEqual(["met", "missed"]);
  expect(answerClock(events, 3 * dayMs)).toMatchObject({ state: "running", due: 4 * dayMs });
  expect(answerClock(events, 3 * dayMs - 1).state).toBe("met");
});

test("a second answer does not move the first", () => {
  expect(answerClock([received, answered(5), answered(dayMs * 2)], dayMs * 3).metAt).toBe(5);
});

test("a withdrawal in time cancels, a late one takes nothing back", () => {
  const withdrawn = (at: number): ComplaintEvent => ({
    type: "withdrawn",
    at,
    by: "x",
    reason: "x",
  });
  expect(answerClock([received, withdrawn(dayMs)], dayMs).state).toBe("cancelled");
  expect(answerClock([received, withdrawn(dayMs + 1)], 2 * dayMs)).toMatchObject({
    state: "missed",
    remainingMs: -1,
  });
});

test("before the receipt it is idle", () => {
  expect(answerClock([received], -1).state).toBe("idle");
  expect(answerClock([], 0).state).toBe("idle");
});

test("a phone call is to be followed up in writing, and is missed a day later (K-02)", () => {
  const called: ComplaintEvent = { ...received, channel: "phone" } as ComplaintEvent;
  expect(followUpDue([called], dayMs)).toMatchObject({ since: 0, due: dayMs, state: "running" });
  expect(followUpDue([called], dayMs + 1)?.state).toBe("missed");
  expect(followUpDue([called], -1)).toBeUndefined();
  expect(followUpDue([called, acknowledged], hourMs)).toBeUndefined();
  expect(followUpDue([called, { ...acknowledged, channel: "phone" } as never], hourMs)?.since).toBe(
    0,
  );
  expect(followUpDue([received], 5, { channels: ["email"] })?.channel).toBe("email");
});

test("an inbound e-mail puts nothing down in writing on our side", () => {
  const called: ComplaintEvent = { ...received, channel: "phone" } as ComplaintEvent;
  const again: ComplaintEvent = { type: "reopened", at: 5, by: "x", channel: "email", reason: "x" };
  expect(
    followUpDue([called, answered(1), { ...answered(2), channel: "phone" } as never, again], 9)
      ?.since,
  ).toBe(2);
});

test("a case that goes on elsewhere drops its clock, a closed one keeps its verdict", () => {
  const merged = { type: "merged", at: hourMs, by: "dewi", into: "C-2" } as never;
  const state = answerClock([received, merged], 9 * dayMs);
  expect(state).toMatchObject({ state: "cancelled", cancelledAt: hourMs });
  expect(state.reasons.map(({ code }) => code)).toEqual(["clock-cancelled"]);
});

test("a target in open time warns and falls due in open time", () => {
  const hours = openTime(
    { zone: "Asia/Jakarta", weekly: { mon: [["08:00", "17:00"]], tue: [["08:00", "17:00"]] } },
    { from: "2026-11-02", to: "2026-11-30" },
  );
  const at = Date.parse("2026-11-02T16:00+07:00");
  const clock = answerClock([{ ...received, at }], at, { hours, targetMs: 2 * hourMs });
  expect(clock.due).toBe(Date.parse("2026-11-03T09:00+07:00"));
  expect(clock.reasons).toEqual([
    { code: "clock-running", data: { remainingMs: 2 * hourMs, on: "open" } },
  ]);
});

test("a moment may come as text, and what is none is misuse", () => {
  expect(answerClock([received], "1970-01-01T12:00Z").remainingMs).toBe(12 * hourMs);
  expect(() => answerClock([received], "noon")).toThrow(/^answerClock: clock-moment at at .*noon/);
  expect(() => answerClocks([received], Number.NaN)).toThrow(/^answerClocks: /);
  expect(() => followUpDue([received], "noon")).toThrow(/^followUpDue: /);
});
