import type { Calendar, CalendarStamp } from "@ramah/calendar";
import { canonicalText, dayMs, fromEpochDay, type Instant, toEpochDay } from "@ramah/core";
import type { PlannedClock } from "../regimes/timeline.js";
import { type Count, type Means, recount } from "./count-again.js";
import type { ChangedDay, DifferenceReason } from "./difference.js";
import type { RuleNow } from "./rule-now.js";

/** Tells why a deadline comes out otherwise: every cause that took part, each once. */
export function whyDifferent(
  clock: PlannedClock,
  now: { readonly rule: RuleNow; readonly startAt: Instant; readonly count: Count },
  means: Means,
): readonly DifferenceReason[] {
  return [
    ...ruleReasons(clock, now.rule),
    ...(Object.is(now.startAt, clock.startAt)
      ? []
      : [{ code: "start-moved", data: { from: clock.startAt, to: now.startAt } } as const]),
    ...(now.count.ok || now.count.reason === undefined ? [] : [now.count.reason]),
    ...calendarReasons(clock, now.count, means),
  ];
}

function ruleReasons(clock: PlannedClock, { rule, validFrom }: RuleNow): DifferenceReason[] {
  if (rule !== undefined && canonicalText(rule) === canonicalText(clock.rule)) return [];
  const { regime, milestone, rule: kept, regimeValidFrom: keptValidFrom } = clock;
  return [
    {
      code: "rule-changed",
      data: {
        regime,
        milestone,
        kept,
        ...(rule === undefined ? {} : { now: rule }),
        keptValidFrom,
        ...(validFrom === undefined ? {} : { validFrom }),
      },
    },
  ];
}

/** Compares the calendar as it was then, made again, with the calendar as it is now. */
function calendarReasons(clock: PlannedClock, count: Count, means: Means): DifferenceReason[] {
  const { calendar: stamp } = clock;
  // With its old rule, start and calendar, does the old deadline come out at all?
  const repeated = recount(clock, clock, stamp?.knownAt, means);
  const isRepeated = repeated.ok && repeated.due === clock.due && repeated.date === clock.date;
  const then = repeated.ok ? repeated.calendar : undefined;
  const reasons: DifferenceReason[] = [];
  if (!isRepeated && repeated.ok) reasons.push(unrepeated(stamp, then?.stamp.version));
  if (!count.ok || count.calendar === undefined || then === undefined) return reasons;
  const lastDay = Math.max(toEpochDay(count.date), toEpochDay(clock.date));
  const days = changedDays(then, count.calendar, clock.startAt, lastDay);
  const { id } = count.calendar.stamp;
  if (days.length > 0) reasons.push({ code: "calendar-changed", data: { calendar: id, days } });
  return reasons;
}

const unrepeated = (
  stamp: CalendarStamp | undefined,
  version: string | undefined,
): DifferenceReason =>
  stamp === undefined || version === undefined || stamp.version === version
    ? { code: "not-reproducible", data: {} }
    : {
        code: "data-version-changed",
        data: { calendar: stamp.id, kept: stamp.version, now: version },
      };

/** The days from the day before the start to the later deadline that count in one calendar and not in the other. */
function changedDays(
  then: Calendar,
  now: Calendar,
  startAt: Instant,
  lastDay: number,
): readonly ChangedDay[] {
  const changed: ChangedDay[] = [];
  // The day of receipt by the zone is never before the date in UTC less one.
  for (let day = Math.floor(startAt / dayMs) - 1; day <= lastDay; day++) {
    const kindThen = then.kinds[day - then.firstDay];
    const kindNow = now.kinds[day - now.firstDay];
    if (kindThen === undefined || kindNow === undefined) continue;
    if ((kindThen === 0) === (kindNow === 0)) continue;
    const date = fromEpochDay(day);
    const isRest = kindNow !== 0;
    changed.push({ date, isRest, rests: (isRest ? now : then).rests.get(date) ?? [] });
  }
  return changed;
}
