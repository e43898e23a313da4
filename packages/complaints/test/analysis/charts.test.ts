import { expect, test } from "vitest";
import { chart } from "../../src/index.js";
import { chartCases } from "./chart-cases.js";

const differences = (found: readonly number[], wanted: readonly number[]): readonly number[] =>
  wanted.map((value, index) => Math.abs((found[index] ?? Number.NaN) - value));

test.each(chartCases)("centre and limits are those worked out apart, to 1e-9: $name", (one) => {
  const found = chart(one.input);
  expect(Math.abs(found.centre - one.centre)).toBeLessThan(1e-9);
  for (const field of ["lower", "upper", "statistic", "positive", "negative"] as const) {
    const wanted = one[field];
    if (wanted === undefined) continue;
    expect(found[field]).toHaveLength(wanted.length);
    expect(Math.max(...differences(found[field] ?? [], wanted))).toBeLessThan(1e-9);
  }
  if (one.sigmaZ !== undefined) expect(found.sigmaZ).toBeCloseTo(one.sigmaZ, 9);
});
