import { attempt } from "@ramah/core";
import { expect, test } from "vitest";
import { describe } from "../messages/index.js";
import { announceWait } from "./announce-wait.js";
import { noEstimate } from "./no-estimate.js";
import type { FigureIssue } from "./reasons.js";
import type { WaitMemory } from "./wait-announcement.js";
import type { WaitEstimate } from "./wait-estimate.js";

/** An estimate that is certain. */
const certain = (waitMs: number, position: number): WaitEstimate => ({
  position,
  ahead: position - 1,
  mean: waitMs,
  sd: 0,
  quantile: () => waitMs,
  method: "ql",
});

const minutes = (count: number): number => count * 60_000;

test("tells place and time honestly, rounded up (R-07)", () => {
  const { say, memory } = announceWait(certain(minutes(3) + 1, 4), null, { at: 0 });
  expect(say).toEqual({ code: "wait-time", data: { waitMs: minutes(4), position: 4 } });
  expect(memory).toEqual({ at: 0, until: minutes(4), position: 4, cause: null });
  expect(say && describe(say, "en")).toBe(
    "You are number 4 in line. We expect to answer you within 4 minutes.",
  );
  expect(say && describe(say, "id")).toBe(
    "Anda berada di antrean nomor 4. Kami perkirakan Anda akan dilayani dalam 4 menit.",
  );
});

test.each([
  [0, 30_000],
  [30_000, 30_000],
  [30_001, 60_000],
  [61_000, 90_000],
  [120_000, 120_000],
  [120_001, 180_000],
  [180_000, 180_000],
])("%d ms are told as %d", (waitMs, told) => {
  const { say } = announceWait(certain(waitMs, 1), null, { at: 5 });
  expect(say).toMatchObject({ data: { waitMs: told } });
});

test("says nothing for half a minute, and then the cause it was told meanwhile", () => {
  const first = announceWait(certain(minutes(4), 3), null, { at: 0 });
  const early = announceWait(certain(minutes(6), 3), first.memory, {
    at: 29_999,
    cause: "agent-left",
  });
  expect(early.say).toBeNull();
  const next = announceWait(certain(minutes(6), 3), early.memory, { at: 30_000 });
  expect(next.say).toEqual({
    code: "wait-longer",
    data: { waitMs: minutes(6), position: 3, cause: "agent-left" },
  });
  expect(next.memory).toMatchObject({ until: 30_000 + minutes(6), cause: null });
});

test("a longer interval is kept, a shorter one than half a minute is not", () => {
  const { memory } = announceWait(certain(minutes(9), 3), null, { at: 0 });
  const now = (at: number, everyMs: number) =>
    announceWait(certain(minutes(2), 1), memory, { at, everyMs }).say;
  expect(now(59_999, 60_000)).toBeNull();
  expect(now(60_000, 60_000)).not.toBeNull();
  expect(now(29_999, 0)).toBeNull();
});

test("a wait that became longer without a known cause is not given a figure", () => {
  const first = announceWait(certain(minutes(4), 3), null, { at: 0 });
  const next = announceWait(certain(minutes(5), 3), first.memory, { at: 60_000 });
  expect(next.say).toEqual({ code: "wait-goes-on", data: { position: 3 } });
  // The promise of four minutes stands.
  expect(next.memory?.until).toBe(minutes(4));
});

test("the same figure is told again only while it keeps the promise", () => {
  const first = announceWait(certain(minutes(4), 3), null, { at: 0 });
  // Three minutes and a quarter are left of the promise, told as four.
  const soon = announceWait(certain(minutes(3.1), 3), first.memory, { at: 45_000 });
  expect(soon.say).toMatchObject({ code: "wait-time", data: { waitMs: minutes(4) } });
  expect(soon.memory?.until).toBe(minutes(4));
  const later = announceWait(certain(minutes(3.1), 3), soon.memory, { at: 75_000 });
  expect(later.say).toMatchObject({ code: "wait-goes-on" });
});

test("when the promised time is over, it says so and is sorry", () => {
  const first = announceWait(certain(minutes(1), 2), null, { at: 0 });
  const next = announceWait(certain(minutes(1), 1), first.memory, { at: 60_000 });
  expect(next.say).toEqual({ code: "wait-overdue", data: { position: 1 } });
  expect(next.say && describe(next.say, "en")).toBe(
    "You have been waiting longer than we told you. We are sorry. You are next in line. We will be with you as soon as we can.",
  );
  expect(next.say && describe(next.say, "id")).toBe(
    "Anda sudah menunggu lebih lama daripada yang kami sampaikan. Mohon maaf. Berikutnya giliran Anda. Kami akan melayani Anda secepatnya.",
  );
});

test("a promise that is over is not renewed by a short one, unless the cause is told", () => {
  const first = announceWait(certain(minutes(1), 2), null, { at: 0 });
  const overdue = announceWait(certain(10_000, 1), first.memory, { at: 60_000 });
  expect(overdue.say?.code).toBe("wait-overdue");
  const told = announceWait(certain(10_000, 1), overdue.memory, {
    at: 90_000,
    cause: "longer-contacts",
  });
  expect(told.say).toMatchObject({ code: "wait-longer", data: { waitMs: 30_000 } });
});

