import type { Path } from "@ramah/core";
import type { CalendarIssue } from "../reasons.js";
import { isCalendar, wrongShape } from "../shape.js";
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
  const calendar = context?.calendar;
  if (!isCalendar(calendar)) {
    const part = partOnBusinessDays(rule);
    if (part !== undefined) {
      issues.push(
        calendar === undefined
          ? need("calendar", part, path)
          : wrongShape(calendar, "Calendar", ["context", "calendar"]),
      );
    }
  }
  if (rule.unit === "businessMinute" && typeof context?.hours?.add !== "function") {
    issues.push(
      context?.hours === undefined
        ? need("hours", "unit: businessMinute", path)
        : wrongShape(context.hours, "OpenTime", ["context", "hours"]),
    );
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
