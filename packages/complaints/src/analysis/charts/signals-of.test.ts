import { expect, test } from "vitest";
import { chart } from "./chart.js";
import type { RunRule } from "./chart-type.js";

/** Where rules signal on points given in sigma from the centre: 100, with a sigma of 10. */
const signals = (
  points: readonly (number | null)[],
  ...rules: readonly RunRule[]
): readonly string[] =>
  chart({
    kind: "c",
    x: points.map((point) => (point === null ? null : 100 + 10 * point)),
    centre: 100,
    rules,
  }).signals.map(({ rule, index }) => `${rule}@${index}`);

const times = (count: number, value: number): readonly number[] => new Array(count).fill(value);

test("each point beyond a limit signals, a point on it does not (WE1, N1)", () => {
  expect(signals([0, 3.2, -3.5, 3, -3, 2.9], "WE1")).toEqual(["WE1@1", "WE1@2"]);
  expect(signals([3.1, 3.1, 0], "N1")).toEqual(["N1@0", "N1@1"]);
});

test("two of three beyond two sigma on one side signal at the second of them (WE2, N5)", () => {
  expect(signals([0, 2.5, 1, 2.6, 0], "WE2")).toEqual(["WE2@3"]);
  expect(signals([0, 2.3, 0.4, 2.2, -2.4, -0.2, -2.5], "N5")).toEqual(["N5@3", "N5@6"]);
  expect(signals([2.5, -2.5, 0, 2.5, 2, 1.9], "WE2")).toEqual([]);
});

test("there must be three before two of three are asked", () => {
  expect(signals([2.5, 2.5, 0], "WE2")).toEqual([]);
  expect(signals([2.5, 2.5, 2.5], "WE2")).toEqual(["WE2@2"]);
});

test("four of five beyond one sigma on one side signal at the fourth (WE3, N6)", () => {
  expect(signals([0, 1.2, 1.3, 0.2, 1.4, 1.5], "WE3")).toEqual(["WE3@5"]);
  const both = [1.2, 1.3, 0.2, 1.4, 1.5, -1.2, -1.3, -0.1, -1.4, -1.5];
  expect(signals(both, "N6")).toEqual(["N6@4", "N6@9"]);
  expect(signals([1.2, 1.3, 1.4, 1, 1, 1.5], "WE3")).toEqual([]);
});

test("eight on one side signal by Western Electric, nine by Nelson; a point on the line ends the run", () => {
  expect(signals([...times(8, -1), 1], "WE4", "N2")).toEqual(["WE4@7"]);
  expect(signals([...times(10, 0.5), -0.5, ...times(9, -0.5)], "N2")).toEqual(["N2@8", "N2@18"]);
  expect(signals([...times(7, 1), 0, ...times(7, 1)], "WE4")).toEqual([]);
});

test("six steadily rising or falling signal, equal neighbours end it (N3)", () => {
  expect(signals([1, 2, 3, 4, 5, 6, 7, 7, 6, 5, 4, 3, 2, 1], "N3")).toEqual(["N3@5", "N3@12"]);
  expect(signals([1, 2, 3, 4, 5, 5, 6], "N3")).toEqual([]);
});

test("fourteen going up and down in turn signal (N4)", () => {
  const saw = [1, 3, 2, 4, 3, 5, 4, 6, 5, 7, 6, 8, 7, 9, 8];
  expect(signals(saw, "N4")).toEqual(["N4@13"]);
  expect(signals(saw.slice(0, 13), "N4")).toEqual([]);
});

test("fifteen within one sigma signal, the lines included (N7)", () => {
  expect(signals([...times(16, 0.3), 1.2], "N7")).toEqual(["N7@14"]);
  expect(signals(times(15, 1), "N7")).toEqual(["N7@14"]);
  expect(signals([...times(14, 0.3), 1.2], "N7")).toEqual([]);
});

test("eight outside one sigma signal when some lie on either side (N8)", () => {
  const mixture = [1.2, -1.3, 1.1, -1.4, 1.5, -1.2, 1.3, -1.1, 0.2];
  expect(signals(mixture, "N8")).toEqual(["N8@7"]);
  expect(signals(times(8, 1.2), "N8")).toEqual([]);
  expect(signals([...times(8, 1.2), -1.2], "N8")).toEqual(["N8@8"]);
});

test("what begins in one period is told in order of rule, and what goes on is told once", () => {
  expect(signals([...times(7, 2.5), 3.2, 2.5], "WE1", "WE2", "WE3", "WE4")).toEqual([
    "WE2@2",
    "WE3@4",
    "WE1@7",
    "WE4@7",
  ]);
});

test("a period without data neither counts nor interrupts", () => {
  expect(signals([-1, -1, null, -1, -1, -1, null, -1, -1, -1], "WE4")).toEqual(["WE4@9"]);
  expect(signals([2.5, null, 0, 2.5], "WE2")).toEqual(["WE2@3"]);
});

test("zones follow each period's own sigma, and half the sigmas halve them", () => {
  const [x, n] = [
    [10, 10, 10, 8, 80, 8],
    [10, 10, 10, 4, 40, 4],
  ];
  // 2 per unit where 1 is expected: 2 sigma of 4 units, 6.3 of 40.
  const found = chart({ kind: "u", x, n, centre: 1, rules: ["WE1", "WE3"] });
  expect(found.signals).toEqual([{ rule: "WE1", index: 4 }]);
  const narrow = chart({ kind: "c", x: [100, 116], centre: 100, sigmas: 1.5, rules: ["WE1"] });
  expect(narrow.signals).toEqual([{ rule: "WE1", index: 1 }]);
  const zones = chart({ kind: "c", x: [100, 111, 111], centre: 100, sigmas: 1.5, rules: ["WE2"] });
  expect(zones.signals).toEqual([{ rule: "WE2", index: 2 }]);
});
