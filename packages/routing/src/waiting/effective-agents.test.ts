import { expect, test } from "vitest";
import { effectiveAgents } from "./effective-agents.js";

const groups = [
  { count: 3, serves: ["id"] },
  { count: 4, serves: ["id", "en"] },
  { count: 2, serves: ["zh"] },
];

test("shared agents count in proportion to who waits for them (R-07)", () => {
  expect(effectiveAgents("id", { groups, waiting: { id: 6, en: 2 } })).toBe(6);
  expect(effectiveAgents("en", { groups, waiting: { id: 6, en: 2 } })).toBe(1);
  expect(effectiveAgents("zh", { groups, waiting: { id: 6 } })).toBe(2);
});

test("all classes together have all agents, as long as somebody waits for each", () => {
  const waiting = { id: 5, en: 2, zh: 1 };
  const sum = Object.keys(waiting).reduce(
    (all, name) => all + effectiveAgents(name, { groups, waiting }),
    0,
  );
  expect(sum).toBeCloseTo(9, 12);
});

test("whoever asks counts as waiting, and nobody serves what nobody serves", () => {
  expect(effectiveAgents("en", { groups, waiting: { id: 3 } })).toBe(1);
  expect(effectiveAgents("fr", { groups, waiting: {} })).toBe(0);
  expect(effectiveAgents("en", { groups: [{ count: 4, serves: ["en", "en"] }], waiting: {} })).toBe(
    4,
  );
});

test("names such as those of every object are names like others", () => {
  expect(
    effectiveAgents("en", { groups: [{ count: 4, serves: ["en", "constructor"] }], waiting: {} }),
  ).toBe(4);
});

test("every wrong figure is listed", () => {
  expect(() =>
    effectiveAgents("en", {
      groups: [{ count: -1, serves: 3 as never }, null as never],
      waiting: { en: -2 },
    }),
  ).toThrow(/groups\[0\]\.count.*groups\[0\]\.serves.*groups\[1\].*waiting\.en/);
  expect(() => effectiveAgents("", null as never)).toThrow(RangeError);
});
