import {
  type Bilingual,
  type DateLike,
  fail,
  fromEpochDay,
  type PlainDate,
  type Result,
  type Source,
  succeed,
  toEpochDay,
  toPlainDate,
} from "@ramah/core";
import type { CalendarLayer, LayerDay } from "../calendar/layer.js";
import type { CalendarIssue } from "../reasons.js";
import { hasFields, wrongShape } from "../shape.js";
import { noDate, unknownZone } from "../zone/wall-time.js";
import { type Zone, zoneOf } from "../zone/zone.js";
import { eventsIn } from "./components.js";
import { contentLines } from "./content-lines.js";
import { readEvent } from "./event.js";
import { type Budget, type DaySpan, occurrencesOf } from "./occurrences.js";
import { type SettledEvent, settle } from "./settle.js";

/** What the file itself does not say. */
export interface ICalendarOptions {
  /** Name of the layer. */
  readonly id: string;
  /** First and last date for which the file is complete: rules without an end are followed up to it. */
  readonly from: DateLike;
  readonly to: DateLike;
  /** Zone of the company: needed only for events that are written in UTC. */
  readonly zone?: string;
  /** Name of days whose event has none; "Company holiday" and "Libur perusahaan" when left out. */
  readonly name?: Bilingual;
  /** The date on which the list was announced. */
  readonly knownFrom?: DateLike;
  /** Version of the list; a checksum of its days when left out. */
  readonly version?: string;
  readonly sources?: readonly Source[];
}

/** A layer that was read from a file, and what of the file is not in it. */
export interface ICalendarLayer extends CalendarLayer {
  /** Events and lines that were understood and left out, with the reason and the line of each. */
  readonly notTaken: readonly CalendarIssue[];
}

/**
 * Reads a company's own holidays from an iCalendar file (RFC 5545): events of whole days, of one day or
 * several, once or every year. Events with a time of day, cancelled and replaced ones are listed in
 * `notTaken`. What is not understood fails the whole reading, because a list of holidays with a hole makes
 * wrong deadlines.
 *
 * Rules may say `FREQ=YEARLY` with `INTERVAL`, `COUNT`, `UNTIL`, `BYMONTH`, `BYMONTHDAY` and `BYDAY`
 * (`1MO`, `-1FR`, `SA`). `RDATE`, `EXDATE` and changed single days (`RECURRENCE-ID`) are followed. Whether an
 * event shows as busy or free (`TRANSP`) does not matter: published holidays are mostly marked free.
 *
 * @param text the file
 * @param options name, horizon and what else the file does not say
 * @returns the layer for `compileCalendar`, or every problem with its line: `ical-none`, `ical-structure`,
 *   `ical-value`, `ical-rule`, `ical-size`; of the options `calendar-date`, `calendar-range`, `hours-zone`
 * @example
 * import { readICalendar } from "@ramah/calendar";
 *
 * const file = `BEGIN:VCALENDAR
 * BEGIN:VEVENT
 * DTSTART;VALUE=DATE:20260619
 * RRULE:FREQ=YEARLY
 * SUMMARY:Founders' day
 * END:VEVENT
 * END:VCALENDAR`;
 * const layer = readICalendar(file, { id: "company", from: "2026-01-01", to: "2027-12-31" });
 * layer.ok && layer.value.days.map(({ date }) => date); // => ["2026-06-19", "2027-06-19"]
 */
