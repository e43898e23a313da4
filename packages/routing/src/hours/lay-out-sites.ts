import {
  attempt,
  type CalendarIssue,
  type OpeningHours as OpeningRule,
  openTime,
  toWallTime,
} from "@ramah/calendar";
import type { Path } from "@ramah/core";
import { isObject } from "../config/shape.js";
import type { Level } from "../config/skill.js";
import type { CoverMember, CoverSite } from "./cover.js";
import { commonPeriods, type Period } from "./periods.js";
import type { HoursIssue } from "./reasons.js";
import { ruleIssues } from "./rule-issues.js";
import { itemsIn, levelIssues, shapeIssue, textIssues } from "./shape.js";

/** A site with its hours, and those of each of its people, on the line of time. */
export interface LaidSite {
  readonly site: CoverSite;
  readonly open: readonly Period[];
  readonly staff: readonly { readonly member: CoverMember; readonly works: readonly Period[] }[];
}

/** Lays sites out over a span, and lists every problem with its path; without a span only problems are found. */
export function layOutSites(
  sites: readonly CoverSite[],
  span: Period | undefined,
): {
  readonly laid: readonly LaidSite[];
  readonly issues: readonly (HoursIssue | CalendarIssue)[];
} {
  const issues: HoursIssue[] = [];
  const calendarIssues: CalendarIssue[] = [];
  const ids = new Set<string>();
  const periodsOf = (rule: OpeningRule, path: Path): readonly Period[] => {
    const { periods, issues: found } = openPeriods(rule, span);
    calendarIssues.push(...found.map((issue) => ({ ...issue, path: [...path, ...issue.path] })));
    return periods;
  };
  const laid = itemsIn(["sites"], sites, issues).map(({ item: site, path }): LaidSite => {
    const { id } = site;
    issues.push(...textIssues([...path, "id"], id));
    if (ids.has(id)) issues.push({ code: "hours-duplicate", path: [...path, "id"], data: { id } });
    ids.add(id);
    const open = periodsOf(site.hours, [...path, "hours"]);
    const members = itemsIn([...path, "staff"], site.staff ?? [], issues);
    const staff = members.map(({ item: member, path: place }) => {
      issues.push(
        ...abilityIssues([...place, "languages"], member.languages),
        ...abilityIssues([...place, "skills"], member.skills),
      );
      const { shift } = member;
      const works =
        shift === undefined ? open : commonPeriods(periodsOf(shift, [...place, "shift"]), open);
      return { member, works };
    });
    return { site, open, staff };
  });
  return { laid, issues: [...issues, ...calendarIssues] };
}

function openPeriods(
  rule: OpeningRule,
  span: Period | undefined,
): { readonly periods: readonly Period[]; readonly issues: readonly CalendarIssue[] } {
  const issues = ruleIssues(rule);
  if (issues.length > 0 || span === undefined) return { periods: [], issues };
  const laid = attempt(() => {
    // Dates at the site, so that its calendar is asked for no day more than the span has there.
    const from = toWallTime(rule.zone, span.from).date;
    const to = toWallTime(rule.zone, span.to - 1).date;
    return openTime(rule, { from, to }).periods(span.from, span.to);
  });
  return laid.ok ? { periods: laid.value, issues } : { periods: [], issues: laid.issues };
}

const abilityIssues = (
  path: Path,
  levels: Readonly<Record<string, Level>> | undefined,
): readonly HoursIssue[] => {
  if (levels === undefined) return [];
  if (!isObject(levels)) return [shapeIssue(path, "object")];
  return Object.entries(levels).flatMap(([name, level]) => levelIssues([...path, name], level));
};
