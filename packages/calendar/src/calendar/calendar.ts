import { type DateLike, once, type PlainDate, toPlainDate } from "@ramah/core";
import { layersOf } from "../data/layers.js";
import { refuse, refused } from "../error.js";
import { givenText, hasFields, wrongShape } from "../shape.js";
import { idIssues } from "./calendar-ids.js";
import type { Calendar, CalendarId } from "./calendar-type.js";
import { compileCalendar } from "./compile.js";
import type { CalendarLayer } from "./layer.js";

/** A calendar as it is, and as it was at each date that was asked for. */
interface Kept {
  readonly latest: Calendar;
  /** Dates on which something became known or was taken back, ascending. */
  readonly changes: readonly PlainDate[];
  readonly known: Map<string, Calendar>;
}

const kept: () => Map<CalendarId, Kept> = /* @__PURE__ */ once(() => new Map());
// As many dates as ten years have; who asks for more gets them as right, only made again.
const mostKept = 4096;

/**
 * Gives a calendar of the United Kingdom from 2019 to 2028 or of Indonesia from 2019 to 2027, made at its
 * first use. `GB-ENG` is England and Wales, `GB-SCT` Scotland, `GB-NIR` Northern Ireland, `GB-any` rests on a
 * bank holiday in any part; `ID` rests on national holidays, `ID+cuti-bersama` on joint leave too, which binds
 * the civil service and is for a private employer to decide.
 *
 * @param id the calendar
 * @param options `knownAt`: as it was known at the end of that date, without years and days announced later
 * @returns the calendar; asked again, the same one. Calendars of two dates between which nothing became known
 * share their arrays
 * @throws CalendarError `calendar-unknown` for another name, `calendar-date` for a date that does not exist,
 * `calendar-empty` when nothing had been published by then
 * @example
 * import { calendar, isBusinessDay } from "@ramah/calendar";
 *
 * // Joint leave on 18 August 2025 was decreed on 7 August.
 * isBusinessDay("2025-08-18", calendar("ID+cuti-bersama", { knownAt: "2025-08-06" })); // => true
 * isBusinessDay("2025-08-18", calendar("ID+cuti-bersama", { knownAt: "2025-08-07" })); // => false
 */
export function calendar(
  id: CalendarId,
  options: { readonly knownAt?: DateLike | undefined } = {},
): Calendar {
  if (!hasFields(options))
    return refused("calendar", wrongShape(options, "{ knownAt }", ["options"]));
  const { knownAt } = options;
  const all = kept().get(id) ?? keep(id);
  if (knownAt === undefined) return all.latest;
  const known = typeof knownAt === "string" ? all.known.get(knownAt) : undefined;
  return known ?? asKnown(all, id, knownAt);
}

function keep(id: CalendarId): Kept {
  refuse("calendar", idIssues(id, ["id"]));
  const layers = layersOf(id);
  const latest = compileCalendar(layers, { combine: "union", id });
  const all = { latest, changes: changesOf(layers), known: new Map() };
  kept().set(id, all);
  return all;
}

function asKnown(all: Kept, id: CalendarId, given: DateLike): Calendar {
  const knownAt = toPlainDate(given);
  if (knownAt === undefined) {
    const data = { date: givenText(given) };
    return refused("calendar", { code: "calendar-date", path: ["knownAt"], data });
  }
  const made = all.known.get(knownAt);
  if (made !== undefined) return made;
  const shared = atChange(all, id, knownAt);
  const known = { ...shared, stamp: { ...shared.stamp, knownAt } };
  if (all.known.size >= mostKept) all.known.clear();
  all.known.set(knownAt, known);
  return known;
}

/** What was known at a date is what was known at the last change before it. */
function atChange(all: Kept, id: CalendarId, knownAt: PlainDate): Calendar {
  const change = all.changes.findLast((date) => date <= knownAt);
  if (change !== undefined && change === all.changes.at(-1)) return all.latest;
  const key = `at ${change}`;
  const made =
    all.known.get(key) ??
    compileCalendar(layersOf(id), { combine: "union", id, knownAt: change ?? knownAt });
  all.known.set(key, made);
  return made;
}

function changesOf(layers: readonly CalendarLayer[]): readonly PlainDate[] {
  const dates = layers.flatMap(({ days, horizons = [] }) => [
    ...horizons.map(({ knownFrom }) => knownFrom),
    ...days.flatMap(({ knownFrom, knownUntil }) => [knownFrom, knownUntil]),
  ]);
  return [...new Set(dates)].filter((date) => date !== undefined).sort();
}
