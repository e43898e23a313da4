import {
  accusations,
  claims,
  complaintClasses,
  complaintDefinitions,
  complaintStatuses,
  englishComplaintPhrases,
  houseAnswerPolicy,
  houseFollowUpPolicy,
  indonesianComplaintPhrases,
  statusKind,
  transitions,
} from "@ramah/complaints";
import {
  accusationSchema,
  claimSchema,
  complaintClassEntrySchema,
  complaintPhraseSchema,
} from "@ramah/complaints/schemas";
import { parseInput } from "@ramah/core";
import { bilingualSchema, sourceSchema } from "@ramah/core/schemas";
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

test("every class has phrases for it in both languages (K-07, S11)", () => {
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

test("a status that is over can be taken up again, one that is final allows nothing", () => {
  for (const status of complaintStatuses) {
    const ways = Object.entries(transitions).filter(([, row]) => status in row);
    const moves = ways.filter(([, row]) => row[status] !== status).map(([command]) => command);
    if (statusKind(status) === "final") expect(ways).toEqual([]);
    else if (status === "closed") expect(moves).toEqual(["reopen", "learn"]);
    else if (statusKind(status) === "over") expect(moves).toEqual(["reopen"]);
    else expect(moves.length).toBeGreaterThan(0);
  }
});

test("every definition of a complaint has a source and both languages", () => {
  for (const { name, source, elements } of complaintDefinitions) {
    expect(parseInput(sourceSchema, source).ok).toBe(true);
    expect(parseInput(bilingualSchema, name).ok).toBe(true);
    expect(elements[0]).toBe("dissatisfaction");
  }
});
