import { expect, test } from "vitest";
import { promiseBy } from "./promise-by.js";

test("an hour's work is promised in two (K-04, S6)", () => {
  expect(promiseBy([60], { quantile: 0.9, factor: 2 })).toMatchObject({
    promiseBy: 120,
    expectedMinutes: 60,
    pKeep: 1,
    count: 1,
  });
});

test("the estimate is the quantile, between two times in proportion", () => {
  const history = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1];
  expect(promiseBy(history, { quantile: 0.9, factor: 1 }).promiseBy).toBeCloseTo(9.1, 12);
  expect(promiseBy(history, { quantile: 0.5, factor: 2 }).promiseBy).toBe(11);
  expect(promiseBy(history, { quantile: 1, factor: 1 })).toMatchObject({ promiseBy: 10, pKeep: 1 });
});

test("says how often such a promise would have been kept, and how little a short history proves", () => {
  const { pKeep, pKeepInterval } = promiseBy([1, 1, 1, 100], { quantile: 0.5, factor: 2 });
  expect(pKeep).toBe(0.75);
  expect(pKeepInterval.low).toBeCloseTo(0.3006, 4);
  expect(pKeepInterval.high).toBeCloseTo(0.9544, 4);
});

test("the history stays as it was given", () => {
  const history = Object.freeze([3, 1, 2]);
  expect(promiseBy(history).promiseBy).toBeCloseTo(5.6, 12);
});

test("everything that is wrong is said at once", () => {
  expect(() => promiseBy([1, -1, Number.NaN], { quantile: 0, factor: 0.5 })).toThrow(
    expect.objectContaining({
      issues: [
        { code: "length-not-counted", path: [1], data: { field: "historyMinutes", length: -1 } },
        {
          code: "length-not-counted",
          path: [2],
          data: { field: "historyMinutes", length: Number.NaN },
        },
        { code: "share-out-of-bounds", path: ["quantile"], data: { share: 0 } },
        { code: "length-not-counted", path: ["factor"], data: { field: "factor", length: 0.5 } },
      ],
    }),
  );
  expect(() => promiseBy([])).toThrow(expect.objectContaining({ code: "history-empty" }));
});

test("a time as text is no time: it would be joined, not added", () => {
  expect(() => promiseBy(["5", 7] as never)).toThrow(
    expect.objectContaining({ code: "length-not-counted" }),
  );
});
