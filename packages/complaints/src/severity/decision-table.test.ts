import { expect, test } from "vitest";
import { checkTable } from "./check-table.js";
import { type DecisionTable, decideByTable } from "./decision-table.js";

const inputs = { loss: ["none", "small", "large"], repeat: ["no", "yes"] } as const;
type Small = DecisionTable<typeof inputs>;
const table = (policy: Small["policy"], rows: Small["rows"]): Small => ({
  id: "test",
  version: "1",
  inputs,
  policy,
  rows,
});

test("the policy says which of several rows counts", () => {
  const rows = [
    { id: "always", when: {}, level: 1 },
    { id: "large", when: { loss: ["large"] }, level: 3 },
  ] as const;
  const facts = { loss: "large", repeat: "no" } as const;
  expect(decideByTable(table("highest", rows), facts)).toEqual({ level: 3, rows: [rows[1]] });
  expect(decideByTable(table("first", rows), facts)).toEqual({ level: 1, rows: [rows[0]] });
});

test("finds every case that no row decides", () => {
  const found = checkTable(
    table("unique", [{ id: "a", when: { loss: ["none", "large"] }, level: 1 }]),
  );
  expect(found).toEqual([
    { code: "table-gap", data: { facts: { loss: "small", repeat: "no" } } },
    { code: "table-gap", data: { facts: { loss: "small", repeat: "yes" } } },
  ]);
});

test("finds rows that decide the same case, where only one may", () => {
  const rows = [
    { id: "a", when: {}, level: 1 },
    { id: "b", when: { loss: ["large"], repeat: ["yes"] }, level: 2 },
  ] as const;
  expect(checkTable(table("unique", rows))).toEqual([
    { code: "table-overlap", data: { rows: ["a", "b"], facts: { loss: "large", repeat: "yes" } } },
  ]);
  expect(checkTable(table("highest", rows))).toEqual([]);
  expect(checkTable(table("first", rows))).toEqual([
    { code: "table-row-unreachable", data: { row: "b" } },
  ]);
});

test("finds the step at which a graver value weighs less", () => {
  const rows = [
    { id: "a", when: { loss: ["none", "small"] }, level: 2 },
    { id: "b", when: { loss: ["large"] }, level: 1 },
  ] as const;
  expect(checkTable(table("unique", rows)).map(({ data }) => data)).toEqual(
    ["no", "yes"].map((repeat) => ({
      input: "loss",
      milder: "small",
      graver: "large",
      from: 2,
      to: 1,
      facts: { loss: "small", repeat },
    })),
  );
});

test("finds values that no input has, and rows that are there twice", () => {
  const rows = [
    { id: "a", when: {}, level: 1 },
    { id: "a", when: { loss: ["enormous"], colour: ["red"] }, level: 2 },
  ] as never;
  expect(checkTable(table("highest", rows)).map(({ code }) => code)).toEqual([
    "table-row-twice",
    "table-unknown-value",
    "table-unknown-value",
  ]);
});

test("a table with a hole says so twenty times, not thousands of times", () => {
  const many = Array.from({ length: 30 }, (_, index) => String(index));
  const found = checkTable({ id: "x", version: "1", inputs: { many }, policy: "first", rows: [] });
  expect(found).toHaveLength(21);
  expect(found.at(-1)).toEqual({ code: "table-more", data: { count: 10 } });
});

test("a table that is too large to be proved is not called proved", () => {
  const many = Array.from({ length: 1_001 }, (_, index) => String(index));
  const wide = { a: many, b: many };
  expect(checkTable({ id: "x", version: "1", inputs: wide, policy: "first", rows: [] })).toEqual([
    { code: "table-too-large", data: { combinations: 1_002_001, limit: 1_000_000 } },
  ]);
});

test("a case that no row decides is refused, and so is a fact that the table does not know", () => {
  const gap = table("first", [{ id: "a", when: { loss: ["none"] }, level: 1 }]);
  expect(() => decideByTable(gap, { loss: "small", repeat: "no" })).toThrow(
    expect.objectContaining({ code: "table-gap" }),
  );
  expect(() => decideByTable(gap, { loss: "huge" } as never)).toThrow(
    expect.objectContaining({
      issues: [
        { code: "fact-unknown", data: { input: "loss", value: "huge", known: inputs.loss } },
        {
          code: "fact-unknown",
          data: { input: "repeat", value: "undefined", known: inputs.repeat },
        },
      ],
    }),
  );
});
