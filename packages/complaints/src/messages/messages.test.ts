import { locales } from "@ramah/core";
import { expect, test } from "vitest";
import { complaintStatuses } from "../case/status.js";
import { complaintClasses } from "../data/classes.js";
import { principles } from "../principles/principles-of.js";
import type { ComplaintsReason, ComplaintsReasons } from "../reasons.js";
import { messages as english } from "./en.js";
import { messages as indonesian } from "./id.js";
import {
  classText,
  describe,
  outcomeText,
  principleText,
  promiseStateText,
  statusText,
} from "./index.js";

const samples: { readonly [Code in keyof ComplaintsReasons]?: ComplaintsReasons[Code] } = {
  "wrong-status": { command: "close", status: "received", allowed: ["answered"] },
  "channel-not-written": { channel: "phone" },
  "follow-up-due": { channel: "phone", remainingMs: 3_600_000 },
  "follow-up-late": { channel: "phone", lateMs: 1 },
  "promise-settled": { how: "kept" },
  "time-read": { phrase: "tomorrow", dueAt: 1_795_251_600_000, offsetMinutes: 420 },
  "several-times": { phrases: ["today", "Monday"] },
  dissatisfied: { phrases: ["broken"] },
  "class-chosen": { class: "damaged", score: 3 },
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
