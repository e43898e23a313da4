import { expect, test } from "vitest";
import { budgetFrom, judge, spread } from "./budget.mjs";

const price = {
  package: "@ramah/core",
  entry: "index",
  name: "fail",
  bytes: 100,
  validator: false,
};
const budget = { "@ramah/core": { index: { fail: 100 } } };

/** @param {Partial<typeof price>} change */
const judged = (change) => judge([{ ...price, ...change }], budget).filter(({ ok }) => !ok);

test("a price may rise by a gzip's mood and no more", () => {
  expect(judged({ bytes: 132 })).toEqual([]);
  expect(judged({ bytes: 133 })[0]?.detail).toContain("133 B, its budget is 100 B");
});

test("a cheaper export is welcome", () => {
  expect(judged({ bytes: 1 })).toEqual([]);
});

test("a new export needs a budget", () => {
  expect(judged({ name: "succeed" }).map(({ detail }) => detail)[0]).toContain("It is new, 100 B");
});

test("a line of the budget that nothing is exported for must go", () => {
  expect(judge([], budget).map(({ claim, ok }) => [claim, ok])).toEqual([
    ["@ramah/core/index fail of the budget is still exported", false],
  ]);
});

test("only schemas may bring the validator, whatever the budget says", () => {
  expect(judged({ validator: true })[0]?.detail).toContain("pulls zod in");
  const schema = { ...price, entry: "schemas", validator: true };
  expect(judge([schema], budgetFrom([schema])).every(({ ok }) => ok)).toBe(true);
});

test("a budget is written in one order, whatever order the prices come in", () => {
  const other = { ...price, name: "addDays", bytes: 5 };
  expect(JSON.stringify(budgetFrom([price, other]))).toBe(
    JSON.stringify(budgetFrom([other, price])),
  );
  expect(budgetFrom([price])).toEqual(budget);
});

test("the figures of a package", () => {
  const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);
  expect(spread(hundred)).toEqual({ count: 100, median: 50, p95: 95, max: 100 });
  expect(spread([7])).toEqual({ count: 1, median: 7, p95: 7, max: 7 });
  expect(spread([])).toEqual({ count: 0, median: 0, p95: 0, max: 0 });
});
