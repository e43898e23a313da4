import { type Calendar, type DueContext, dueDate } from "@ramah/calendar";
import type { Instant, InstantLike, PlainDate } from "@ramah/core";
import { caseOf } from "../case/case-record.js";
import type { ComplaintEvent } from "../case/events.js";
import type { Regime } from "../regimes/regime.js";
import { defaultRegimes } from "../regimes/regimes.js";
import type { PlannedClock } from "../regimes/timeline.js";
import { momentOf } from "./check.js";
import { type Count, contextAt, type Means, recount } from "./count-again.js";
import type { CountedDeadline, Difference, DifferenceReason } from "./difference.js";
import { whyDifferent } from "./difference-reasons.js";
import { lastMoment } from "./late-from.js";
import { dateIn, type RuleNow, ruleNow } from "./rule-now.js";

/** Whatever holds planned deadlines: a list of them, a timeline, or a folded case, whose last plan counts. */
export type Planned = {
  /**
   * Decides between versions of a regime; left out, as in a later round, the start of each deadline that counts
   * from receipt does, and others keep the version that was applied.
   */
  readonly receivedAt?: Instant;
} & (
  | { readonly clocks: readonly PlannedClock[] }
  | { readonly entries: readonly { readonly clock: PlannedClock }[] }
  | {
      readonly rounds: readonly {
        readonly plans: readonly { readonly clocks: readonly PlannedClock[] }[];
      }[];
    }
  /** A case that nothing came in for. */
  | { readonly status: "none" }
);

/** What deadlines are counted again with. */
export interface RecomputeOptions {
  /** The rules as they are known now, `defaultRegimes` when left out; a regime that is not among them keeps its rule. */
  readonly regimes?: readonly Regime[];
  /** Your own calendars, by id, as they are known now. */
  readonly calendars?: Readonly<Record<string, Calendar>>;
  /** For rules in business minutes. */
  readonly hours?: NonNullable<DueContext["hours"]>;
}

/**
 * Counts every planned deadline of a case again with what is known at a moment, and tells which would come
 * out otherwise, and why: a holiday that was decreed meanwhile, a rule that changed, a list that was
 * corrected. Overwrites nothing: the deadlines of the case stay as they were planned.
 *
 * @param planned the case or its events, its timeline, or `{ clocks }`
 * @param now a moment; a holiday that was announced after its date, in the zone of the deadline, does not count
 * @param options the regimes as they are now, your own calendars, opening hours
 * @returns the differences in the order of the deadlines; nothing when every date comes out the same
 * @throws ComplaintsError when the moment is none (`clock-moment`); TypeError for what holds no deadlines
 * @example
 * import { calendar, dueDate } from "@ramah/calendar";
 * import { type PlannedClock, recompute } from "@ramah/complaints";
 *
 * // Received on 5 August 2025; two days later joint leave on the 18th was decreed.
 * const rule = { n: 10, unit: "businessDay" } as const;
 * const context = { zone: "Asia/Jakarta", calendar: calendar("ID+cuti-bersama", { knownAt: "2025-08-05" }) };
 * const startAt = Date.parse("2025-08-05T10:00+07:00");
 * const { due, date } = dueDate(startAt, rule, context);
 * const clock: PlannedClock = {
 *   key: "desk/answer",
 *   regime: "desk",
 *   regimeValidFrom: "2024-01-01",
 *   milestone: "answer",
 *   rule,
 *   startAt,
 *   zone: context.zone,
 *   calendar: context.calendar.stamp,
 *   due,
 *   date,
 * };
 * recompute({ clocks: [clock] }, "2025-08-06T12:00+07:00"); // => []
 * const [difference] = recompute({ clocks: [clock] }, "2025-08-08T12:00+07:00");
 * [difference?.kept.date, difference?.recomputed?.date]; // => ["2025-08-19", "2025-08-20"]
 */
export function recompute(
  planned: Planned | readonly ComplaintEvent[],
  now: InstantLike,
  options: RecomputeOptions = {},
): readonly Difference[] {
  return recomputeAll(isEvents(planned) ? caseOf(planned) : planned, now, options);
}

const isEvents = (
  planned: Planned | readonly ComplaintEvent[],
): planned is readonly ComplaintEvent[] => Array.isArray(planned);

function recomputeAll(
  planned: Planned,
  now: InstantLike,
  options: RecomputeOptions,
): readonly Difference[] {
  const again: Again = {
    clocks: clocksOf(planned),
    receivedAt: receivedAtOf(planned),
    regimes: options.regimes ?? defaultRegimes,
    now: momentOf("recompute", now),
    means: options,
    last: undefined,
  };
  const differences: Difference[] = [];
  for (const clock of again.clocks) {
    if (isAsKept(clock, again)) continue;
    const fresh = countNow(clock, again);
    const { count } = fresh;
    if (count.ok && count.due === clock.due && count.date === clock.date) continue;
    differences.push(differenceOf(clock, fresh, again));
  }
  return differences;
}

