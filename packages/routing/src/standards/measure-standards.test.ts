import { attempt } from "@ramah/core";
import { expect, test } from "vitest";
import { describe } from "../messages/index.js";
import type { FigureIssue } from "../waiting/reasons.js";
import type { ServiceFact } from "./fact.js";
import { measureStandards, type StandardReport } from "./measure-standards.js";
import { responseStandards, spanishCallStandard } from "./response-standards.js";

const phone = (contact: string, at: number): ServiceFact => ({
  type: "offered",
  at,
  contact,
  channel: "phone",
});

const report = (
  id: string,
  log: readonly ServiceFact[],
  options?: Parameters<typeof measureStandards>[2],
): StandardReport => {
  const found = measureStandards(log, [...responseStandards, spanishCallStandard], options);
  return found.find(({ standard }) => standard === id) as StandardReport;
};

test("a call answered at the third ring is in time, at the fourth it is not (R-08)", () => {
  const found = report("three-rings", [
    phone("a", 0),
    { type: "answered", at: 15_000, contact: "a", rings: 3 },
    phone("b", 0),
    { type: "answered", at: 21_000, contact: "b", rings: 4 },
    phone("c", 0),
    { type: "answered", at: 40_000, contact: "c", rings: 7 },
  ]);
  expect(found).toMatchObject({ met: 1, broken: 2, share: 1 / 3, unit: "rings" });
  expect(found.breaches).toEqual([
    { contact: "c", at: 40_000, by: 4 },
    { contact: "b", at: 21_000, by: 1 },
  ]);
  expect(found.worst).toEqual(found.breaches[0]);
  expect(found.low).toBeGreaterThan(0.05);
  expect(found.high).toBeLessThan(0.8);
});

test("rings that are not logged are unmeasured, never met, unless the length of a ring is known", () => {
  const log: readonly ServiceFact[] = [
    phone("a", 0),
    { type: "answered", at: 18_000, contact: "a" },
  ];
  expect(report("three-rings", log)).toMatchObject({
    met: 0,
    broken: 0,
    unmeasured: [{ contact: "a", because: { code: "rings-not-logged" } }],
  });
  expect(report("three-rings", log).share).toBeUndefined();
  // The fourth ring begins at 18 s where a ring and its pause take 6 s.
  expect(report("three-rings", log, { ringMs: 6000 }).breaches).toEqual([
    { contact: "a", at: 18_000, by: 1 },
  ]);
  expect(report("three-rings", log, { ringMs: 6001 })).toMatchObject({ met: 1, broken: 0 });
});

test("a hold may be silent for two minutes, not longer; each word begins anew (R-08)", () => {
  const hold = (contact: string, ...moments: readonly number[]): readonly ServiceFact[] => [
    phone(contact, 0),
    ...moments.map((at, index): ServiceFact => {
      const type = index === 0 ? "hold-started" : "hold-acknowledged";
      return { type: index === moments.length - 1 ? "hold-ended" : type, at, contact };
    }),
  ];
  const found = report("hold-acknowledged", [
    ...hold("exact", 0, 120_000),
    ...hold("late", 0, 120_001),
    ...hold("words", 0, 110_000, 225_000, 340_000),
    ...hold("forgotten", 0, 60_000, 400_000),
  ]);
  expect(found).toMatchObject({ met: 2, broken: 2 });
  expect(found.breaches).toEqual([
    { contact: "forgotten", at: 180_000, by: 220_000 },
    { contact: "late", at: 120_000, by: 1 },
  ]);
});

test("a hold that is open when the log ends is broken if it is late already, else still open", () => {
  const open: readonly ServiceFact[] = [
    phone("a", 0),
    { type: "hold-started", at: 0, contact: "a" },
  ];
  expect(report("hold-acknowledged", open, { until: 119_000 }).unmeasured).toEqual([
    { contact: "a", because: { code: "still-open", data: { forMs: 119_000 } } },
  ]);
  expect(report("hold-acknowledged", open, { until: 150_000 }).worst).toEqual({
    contact: "a",
    at: 120_000,
    by: 30_000,
  });
});

test("the longest silence counts, a hold ends but once, and a new one ends the one before", () => {
  const at = (type: ServiceFact["type"], ms: number, contact = "a"): ServiceFact => ({
    type,
    at: ms,
    contact,
  });
  const first = [
    at("hold-started", 0),
    at("hold-acknowledged", 300_000),
    at("hold-ended", 310_000),
  ];
  expect(report("hold-acknowledged", first).worst?.by).toBe(180_000);
  const short = [at("hold-started", 0), at("hold-ended", 60_000), at("completed", 500_000)];
  expect(report("hold-acknowledged", short)).toMatchObject({ met: 1, broken: 0 });
  const twice = [at("hold-started", 0), at("hold-started", 100_000), at("hold-ended", 150_000)];
  expect(report("hold-acknowledged", twice)).toMatchObject({ met: 2, unmeasured: [] });
});

test("a hold that the system drops is broken, with the time it had lasted (R-08)", () => {
  const found = report("hold-not-dropped", [
    { type: "hold-started", at: 1000, contact: "a" },
    { type: "hold-dropped", at: 26_000, contact: "a" },
    { type: "hold-started", at: 30_000, contact: "b" },
    { type: "hold-ended", at: 90_000, contact: "b" },
    { type: "hold-started", at: 99_000, contact: "b" },
  ]);
  expect(found).toMatchObject({ met: 1, broken: 1, worst: { contact: "a", by: 25_000 } });
  expect(found.unmeasured).toHaveLength(1);
});

