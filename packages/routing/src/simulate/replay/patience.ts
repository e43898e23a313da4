/** A customer's wait, and whether it ended by hanging up or by something else, so that patience was longer. */
export interface Wait {
  readonly waitedMs: number;
  readonly hungUp: boolean;
}

interface Step {
  readonly atMs: number;
  readonly survival: number;
}

/**
 * Estimates from waits how long customers wait before hanging up.
 *
 * @returns draws the patience of somebody who already bore a wait: beyond it, by one uniform number;
 *   infinite where nobody was seen to lose patience later
 * @see Kaplan and Meier, Nonparametric estimation from incomplete observations, JASA 53 (1958)
 */
export function patienceAfter(
  waits: readonly Wait[],
): (borneMs: number, uniform: number) => number {
  // Whoever hung up at a moment was still at risk when others were answered at that moment.
  const sorted = [...waits].sort(
    (one, other) => one.waitedMs - other.waitedMs || Number(other.hungUp) - Number(one.hungUp),
  );
  const steps: Step[] = [];
  let survival = 1;
  for (const [index, { waitedMs, hungUp }] of sorted.entries()) {
    if (!hungUp) continue;
    survival *= 1 - 1 / (sorted.length - index);
    steps.push({ atMs: waitedMs, survival });
  }
  return (borneMs, uniform) => {
    const next = firstIndex(steps.length, (index) => (steps[index] as Step).atMs > borneMs);
    const reached = next === 0 ? 1 : (steps[next - 1] as Step).survival;
    const last = firstIndex(
      steps.length,
      (index) => index >= next && (steps[index] as Step).survival < uniform * reached,
    );
    return steps[last]?.atMs ?? Number.POSITIVE_INFINITY;
  };
}

/** The first index that passes, where all after it pass too; `count` for none. */
function firstIndex(count: number, passes: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
