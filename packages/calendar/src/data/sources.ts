import type { Bilingual, PlainDate, Source } from "@ramah/core";
import type { CalendarId } from "../calendar/calendar-type.js";
import { layersOf } from "./layers.js";
import { indonesianSources } from "./sources-indonesia.js";
import { britishSources } from "./sources-united-kingdom.js";

/** An announcement that calendars of this package were made of. */
export interface CalendarSource {
  /** The layers that it made or changed. */
  readonly layers: readonly string[];
  /** The year whose days it concerns. */
  readonly year: number;
  /** The date from which calendars know it: of a decree its date, of a list its publication. */
  readonly knownFrom: PlainDate;
  readonly says: Bilingual;
  readonly source: Source;
}

/**
 * Tells which lists, decrees and amendments a calendar was made of. Bundles that do not ask do not carry it.
 *
 * @param id the calendar
 * @returns the announcements, in the order in which they became known for each year
 * @throws CalendarError `calendar-unknown` for another name
 * @example
 * import { calendarSources } from "@ramah/calendar";
 *
 * const changes = calendarSources("ID+cuti-bersama").filter(({ year }) => year === 2025);
 * changes.map(({ knownFrom }) => knownFrom); // => ["2024-10-14", "2025-08-07"]
 */
export function calendarSources(id: CalendarId): readonly CalendarSource[] {
  const layers = new Set(layersOf(id).map((layer) => layer.id));
  return [...britishSources(), ...indonesianSources()].filter((source) =>
    source.layers.some((layer) => layers.has(layer)),
  );
}