test("a visitor is greeted within forty seconds, an e-mail answered within a day (R-08)", () => {
  const day = 86_400_000;
  const log: readonly ServiceFact[] = [
    { type: "offered", at: 0, contact: "v1", channel: "face-to-face" },
    { type: "greeted", at: 40_000, contact: "v1" },
    { type: "offered", at: 0, contact: "v2", channel: "face-to-face" },
    { type: "greeted", at: 40_001, contact: "v2" },
    { type: "offered", at: 0, contact: "e1", channel: "email" },
    { type: "answered", at: 5, contact: "e1" },
    { type: "replied", at: day, contact: "e1" },
    { type: "offered", at: 0, contact: "e2", channel: "email" },
    { type: "offered", at: 1000, contact: "e3", channel: "email" },
    { type: "completed", at: 2000, contact: "e3" },
    { type: "offered", at: 2 * day, contact: "e4", channel: "email" },
  ];
  expect(report("visitor-greeted", log)).toMatchObject({ met: 1, broken: 1, worst: { by: 1 } });
  const mail = report("email-answered", log);
  expect(mail).toMatchObject({ met: 1, broken: 1, worst: { contact: "e2", at: 2 * day, by: day } });
  expect(mail.unmeasured.map(({ because }) => because.code)).toEqual([
    "ended-without",
    "still-open",
  ]);
});

test("Spain's rule: at three minutes it is too late, and whoever gave up later was let down", () => {
  const call = (contact: string, type: ServiceFact["type"], at: number): readonly ServiceFact[] => [
    phone(contact, 0),
    { type, at, contact },
  ];
  const found = report("spain-three-minutes", [
    ...call("in-time", "answered", 179_999),
    ...call("late", "answered", 180_000),
    ...call("gave-up-late", "left", 200_000),
    ...call("gave-up", "left", 60_000),
    ...call("called-back", "callback-requested", 30_000),
  ]);
  expect(found).toMatchObject({ met: 1, broken: 2, isTargetMet: false });
  expect(found.breaches[0]).toEqual({ contact: "gave-up-late", at: 200_000, by: 20_000 });
  expect(found.unmeasured.map(({ because }) => because.code)).toEqual([
    "left-in-time",
    "left-in-time",
  ]);
  expect(found.unmeasured.map(({ because }) => describe(because, "id"))[0]).toBe(
    "Pelanggan berhenti menunggu setelah 1 menit, padahal batas waktunya belum lewat.",
  );
  expect(report("spain-three-minutes", call("x", "answered", 1)).isTargetMet).toBe(true);
});

test("a target that is met exactly is met", () => {
  const log = Array.from({ length: 20 }, (_, index): readonly ServiceFact[] => [
    phone(`c${index}`, 0),
    { type: "answered", at: index === 0 ? 200_000 : 1000, contact: `c${index}` },
  ]).flat();
  expect(report("spain-three-minutes", log)).toMatchObject({ share: 0.95, isTargetMet: true });
});

test("a contact without its beginning is told apart, one of another channel is none of its business", () => {
  const found = report("visitor-greeted", [
    { type: "greeted", at: 5, contact: "before" },
    phone("call", 0),
    { type: "greeted", at: 90_000, contact: "call" },
    { type: "offered", at: 0, contact: "unknown" },
    { type: "greeted", at: 9, contact: "unknown" },
  ]);
  expect(found).toMatchObject({ met: 0, broken: 0 });
  expect(found.unmeasured).toEqual([
    { contact: "unknown", because: { code: "channel-not-logged", data: {} } },
    { contact: "before", because: { code: "start-not-logged", data: {} } },
  ]);
});

test("an empty log has nothing to report, and facts that are none are refused", () => {
  expect(measureStandards([])).toHaveLength(5);
  expect(measureStandards([])[0]).toMatchObject({ met: 0, broken: 0, low: 0, high: 1 });
  expect(() => measureStandards([null as never, { type: "offered" } as never])).toThrow(
    /log\[0\].*log\[1\]\.at.*log\[1\]\.contact/,
  );
  expect(() => measureStandards([], responseStandards, { ringMs: 0 })).toThrow(/ringMs/);
});

test("every standard says where it comes from, in both languages", () => {
  for (const standard of [...responseStandards, spanishCallStandard]) {
    expect(standard.text.en).not.toBe(standard.text.id);
    expect(standard.source.document.length).toBeGreaterThan(10);
    expect(["verified", "secondary"]).toContain(standard.source.status);
  }
  expect(responseStandards.every(({ source }) => source.status === "verified")).toBe(true);
});

test("standards and facts of one's own are checked by their names and figures", () => {
  const issuesOf = (log: unknown, standards: unknown): unknown => {
    const asked = attempt<unknown, FigureIssue>(() =>
      measureStandards(log as never, standards as never),
    );
    return asked.ok ? [] : asked.issues.map(({ code, path }) => [code, ...path].join(" "));
  };
  expect(
    issuesOf(
      [{ type: "rang", at: 0, contact: "c1", channel: "pigeon", isResolved: "no" }],
      [1, { id: "x", measure: { kind: "mood" }, channels: ["fox"], target: 2 }, { id: "y" }],
    ),
  ).toEqual([
    "figure-unknown-name log 0 type",
    "bad-figure log 0 isResolved",
    "figure-unknown-name log 0 channel",
    "bad-figure standards 0",
    "bad-figure standards 1 target",
    "figure-unknown-name standards 1 channels 0",
    "figure-unknown-name standards 1 measure kind",
    "bad-figure standards 2 measure",
  ]);
});
