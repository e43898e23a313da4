import {
  attempt,
  type CalendarIssue,
  type OpeningHours as OpeningRule,
  openTime,
  toWallTime,
} from "@ramah/calendar";
import { type Instant, type Path, refuse } from "@ramah/core";
import type { Level } from "../config/skill.js";
import { languageLevel } from "../language.js";
import { type CoverSpan, readSpan } from "./cover-span.js";
import { commonPeriods, coverOf, lengthMs, type Period } from "./periods.js";
import type { ClosedReason, HoursIssue } from "./reasons.js";
import { whyClosed } from "./why-closed.js";

/** Somebody who works at a site. */
export interface CoverMember {
  readonly id: string;
  /** When this person works; the hours of the site when left out. Outside those nobody works. */
  readonly shift?: OpeningRule;
  readonly languages?: Readonly<Record<string, Level>>;
  readonly skills?: Readonly<Record<string, Level>>;
}

/** A place with its opening hours and, where cover of a language or skill is asked, its people. */
export interface CoverSite {
  readonly id: string;
  readonly hours: OpeningRule;
  readonly staff?: readonly CoverMember[];
}

/** What somebody must be able to do at every moment; the level is 1 when left out. */
export type CoverNeed =
  | { readonly language: string; readonly level?: Level }
  | { readonly skill: string; readonly level?: Level };

/** What cover is asked for. */
export interface CoverQuestion extends CoverSpan {
  /** Languages and skills whose cover is proved one by one. */
  readonly needs?: readonly CoverNeed[];
}

/** A stretch of time that nobody covers. */
export interface CoverGap extends Period {
  readonly ms: number;
  /** For every site why not. */
  readonly why: readonly ClosedReason[];
}

/** How a span of time is covered. */
export interface CoverShare {
  /** There is no gap: a proof, since every moment of the span was looked at. */
  readonly covered: boolean;
  /** Covered part of the span, 0 to 1. */
  readonly share: number;
  readonly gaps: readonly CoverGap[];
}

