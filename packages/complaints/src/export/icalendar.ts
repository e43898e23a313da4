import { toWallTime } from "@ramah/calendar";
import { addDays, type Instant, instantText, type Locale, type PlainDate } from "@ramah/core";
import type { PlannedClock } from "../regimes/timeline.js";
import { contentLine, textValue } from "./content-line.js";
import { deadlineText } from "./deadline-text.js";

/** A deadline to hand to a calendar: a planned clock of a case, best with how it stands (`clockStandings`). */
export interface CalendarDeadline {
  readonly caseId: string;
  readonly clock: PlannedClock;
  /** With an extension, the first moment that is then too late, and its date. */
  readonly due?: Instant;
  readonly date?: PlainDate;
  readonly round?: number;
  /** How often it was planned before: calendars take over the highest. */
  readonly revision?: number;
  readonly fulfilledAt?: Instant;
  readonly droppedAt?: Instant;
  /** When to sound an alarm; none once it was met or fell away. */
  readonly warnAt?: readonly Instant[];
}

/** How deadlines are written for a calendar. */
export interface ICalendarDeadlineOptions {
  readonly locale: Locale;
  /** The moment of writing. */
  readonly stamp: Instant;
  /** `event` (when left out) shows in every calendar; `todo` can be ticked off where tasks are known. */
  readonly as?: "event" | "todo";
  /** Your domain, which makes the ids yours: `complaints.invalid` when left out. */
  readonly domain?: string;
  /** Alarms this long before each deadline, in milliseconds, besides those of the deadlines. */
  readonly warnBeforeMs?: readonly number[];
  /** What to call a deadline, instead of the key of its milestone. */
  readonly title?: (clock: PlannedClock) => string;
}

/**
 * Writes deadlines as an iCalendar file (RFC 5545). Each keeps its id over every new writing, so that a
 * calendar moves it instead of showing it twice. Moments are written in UTC and shown right in every zone;
 * what is due by the end of a day is due that day, not at midnight of the next.
 *
 * @param deadlines planned clocks with their cases
 * @param options language, moment of writing (epoch milliseconds), kind of entry, alarms
 * @returns the file, with CRLF at every end of line; without deadlines it holds no entry, which the standard
 *   does not allow but readers take
 * @throws RangeError when a moment is outside the years 0001 to 9999 or a zone is unknown
 * @example
 * import { deadlinesAsICalendar, type PlannedClock } from "@ramah/complaints";
 *
 * const clock: PlannedClock = {
 *   key: "uk-fca-disp/final-response",
 *   regime: "uk-fca-disp",
 *   regimeValidFrom: "2026-06-01",
 *   milestone: "final-response",
 *   rule: { n: 8, unit: "week" },
 *   startAt: 1_782_820_800_000,
 *   zone: "Europe/London",
 *   due: 1_787_698_800_000,
 *   date: "2026-08-25",
 * };
 * const file = deadlinesAsICalendar([{ caseId: "C-1", clock }], { locale: "en", stamp: 0 });
 * file.includes("DTSTART;VALUE=DATE:20260825\r\nDTEND;VALUE=DATE:20260826\r\n"); // => true
 */
export function deadlinesAsICalendar(
  deadlines: readonly CalendarDeadline[],
  options: ICalendarDeadlineOptions,
): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//Ramah//Complaints//${options.locale.toUpperCase()}`,
    "CALSCALE:GREGORIAN",
    ...newestOf(deadlines, options).flatMap(([id, deadline]) => entryOf(id, deadline, options)),
    "END:VCALENDAR",
  ];
  return `${lines.join("\r\n")}\r\n`;
}

/** A deadline that was planned anew shows as it is planned now. */
function newestOf(
  deadlines: readonly CalendarDeadline[],
  { domain = "complaints.invalid" }: ICalendarDeadlineOptions,
): readonly [string, CalendarDeadline][] {
  const newest = new Map<string, CalendarDeadline>();
  for (const deadline of deadlines) {
    const { caseId, round = 0, clock, revision = 0 } = deadline;
    const id = `${[caseId, String(round), clock.key].map(idPart).join(".")}@${textValue(domain)}`;
    if (revision >= (newest.get(id)?.revision ?? 0)) newest.set(id, deadline);
  }
  return [...newest];
}

