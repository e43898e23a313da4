import type { CoverShare } from "./cover.js";
import type { LaidSite } from "./lay-out-sites.js";
import { lengthMs, type Period } from "./periods.js";
import type { ClosedReason } from "./reasons.js";

/** How much of a span its gaps leave, each gap with the reasons of every site, told once where they come again. */
export function shareOf(
  laid: readonly LaidSite[],
  gaps: readonly Period[],
  span: Period,
  whyAt: (site: LaidSite, gap: Period) => readonly ClosedReason[],
): CoverShare {
  const total = span.to - span.from;
  const why = (gap: Period): readonly ClosedReason[] => {
    if (laid.length === 0) return [{ code: "closed-no-site", data: {} }];
    const reasons = laid.flatMap((site) => whyAt(site, gap));
    return [...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()];
  };
  return {
    covered: gaps.length === 0,
    share: (total - lengthMs(gaps)) / total,
    gaps: gaps.map((gap) => ({ ...gap, ms: gap.to - gap.from, why: why(gap) })),
  };
}
