import { locales } from "@ramah/core";
import { expect, test } from "vitest";
import { complaintStatuses } from "../case/status.js";
import { complaintClasses } from "../data/classes.js";
import { principles } from "../principles/principles-of.js";
import type { ComplaintsReason, ComplaintsReasons } from "../reasons.js";
import type { RegimeReasons } from "../regimes/reasons.js";
import { catalogues } from "./catalogues.js";
import {
  classText,
  describe,
  outcomeText,
  principleText,
  promiseStateText,
  statusText,
} from "./index.js";

const { en: english, id: indonesian } = catalogues();
const rise = { category: "x", count: 12, expected: 4.12, onceIn: 312.4, period: "week" } as const;
const scope = { regime: "x", asked: ["x", "y"], found: "x" };
const held = { regime: "x", on: "2026-04-07", validFrom: "2026-04-08" } as const;
const duty = { regime: "x", milestone: "y" };
const looser = {
  ...duty,
  purpose: "answer",
  date: "2026-12-21",
  bindingRegime: "x",
  bindingMilestone: "y",
  bindingDate: "2026-12-20",
} as const;
const regimeSamples: { readonly [Code in keyof RegimeReasons]?: RegimeReasons[Code] } = {
  "jurisdiction-fits": scope,
  "jurisdiction-differs": scope,
  "sector-fits": scope,
  "sector-differs": scope,
  "channel-fits": { ...scope, asked: ["email"], found: "email" },
  "channel-differs": { ...scope, asked: ["email"], found: "phone" },
  "fact-fits": { ...scope, fact: "stage", asked: ["1"], found: "1" },
  "fact-differs": { ...scope, fact: "stage", asked: ["1"], found: "2" },
  "held-then": held,
  "not-yet-held": held,
  "no-longer-held": { ...held, validTo: "2026-04-01" },
  "start-unknown": { ...duty, from: "receipt" },
  "start-is-milestone": { ...duty, from: "z" },
  "rules-new": { regime: "x", on: "2026-04-08", since: "2026-04-07" },
  "rules-change": { regime: "x", on: "2026-04-07", from: "2026-04-08" },
  "start-planned": { ...duty, after: "z", date: "2026-04-08" },
  "looser-later": { ...looser, days: 2 },
  "looser-same-day": looser,
  "looser-equal": looser,
  "plan-value": { given: "x", known: ["y", "z"] },
  "regime-not-valid": held,
  "regime-overlap": { regime: "x", first: "2026-04-07", second: "2026-04-08" },
};
const samples: { readonly [Code in keyof ComplaintsReasons]?: ComplaintsReasons[Code] } = {
  ...regimeSamples,
  "element-missing": { element: "may-refer", kind: "not-yet", letter: "en" },
  "add-sentence": { element: "gives-new-date", letter: "id", expected: "2026-12-28" },
  "states-other-date": { expected: "2026-12-28", found: "x" },
  "states-other-decision": { expected: "upheld", found: "not-upheld" },
  "decide-which": { expected: "upheld", found: "not-upheld" },
  "other-language": { expected: "en", found: "id" },
  "write-in-language": { language: "en" },
  "write-date": { date: "2026-12-28", letter: "id" },
  "sympathise-only": { letter: "id" },
  "say-what-follows": { letter: "en" },
  "say-what-was-found": { letter: "id" },
  "issue-jump": rise,
  "issue-new": { ...rise, period: "day" },
  "issue-drift": { ...rise, periods: 8, period: "month" },
  "issue-growth": { ratio: 2.94, low: 1.5, high: 5, confidence: 0.95 },
  "issue-spread": { sigmaZ: 2 },
  "issue-spread-borrowed": { sigmaZ: 1.45 },
  "scan-false-alarms": { categories: 24, expectedFalseAlarms: 0.4987, period: "week" },
  "scan-false-findings": { share: 0.05 },
  "wrong-status": { command: "close", status: "received", allowed: ["answered"] },
  "unknown-value": { field: "x", given: "y", known: ["z"] },
  "clocks-open": { clocks: ["x"] },
  "unknown-clock": { clock: "x", known: ["y"] },
  "linked-already": { caseId: "x", kind: "repeat" },
  "amount-missing": { kind: "interest" },
  "redress-not-owed": { outcome: "goodwill" },
  "element-met": { element: "dissatisfaction" },
  "element-not-met": { element: "harm-alleged" },
  "element-unknown": { element: "loss-through-fault" },
  "record-element-missing": { code: "x", label: { en: "Brand", id: "Merek" } },
  "record-element-needed": {
    code: "x",
    label: { en: "Brand", id: "Merek" },
    field: "x",
    value: "y",
  },
  "answer-quick": { channel: "phone" },
  "answer-personal": { channel: "phone" },
  "answer-formal": { channel: "post" },
  "answer-preferred": { channel: "sms" },
  "answer-as-it-came": { channel: "email" },
  "answer-reachable": { channel: "email" },
  "answer-in-writing": { channel: "email" },
  "letter-argument": { given: "greeting", known: ["acknowledgement"] },
  "channel-not-written": { channel: "phone" },
  "follow-up-due": { channel: "phone", remainingMs: 3_600_000 },
  "follow-up-missed": { channel: "phone", lateMs: 1 },
  "clock-last-day": { date: "2026-11-22" },
  "calendar-changed": {
    calendar: "ID+cuti-bersama",
    days: [
      { date: "2026-11-23", isRest: true, rests: [] },
      { date: "2026-11-24", isRest: false, rests: [] },
    ],
  },
  "rule-changed": {
    regime: "x",
    milestone: "y",
    kept: { n: 20, unit: "businessDay", extension: { mode: "append", n: 20 } },
    now: { n: 1, unit: "week" },
    keptValidFrom: "2020-01-01",
    validFrom: "2026-01-01",
  },
  "now-past-horizon": { calendar: "ID", to: "2026-12-31" },
  "promise-settled": { how: "kept" },
  "time-read": { phrase: "tomorrow", dueAt: 1_795_251_600_000, offsetMinutes: 420 },
  "several-times": { phrases: ["today", "Monday"] },
  dissatisfied: { phrases: ["broken"] },
  "class-chosen": { class: "damaged", score: 3 },
  "table-gap": { facts: { loss: "large" } },
  "table-overlap": { rows: ["x", "y"], facts: { loss: "large" } },
  "table-not-monotone": {
    input: "loss",
    milder: "small",
    graver: "large",
    from: 2,
    to: 1,
    facts: { repeat: "yes" },
  },
  "table-too-large": { combinations: 2_000_000, limit: 1_000_000 },
  "fact-unknown": { input: "loss", value: "x", known: ["none"] },
  "authority-unknown-role": { role: "x", known: ["y"] },
  "redress-over-limit": { amount: 2, limit: 1, currency: "IDR", who: ["x"] },
  "goodwill-over-limit": { amount: 2, limit: 1, currency: "IDR", who: [] },
  "severity-over-authority": { severity: 5, upTo: 2, who: ["x"] },
  "outcome-over-authority": { outcome: "upheld", who: ["x"] },
  "range-out-of-bounds": { field: "x", low: 0, high: 2, from: 0, to: 1 },
  "model-chose": { model: "x", class: "damaged", probability: 0.9 },
  "model-abstained": { model: "x", probability: 0.5, minimum: 0.7 },
  "class-tied": { classes: ["damaged", "service"], score: 3 },
  "deadline-named": { date: "2026-11-22", phrase: "besok" },
};
// Whatever else a message is filled with: texts read "x", numbers read 2.
const filler: Record<string, unknown> = new Proxy(
  {},
  {
    get: (_, key) =>
      /Ms$|At$|count|score|needed|times|fraction|severity/.test(String(key)) ? 2 : "x",
  },
);

