import { expect, test } from "vitest";
import { parseInput } from "./input.js";
import { instantText } from "./instant.js";
import {
  bilingualSchema,
  channelSchema,
  instantSchema,
  plainDateSchema,
  sourceSchema,
} from "./schemas.js";

const source = { document: "ISO 10002:2018", asOf: "2026-11-21", status: "verified" };

test("a source needs a document, a day that exists and a status", () => {
  expect(parseInput(sourceSchema, source)).toEqual({ ok: true, value: source });
  const wrong = parseInput(sourceSchema, { document: "", asOf: "2026-02-30", status: "sure" });
  expect(wrong.ok ? [] : wrong.issues.map(({ path }) => path[0])).toEqual([
    "document",
    "asOf",
    "status",
  ]);
});

test("a text that lacks a language, or has an empty one, is refused", () => {
  expect(parseInput(bilingualSchema, { en: "Sorry", id: "Maaf" }).ok).toBe(true);
  expect(parseInput(bilingualSchema, { en: "Sorry" }).ok).toBe(false);
  expect(parseInput(bilingualSchema, { en: "Sorry", id: "" }).ok).toBe(false);
});

test("channels and dates are taken by their exact names", () => {
  expect(parseInput(channelSchema, "voice-menu").ok).toBe(true);
  expect(parseInput(channelSchema, "ivr").ok).toBe(false);
  expect(parseInput(plainDateSchema, "2028-02-29").ok).toBe(true);
});

test("a moment that is taken in can be written, and the next beyond is refused", () => {
  for (const at of [-62_135_596_800_000, 253_402_300_799_999]) {
    expect(parseInput(instantSchema, at).ok).toBe(true);
    expect(instantText(at)).toMatch(/^(?:0001-01-01|9999-12-31)T/);
    expect(parseInput(instantSchema, at + Math.sign(at)).ok).toBe(false);
  }
  expect(parseInput(instantSchema, 0.5).ok).toBe(false);
});