/** Cover by several sites. */
export interface Coverage extends CoverShare {
  /** The span that was looked at. */
  readonly from: Instant;
  readonly to: Instant;
  /** How long a site is open, and how long it is the only one: whatever befalls it then befalls everybody. */
  readonly bySite: readonly {
    readonly site: string;
    readonly openMs: number;
    readonly aloneMs: number;
  }[];
  /** How long so many sites are open at once, by their number from 0. */
  readonly depthMs: readonly number[];
  /** Cover of each need that was asked for; `aloneMs` is how long one single person covers it. */
  readonly byNeed: readonly (CoverShare & { readonly need: CoverNeed; readonly aloneMs: number })[];
}

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
  const issues: (HoursIssue | CalendarIssue)[] = [...spanIssues];
  const list = listIn(sites, ["sites"], issues);
  const needs = listIn(question?.needs ?? [], ["needs"], issues);
  const laid =
    spanIssues.length > 0
      ? []
      : list.map((site, index) => layOut(site, span, ["sites", index], issues));
  duplicates(list, issues);
  refuse("coverage", issues);
  const { gaps, depthMs, aloneMs } = coverOf(
    laid.map(({ open }) => open),
    span,
  );
  return {
    ...shareOf(gaps, span, (gap) => reasonsFor(laid, gap)),
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

/** The objects of a list; whatever else is there is a problem. */
function listIn<Item extends object>(
  given: readonly Item[],
  path: Path,
  issues: (HoursIssue | CalendarIssue)[],
): readonly Item[] {
  if (!Array.isArray(given)) {
    issues.push({ code: "hours-shape", path, data: { expected: "list" } });
    return [];
  }
  return (given as readonly Item[]).filter((item, index) => {
    const isRight = typeof item === "object" && item !== null;
    if (!isRight)
      issues.push({ code: "hours-shape", path: [...path, index], data: { expected: "object" } });
    return isRight;
  });
}

/** A site with its hours, and those of each of its people, on the line of time. */
interface LaidSite {
  readonly site: CoverSite;
  readonly open: readonly Period[];
  readonly staff: readonly { readonly member: CoverMember; readonly works: readonly Period[] }[];
}

function layOut(
  site: CoverSite,
  span: Period,
  path: Path,
  issues: (HoursIssue | CalendarIssue)[],
): LaidSite {
  const lay = (rule: OpeningRule, at: Path): readonly Period[] => {
    const laid = attempt(() => {
      // Dates at the site, so that its calendar is asked for no day more than the span has there.
      const { zone } = rule ?? {};
      const from = toWallTime(zone, span.from).date;
      const to = toWallTime(zone, span.to - 1).date;
      return openTime(rule, { from, to }).periods(span.from, span.to);
    });
    if (laid.ok) return laid.value;
    issues.push(...laid.issues.map((issue) => ({ ...issue, path: [...at, ...issue.path] })));
    return [];
  };
  const open = lay(site.hours, [...path, "hours"]);
  const staff = listIn(site.staff ?? [], [...path, "staff"], issues).map((member, index) => ({
    member,
    works:
      member.shift === undefined
        ? open
        : commonPeriods(lay(member.shift, [...path, "staff", index, "shift"]), open),
  }));
  return { site, open, staff };
}

function duplicates(sites: readonly CoverSite[], issues: (HoursIssue | CalendarIssue)[]): void {
  const seen = new Set<string>();
  for (const [index, site] of sites.entries()) {
    const { id } = site;
    if (seen.has(id))
      issues.push({ code: "hours-duplicate", path: ["sites", index, "id"], data: { id } });
    seen.add(id);
  }
}

function shareOf(
  gaps: readonly Period[],
  span: Period,
  why: (gap: Period) => readonly ClosedReason[],
): CoverShare {
  const missing = lengthMs(gaps);
  const total = span.to - span.from;
  return {
    covered: gaps.length === 0,
    share: (total - missing) / total,
    gaps: gaps.map((gap) => ({ ...gap, ms: gap.to - gap.from, why: why(gap) })),
  };
}

const reasonsFor = (laid: readonly LaidSite[], gap: Period): readonly ClosedReason[] =>
  laid.length === 0
    ? [{ code: "closed-no-site", data: {} }]
    : laid.flatMap(({ site }) => whyClosed(site.id, site.hours, gap));

/** A need is covered while somebody works who meets it. */
function needCover(
  laid: readonly LaidSite[],
  need: CoverNeed,
  span: Period,
): Coverage["byNeed"][number] {
  const able = laid.flatMap(({ staff }) =>
    staff.filter(({ member }) => meets(member, need)).map(({ works }) => works),
  );
  const { gaps, depthMs } = coverOf(able, span);
  const why = (gap: Period): readonly ClosedReason[] =>
    laid.flatMap(({ site, open }): readonly ClosedReason[] => {
      const within = commonPeriods(open, [gap]);
      // Told apart: closed all the time, or open without anybody who is able.
      const closed =
        lengthMs(within) === gap.to - gap.from ? [] : whyClosedWithin(site, within, gap);
      return within.length === 0
        ? closed
        : [{ code: "closed-nobody-able", data: { site: site.id } }, ...closed];
    });
  return { need, ...shareOf(gaps, span, why), aloneMs: depthMs[1] ?? 0 };
}

/** Why a site is closed in those parts of a gap in which it is. */
function whyClosedWithin(
  site: CoverSite,
  open: readonly Period[],
  gap: Period,
): readonly ClosedReason[] {
  const reasons = coverOf([open], gap).gaps.flatMap((part) => whyClosed(site.id, site.hours, part));
  const texts = reasons.map((reason) => JSON.stringify(reason));
  return reasons.filter((_, index) => texts.indexOf(texts[index] ?? "") === index);
}

function meets({ languages = {}, skills = {} }: CoverMember, need: CoverNeed): boolean {
  const level =
    "language" in need
      ? languageLevel(languages, need.language)
      : Object.hasOwn(skills, need.skill)
        ? (skills[need.skill] ?? 0)
        : 0;
  return level >= (need.level ?? 1);
}
