import type { ChartInput } from "./chart-type.js";
import { sizesOf } from "./plain-kind.js";

/** One period that has data. */
export interface Observation {
  readonly index: number;
  readonly count: number;
  readonly size: number;
  /** Whether the centre and the spread are learnt from it. */
  readonly learnt: boolean;
}

/** The periods that have data: something was recorded, out of something. */
export function observationsOf(input: ChartInput): readonly Observation[] {
  const { x, phase1 } = input;
  const sizes = sizesOf(input);
  const learnt = learntPeriods(phase1, x.length);
  return x.flatMap((count, index) => {
    const size = sizes[index] ?? 0;
    return count === null || size === 0 ? [] : [{ index, count, size, learnt: learnt.has(index) }];
  });
}

function learntPeriods(phase1: ChartInput["phase1"], periods: number): ReadonlySet<number> {
  const leading = typeof phase1 === "number" ? phase1 : periods;
  if (typeof phase1 !== "object")
    return new Set(Array.from({ length: leading }, (_, index) => index));
  return new Set(
    phase1.flatMap((mark, index) => (mark === true ? [index] : mark === false ? [] : [mark])),
  );
}

/** The sum of some figure. */
export const total = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0);

/** The mean distance of neighbours: those in between which nothing was recorded are neighbours too. */
export const meanMovingRange = (values: readonly number[]): number =>
  total(values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? value)))) /
  (values.length - 1);
