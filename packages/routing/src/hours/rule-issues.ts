import {
  attempt,
  type CalendarIssue,
  type OpeningHours as OpeningRule,
  openTime,
} from "@ramah/calendar";

/** Everything that is wrong with hours themselves, whatever dates they are asked for. */
export function ruleIssues(rule: OpeningRule): readonly CalendarIssue[] {
  const sample = rule?.calendar?.to ?? "2026-01-01";
  const checked = attempt(() => openTime(rule, { from: sample, to: sample }));
  return checked.ok ? [] : checked.issues;
}
