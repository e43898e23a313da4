import type { OpeningHours as OpeningRule } from "@ramah/calendar";
import type { Instant } from "@ramah/core";
import type { OpeningHours } from "../config/site.js";
import { siteHours } from "./site-hours.js";

/** A site that may take over, with a rule or with hours that were made ready; without hours it is always open. */
export interface OverflowSite {
  readonly id: string;
  readonly hours?: OpeningRule | OpeningHours;
}

/** The site that takes over, and when. */
export interface NextOpenSite {
  readonly site: string;
  readonly opensAt: Instant;
  /** 0 when it is open now. */
  readonly opensInMs: number;
}

/**
 * Finds the site to which contacts can overflow: the first of the list that is open, else the one that opens
 * first.
 *
 * @param sites in the order of preference; make hours ready with `siteHours` where this is asked often
 * @param at the moment
 * @returns the site and its opening, `undefined` when none of them opens again
 * @throws RangeError with the code `hours-horizon` when a calendar does not reach that far
 * @example
 * import { nextOpenSite } from "@ramah/routing";
 * import { toInstant } from "@ramah/core";
 *
 * const day = [["08:00", "16:00"]] as const;
 * const weekly = { mon: day, tue: day, wed: day, thu: day, fri: day };
 * const sites = [
 *   { id: "jkt", hours: { zone: "Asia/Jakarta", weekly } },
 *   { id: "djj", hours: { zone: "Asia/Jayapura", weekly } },
 * ];
 * const dawn = toInstant("2026-11-23T05:30+07:00") ?? 0;
 * nextOpenSite(sites, dawn); // => { site: "djj", opensAt: dawn + 1_800_000, opensInMs: 1_800_000 }
 */
export function nextOpenSite(
  sites: readonly OverflowSite[],
  at: Instant,
): NextOpenSite | undefined {
  let first: NextOpenSite | undefined;
  for (const { id, hours } of sites) {
    const opensAt = hours === undefined ? at : readyHours(hours).nextOpening(at);
    if (opensAt === at) return { site: id, opensAt, opensInMs: 0 };
    if (opensAt !== undefined && (first === undefined || opensAt < first.opensAt)) {
      first = { site: id, opensAt, opensInMs: opensAt - at };
    }
  }
  return first;
}

const readyHours = (hours: OpeningRule | OpeningHours): OpeningHours =>
  "nextOpening" in hours ? hours : siteHours(hours);
