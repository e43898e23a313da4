import type { OpeningHours as OpeningRule } from "@ramah/calendar";
import { attempt, type Instant, type Path, refuse } from "@ramah/core";
import { isObject } from "../config/shape.js";
import type { OpeningHours } from "../config/site.js";
import type { HoursIssue } from "./reasons.js";
import { itemsIn, momentIssues, shapeIssue, textIssues } from "./shape.js";
import { type SiteHours, siteHours } from "./site-hours.js";

/** A site that may take over, with a rule or with hours that were made ready. */
export interface OverflowSite {
  readonly id: string;
  /** When it is open; always when left out. */
  readonly hours?: OpeningRule | OpeningHours;
}

/** The site that takes over, and when. */
export interface NextOpenSite {
  readonly site: string;
  /** When it opens; the moment asked about when it is open. */
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
 * @throws RangeError with `code` and `issues`: `hours-moment` for a moment outside the years 2 to 9998,
 *   `hours-horizon` when a calendar does not reach that far, and every problem of the sites and their hours with its path
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
  const ready = readySites(sites);
  refuse("nextOpenSite", [...ready.issues, ...momentIssues(at)]);
  const now = Math.floor(at);
  let first: NextOpenSite | undefined;
  for (const { site, hours } of ready.sites) {
    const opensAt = hours === undefined ? now : openingFrom(hours, now);
    if (opensAt === now) return { site, opensAt, opensInMs: 0 };
    if (opensAt !== undefined && (first === undefined || opensAt < first.opensAt)) {
      first = { site, opensAt, opensInMs: opensAt - now };
    }
  }
  return first;
}

interface ReadySite {
  readonly site: string;
  readonly hours: OpeningHours | undefined;
}

/** Sites with hours that can be asked, and every problem with its path. */
function readySites(sites: readonly OverflowSite[]): {
  readonly sites: readonly ReadySite[];
  readonly issues: readonly HoursIssue[];
} {
  const issues: HoursIssue[] = [];
  const ready = itemsIn(["sites"], sites, issues).map(({ item: { id, hours }, path }) => {
    issues.push(...textIssues([...path, "id"], id));
    return {
      site: id,
      hours: hours === undefined ? hours : readyHours(hours, [...path, "hours"], issues),
    };
  });
  return { sites: ready, issues };
}

function readyHours(
  hours: OpeningRule | OpeningHours,
  path: Path,
  issues: HoursIssue[],
): OpeningHours | undefined {
  if (isReadyMade(hours)) {
    const isReady = typeof hours.nextOpening === "function";
    if (!isReady) issues.push(shapeIssue([...path, "nextOpening"], "function"));
    return hours;
  }
  const made = attempt<SiteHours, HoursIssue>(() => siteHours(hours));
  if (made.ok) return made.value;
  issues.push(...made.issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] })));
  return undefined;
}

const isReadyMade = (hours: OpeningRule | OpeningHours): hours is OpeningHours =>
  isObject(hours) && "nextOpening" in hours;

/** When a site opens; what its calendar does not know is refused by the name of what was asked. */
function openingFrom(hours: OpeningHours, at: Instant): Instant | undefined {
  const asked = attempt(() => hours.nextOpening(at));
  if (asked.ok) return asked.value;
  refuse("nextOpenSite", asked.issues);
  return undefined;
}
