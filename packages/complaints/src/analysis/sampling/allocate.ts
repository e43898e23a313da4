import { comparing } from "@ramah/core";

/** A part of the cases from which its own share is drawn. */
export interface Stratum {
  readonly stratum: string;
  /** How many cases there are in it. */
  readonly population: number;
}

/**
 * How many cases each stratum gives: `minimum` or all it has, and beyond that in proportion, whole numbers
 * by largest remainder, ties by name. A stratum whose share would be below its minimum is served first and
 * the others divide what is left.
 */
export function allocate(
  strata: readonly Stratum[],
  size: number,
  minimum: number,
): readonly number[] {
  const floors = strata.map(({ population }) => Math.min(minimum, population));
  const served = new Set<number>();
  for (;;) {
    const others = strata.map((_, index) => index).filter((index) => !served.has(index));
    const left = size - sum([...served].map((index) => floors[index] ?? 0));
    const people = sum(others.map((index) => strata[index]?.population ?? 0));
    const quotaOf = (index: number): number =>
      people === 0 ? 0 : (left * (strata[index]?.population ?? 0)) / people;
    const short = others.filter((index) => quotaOf(index) < (floors[index] ?? 0));
    if (short.length > 0) {
      for (const index of short) served.add(index);
      continue;
    }
    const quotas = strata.map((_, index) =>
      served.has(index) ? (floors[index] ?? 0) : quotaOf(index),
    );
    return largestRemainder(quotas, strata);
  }
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

function largestRemainder(
  quotas: readonly number[],
  strata: readonly Stratum[],
): readonly number[] {
  // A quota of 2.9999999999999996 is cut to 2, and its remainder, rounded, is the first to be raised.
  const whole = quotas.map(Math.floor);
  const missing = Math.round(sum(quotas)) - sum(whole);
  const order = quotas
    .map((quota, index) => ({ index, remainder: quota - (whole[index] ?? 0) }))
    .sort(
      comparing(
        { descending: ({ remainder }) => Math.round(remainder * 1e9) },
        ({ index }) => strata[index]?.stratum ?? "",
      ),
    );
  const raised = new Set(order.slice(0, missing).map(({ index }) => index));
  return whole.map((count, index) => count + (raised.has(index) ? 1 : 0));
}