/** All that one recomputation shares. */
interface Again {
  readonly clocks: readonly PlannedClock[];
  readonly receivedAt: Instant | undefined;
  readonly regimes: readonly Regime[];
  readonly now: Instant;
  readonly means: Means;
  /** What the last deadline was counted with: the next one of the case mostly asks for the same. */
  last:
    | { readonly clock: PlannedClock; readonly context: ReturnType<typeof contextAt> }
    | undefined;
}

/** A deadline as it comes out now. */
interface Fresh {
  readonly rule: RuleNow;
  readonly startAt: Instant;
  readonly count: Count;
}

/**
 * The way of nearly every deadline: it comes out as it was, and nothing is written down. Whatever is not
 * plain to see is counted once more by {@link countNow}, with reasons.
 */
function isAsKept(clock: PlannedClock, again: Again): boolean {
  const { rule, after } = ruleNow(clock, again.regimes, again.receivedAt);
  if (rule === undefined || after !== undefined) return false;
  const context = contextNow(clock, again);
  if ("code" in context) return false;
  try {
    const { due, date } = dueDate(clock.startAt, rule, context);
    return due === clock.due && date === clock.date;
  } catch {
    return false;
  }
}

function contextNow(clock: PlannedClock, again: Again): ReturnType<typeof contextAt> {
  const { last } = again;
  if (
    last !== undefined &&
    last.clock.zone === clock.zone &&
    last.clock.calendar?.id === clock.calendar?.id &&
    last.clock.calendar?.knownAt === clock.calendar?.knownAt &&
    last.clock.closeOfBusiness === clock.closeOfBusiness
  ) {
    return last.context;
  }
  const context = contextAt(clock, knownAtOf(clock, again), again.means);
  again.last = { clock, context };
  return context;
}

function countNow(clock: PlannedClock, again: Again, depth = 0): Fresh {
  const now = ruleNow(clock, again.regimes, again.receivedAt);
  const startAt = startNow(clock, now, again, depth);
  const { rule } = now;
  if (rule === undefined) return { rule: now, startAt, count: { ok: false, reason: undefined } };
  const knownAt = knownAtOf(clock, again);
  return { rule: now, startAt, count: recount(clock, { rule, startAt }, knownAt, again.means) };
}

/** What was known when it was planned is known still, by whatever zone that was dated. */
function knownAtOf({ zone, calendar }: PlannedClock, { now }: Again): PlainDate | undefined {
  const today = dateIn(zone, now);
  const then = calendar?.knownAt;
  return today !== undefined && then !== undefined && then > today ? then : today;
}

/** A deadline that was planned from the last moment of another moves with it. */
function startNow(
  { startAt, key }: PlannedClock,
  { after }: RuleNow,
  again: Again,
  depth: number,
): Instant {
  // A chain longer than the case has deadlines would go round in a circle.
  if (after === undefined || depth > again.clocks.length) return startAt;
  const before = again.clocks.find((clock) => clock.key === after && clock.key !== key);
  if (before === undefined || lastMoment(before.rule, before.due) !== startAt) return startAt;
  const { rule, count } = countNow(before, again, depth + 1);
  return count.ok ? lastMoment(rule.rule, count.due) : startAt;
}

function differenceOf(clock: PlannedClock, fresh: Fresh, again: Again): Difference {
  const { key, due, date, startAt, rule, regimeValidFrom, calendar } = clock;
  const kept: CountedDeadline = {
    due,
    date,
    startAt,
    rule,
    regimeValidFrom,
    ...(calendar === undefined ? {} : { calendar }),
  };
  const [first, ...more] = whyDifferent(clock, fresh, again.means);
  const reasons: Difference["reasons"] = [first ?? notReproducible, ...more];
  const { count } = fresh;
  if (!count.ok || fresh.rule.rule === undefined) return { key, kept, reasons };
  const recomputed: CountedDeadline = {
    due: count.due,
    date: count.date,
    startAt: fresh.startAt,
    rule: fresh.rule.rule,
    regimeValidFrom: fresh.rule.validFrom ?? regimeValidFrom,
    ...(count.calendar === undefined ? {} : { calendar: count.calendar.stamp }),
  };
  return { key, kept, recomputed, reasons };
}

const notReproducible: DifferenceReason = { code: "not-reproducible", data: {} };

/** A later round began with a receipt of its own, which the case does not keep apart. */
const receivedAtOf = (planned: Planned): Instant | undefined =>
  "rounds" in planned && planned.rounds.length > 1 ? undefined : planned.receivedAt;

function clocksOf(planned: Planned): readonly PlannedClock[] {
  if ("clocks" in planned) return planned.clocks;
  if ("entries" in planned) return planned.entries.map(({ clock }) => clock);
  if (!("rounds" in planned)) {
    if ("status" in planned) return [];
    // Nothing to count again is not the same as nothing that changed.
    throw new TypeError("recompute: neither a case nor a timeline nor a list of clocks");
  }
  return planned.rounds.at(-1)?.plans.at(-1)?.clocks ?? [];
}
