import type { Bilingual } from "@ramah/core";
import type { CalendarIssue } from "../reasons.js";
import type { Zone } from "../zone/zone.js";
import type { EventLines } from "./components.js";
import type { ContentLine } from "./content-lines.js";
import { beginsWith } from "./occurrences.js";
import { readRule, type YearlyRule } from "./rule.js";
import { isDuration, readDay, readDays, readText } from "./values.js";

/** A day of a series that an event stands in for: a day, or a time of which only the day is not known. */
export type Recurrence = number | "timed";

/** What an event is called and which event it is. */
export interface EventIdentity {
  readonly line: number;
  readonly uid: string | undefined;
  readonly sequence: number;
  /** The day of its series that this event replaces. */
  readonly recurrence: Recurrence | undefined;
  readonly name: Bilingual | undefined;
}

/** An event of whole days. Days are counted from 1 January 1970. */
export interface DayEvent extends EventIdentity {
  readonly kind: "days";
  readonly start: number;
  readonly length: number;
  readonly rules: readonly YearlyRule[];
  readonly added: readonly number[];
  readonly removed: ReadonlySet<number>;
}

/** An event that is none of whole days, or that was called off. */
export interface OtherEvent extends EventIdentity {
  readonly kind: "timed" | "cancelled";
}

/** Reads an event; what cannot be read goes to the issues. */
export function readEvent(
  { line, properties }: EventLines,
  zone: Zone | undefined,
  issues: CalendarIssue[],
): DayEvent | OtherEvent | undefined {
  const found = new Map<string, ContentLine[]>();
  for (const property of properties) {
    const same = found.get(property.name);
    if (same === undefined) found.set(property.name, [property]);
    else same.push(property);
  }
  const all = (name: string): readonly ContentLine[] => found.get(name) ?? [];
  const one = (name: string): ContentLine | undefined => found.get(name)?.[0];
  const days = (name: string): readonly number[] =>
    all(name).flatMap((property) => dayList(property, zone, issues));
  const identity: EventIdentity = {
    line,
    uid: one("UID")?.value.trim(),
    sequence: Number.parseInt(one("SEQUENCE")?.value ?? "0", 10) || 0,
    recurrence: recurrenceOf(one("RECURRENCE-ID"), zone, issues),
    name: nameOf(all("SUMMARY")),
  };
  if (one("STATUS")?.value.trim().toUpperCase() === "CANCELLED") {
    return { ...identity, kind: "cancelled" };
  }
  const span = spanOf(line, one("DTSTART"), one("DTEND"), one("DURATION"), zone);
  if (span.kind === "issue") {
    issues.push(span.issue);
    return undefined;
  }
  if (span.kind === "timed") return { ...identity, kind: "timed" };
  const rules = all("RRULE").map((property) => {
    const path = ["line", property.line];
    const read = readRule(property.value, path, zone);
    for (const issue of read.issues) issues.push(issue);
    if (read.issues.length === 0 && !beginsWith(read.rule, span.start)) {
      const data = { part: "DTSTART", value: one("DTSTART")?.value ?? "" };
      issues.push({ code: "ical-rule", path, data });
    }
    return read.rule;
  });
  for (const property of all("EXRULE")) {
    const data = { part: "EXRULE", value: property.value.slice(0, 80) };
    issues.push({ code: "ical-rule", path: ["line", property.line], data });
  }
  const { start, length } = span;
  const added = days("RDATE");
  const removed = new Set(days("EXDATE"));
  return { ...identity, kind: "days", start, length, rules, added, removed };
}

type Span =
  | { readonly kind: "days"; readonly start: number; readonly length: number }
  | { readonly kind: "timed" }
  | { readonly kind: "issue"; readonly issue: CalendarIssue };

/** DTEND is not included; a date without an end is one day, a time without an end is no day. */
function spanOf(
  line: number,
  startLine: ContentLine | undefined,
  endLine: ContentLine | undefined,
  durationLine: ContentLine | undefined,
  zone: Zone | undefined,
): Span {
  if (startLine === undefined) {
    const data = { property: "DTSTART", value: "" };
    return { kind: "issue", issue: { code: "ical-value", path: ["line", line], data } };
  }
  const start = readDay(startLine.value, zone);
  if (start.kind === "unreadable") return { kind: "issue", issue: valueIssue(startLine) };
  const end = endLine === undefined ? undefined : readDay(endLine.value, zone);
  if (endLine !== undefined && end?.kind === "unreadable") {
    return { kind: "issue", issue: valueIssue(endLine) };
  }
  const days = durationLine === undefined ? undefined : readDays(durationLine.value);
  if (durationLine !== undefined && !isDuration(durationLine.value)) {
    return { kind: "issue", issue: valueIssue(durationLine) };
  }
  if (start.kind === "timed" || end?.kind === "timed") return { kind: "timed" };
  if (durationLine !== undefined && days === undefined) return { kind: "timed" };
  const length = end?.kind === "day" ? end.day - start.day : (days ?? 0);
  if (length < 0 && endLine !== undefined) return { kind: "issue", issue: valueIssue(endLine) };
  // Some programs write the day itself as the end of an event of one day.
  if (length === 0 && !start.isDate) return { kind: "timed" };
  return { kind: "days", start: start.day, length: Math.max(1, length) };
}

function dayList(
  property: ContentLine,
  zone: Zone | undefined,
  issues: CalendarIssue[],
): readonly number[] {
  return property.value.split(",").flatMap((value) => {
    const read = readDay(value, zone);
    if (read.kind === "day") return [read.day];
    issues.push(valueIssue(property, value));
    return [];
  });
}

function recurrenceOf(
  property: ContentLine | undefined,
  zone: Zone | undefined,
  issues: CalendarIssue[],
): Recurrence | undefined {
  if (property === undefined) return undefined;
  const range = property.parameters.get("RANGE");
  if (range !== undefined) {
    const data = { part: "RANGE", value: range.slice(0, 80) };
    issues.push({ code: "ical-rule", path: ["line", property.line], data });
  }
  const read = readDay(property.value, zone);
  if (read.kind === "unreadable") issues.push(valueIssue(property));
  return read.kind === "day" ? read.day : "timed";
}

/** A summary in one language stands for both, unless there is one for each. */
function nameOf(summaries: readonly ContentLine[]): Bilingual | undefined {
  const texts = summaries
    .map(({ value, parameters }) => ({
      text: readText(value),
      language: parameters.get("LANGUAGE")?.toLowerCase().split("-")[0],
    }))
    .filter(({ text }) => text !== "");
  const any = texts.find(({ language }) => language === undefined) ?? texts[0];
  if (any === undefined) return undefined;
  // Indonesian was "in" until 1989.
  const inLanguage = (...codes: readonly string[]): string =>
    (texts.find(({ language }) => codes.includes(language ?? "")) ?? any).text;
  return { en: inLanguage("en"), id: inLanguage("id", "in") };
}

const valueIssue = ({ line, name, value }: ContentLine, part = value): CalendarIssue => ({
  code: "ical-value",
  path: ["line", line],
  data: { property: name, value: part.slice(0, 80) },
});
