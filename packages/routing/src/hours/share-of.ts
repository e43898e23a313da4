import type { CoverShare } from "./cover.js";
import { lengthMs, type Period } from "./periods.js";
import type { ClosedReason } from "./reasons.js";

/** How much of a span its gaps leave, each gap with its reasons. */
export function shareOf(
  gaps: readonly Period[],
  span: Period,
  why: (gap: Period) => readonly ClosedReason[],
): CoverShare {
  const total = span.to - span.from;
  return {
    covered: gaps.length === 0,
    share: (total - lengthMs(gaps)) / total,
    gaps: gaps.map((gap) => ({ ...gap, ms: gap.to - gap.from, why: why(gap) })),
  };
}
