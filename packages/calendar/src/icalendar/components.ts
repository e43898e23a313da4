import type { CalendarIssue } from "../reasons.js";
import type { ContentLine } from "./content-lines.js";

/** The properties of one event, without those of what is nested in it. */
export interface EventLines {
  /** Where it begins in the file. */
  readonly line: number;
  readonly properties: readonly ContentLine[];
}

/** Finds the events of all calendars of a file; time zones, tasks and alarms are passed over. */
export function eventsIn(lines: readonly ContentLine[]): {
  readonly events: readonly EventLines[];
  readonly issues: readonly CalendarIssue[];
} {
  const events: EventLines[] = [];
  const open: string[] = [];
  let properties: ContentLine[] = [];
  let hasCalendar = false;
  for (const line of lines) {
    const component = line.value.trim().toUpperCase();
    if (line.name === "BEGIN") {
      if (open.length === 0 && component !== "VCALENDAR") {
        return { events, issues: [structureIssue(line.line, "BEGIN:VCALENDAR", line)] };
      }
      hasCalendar = true;
      open.push(component);
      if (isEvent(open)) {
        properties = [];
        events.push({ line: line.line, properties });
      }
    } else if (line.name === "END") {
      const expected = open.pop();
      if (expected !== component) {
        return { events, issues: [structureIssue(line.line, `END:${expected ?? "?"}`, line)] };
      }
    } else if (isEvent(open)) properties.push(line);
  }
  const [unclosed] = open.slice(-1);
  if (!hasCalendar) return { events, issues: [{ code: "ical-none", path: [], data: {} }] };
  // A file that breaks off may lack holidays.
  if (unclosed === undefined) return { events, issues: [] };
  return { events, issues: [structureIssue(lines.at(-1)?.line ?? 0, `END:${unclosed}`)] };
}

const isEvent = (open: readonly string[]): boolean => open.length === 2 && open[1] === "VEVENT";

const structureIssue = (line: number, expected: string, found?: ContentLine): CalendarIssue => ({
  code: "ical-structure",
  path: ["line", line],
  data: { expected, found: found === undefined ? "" : `${found.name}:${found.value.trim()}` },
});
