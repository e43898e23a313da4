import { parseInput } from "@ramah/core";
import { expect, test } from "vitest";
import { rules } from "./index.js";
import { parseDraft, phraseSchema, ruleSettingsSchema } from "./schemas.js";

test("a draft may leave out everything but its body", () => {
  expect(parseDraft({ body: "" }).ok).toBe(true);
  expect(
    parseDraft({
      subject: "Halo",
      body: "Halo",
      recipients: [{ name: "Ani", address: "ani@contoh.id" }],
      attachments: [{ name: "a.pdf" }],
      answers: { isComplaint: true, receivedAt: 1795251600000 },
    }).ok,
  ).toBe(true);
});

test("every problem of a draft is listed with its path", () => {
  const parsed = parseDraft({ subject: 1, attachments: [{ name: "a" }, {}], colour: "red" });
  expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path.join("."))).toEqual([
    "subject",
    "body",
    "attachments.1.name",
    "",
  ]);
});

test("settings know exactly the rules of the list", () => {
  for (const { id } of rules) expect(parseInput(ruleSettingsSchema, { [id]: "off" }).ok).toBe(true);
  expect(parseInput(ruleSettingsSchema, { blame: "loud" }).ok).toBe(false);
});

test("a phrase needs patterns in both languages, in lower case", () => {
  const source = { document: "Our style guide", asOf: "2026-11-21", status: "verified" };
  const phrase = { name: "sorry", kind: "apology", source };
  expect(
    parseInput(phraseSchema, { ...phrase, patterns: { en: ["sorry"], id: ["maaf"] } }).ok,
  ).toBe(true);
  expect(parseInput(phraseSchema, { ...phrase, patterns: { en: ["sorry"], id: [] } }).ok).toBe(
    false,
  );
  expect(
    parseInput(phraseSchema, { ...phrase, patterns: { en: ["Sorry"], id: ["maaf"] } }).ok,
  ).toBe(false);
  expect(
    parseInput(phraseSchema, {
      ...phrase,
      kind: "sorrow",
      patterns: { en: ["sorry"], id: ["maaf"] },
    }).ok,
  ).toBe(false);
});
