import type { Path } from "@ramah/core";
import type { CalendarIssue } from "../reasons.js";
import type { Zone } from "../zone/zone.js";
import { readDay } from "./values.js";

/** A weekday of a rule, and which of its month or year: 1 the first, -1 the last, none every one. */
export interface RuleWeekday {
  /** 0 for Monday to 6 for Sunday. */
  readonly weekday: number;
  readonly ordinal: number | undefined;
}

/** A rule that repeats yearly (RFC 5545, section 3.3.10). */
export interface YearlyRule {
  readonly interval: number;
  readonly count: number | undefined;
  /** Last day, as days since 1 January 1970. */
  readonly until: number | undefined;
  readonly months: readonly number[];
  readonly monthDays: readonly number[];
  readonly weekdays: readonly RuleWeekday[];
}

/** Reads RRULE. Whatever is not understood is an issue that names the part: nothing is left out in silence. */
export function readRule(
  text: string,
  path: Path,
  zone: Zone | undefined,
): { readonly rule: YearlyRule; readonly issues: readonly CalendarIssue[] } {
  const issues: CalendarIssue[] = [];
  const parts = new Map<string, string>();
  for (const part of text.trim().toUpperCase().split(";")) {
    const equals = part.indexOf("=");
    const name = part.slice(0, Math.max(0, equals)).trim();
    const value = part.slice(equals + 1).trim();
    if (!understood.includes(name) || parts.has(name)) {
      issues.push(partIssue(path, name === "" ? part : name, value));
    }
    parts.set(name, value);
  }
  const take = <Value>(
    name: string,
    read: (value: string) => Value | undefined,
  ): Value | undefined => {
    const value = parts.get(name);
    if (value === undefined) return undefined;
    const taken = read(value);
    if (taken === undefined) issues.push(partIssue(path, name, value));
    return taken;
  };
  const isYearly = parts.get("FREQ") === "YEARLY";
  if (!isYearly) issues.push(partIssue(path, "FREQ", parts.get("FREQ") ?? ""));
  const rule: YearlyRule = {
    interval: take("INTERVAL", (value) => numberIn(value, 1, 9999)) ?? 1,
    count: take("COUNT", (value) => numberIn(value, 1, 999_999)),
    until: take("UNTIL", (value) => dayIn(value, zone)),
    months: take("BYMONTH", (value) => listOf(value, (one) => numberIn(one, 1, 12))) ?? [],
    monthDays: take("BYMONTHDAY", (value) => listOf(value, monthDayIn)) ?? [],
    weekdays: take("BYDAY", (value) => listOf(value, weekdayIn)) ?? [],
  };
  // Forbidden by the standard, and nobody could say which of the two is meant.
  if (parts.has("COUNT") && parts.has("UNTIL")) {
    issues.push(partIssue(path, "UNTIL", parts.get("UNTIL") ?? ""));
  }
  const { monthDays, months, weekdays } = rule;
  // A numbered weekday among days of the month, or the sixth Monday of a month, has no meaning.
  const most = monthDays.length > 0 ? 0 : months.length > 0 ? 5 : 53;
  if (weekdays.some(({ ordinal = 0 }) => Math.abs(ordinal) > most)) {
    issues.push(partIssue(path, "BYDAY", parts.get("BYDAY") ?? ""));
  }
  return { rule, issues };
}

// With years alone, the day on which a week starts changes nothing.
const understood = ["FREQ", "INTERVAL", "COUNT", "UNTIL", "BYMONTH", "BYMONTHDAY", "BYDAY", "WKST"];

const partIssue = (path: Path, part: string, value: string): CalendarIssue => ({
  code: "ical-rule",
  path,
  data: { part: part.slice(0, 40), value: value.slice(0, 80) },
});

function numberIn(text: string, least: number, most: number): number | undefined {
  const value = /^[+-]?\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : undefined;
}

const monthDayIn = (text: string): number | undefined => {
  const value = numberIn(text, -31, 31);
  return value === 0 ? undefined : value;
};

const weekdayNames = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

function weekdayIn(text: string): RuleWeekday | undefined {
  const [, number, name = ""] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(text) ?? [];
  const weekday = weekdayNames.indexOf(name);
  if (weekday < 0 || Number(number) === 0) return undefined;
  return { weekday, ordinal: number === undefined ? undefined : Number(number) };
}

function listOf<Value>(
  text: string,
  read: (one: string) => Value | undefined,
): readonly Value[] | undefined {
  const values: Value[] = [];
  for (const one of new Set(text.split(","))) {
    const value = read(one.trim());
    if (value === undefined) return undefined;
    values.push(value);
  }
  return values;
}

/** Of a moment in UTC the date in the caller's zone, or else its own. */
function dayIn(text: string, zone: Zone | undefined): number | undefined {
  const read = readDay(text, zone);
  if (read.kind === "day") return read.day;
  if (read.kind === "unreadable") return undefined;
  const date = readDay(text.trim().slice(0, 8), zone);
  return date.kind === "day" ? date.day : undefined;
}
