import { expect, test } from "vitest";
import { timeBudget } from "./time-budget.js";

const long = (values: readonly (number | undefined)[], share?: number): readonly boolean[] =>
  timeBudget(
    values.map((value, index) => ({ id: `c${index}`, ...(value === undefined ? {} : { value }) })),
    share === undefined ? {} : { share },
  ).map(({ isLong }) => isLong);

test("the few who bring 80 % get 20 minutes, everybody at least 20 seconds (R-11)", () => {
  const budgets = timeBudget([
    { id: "a", value: 5 },
    { id: "b", value: 80 },
    { id: "c", value: 15 },
  ]);
  expect(budgets).toEqual([
    { id: "a", budgetMs: 20_000, isLong: false },
    { id: "b", budgetMs: 1_200_000, isLong: true },
    { id: "c", budgetMs: 20_000, isLong: false },
  ]);
});

test("the one who passes the share belongs to the few; equal values are treated alike", () => {
  expect(long([50, 29, 21])).toEqual([true, true, true]);
  expect(long([50, 30, 20])).toEqual([true, true, false]);
  expect(long([1, 1, 1, 1])).toEqual([true, true, true, true]);
});

test("whose value nobody knows is not cut short, and nobody is dropped", () => {
  expect(long([undefined, 0, 100])).toEqual([true, false, true]);
  expect(timeBudget([{ id: "a", value: 0 }], { share: 1 })[0]?.budgetMs).toBe(20_000);
  expect(timeBudget([])).toEqual([]);
});

test("figures that are none are refused", () => {
  expect(() => timeBudget([{ id: "", value: -1 }], { share: 2 })).toThrow(/share/);
  expect(() => timeBudget([{ id: "", value: -1 }])).toThrow(
    /customers\[0\]\.id.*customers\[0\]\.value/,
  );
});
