import { attempt, type DayRule, toWallTime } from "@ramah/calendar";
import type { Instant, PlainDate } from "@ramah/core";
import type { CaseMoment, Regime, StartPoint } from "../regimes/regime.js";
import type { PlannedClock } from "../regimes/timeline.js";
import { withGranted } from "./more-time.js";

/** The rule of a deadline as the regimes have it now. */
export interface RuleNow {
  /** Left out when the regime has no such time limit any more. */
  readonly rule?: DayRule;
  /** First day of validity of the version that holds; left out when the regime is none of those given. */
  readonly validFrom?: PlainDate;
  /** The key of the deadline that it counts from, if it counts from one. */
  readonly after?: string;
}

/**
 * Finds the rule that holds for a deadline: that of the version of its regime that is valid on the deciding
 * date. A regime that is not among those given keeps the rule that was applied.
 */
export function ruleNow(
  clock: PlannedClock,
  regimes: readonly Regime[],
  receivedAt: Instant | undefined,
): RuleNow {
  const versions = indexOf(regimes).get(clock.regime);
  if (versions === undefined) return { rule: clock.rule };
  const version = versionFor(clock, versions, receivedAt);
  const now: RuleNow = version?.limits.get(clock.milestone) ?? {};
  if (now.rule === undefined) return now;
  // What was granted in the case stays granted.
  const rule = withGranted(now.rule, clock.rule);
  return rule === now.rule ? now : { ...now, rule };
}

/** A version of a regime with its time limits by milestone. */
interface Version {
  readonly regime: Regime;
  readonly limits: ReadonlyMap<string, Limit>;
}

interface Limit extends RuleNow {
  readonly from: StartPoint;
}

function versionFor(
  clock: PlannedClock,
  versions: readonly Version[],
  receivedAt: Instant | undefined,
): Version | undefined {
  const { zone, regimeValidFrom } = clock;
  const [first, second] = versions;
  const applied = versions.find(({ regime }) => regime.validFrom === regimeValidFrom);
  // One version without an end, and it is the one that was applied: no date need be asked.
  if (second === undefined && applied !== undefined && applied.regime.validTo === undefined) {
    return applied;
  }
  const decisive = decisiveMoment(clock, first?.regime.validBy ?? "receipt", applied, receivedAt);
  if (decisive === undefined) return applied;
  const on = dateIn(zone, decisive);
  // Dates of four-digit years sort as text.
  return versions.find(
    ({ regime: { validFrom, validTo } }) =>
      on !== undefined && validFrom <= on && (validTo === undefined || on <= validTo),
  );
}

/** The moment whose day decides; nothing where it was not kept, and then what was applied stands. */
function decisiveMoment(
  { startAt, milestone }: PlannedClock,
  validBy: CaseMoment,
  applied: Version | undefined,
  receivedAt: Instant | undefined,
): Instant | undefined {
  if (validBy === "receipt" && receivedAt !== undefined) return receivedAt;
  const from = applied?.limits.get(milestone)?.from ?? validBy;
  return from === validBy ? startAt : undefined;
}

/** The date of a moment, or nothing when the zone or the moment is none. */
export function dateIn(zone: string, at: Instant): PlainDate | undefined {
  const wall = attempt(() => toWallTime(zone, at));
  return wall.ok ? wall.value.date : undefined;
}

function indexOf(regimes: readonly Regime[]): ReadonlyMap<string, readonly Version[]> {
  const known = indexes.get(regimes);
  if (known !== undefined) return known;
  const byId = new Map<string, Version[]>();
  for (const regime of regimes) {
    const versions = byId.get(regime.id) ?? [];
    byId.set(regime.id, [...versions, { regime, limits: limitsOf(regime) }]);
  }
  indexes.set(regimes, byId);
  return byId;
}

function limitsOf({ id, validFrom, milestones }: Regime): ReadonlyMap<string, Limit> {
  const limits = new Map<string, Limit>();
  for (const { key, rule, from } of milestones) {
    if (rule === undefined) continue;
    const chain = from.startsWith("milestone:")
      ? { after: `${id}/${from.slice("milestone:".length)}` }
      : {};
    limits.set(key, { rule, validFrom, from, ...chain });
  }
  return limits;
}

// Only speed hangs on what is kept: the same list gives the same index.
const indexes: WeakMap<
  readonly Regime[],
  ReadonlyMap<string, readonly Version[]>
> = /* @__PURE__ */ new WeakMap();