export function readICalendar(
  text: string,
  options: ICalendarOptions,
): Result<ICalendarLayer, CalendarIssue> {
  if (!hasFields(options)) return fail(wrongShape(options, "ICalendarOptions", ["options"]));
  const { horizon, zone, knownFrom, issues } = readOptions(options);
  const { lines, strange } = contentLines(String(text));
  const { events: found, issues: structure } = eventsIn(lines);
  issues.push(...structure);
  const events = found.flatMap((lines) => readEvent(lines, zone, issues) ?? []);
  const { taken, notTaken, issues: unsettled } = settle(events);
  for (const issue of unsettled) issues.push(issue);
  const days = unroll(taken, horizon, options.name ?? unnamed);
  if (days === undefined) issues.push({ code: "ical-size", path: [], data: { limit: mostDays } });
  const [first, ...more] = issues;
  // Not as arguments of a function: a hostile file has more issues than a call has room for.
  if (first !== undefined) return { ok: false, issues: [first, ...more] };
  const layerDays = (days ?? []).map(
    (day): LayerDay => (knownFrom === undefined ? day : { ...day, knownFrom }),
  );
  return succeed({
    id: options.id,
    version: options.version ?? `ics-${checksum(JSON.stringify(layerDays))}`,
    from: fromEpochDay(horizon.first),
    to: fromEpochDay(horizon.last),
    days: layerDays,
    ...(options.sources === undefined ? {} : { sources: options.sources }),
    notTaken: [
      ...strange.map(
        ({ line, text }): CalendarIssue => ({
          code: "ical-line",
          path: ["line", line],
          data: { text },
        }),
      ),
      ...notTaken,
    ].sort((one, other) => Number(one.path[1]) - Number(other.path[1])),
  });
}

const unnamed: Bilingual = { en: "Company holiday", id: "Libur perusahaan" };

// Two centuries of days, twice over; a company has some hundred.
const mostDays = 150_000;

interface ReadOptions {
  readonly horizon: DaySpan;
  readonly zone: Zone | undefined;
  readonly knownFrom: PlainDate | undefined;
  readonly issues: CalendarIssue[];
}

function readOptions(options: ICalendarOptions): ReadOptions {
  const issues: CalendarIssue[] = [];
  const date = (name: "from" | "to" | "knownFrom"): PlainDate | undefined => {
    const given = options[name];
    if (given === undefined && name === "knownFrom") return undefined;
    const read = given === undefined ? undefined : toPlainDate(given);
    if (read === undefined) issues.push(noDate(given, [name]));
    return read;
  };
  const [from, to, knownFrom] = [date("from"), date("to"), date("knownFrom")];
  if (from !== undefined && to !== undefined && from > to) {
    issues.push({ code: "calendar-range", path: ["to"], data: { from, to } });
  }
  const zone = options.zone === undefined ? undefined : zoneOf(options.zone);
  if (options.zone !== undefined && zone === undefined) issues.push(unknownZone(options.zone));
  const horizon = { first: toEpochDay(from ?? "1970-01-01"), last: toEpochDay(to ?? "1970-01-01") };
  return { horizon, zone, knownFrom, issues };
}

/** The days of all events within the horizon, ascending, or nothing when they are too many. */
function unroll(
  events: readonly SettledEvent[],
  horizon: DaySpan,
  unnamedDay: Bilingual,
): readonly LayerDay[] | undefined {
  const budget: Budget = { left: mostDays };
  const names = new Map<number, Map<string, Bilingual>>();
  for (const event of events) {
    const name = event.name ?? unnamedDay;
    for (const start of startsOf(event, horizon, budget)) {
      const last = Math.min(start + event.length - 1, horizon.last);
      for (let day = Math.max(start, horizon.first); day <= last; day++) {
        if (budget.left-- <= 0) return undefined;
        const ofDay = names.get(day) ?? new Map<string, Bilingual>();
        names.set(day, ofDay.set(JSON.stringify(name), name));
      }
    }
    if (budget.left <= 0) return undefined;
  }
  return [...names]
    .sort(([one], [other]) => one - other)
    .flatMap(([day, ofDay]) =>
      [...ofDay.values()].map((name) => ({ date: fromEpochDay(day), name })),
    );
}

function startsOf(event: SettledEvent, horizon: DaySpan, budget: Budget): readonly number[] {
  // What began before the horizon may reach into it.
  const span = { first: horizon.first - event.length + 1, last: horizon.last };
  const starts = new Set([event.start, ...event.added]);
  for (const rule of event.rules) {
    for (const day of occurrencesOf(rule, event.start, span, budget)) starts.add(day);
  }
  return [...starts].filter((day) => !event.removed.has(day) && event.changed?.has(day) !== true);
}

/** FNV-1a, 32 bits: tells one version of a list from the next, and guards against nothing else. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
