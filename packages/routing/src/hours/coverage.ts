import { refuse } from "@ramah/core";
import type { Coverage, CoverQuestion, CoverSite } from "./cover.js";
import { readSpan } from "./cover-span.js";
import { layOutSites } from "./lay-out-sites.js";
import { needCover, needIssues } from "./need-cover.js";
import { coverOf, lengthMs } from "./periods.js";
import { shareOf } from "./share-of.js";
import { whyClosed } from "./why-closed.js";

/**
 * Proves that a set of sites covers a span of time, or lists every gap, exact to the millisecond: in the
 * nights in which clocks change, in zones of half an hour, over midnight and on holidays, which are those
 * of the date at the site. Where sites have staff, cover by a language or skill is proved as well.
 *
 * @param sites opening hours by site, with the people and their shifts where `needs` asks for them
 * @param question from when to when, moments or dates, and the needs
 * @returns the gaps with the reason for each site, and how long each site stands alone
 * @throws RangeError that lists every problem: `hours-moment`, `hours-span`, `hours-duplicate`, `hours-shape`,
 *   and the codes of `@ramah/calendar` for opening hours that cannot be laid out, such as `calendar-horizon`
 * @example
 * import { coverage } from "@ramah/routing";
 *
 * const office = (zone: string) => ({
 *   zone,
 *   weekly: { mon: [["08:00", "17:00"]], tue: [["08:00", "17:00"]] },
 * }) as const;
 * const sites = [
 *   { id: "jkt", hours: office("Asia/Jakarta") },
 *   { id: "dps", hours: office("Asia/Makassar") },
 *   { id: "djj", hours: office("Asia/Jayapura") },
 * ];
 * const day = coverage(sites, { from: "2026-11-23T06:00+07:00", to: "2026-11-23T17:00+07:00" });
 * day.covered; // => true
 * day.bySite.map(({ site, aloneMs }) => [site, aloneMs / 3_600_000]); // => [["jkt", 1], ["dps", 0], ["djj", 1]]
 * coverage(sites, { from: "2026-11-23", to: "2026-11-23" }).gaps.length; // => 1
 */
export function coverage(sites: readonly CoverSite[], question: CoverQuestion): Coverage {
  const { span, issues: spanIssues } = readSpan(question ?? {});
  const needs = question?.needs ?? [];
  const { laid, issues } = layOutSites(sites, spanIssues.length > 0 ? undefined : span);
  refuse("coverage", [...spanIssues, ...issues, ...needIssues(needs)]);
  const { gaps, depthMs, aloneMs } = coverOf(
    laid.map(({ open }) => open),
    span,
  );
  return {
    ...shareOf(laid, gaps, span, ({ site }, gap) => whyClosed(site, gap)),
    ...span,
    bySite: laid.map(({ site, open }, index) => ({
      site: site.id,
      openMs: lengthMs(open),
      aloneMs: aloneMs[index] ?? 0,
    })),
    depthMs,
    byNeed: needs.map((need) => needCover(laid, need, span)),
  };
}
