import { parseInput } from "@ramah/core";
import { expect, test } from "vitest";
import { responseStandards, spanishCallStandard } from "./response-standards.js";
import { parseServiceLog, responseStandardSchema } from "./schemas.js";

test("every standard of the package passes its schema, with both languages and its source", () => {
  for (const standard of [...responseStandards, spanishCallStandard]) {
    expect(parseInput(responseStandardSchema, standard)).toEqual({ ok: true, value: standard });
  }
  const [first] = responseStandards;
  expect(parseInput(responseStandardSchema, { ...first, text: { en: "Soon" } }).ok).toBe(false);
  expect(parseInput(responseStandardSchema, { ...first, source: undefined }).ok).toBe(false);
  expect(parseInput(responseStandardSchema, { ...first, target: 95 }).ok).toBe(false);
});

test("a log is taken in whole, or every fact that is none is told with its place", () => {
  const fact = { type: "offered", at: 0, contact: "c1", channel: "email", customer: "siti" };
  expect(parseServiceLog([fact])).toEqual({ ok: true, value: [fact] });
  const broken = parseServiceLog([
    fact,
    { ...fact, at: 0.5 },
    { ...fact, rings: -1 },
    { ...fact, ring: 1 },
  ]);
  expect(broken.ok ? [] : broken.issues.map(({ path }) => path)).toEqual([
    [1, "at"],
    [2, "rings"],
    [3],
  ]);
});
