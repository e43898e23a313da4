import { type Instant, type InstantLike, type PlainDate, toEpochDay } from "@ramah/core";
import { refuse, refused } from "../error.js";
import { givenText, hasFields, wrongShape } from "../shape.js";
import { unknownZone } from "../zone/wall-time.js";
import { closingOf, isWithin, latestOpening, momentAfter, openingOf, openUntil } from "./ask.js";
import { type KnownSpan, knownAfter, knownMoment, momentText, unknown } from "./known-span.js";
import type { OpeningHours } from "./opening-hours.js";
import { type Horizon, readHours } from "./read-hours.js";
import { layOut } from "./timeline.js";

/** A stretch of open time. */
export interface OpenPeriod {
  readonly from: Instant;
  /** The first moment that no longer belongs to it. */
  readonly to: Instant;
}

/**
 * Opening hours laid out on the line of time, ready to be asked. Made by `openTime`. Every question is
 * one or two binary searches, and fails with `calendar-horizon` where its answer is not known.
 */
export interface OpenTime {
  readonly zone: string;
  /** First and last date that are known. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** The moments at which `from` begins and `to` ends. */
  readonly begin: Instant;
  readonly end: Instant;
  /**
   * When a length of open time will have passed. What ends at closing is due then, not at the next
   * opening; no time at all is due at once, even when closed.
   */
  readonly add: (start: InstantLike, openMs: number) => Instant;
  /** Open milliseconds from one moment to another, negative when the other comes first. */
  readonly within: (from: InstantLike, to: InstantLike) => number;
  /** The moment of opening is open, the moment of closing is not. */
  readonly isOpen: (at: InstantLike) => boolean;
  /** When it is open from a moment on: the moment itself when it is open then. */
  readonly nextOpening: (at: InstantLike) => Instant;
  /** When the period ends that is open at a moment, or else the next one. */
  readonly nextClosing: (at: InstantLike) => Instant;
  /** The open periods between two moments, cut at both: the lines that explain a length of open time. */
  readonly periods: (from: InstantLike, to: InstantLike) => readonly OpenPeriod[];
}

/**
 * Lays opening hours out for a span of dates.
 *
 * Times are those of the wall clock, resolved as Temporal's `compatible` does: one that the clock skips
 * is moved on by the length of the gap, of one that it shows twice the first is meant. Between opening
 * and closing real time counts: a night in which the clock is put back is an hour longer. A range that
 * runs past midnight belongs to the day on which it starts: an exception or holiday of the next day does
 * not cut it, one of its own day removes it whole. A date that a zone leaves out altogether has no hours.
 *
 * @param hours zone, hours of the week, exceptions and a calendar whose holidays are closed
 * @param horizon first and last date, both included; the calendar must know all of them
 * @returns an object to ask; its functions throw a CalendarError with `calendar-horizon` outside the
 *   horizon, `calendar-date` for what is no moment, and `hours-length` for a negative length
 * @throws CalendarError that lists every problem: `hours-zone`, `hours-weekday`, `hours-range`,
 *   `hours-overlap`, `calendar-shape`, `calendar-date`, `calendar-range`, `calendar-horizon`
 * @example
 * import { openTime } from "@ramah/calendar";
 * import { hourMs, instantText } from "@ramah/core";
 *
 * const office = openTime(
 *   { zone: "Asia/Jakarta", weekly: { fri: [["08:00", "17:00"]], mon: [["08:00", "17:00"]] } },
 *   { from: "2026-11-01", to: "2026-12-31" },
 * );
 * const due = office.add("2026-11-20T16:00+07:00", 4 * hourMs);
 * instantText(due); // => "2026-11-23T04:00:00.000Z"
 * office.within("2026-11-20T16:00+07:00", due) / hourMs; // => 4
 * office.isOpen("2026-11-21T10:00+07:00"); // => false
 * instantText(office.nextOpening("2026-11-21T10:00+07:00")); // => "2026-11-23T01:00:00.000Z"
 */
