import type { DateLike, InstantLike, Path } from "@ramah/core";
import { refuse } from "../error.js";
import type { CalendarIssue } from "../reasons.js";
import { timeOfDay } from "../zone/time-of-day.js";
import { noTime, unknownZone } from "../zone/wall-time.js";
import { type Zone, zoneOf } from "../zone/zone.js";
import { checkNeeds } from "./check-needs.js";
import { checkRule } from "./check-rule.js";
import type { DueContext } from "./context.js";
import type { Count } from "./count.js";
import type { DayRule } from "./day-rule.js";
import { type Start, startIssue, startOf } from "./start.js";

const receivedAtPath: Path = ["receivedAt"];
const rulePath: Path = ["rule"];

/** All that a count needs, checked; or a refusal with everything that is wrong. */
export function countFrom(
  receivedAt: InstantLike | DateLike,
  rule: DayRule,
  context: DueContext,
  asked: string,
): Count {
  const issues: CalendarIssue[] = [];
  const zone = zoneOf(context?.zone);
  const start = startIn(zone, receivedAt, rule);
  if (start === undefined) issues.push(startIssue(receivedAt, receivedAtPath));
  checkCount(rule, context, start, rulePath, issues);
  checkContext(context, zone, issues);
  if (issues.length > 0) refuse(asked, issues);
  return { start, rule, context, zone } as Count;
}

/** What a receipt, or an event to count back from, is in a zone. */
export function startIn(
  zone: Zone | undefined,
  given: InstantLike | DateLike,
  rule: DayRule,
): Start | undefined {
  // Without its zone, what was given can still be seen to be no date and no moment.
  const clocks = zone ?? zoneOf("UTC");
  const role = rule?.direction === "before" ? "event" : "receipt";
  return clocks && startOf(given, role, clocks);
}

/** Collects what is wrong with a rule, or else what it needs and has not. */
export function checkCount(
  rule: DayRule,
  context: DueContext,
  start: Start | undefined,
  path: Path,
  issues: CalendarIssue[],
): void {
  const { length } = issues;
  checkRule(rule, path, issues);
  if (issues.length === length) checkNeeds(rule, context, start, path, issues);
}

/** Collects what is wrong with zone and close of business. */
export function checkContext(
  context: DueContext,
  zone: Zone | undefined,
  issues: CalendarIssue[],
): void {
  if (zone === undefined) issues.push(unknownZone(context?.zone, ["context", "zone"]));
  const close = context?.closeOfBusiness;
  if (close === undefined || timeOfDay(close) !== undefined) return;
  issues.push(noTime(close, ["context", "closeOfBusiness"]));
}
