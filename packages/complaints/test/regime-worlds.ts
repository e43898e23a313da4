import { type Calendar, compileCalendar } from "@ramah/calendar";
import { type PlannedComplaint, planCase, type Regime, regimes } from "@ramah/complaints";

/** Invented holidays in far-off weeks, for the countries whose days this project does not have. */
const layer = (id: string, date: `${number}-${number}-${number}`) => ({
  id,
  version: "test",
  from: "2020-01-01" as const,
  to: "2030-12-31" as const,
  days: [{ date, name: { en: "Invented day", id: "Hari rekaan" } }],
  sources: [],
});

export const ownCalendars: Readonly<Record<"EU" | "US" | "AU" | "BH", Calendar>> = {
  EU: compileCalendar([layer("EU", "2026-11-11")], { combine: "union" }),
  US: compileCalendar([layer("US", "2026-11-11")], { combine: "union" }),
  AU: compileCalendar([layer("AU", "2026-11-03")], { combine: "union" }),
  BH: compileCalendar([layer("BH", "2026-12-16")], { combine: "union", weekend: [5, 6] }),
};

/** An ordinary complaint, which nothing special is said of. */
export const ordinary: PlannedComplaint = {
  receivedAt: "2026-11-02T10:00Z",
  jurisdiction: "GB-ENG",
  sector: "other",
  channel: "web",
  isOral: false,
};

/** The versions of the named regimes. */
export const only = (...ids: readonly string[]): readonly Regime[] =>
  regimes.filter(({ id }) => ids.includes(id));

/** The date of every limit and of its extension, by key. */
export function datesOf(
  complaint: Partial<PlannedComplaint>,
  chosen: readonly Regime[],
): Readonly<Record<string, string>> {
  const { entries } = planCase({ ...ordinary, ...complaint }, chosen, { calendars: ownCalendars });
  return Object.fromEntries(
    entries.map(({ clock, extended }) => [
      clock.key,
      extended === undefined ? clock.date : `${clock.date} or ${extended.date}`,
    ]),
  );
}
