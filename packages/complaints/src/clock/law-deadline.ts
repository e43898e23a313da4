import { type DayRule, type Due, type DueContext, dueDate } from "@ramah/calendar";
import type { Instant } from "@ramah/core";

/** Counts a law's time; what was appended to it goes on from where the limit before ended. */
export function lawDeadline(
  startedAt: Instant,
  rule: DayRule,
  appended: readonly number[],
  context: DueContext,
): Due {
  const { unit, roll, end } = rule;
  if (unit === "hour" || unit === "businessMinute") {
    return dueDate(startedAt, inOne(rule, appended), context);
  }
  let limit = dueDate(startedAt, rule, context);
  for (const n of appended) {
    const more: DayRule = {
      n,
      unit,
      ...(roll === undefined ? {} : { roll }),
      ...(end === undefined ? {} : { end }),
    };
    limit = dueDate(end === "instant" ? limit.due : limit.date, more, context);
  }
  return limit;
}

/** Lengths of time add up, whatever their order. */
function inOne(rule: DayRule, appended: readonly number[]): DayRule {
  if (appended.length === 0) return rule;
  const { extension = { mode: "append", n: 0 } } = rule;
  const isFromStart = extension.mode === "fromStart";
  const sum = appended.reduce((all, n) => all + n, isFromStart ? 0 : extension.n);
  const n = isFromStart ? extension.n : rule.n;
  return { ...rule, n, extension: { mode: "append", n: sum } };
}