test("a place that became worse is told only along with its cause", () => {
  const first = announceWait(certain(minutes(4), 2), null, { at: 0 });
  const silent = announceWait(certain(minutes(3), 3), first.memory, { at: 30_000 });
  expect(silent.say).toEqual({ code: "wait-time", data: { waitMs: minutes(3), position: null } });
  expect(silent.memory?.position).toBe(2);
  const told = announceWait(certain(minutes(7), 3), silent.memory, {
    at: 60_000,
    cause: "priority-joined",
  });
  expect(told.say && describe(told.say, "en")).toBe(
    "An urgent call has come in before yours, so you will have to wait longer than we told you. We are sorry. You are number 3 in line. We now expect to answer you within 7 minutes.",
  );
  expect(told.say && describe(told.say, "id")).toBe(
    "Ada panggilan mendesak yang harus kami dahulukan sehingga waktu tunggu Anda menjadi lebih lama daripada yang kami sampaikan. Mohon maaf. Anda berada di antrean nomor 3. Kini kami perkirakan Anda akan dilayani dalam 7 menit.",
  );
});

test("a cause that makes no difference is no excuse", () => {
  const first = announceWait(certain(minutes(4), 2), null, { at: 0 });
  const next = announceWait(certain(minutes(2), 2), first.memory, {
    at: 30_000,
    cause: "agent-left",
  });
  expect(next.say).toMatchObject({ code: "wait-time", data: { waitMs: minutes(2) } });
});

test("a queue without agents is never given a time, and the promise ends", () => {
  const first = announceWait(certain(minutes(4), 2), null, { at: 0 });
  const nobody = announceWait(noEstimate(1), first.memory, { at: 30_000 });
  expect(nobody.say).toEqual({ code: "wait-nobody", data: {} });
  expect(nobody.memory?.until).toBeNull();
  const back = announceWait(certain(minutes(6), 2), nobody.memory, { at: 60_000 });
  expect(back.say).toEqual({ code: "wait-time", data: { waitMs: minutes(6), position: 2 } });
  const endless = { ...certain(Number.POSITIVE_INFINITY, 2) };
  expect(announceWait(endless, null, { at: 0 }).say?.code).toBe("wait-nobody");
});

test("the place is left out where it is not wanted", () => {
  const { say } = announceWait(certain(minutes(4), 2), null, { at: 0, tellPosition: false });
  expect(say && describe(say, "en")).toBe("We expect to answer you within 4 minutes.");
  const next = announceWait(
    certain(minutes(9), 2),
    { at: 0, until: minutes(4), position: null, cause: null },
    {
      at: 30_000,
      tellPosition: false,
    },
  );
  expect(next.say && describe(next.say, "id")).toBe(
    "Anda masih berada dalam antrean dan kami tidak melupakan Anda. Terima kasih sudah menunggu.",
  );
});

test("a minute and a half is spoken as such", () => {
  const { say } = announceWait(certain(80_000, 1), null, { at: 0 });
  expect(say && describe(say, "en")).toContain("within a minute and a half.");
  expect(say && describe(say, "id")).toContain("dalam satu setengah menit.");
});

test("time does not run backwards, and figures are checked", () => {
  const memory: WaitMemory = { at: 100, until: 200, position: 1, cause: null };
  expect(() => announceWait(certain(1, 1), memory, { at: 99 })).toThrow(/figure-before/);
  expect(() => announceWait(certain(Number.NaN, 1), null, { at: 0 })).toThrow(/estimate\.quantile/);
  expect(() => announceWait(certain(1, 1), null, { at: 0.5 })).toThrow(/at/);
  expect(() => announceWait(certain(1, 1), null, { at: 0, level: 1 })).toThrow(/level/);
  expect(() => announceWait(certain(1, 0), null, { at: 0 })).toThrow(/position/);
  expect(() => announceWait(null as never, null, { at: 0 })).toThrow(RangeError);
});

test("a memory that was kept somewhere is checked when it comes back", () => {
  const kept = { at: 0, until: 60_000, position: 2, cause: null };
  const issuesOf = (memory: unknown): unknown => {
    const asked = attempt<unknown, FigureIssue>(() =>
      announceWait(certain(1, 1), memory as never, { at: 30_000 }),
    );
    return asked.ok ? [] : asked.issues.map(({ code, path }) => [code, ...path].join(" "));
  };
  expect(issuesOf({ ...kept, at: "0", until: "soon", position: 0, cause: "rain" })).toEqual([
    "bad-figure previous at",
    "bad-figure previous until",
    "bad-figure previous position",
    "figure-unknown-name previous cause",
  ]);
  expect(issuesOf("{}")).toEqual(["bad-figure previous"]);
  expect(issuesOf(kept)).toEqual([]);
});

test("a promise beyond the last moment there is ends with it, and can be kept", () => {
  const { memory } = announceWait(certain(1e17, 1), null, { at: 0 });
  expect(memory?.until).toBe(8.64e15);
  expect(announceWait(certain(1e17, 1), memory, { at: 60_000 }).say?.code).toBe("wait-goes-on");
});
