import {
  accusations,
  claims,
  complaintClasses,
  complaintStatuses,
  englishComplaintPhrases,
  houseAnswerPolicy,
  houseFollowUpPolicy,
  indonesianComplaintPhrases,
  transitions,
} from "@ramah/complaints";
import {
  accusationSchema,
  claimSchema,
  complaintClassEntrySchema,
  complaintPhraseSchema,
} from "@ramah/complaints/schemas";
import { parseInput } from "@ramah/core";
import { sourceSchema } from "@ramah/core/schemas";
import { expect, test } from "vitest";

const phrases = [...englishComplaintPhrases, ...indonesianComplaintPhrases];

test("every entry passes its schema", () => {
  for (const entry of complaintClasses) {
    expect(parseInput(complaintClassEntrySchema, entry)).toEqual({ ok: true, value: entry });
  }
  for (const entry of phrases) {
    expect(parseInput(complaintPhraseSchema, entry)).toEqual({ ok: true, value: entry });
  }
  for (const entry of claims) {
    expect(parseInput(claimSchema, entry)).toEqual({ ok: true, value: entry });
  }
  for (const entry of accusations) expect(parseInput(accusationSchema, entry).ok).toBe(true);
  for (const { source } of [houseAnswerPolicy, houseFollowUpPolicy]) {
    expect(parseInput(sourceSchema, source).ok).toBe(true);
  }
});

test("a phrase speaks once for the same meaning in a language", () => {
  const keys = phrases.map(({ locale, phrase, for: meaning }) => `${locale}/${meaning}/${phrase}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test("every class has phrases for it in both languages", () => {
  for (const { id } of complaintClasses) {
    for (const pack of [englishComplaintPhrases, indonesianComplaintPhrases]) {
      expect(pack.filter((entry) => entry.for === id && entry.weight > 0).length).toBeGreaterThan(
        5,
      );
    }
  }
});

test("claims are marked as claims and say what is known (K-09)", () => {
  expect(claims.map(({ value }) => value.figure)).toEqual([26, 9, 50]);
  expect(claims.every(({ source }) => source.status === "claim")).toBe(true);
});

test("a schema refuses a claim that passes for a fact", () => {
  const [claim] = claims;
  const posing = { ...claim, source: { ...claim?.source, status: "verified" } };
  expect(parseInput(claimSchema, posing).ok).toBe(false);
});

test("no status is a dead end but closed and withdrawn, which can be reopened", () => {
  for (const status of complaintStatuses) {
    const ways = Object.entries(transitions).filter(([, row]) => status in row);
    expect(ways.length).toBeGreaterThan(0);
    if (status === "closed" || status === "withdrawn") {
      expect(ways.map(([command]) => command)).toEqual(["reopen"]);
    }
  }
});
