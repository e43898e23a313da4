import { type DateLike, dayMs, type InstantLike, type Path, toEpochDay } from "@ramah/core";
import { refuse, refused } from "../error.js";
import type { CalendarIssue } from "../reasons.js";
import { wrongShape } from "../shape.js";
import { type Zone, zoneOf } from "../zone/zone.js";
import type { DueContext } from "./context.js";
import { checkContext, checkCount, startIn } from "./count-from.js";
import type { DayRule } from "./day-rule.js";
import { type Due, dueOf } from "./due-date.js";
import { type Start, startIssue } from "./start.js";

/** One clock of a chain. */
export interface DueLink {
  readonly rule: DayRule;
  /**
   * When the clock before was really met, such as the day on which the acknowledgement went out. Left out,
   * it counts from the date of the clock before.
   */
  readonly from?: InstantLike | DateLike;
}

/**
 * Finds the deadlines of clocks that follow each other: the first counts from receipt, each of the others
 * from the date of the one before, or from the actual date where one is given.
 *
 * @param receivedAt as for `dueDate`
 * @param rules a rule, or a rule with the date it really counts from, for each clock
 * @param context as for `dueDate`
 * @returns the deadlines, in the same order
 * @throws CalendarError as `dueDate`, with every problem of every clock; paths begin with `rules` and an index
 * @example
 * import { dueDates } from "@ramah/calendar";
 *
 * const weeks = { n: 1, unit: "week" } as const;
 * dueDates("2026-03-02", [weeks, weeks], { zone: "Asia/Jakarta" }).map(({ date }) => date); // => ["2026-03-09", "2026-03-16"]
 * dueDates("2026-03-02", [weeks, { rule: weeks, from: "2026-03-04" }], { zone: "Asia/Jakarta" })[1]?.date; // => "2026-03-11"
 */
export function dueDates(
  receivedAt: InstantLike | DateLike,
  rules: readonly (DayRule | DueLink)[],
  context: DueContext,
): readonly Due[] {
  if (!Array.isArray(rules)) return refused("dueDates", wrongShape(rules, "DayRule[]", ["rules"]));
  const zone = zoneOf(context?.zone);
  const clocks = rules.map((link, index): Clock => {
    const { rule, from } = isLink(link) ? link : { rule: link };
    const given = from ?? (index === 0 ? receivedAt : undefined);
    if (given === undefined) return { link, rule };
    return { link, rule, given: { value: given, start: startIn(zone, given, rule) } };
  });
  const issues: CalendarIssue[] = [];
  for (const [index, clock] of clocks.entries()) checkClock(clock, index, context, issues);
  checkContext(context, zone, issues);
  refuse("dueDates", issues);
  const dues: Due[] = [];
  for (const { rule, given } of clocks) {
    const start = given === undefined ? endStart(dues.at(-1), zone) : given.start;
    if (start !== undefined && zone !== undefined) dues.push(dueOf({ start, rule, context, zone }));
  }
  return dues;
}

/** A clock with what it counts from; without, it counts from the one before. */
interface Clock {
  readonly link: DayRule | DueLink;
  readonly rule: DayRule;
  readonly given?: { readonly value: InstantLike | DateLike; readonly start: Start | undefined };
}

const isLink = (link: DayRule | DueLink): link is DueLink =>
  typeof link === "object" && link !== null && "rule" in link;

function checkClock(
  { link, rule, given }: Clock,
  index: number,
  context: DueContext,
  issues: CalendarIssue[],
): void {
  const path: Path = isLink(link) ? ["rules", index, "rule"] : ["rules", index];
  if (given !== undefined && given.start === undefined) {
    const at = isLink(link) && link.from !== undefined ? ["rules", index, "from"] : ["receivedAt"];
    issues.push(startIssue(given.value, at));
  }
  checkCount(rule, context, given?.start, path, issues);
  // The end of a clock is no receipt that could be deemed to be on another day.
  if (given !== undefined || rule?.deemedReceipt === undefined) return;
  const data = { one: "deemedReceipt", other: `rules[${index - 1}]` };
  issues.push({ code: "due-combination", path, data });
}

/** The end of a clock as the beginning of the next: its date, and 24:00 or whenever on it it ended. */
function endStart(due: Due | undefined, zone: Zone | undefined): Start | undefined {
  if (due === undefined || zone === undefined) return undefined;
  const day = toEpochDay(due.date);
  const wall = due.due + zone.offsetAt(due.due);
  return { role: "link", day, at: due.due, timeMs: Math.min(wall - day * dayMs, dayMs) };
}
