import { calendar, type DayRule, dueDate } from "@ramah/calendar";
import type { Difference, Milestone, PlannedClock, Regime } from "@ramah/complaints";
import { describe } from "@ramah/complaints/messages";

export const jakarta = "Asia/Jakarta";

/** Every reason in words. */
export const said = (differences: readonly Difference[], locale: "en" | "id" = "en"): string[] =>
  differences.flatMap(({ reasons }) => reasons.map((reason) => describe(reason, locale)));
export const codes = (differences: readonly Difference[]): string[] =>
  differences.flatMap(({ reasons }) => reasons.map(({ code }) => code));

/** A clock of a desk of its own, whose regime is in no list. */
export function planned(
  rule: DayRule,
  start: string,
  more: Partial<PlannedClock> = {},
): PlannedClock {
  const known = more.calendar ?? calendar("ID+cuti-bersama", { knownAt: "2025-08-05" }).stamp;
  const startAt = Date.parse(start);
  const { due, date } = dueDate(startAt, rule, {
    zone: jakarta,
    calendar: calendar(known.id as "ID", { knownAt: known.knownAt }),
  });
  return {
    key: "desk/answer",
    regime: "desk",
    regimeValidFrom: "2024-01-01",
    milestone: "answer",
    rule,
    startAt,
    zone: jakarta,
    calendar: known,
    due,
    date,
    ...more,
  };
}

export const desk = (milestones: readonly Milestone[]): Regime => ({
  id: "desk",
  origin: "house",
  validFrom: "2024-01-01",
  calendar: "ID+cuti-bersama",
  zone: jakarta,
  appliesTo: {},
  milestones,
  source: { document: "Desk", asOf: "2026-11-21", status: "verified" },
});
export const answerBy = (rule: DayRule): Milestone => ({
  key: "answer",
  purpose: "answer",
  from: "receipt",
  rule,
});
export const three: DayRule = { n: 3, unit: "businessDay" };
