import {
  attempt,
  type Calendar,
  type CalendarIssue,
  calendarFrom,
  type DayRule,
  type DueContext,
  dueDate,
} from "@ramah/calendar";
import type { Instant, PlainDate } from "@ramah/core";
import type { PlannedClock } from "../regimes/timeline.js";
import type { DifferenceReason } from "./difference.js";

/** A deadline counted once more, or why it cannot be. */
export type Count =
  | {
      readonly ok: true;
      readonly due: Instant;
      readonly date: PlainDate;
      readonly calendar: Calendar | undefined;
    }
  | { readonly ok: false; readonly reason: DifferenceReason | undefined };

/** What is at hand besides the calendars of the package. */
export interface Means {
  readonly calendars?: Readonly<Record<string, Calendar>>;
  readonly hours?: NonNullable<DueContext["hours"]>;
}

/** What a deadline is counted from and by. */
export interface Counted {
  readonly rule: DayRule;
  readonly startAt: Instant;
}

/** Counts a deadline with its calendar as it was known on a date; `undefined`: with all that the data have. */
export function recount(
  clock: PlannedClock,
  { rule, startAt }: Counted,
  knownAt: PlainDate | undefined,
  means: Means,
): Count {
  const name = clock.calendar?.id ?? clock.zone;
  if (rule.unit === "businessMinute" && means.hours === undefined) {
    return { ok: false, reason: { code: "calendar-missing", data: { calendar: name } } };
  }
  const context = contextAt(clock, knownAt, means);
  if ("code" in context) return { ok: false, reason: context };
  const counted = attempt(() => dueDate(startAt, rule, context));
  const { calendar } = context;
  if (!counted.ok) return { ok: false, reason: failureOf(counted.issues, name, calendar) };
  const { due, date } = counted.value;
  return { ok: true, due, date, calendar };
}

/** What a deadline is counted with, or why it is not at hand. */
export function contextAt(
  { zone, calendar: stamp, closeOfBusiness }: PlannedClock,
  knownAt: PlainDate | undefined,
  { calendars, hours }: Means,
): DueContext | DifferenceReason {
  const context = {
    zone,
    ...(closeOfBusiness === undefined ? {} : { closeOfBusiness }),
    ...(hours === undefined ? {} : { hours }),
  };
  if (stamp === undefined) return context;
  const { id, version } = stamp;
  const own = calendars !== undefined && Object.hasOwn(calendars, id) ? calendars[id] : undefined;
  if (own !== undefined) return { ...context, calendar: own };
  const asked = knownAt === undefined ? { id, version } : { id, version, knownAt };
  const remade = attempt(() => calendarFrom(asked));
  return remade.ok
    ? { ...context, calendar: remade.value.calendar }
    : failureOf(remade.issues, id, undefined);
}

/** What lies past a horizon may be known later; whatever else is wrong will stay wrong. */
function failureOf(
  issues: readonly CalendarIssue[],
  name: string,
  calendar: Calendar | undefined,
): DifferenceReason {
  const other = issues.find(({ code }) => code !== "calendar-horizon" && code !== "calendar-empty");
  if (other?.code === "calendar-unknown") {
    return { code: "calendar-missing", data: { calendar: name } };
  }
  if (other !== undefined) return { code: "not-countable", data: { problem: other.code } };
  const to = calendar === undefined ? {} : { to: calendar.to };
  return { code: "now-past-horizon", data: { calendar: name, ...to } };
}
