import { pathText, type ReasonOf, refuse } from "@ramah/core";
import type { ConfigIssue } from "../config/reasons.js";
import { fieldsOf, isObject, listOf, wrongType } from "../config/shape.js";
import { eventProblems, moment } from "../engine/check-event.js";
import type { LoggedEvent } from "../engine/event.js";
import { issuesOf } from "./checking.js";
import type { LogProblems } from "./reasons.js";

/** Something about a line of a log, with the line itself. */
export type LogProblem = ReasonOf<LogProblems> & {
  readonly text: string;
  /** Whether the line is among the events all the same. */
  readonly isKept: boolean;
};

/** What a log holds: each of its lines is an event, a problem, or blank. */
export interface ReadLog {
  /** In order of time; those of the same moment in the order of the log. */
  readonly events: readonly LoggedEvent[];
  /** In order of lines. */
  readonly problems: readonly LogProblem[];
}

/**
 * Reads a log of JSON lines. A line that is no event is listed with its number and its text, and does not
 * keep the others from being read; a line out of order is put in its place and listed.
 *
 * @param text lines of JSON, one event each with its moment as `at`; ends of lines of any system, blank lines allowed
 * @returns the events in order of time, and every problem with its line counted from 1
 * @throws RangeError with `code` and `issues` for something that is no text
 * @example
 * import { readLog } from "@ramah/routing";
 *
 * const { events, problems } = readLog('{"at":5,"type":"tick"}\nnonsense\n');
 * events; // => [{ at: 5, type: "tick" }]
 * problems; // => [{ code: "line-not-json", data: { line: 2 }, text: "nonsense", isKept: false }]
 */
export function readLog(text: string): ReadLog {
  refuse("readLog", typeof text === "string" ? [] : [wrongType("text", ["text"])]);
  const events: LoggedEvent[] = [];
  const problems: LogProblem[] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (const [index, raw] of text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\n|\r/)
    .entries()) {
    const line = index + 1;
    if (raw.trim() === "") continue;
    const value = parsed(raw);
    if (value === undefined) {
      problems.push({ code: "line-not-json", data: { line }, text: raw, isKept: false });
      continue;
    }
    const problem = problemOf(value);
    if (problem !== undefined) {
      const data = { line, problem };
      problems.push({ code: "line-not-event", data, text: raw, isKept: false });
      continue;
    }
    const event = value as LoggedEvent;
    if (event.at < before) {
      const data = { line, byMs: before - event.at };
      problems.push({ code: "line-out-of-order", data, text: raw, isKept: true });
    }
    before = event.at;
    events.push(event);
  }
  return { events: events.sort((one, other) => one.at - other.at), problems };
}

/**
 * Writes a log as JSON lines, as {@link readLog} reads it.
 *
 * @param events what the router was told, with its moments
 * @returns one line for each event, each ended by a line feed; nothing for no events
 * @throws RangeError with `code` and `issues` for something that is no list of events, or cannot be JSON
 * @example
 * import { writeLog } from "@ramah/routing";
 *
 * writeLog([{ at: 5, type: "contact.abandoned", id: "c1" }]);
 * // => '{"at":5,"type":"contact.abandoned","id":"c1"}\n'
 */
export function writeLog(events: readonly LoggedEvent[]): string {
  refuse("writeLog", issuesOf(listOf(fieldsOf({})), events, ["events"]));
  const issues: ConfigIssue[] = [];
  const lines = events.map((event, index) => {
    try {
      const { at, ...told } = event;
      return `${JSON.stringify({ at, ...told })}\n`;
    } catch {
      issues.push(wrongType("json", ["events", index]));
      return "";
    }
  });
  refuse("writeLog", issues);
  return lines.join("");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Names are not looked up here: a log is read without its configuration. */
const anyName = { has: () => true } as unknown as ReadonlySet<string>;

/** What keeps a value from being a line of a log: a code, and where in it. */
export function problemOf(value: unknown): string | undefined {
  if (!isObject(value)) return "config-type";
  const { at, ...event } = value;
  const known = { issues: [], queue: anyName, site: anyName, skill: undefined };
  const [first] = [...issuesOf(moment, at, ["at"]), ...eventProblems(event, known)];
  return first && `${first.code} at ${pathText(first.path)}`;
}
