import { expect, test } from "vitest";
import { pareto } from "./pareto.js";

const rows = [
  ...Array.from({ length: 6 }, () => ({ cause: "process", severity: 1 })),
  ...Array.from({ length: 2 }, () => ({ cause: "people", severity: 5 })),
  { cause: "policy", severity: 1 },
  { cause: "partner", severity: 1 },
];

test("the vital few are those that make up four fifths, heaviest first (K-06)", () => {
  expect(pareto(rows, "cause")).toEqual([
    { key: "process", count: 6, weight: 6, share: 0.6, cumulative: 0.6, rank: 1, isVital: true },
    { key: "people", count: 2, weight: 2, share: 0.2, cumulative: 0.8, rank: 2, isVital: true },
    { key: "partner", count: 1, weight: 1, share: 0.1, cumulative: 0.9, rank: 3, isVital: false },
    { key: "policy", count: 1, weight: 1, share: 0.1, cumulative: 1, rank: 3, isVital: false },
  ]);
});

test("bars of equal weight are vital together, so that the alphabet does not decide", () => {
  const tied = ["a", "a", "b", "c"].map((cause) => ({ cause }));
  expect(pareto(tied, "cause", { cut: 0.6 }).map(({ key, isVital }) => [key, isVital])).toEqual([
    ["a", true],
    ["b", true],
    ["c", true],
  ]);
});

test("weighing by severity is a chart of its own", () => {
  const heavy = pareto(rows, "cause", { weight: ({ severity }) => severity });
  expect(heavy.map(({ key, count, weight }) => [key, count, weight])).toEqual([
    ["people", 2, 10],
    ["process", 6, 6],
    ["partner", 1, 1],
    ["policy", 1, 1],
  ]);
});

test("what nobody classified is not hidden", () => {
  const open = [{ cause: "people" }, { cause: undefined }, { cause: undefined }];
  expect(pareto(open, "cause").map(({ key, count }) => [key, count])).toEqual([
    [undefined, 2],
    ["people", 1],
  ]);
});

test("reads the kind by a function too; nothing gives nothing; weightless rows have no share", () => {
  expect(pareto(["ab", "cd", "a"], (text) => text.length).map(({ key }) => key)).toEqual([2, 1]);
  expect(pareto([], "cause" as never)).toEqual([]);
  expect(pareto(["a"], String, { weight: () => 0 })).toEqual([
    { key: "a", count: 1, weight: 0, share: 0, cumulative: 0, rank: 1, isVital: false },
  ]);
});

test("every weight that is none is named, and a cut that is none", () => {
  const weight = (value: number): number => value;
  expect(() => pareto([1, -1, Number.NaN], String, { weight, cut: 0 })).toThrow(
    expect.objectContaining({
      issues: [
        { code: "weight-not-counted", path: [1], data: { weight: -1 } },
        { code: "weight-not-counted", path: [2], data: { weight: Number.NaN } },
        { code: "share-out-of-bounds", path: ["cut"], data: { share: 0 } },
      ],
    }),
  );
});