function entryOf(
  id: string,
  deadline: CalendarDeadline,
  options: ICalendarDeadlineOptions,
): string[] {
  const { caseId, clock, due = clock.due, date = clock.date, revision = 0 } = deadline;
  const { locale, stamp, as = "event" } = options;
  // At 24:00 the wall shows another date already, whatever the zone does with its clock that night.
  const wall = toWallTime(clock.zone, due);
  const time = wall.date === date ? wall.time : undefined;
  const title = options.title?.(clock) ?? clock.milestone;
  const words = deadlineText({ caseId, title, date, zone: clock.zone, time }, locale);
  const component = as === "event" ? "VEVENT" : "VTODO";
  return [
    `BEGIN:${component}`,
    contentLine("UID", id),
    `DTSTAMP:${utc(stamp)}`,
    `SEQUENCE:${revision}`,
    contentLine(`SUMMARY;LANGUAGE=${locale}`, textValue(words.summary)),
    contentLine(`DESCRIPTION;LANGUAGE=${locale}`, textValue(words.description)),
    ...(as === "event" ? eventLines(due, date, time) : [`DUE:${utc(lastMoment(due, time))}`]),
    ...statusLines(deadline, as),
    ...alarmsOf(deadline, due, options).flatMap((at) => alarmLines(at, words.summary, locale)),
    `END:${component}`,
  ];
}

/** A deadline keeps nobody busy, so that the time shows as free. */
function eventLines(due: Instant, date: PlainDate, time: string | undefined): string[] {
  return time === undefined
    ? [
        `DTSTART;VALUE=DATE:${compact(date)}`,
        `DTEND;VALUE=DATE:${compact(addDays(date, 1))}`,
        "TRANSP:TRANSPARENT",
      ]
    : [`DTSTART:${utc(due)}`, "TRANSP:TRANSPARENT"];
}

/** `due` is the first moment too late: the end of a day is shown as its last second, on its own date. */
const lastMoment = (due: Instant, time: string | undefined): Instant =>
  time === undefined ? due - 1000 : due;

function statusLines({ fulfilledAt, droppedAt }: CalendarDeadline, as: "event" | "todo"): string[] {
  if (fulfilledAt !== undefined) {
    return as === "event"
      ? ["STATUS:CONFIRMED"]
      : ["STATUS:COMPLETED", `COMPLETED:${utc(fulfilledAt)}`];
  }
  if (droppedAt !== undefined) return ["STATUS:CANCELLED"];
  return [as === "event" ? "STATUS:CONFIRMED" : "STATUS:NEEDS-ACTION"];
}

function alarmsOf(
  { fulfilledAt, droppedAt, warnAt = [] }: CalendarDeadline,
  due: Instant,
  { warnBeforeMs = [] }: ICalendarDeadlineOptions,
): readonly Instant[] {
  if (fulfilledAt !== undefined || droppedAt !== undefined) return [];
  const moments = [...warnAt, ...warnBeforeMs.map((before) => due - before)];
  return [...new Set(moments)].sort((a, b) => a - b);
}

/** At a moment, not so long before: what a calendar counts back from a whole day depends on its own zone. */
const alarmLines = (at: Instant, summary: string, locale: Locale): string[] => [
  "BEGIN:VALARM",
  "ACTION:DISPLAY",
  `TRIGGER;VALUE=DATE-TIME:${utc(at)}`,
  contentLine(`DESCRIPTION;LANGUAGE=${locale}`, textValue(summary)),
  "END:VALARM",
];

const utc = (at: Instant): string => `${instantText(at).replace(/[-:]|\.\d+/g, "")}`;

const compact = (date: PlainDate): string => date.replaceAll("-", "");

/** Only letters, digits and marks that no reader trips over; a half of a pair stands for none. */
const idPart = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Cs}/gu, "\uFFFD")).replace(
    /[!'()*~.]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