export function openTime(hours: OpeningHours, horizon: Horizon): OpenTime {
  refuse("openTime", [
    ...(hasFields(hours) ? [] : [wrongShape(hours, "OpeningHours", ["hours"])]),
    ...(hasFields(horizon) ? [] : [wrongShape(horizon, "Horizon", ["horizon"])]),
  ]);
  const { zone, from, to, hours: hoursOfDay, issues } = readHours(hours, horizon);
  refuse("openTime", issues);
  if (zone === undefined) return refused("openTime", unknownZone(hours.zone));
  const timeline = layOut(zone, toEpochDay(from), toEpochDay(to), hoursOfDay);
  const span: KnownSpan = { from, to, timeline };
  const { begin, end } = timeline;
  return {
    zone: zone.id,
    from,
    to,
    begin,
    end,
    add: (start, openMs) => add(span, start, openMs),
    within: (start, stop) => within(span, start, stop),
    isOpen: (at) => isOpen(span, at),
    nextOpening: (at) => nextOpening(span, at),
    nextClosing: (at) => nextClosing(span, at),
    periods: (start, stop) => periods(span, start, stop),
  };
}

function add(span: KnownSpan, start: InstantLike, openMs: number): Instant {
  if (typeof openMs !== "number" || !(openMs >= 0)) {
    const data = { length: givenText(openMs) };
    return refused("add", { code: "hours-length", path: ["openMs"], data });
  }
  const { timeline } = span;
  const from = knownMoment(span, "add", "start", start);
  if (openMs === 0) return from;
  // Moments are whole milliseconds: a fraction has passed at the next one.
  const due = momentAfter(
    timeline,
    openUntil(timeline, latestOpening(timeline, from), from) + Math.ceil(openMs),
  );
  return due <= timeline.end
    ? due
    : unknown(span, "add", "openMs", `${momentText(from)} + ${openMs} ms`);
}

function within(span: KnownSpan, start: InstantLike, stop: InstantLike): number {
  const { timeline } = span;
  const from = knownMoment(span, "within", "from", start);
  const to = knownMoment(span, "within", "to", stop);
  return (
    openUntil(timeline, latestOpening(timeline, to), to) -
    openUntil(timeline, latestOpening(timeline, from), from)
  );
}

function isOpen(span: KnownSpan, moment: InstantLike): boolean {
  const at = knownAfter(span, "isOpen", moment);
  return isWithin(span.timeline, latestOpening(span.timeline, at), at);
}

function nextOpening(span: KnownSpan, moment: InstantLike): Instant {
  const { timeline } = span;
  const at = knownAfter(span, "nextOpening", moment);
  const latest = latestOpening(timeline, at);
  if (isWithin(timeline, latest, at)) return at;
  return latest + 1 < timeline.length
    ? openingOf(timeline, latest + 1)
    : unknown(span, "nextOpening", "at", momentText(timeline.end));
}

function nextClosing(span: KnownSpan, moment: InstantLike): Instant {
  const { timeline } = span;
  const at = knownAfter(span, "nextClosing", moment);
  const latest = latestOpening(timeline, at);
  const closing = closingOf(timeline, isWithin(timeline, latest, at) ? latest : latest + 1);
  // What is open at the end of the horizon may stay open after it.
  return closing < timeline.end
    ? closing
    : unknown(span, "nextClosing", "at", momentText(timeline.end));
}

function periods(span: KnownSpan, start: InstantLike, stop: InstantLike): readonly OpenPeriod[] {
  const { timeline } = span;
  const from = knownMoment(span, "periods", "from", start);
  const to = knownMoment(span, "periods", "to", stop);
  const found: OpenPeriod[] = [];
  for (let index = Math.max(0, latestOpening(timeline, from)); index < timeline.length; index++) {
    const opening = Math.max(openingOf(timeline, index), from);
    const closing = Math.min(closingOf(timeline, index), to);
    if (opening >= to) break;
    if (opening < closing) found.push({ from: opening, to: closing });
  }
  return found;
}
