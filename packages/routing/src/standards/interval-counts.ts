import type { Instant } from "@ramah/core";

/** Moments per interval. */
export function countsOf(
  moments: readonly Instant[],
  from: Instant,
  windowMs: number,
  size: number,
): readonly number[] {
  const found = new Array<number>(size).fill(0);
  for (const at of moments) {
    const index = Math.floor((at - from) / windowMs);
    if (index >= 0 && index < size) found[index] = (found[index] ?? 0) + 1;
  }
  return found;
}

/** What is left of each value when the mean of its slot is taken away. */
export function withoutSeason(
  values: readonly number[],
  slotOf: (index: number) => number,
): readonly number[] {
  const sums: number[] = [];
  const sizes: number[] = [];
  for (const [index, value] of values.entries()) {
    const slot = slotOf(index);
    sums[slot] = (sums[slot] ?? 0) + value;
    sizes[slot] = (sizes[slot] ?? 0) + 1;
  }
  return values.map((value, index) => {
    const slot = slotOf(index);
    return value - (sums[slot] ?? 0) / (sizes[slot] ?? 1);
  });
}

/** The correlation of failures with calls `lag` intervals later; nothing where either never varies. */
export function correlationAt(
  x: readonly number[],
  y: readonly number[],
  lag: number,
): readonly number[] {
  const early = x.slice(Math.max(0, -lag), x.length - Math.max(0, lag));
  const late = y.slice(Math.max(0, lag), y.length - Math.max(0, -lag));
  const one = withoutSeason(early, () => 0);
  const other = withoutSeason(late, () => 0);
  const dot = (first: readonly number[], second: readonly number[]): number =>
    first.reduce((sum, value, index) => sum + value * (second[index] ?? 0), 0);
  const size = Math.sqrt(dot(one, one) * dot(other, other));
  return size > 1e-9 ? [dot(one, other) / size] : [];
}
