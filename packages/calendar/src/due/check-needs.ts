import type { Path } from "@ramah/core";
import type { CalendarIssue } from "../reasons.js";
import type { DueContext } from "./context.js";
import type { DayRule } from "./day-rule.js";
import { partOnBusinessDays, partOnMoment } from "./rule-parts.js";
import type { Start } from "./start.js";

/** Collects what a sound rule needs and was not given. */
export function checkNeeds(
  rule: DayRule,
  context: DueContext | undefined,
  start: Start | undefined,
  path: Path,
  issues: CalendarIssue[],
): void {
  if (context?.calendar === undefined) {
    const part = partOnBusinessDays(rule);
    if (part !== undefined) issues.push(need("calendar", part, path));
  }
  if (rule.unit === "businessMinute" && context?.hours === undefined) {
    issues.push(need("hours", "unit: businessMinute", path));
  }
  if (rule.end === "closeOfBusiness" && context?.closeOfBusiness === undefined) {
    issues.push(need("closeOfBusiness", "end: closeOfBusiness", path));
  }
  if (start !== undefined && Number.isNaN(start.at)) {
    const part = partOnMoment(rule);
    if (part !== undefined) issues.push(need("moment", part, path));
  }
}

const need = (
  what: Extract<CalendarIssue, { code: "due-needs" }>["data"]["need"],
  part: string,
  path: Path,
): CalendarIssue => ({ code: "due-needs", path, data: { need: what, part } });
