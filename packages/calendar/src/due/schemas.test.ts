import { expect, test } from "vitest";
import { parseDayRule } from "./schemas.js";

const problems = (input: unknown): readonly (readonly [string, string])[] => {
  const parsed = parseDayRule(input);
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => [code, path.join(".")] as const);
};

test("a rule with every field comes in as it is", () => {
  const rule = {
    n: 15,
    unit: "businessDay",
    start: "dayAfter",
    clear: false,
    direction: "after",
    roll: "none",
    end: "closeOfBusiness",
    deemedReceipt: { cutoff: "17:00", onBusinessDay: true },
    extension: { mode: "fromStart", n: 35 },
  };
  expect(parseDayRule(rule)).toEqual({ ok: true, value: rule });
  const month = { n: 1, unit: "month", corresponding: "dayAfter" };
  expect(parseDayRule(month)).toEqual({ ok: true, value: month });
});

test("every problem is listed with its path", () => {
  expect(
    problems({
      n: 1.5,
      unit: "fortnight",
      start: "noon",
      clear: "yes",
      roll: null,
      deemedreceipt: {},
      deemedReceipt: { cutoff: "5 pm", zone: "UTC" },
      extension: { mode: "more" },
    }),
  ).toEqual([
    ["input-type", "n"],
    ["input-value", "unit"],
    ["input-value", "start"],
    ["input-type", "clear"],
    ["input-value", "roll"],
    ["input-rule", "deemedReceipt.cutoff"],
    ["input-unknown-keys", "deemedReceipt"],
    ["input-value", "extension.mode"],
    ["input-type", "extension.n"],
    ["input-unknown-keys", ""],
  ]);
});

test("a negative number is told once, with whatever else is wrong", () => {
  expect(problems({ n: -1, unit: "day" })).toEqual([["input-size", "n"]]);
  expect(problems({ n: -1, unit: "hour", roll: "next" })).toEqual([
    ["input-size", "n"],
    ["input-rule", ""],
  ]);
});

test("what the shape allows and the rule does not is told in words", () => {
  const parsed = parseDayRule({ n: 24, unit: "hour", roll: "next", end: "closeOfBusiness" });
  expect(parsed.ok ? [] : parsed.issues.map(({ data }) => data)).toEqual([
    { rule: "unit: hour means nothing together with roll: next" },
    { rule: "unit: hour means nothing together with end: closeOfBusiness" },
  ]);
  expect(problems({ n: 0, unit: "day", start: "sameDay" })).toEqual([["input-rule", "n"]]);
  expect(problems({ n: 3, unit: "day", extension: { mode: "fromStart", n: 2 } })).toEqual([
    ["input-rule", "extension.n"],
  ]);
});

test("what is no object at all is refused", () => {
  for (const input of [null, "15 days", 15, []])
    expect(problems(input)).toEqual([["input-type", ""]]);
});
