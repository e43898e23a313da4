import {
  fromWallTime,
  type OpeningHours as OpeningRule,
  type OpenTime,
  openTime,
} from "@ramah/calendar";
import {
  addDays,
  attempt,
  dayMs,
  fromEpochDay,
  type Instant,
  type PlainDate,
  refuse,
  toEpochDay,
} from "@ramah/core";
import type { OpeningHours } from "../config/site.js";
import { ruleIssues } from "./rule-issues.js";
import { momentIssues } from "./shape.js";

/** Opening hours of a site, ready for a router, with what they were made of. */
export interface SiteHours extends Required<OpeningHours> {
  readonly rule: OpeningRule;
  /** The first moment that is known, `null` without a calendar: then everything is. */
  readonly knownFrom: Instant | null;
  /** The first moment that is no longer known, `null` without a calendar. */
  readonly knownUntil: Instant | null;
}

/**
 * Makes a site's opening hours ready for a router. They are laid out a year at a time, around the moments
 * that are asked for, so that no horizon has to be given. A holiday is one by the date at the site.
 *
 * @param rule zone, hours of the week, exceptions and a calendar, as `openTime` of `@ramah/calendar` takes them
 * @returns hours to ask; what lies past the calendar is refused by a RangeError with the code `hours-horizon`,
 *   never guessed, and what is no moment of the years 2 to 9998 by `hours-moment`; `undefined` means never again
 * @throws RangeError that lists every problem of the rule, by the codes of `@ramah/calendar`
 * @example
 * import { calendar } from "@ramah/calendar";
 * import { instantText, toInstant } from "@ramah/core";
 * import { siteHours } from "@ramah/routing";
 *
 * const jakarta = siteHours({
 *   zone: "Asia/Jakarta",
 *   weekly: { mon: [["08:00", "17:00"]], tue: [["08:00", "17:00"]] },
 *   calendar: calendar("ID"),
 * });
 * const monday = toInstant("2026-08-17T10:00+07:00") ?? 0;
 * jakarta.isOpen(monday); // => false
 * instantText(jakarta.nextOpening(monday) ?? 0); // => "2026-08-18T01:00:00.000Z"
 */
export function siteHours(rule: OpeningRule): SiteHours {
  const { calendar } = rule ?? {};
  refuse("siteHours", ruleIssues(rule));
  const first = firstKnown(rule);
  const knownFrom = first === undefined ? null : fromWallTime(rule.zone, first, "00:00");
  const knownUntil = calendar === undefined ? null : fromWallTime(rule.zone, calendar.to, "24:00");
  const windows = new Map<number, OpenTime>();
  const windowOf = (year: number): OpenTime => {
    const known = windows.get(year);
    if (known !== undefined) return known;
    const begin = later(addDays(startOf(year), -1), first ?? earliest);
    const end = earlier(addDays(startOf(year), 367), calendar?.to ?? latest);
    const made = openTime(rule, { from: begin, to: end });
    // Forgetting all at once costs less than keeping track of age, and answers stay the same.
    if (windows.size >= mostWindows) windows.clear();
    windows.set(year, made);
    return made;
  };
  const exceptional = new Set(
    Object.keys(rule.exceptions ?? {}).map((date) => Number(date.slice(0, 4))),
  );
  const lastExceptional = Math.max(0, ...exceptional);
  const isPlain = (year: number): boolean =>
    ![year - 1, year, year + 1].some((each) => exceptional.has(each));
  const mustBeKnown = (at: Instant): void => {
    refuse("siteHours", momentIssues(at));
    if (calendar === undefined || knownFrom === null || knownUntil === null) return;
    if (at >= knownFrom && at < knownUntil) return;
    const data = { at, from: first ?? calendar.from, to: calendar.to };
    refuse("siteHours", [{ code: "hours-horizon", path: ["at"], data }]);
  };
  /** Asks year by year until there is an answer, or there will never be one. */
  const search = (
    given: Instant,
    ask: (window: OpenTime, from: Instant) => Instant,
  ): Instant | undefined => {
    mustBeKnown(given);
    let from = Math.floor(given);
    // Whether a whole year without exceptions had no answer: then no other such year has one.
    let isQuiet = false;
    for (let year = yearOf(from); ; year++) {
      if (!isQuiet || !isPlain(year)) {
        const found = attempt(() => ask(windowOf(year), from));
        if (found.ok) return found.value;
        isQuiet ||= calendar === undefined && isPlain(year) && from <= momentOf(year);
      }
      if (year >= lastYear || (isQuiet && year > lastExceptional)) return undefined;
      from = momentOf(year + 1);
      if (knownUntil !== null) mustBeKnown(from);
    }
  };
  return {
    rule,
    knownFrom,
    knownUntil,
    isOpen: (at) => {
      mustBeKnown(at);
      return windowOf(yearOf(at)).isOpen(at);
    },
    nextOpening: (at) => search(at, (window, from) => window.nextOpening(from)),
    nextClosing: (at) => search(at, (window, from) => window.nextClosing(from)),
  };
}

const earliest: PlainDate = "0001-01-02";
const latest: PlainDate = "9999-12-30";
const lastYear = 9998;

// A router asks about now; a dozen years serve whoever looks ahead and back.
const mostWindows = 12;

const startOf = (year: number): PlainDate => `${String(year).padStart(4, "0")}-01-01` as PlainDate;
const momentOf = (year: number): Instant => toEpochDay(startOf(year)) * dayMs;
const yearOf = (at: Instant): number => Number(fromEpochDay(Math.floor(at / dayMs)).slice(0, 4));
const later = (one: PlainDate, other: PlainDate): PlainDate => (one > other ? one : other);
const earlier = (one: PlainDate, other: PlainDate): PlainDate => (one < other ? one : other);

/** The first date on which a calendar knows everything: the second where a night before the first may reach into it. */
function firstKnown(rule: OpeningRule): PlainDate | undefined {
  const from = rule.calendar?.from;
  if (from === undefined) return undefined;
  return attempt(() => openTime(rule, { from, to: from })).ok ? from : addDays(from, 1);
}
