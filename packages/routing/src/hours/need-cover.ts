import { languageKey, languageReader } from "../language.js";
import type { Coverage, CoverMember, CoverNeed } from "./cover.js";
import type { LaidSite } from "./lay-out-sites.js";
import { commonPeriods, coverOf, lengthMs, type Period } from "./periods.js";
import type { ClosedReason, HoursIssue } from "./reasons.js";
import { itemsIn, levelIssues, textIssues } from "./shape.js";
import { shareOf } from "./share-of.js";
import { whyClosed } from "./why-closed.js";

/** What is wrong with needs. */
export function needIssues(needs: readonly CoverNeed[]): readonly HoursIssue[] {
  const issues: HoursIssue[] = [];
  for (const { item: need, path } of itemsIn(["needs"], needs, issues)) {
    issues.push(
      ...("language" in need
        ? textIssues([...path, "language"], need.language)
        : textIssues([...path, "skill"], need.skill)),
      ...levelIssues([...path, "level"], need.level),
    );
  }
  return issues;
}

/** A need is covered while somebody works who meets it. */
export function needCover(
  laid: readonly LaidSite[],
  need: CoverNeed,
  span: Period,
): Coverage["byNeed"][number] {
  const levelOf = levelReader(need);
  const able = laid.flatMap(({ staff }) =>
    staff.filter(({ member }) => levelOf(member) >= (need.level ?? 1)).map(({ works }) => works),
  );
  const { gaps, depthMs } = coverOf(able, span);
  return { need, ...shareOf(laid, gaps, span, whyUncovered), aloneMs: depthMs[1] ?? 0 };
}

function levelReader(need: CoverNeed): (member: CoverMember) => number {
  if (!("language" in need)) {
    return ({ skills = {} }) => (Object.hasOwn(skills, need.skill) ? (skills[need.skill] ?? 0) : 0);
  }
  const levelIn = languageReader(languageKey(need.language));
  return ({ languages }) => levelIn(languages);
}

/** Why nobody at a site meets a need during a gap: closed all the time, or open without anybody who is able. */
function whyUncovered({ site, open }: LaidSite, gap: Period): readonly ClosedReason[] {
  const within = commonPeriods(open, [gap]);
  const closed =
    lengthMs(within) === gap.to - gap.from
      ? []
      : coverOf([within], gap).gaps.flatMap((part) => whyClosed(site, part));
  return within.length === 0
    ? closed
    : [{ code: "closed-nobody-able", data: { site: site.id } }, ...closed];
}
