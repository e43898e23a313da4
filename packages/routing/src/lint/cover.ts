import { attempt, type Instant } from "@ramah/core";
import type { OpeningHours } from "../config/site.js";
import { coverOf, lengthMs, type Period } from "../hours/periods.js";
import { type Finding, finding } from "./finding.js";
import type { World } from "./world.js";

/** A span of time in which opening hours are looked at, in epoch milliseconds. */
export interface LintSpan {
  readonly from: Instant;
  /** The moment at which it ends, after `from`. */
  readonly to: Instant;
}

// Sites open a few times a day: more than this in a span is no opening hours.
const mostPeriods = 100_000;

/** Queues whose able agents all work at sites that are closed at the same time. */
export function coverFindings(world: World, span: LintSpan): readonly Finding[] {
  const { hours = {} } = world.config;
  const known = new Map<string, readonly Period[] | undefined>(
    Object.entries(hours).map(([site, ready]) => [site, periodsIn(ready, span)]),
  );
  return world.queues.flatMap((queue, index): readonly Finding[] => {
    const { id } = queue;
    const able = [...world.ableFor(queue)];
    const sites = new Set(able.map(({ site }) => site));
    const schedules = [...sites].map((site) =>
      site === undefined || !Object.hasOwn(hours, site) ? [span] : known.get(site),
    );
    // Nobody at all is told elsewhere; of hours that are not known, nothing is claimed.
    if (schedules.length === 0 || schedules.includes(undefined)) return [];
    const { gaps } = coverOf(schedules as readonly (readonly Period[])[], span);
    const [first] = gaps;
    if (first === undefined) return [];
    const missingMs = lengthMs(gaps);
    const fix = { code: "fix-open-hours", data: { queue: id } } as const;
    if (missingMs === span.to - span.from) {
      return [
        finding("warning", ["queues", index], { code: "queue-closed", data: { queue: id } }, fix),
      ];
    }
    const data = { queue: id, gaps: gaps.length, missingMs, from: first.from, to: first.to };
    return [finding("info", ["queues", index], { code: "queue-hours-gap", data }, fix)];
  });
}

/** When a site is open during a span; `undefined` where that is not known. */
function periodsIn(hours: OpeningHours, { from, to }: LintSpan): readonly Period[] | undefined {
  const { nextClosing } = hours;
  if (nextClosing === undefined) return undefined;
  const asked = attempt(() => {
    const periods: Period[] = [];
    let opening = hours.nextOpening(from);
    while (opening !== undefined && opening < to) {
      const closing = nextClosing(opening) ?? to;
      if (closing <= opening || periods.length >= mostPeriods) return undefined;
      periods.push({ from: opening, to: Math.min(closing, to) });
      opening = closing >= to ? undefined : hours.nextOpening(closing);
    }
    return periods;
  });
  return asked.ok ? asked.value : undefined;
}