test("every reason is said in both languages, filled, as a sentence", () => {
  expect(Object.keys(english).sort()).toEqual(Object.keys(indonesian).sort());
  for (const code of Object.keys(english) as (keyof ComplaintsReasons)[]) {
    const reason = { code, data: samples[code] ?? filler } as ComplaintsReason;
    const [en, id] = locales.map((locale) => describe(reason, locale));
    expect(en).toMatch(/^[“A-Z0-9x].*\.$/s);
    expect(id).toMatch(/^[“A-Z0-9x].*\.$/s);
    expect(en).not.toBe(id);
    expect(`${en}${id}`).not.toMatch(/undefined|NaN|\[object/);
  }
});

test("one promise and two are counted in English", () => {
  expect(describe({ code: "promises-open", data: { count: 2 } }, "en")).toBe(
    "2 promises to the customer are still open.",
  );
  expect(describe({ code: "promise-renegotiated", data: { times: 1 } }, "en")).toContain("once");
});

test("a moment that was read is told as the desk's clock shows it", () => {
  const data = { phrase: "besok", dueAt: 1_795_251_600_000, offsetMinutes: 420 };
  expect(describe({ code: "time-read", data }, "id")).toBe(
    "“besok” dibaca sebagai paling lambat Sabtu, 21 November 2026 pukul 16.00.",
  );
  expect(describe({ code: "time-read", data: { ...data, offsetMinutes: -330 } }, "en")).toBe(
    "“besok” is read as Saturday 21 November 2026, 03:30 at the latest.",
  );
});

test("statuses, classes, principles, outcomes and promises have names in both languages", () => {
  const names = [
    ...complaintStatuses.map((status) => locales.map((locale) => statusText(status, locale))),
    ...complaintClasses.map(({ id }) => locales.map((locale) => classText(id, locale))),
    ...principles.map((principle) => locales.map((locale) => principleText(principle, locale))),
    ...(["upheld", "goodwill"] as const).map((one) =>
      locales.map((locale) => outcomeText(one, locale)),
    ),
    ...(["kept", "broken"] as const).map((one) =>
      locales.map((locale) => promiseStateText(one, locale)),
    ),
  ];
  for (const [en, id] of names) {
    expect(en).toBeTruthy();
    expect(en).not.toBe(id);
  }
});

test("no message calls anybody a liar (K-11)", () => {
  for (const catalogue of [english, indonesian]) {
    for (const say of Object.values(catalogue)) {
      expect(String(say)).not.toMatch(/\bliar\b|\blied\b|bohong|dusta/i);
    }
  }
});
