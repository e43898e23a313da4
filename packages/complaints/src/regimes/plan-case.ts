import type { Calendar, DueContext } from "@ramah/calendar";
import {
  type DateLike,
  type Instant,
  type InstantLike,
  type PlainDate,
  refuse,
  toPlainDate,
} from "@ramah/core";
import { checkRegimes } from "./check-regimes.js";
import { planDuties } from "./date-duties.js";
import type { PlannedComplaint } from "./facts.js";
import { lettersOf } from "./letters-of.js";
import { noticesOf } from "./notices-of.js";
import {
  dateIn,
  givenText,
  isZone,
  type ReadComplaint,
  readComplaint,
  readMoment,
} from "./read-complaint.js";
import type { RegimeIssue } from "./reasons.js";
import type { Regime } from "./regime.js";
import { failsByDateOnly, type RegimeVerdict, verdictOn } from "./regimes-for.js";
import { strictestOf } from "./strictest-of.js";
import type { Timeline } from "./timeline.js";

/** What a case is planned with besides its facts; all of it may be left out. */
export interface PlanContext {
  /** The moment of planning: nothing that is reported may lie after it. */
  readonly at?: InstantLike;
  /**
   * What was known on this date counts: a holiday that was decreed later does not. Left out, the date of
   * `at`; without either, all that the calendars have.
   */
  readonly knownAt?: DateLike;
  /**
   * Calendars by the id that regimes name: those that `@ramah/calendar` lacks, or your own in place of its.
   * Who plans many cases gives the built-in ones here too, compiled once.
   */
  readonly calendars?: Readonly<Record<string, Calendar>>;
  /** `HH:MM` on the wall; 17:00 is assumed, and said, where a rule needs it and it is left out. */
  readonly closeOfBusiness?: string;
  /** For your own regimes that count business minutes. */
  readonly hours?: NonNullable<DueContext["hours"]>;
  /** Ids of regimes that must bind: if one does not, that is an error. */
  readonly require?: readonly string[];
}

/**
 * Plans a case: which regimes bind it and why, every time limit with its explanation, what each letter must
 * contain and who asks for it, and for each purpose the limit that binds because it is the strictest.
 * A duty that cannot be dated is listed with the reason; nothing is lost on the way.
 *
 * @param complaint its facts and the moments that are known
 * @param regimes such as `defaultRegimes`, or your own
 * @param context the moment of planning, calendars and hours
 * @returns the merged timeline, earliest first
 * @throws ComplaintsError with every problem of what was given: a receipt in the future, an unknown
 *   jurisdiction, regimes that overlap, a regime that was required and did not hold on that date
 * @example
 * import { defaultRegimes, planCase } from "@ramah/complaints";
 *
 * const complaint = {
 *   receivedAt: "2026-11-20T16:30Z",
 *   jurisdiction: "GB-ENG",
 *   sector: "payments",
 *   channel: "email",
 *   isOral: false,
 *   concernsPayment: true,
 *   concernsPersonalData: true,
 * } as const;
 * const { entries, strictest } = planCase(complaint, defaultRegimes, { closeOfBusiness: "17:00" });
 * entries.slice(0, 3).map(({ clock }) => clock.key); // => ["house-email/reply", "uk-fca-summary/summary", "uk-fca-payments/final-response"]
 * entries.slice(0, 3).map(({ clock }) => clock.date); // => ["2026-11-21", "2026-11-25", "2026-12-11"]
 * strictest.find(({ purpose }) => purpose === "answer")?.bindingLaw?.key; // => "uk-fca-payments/final-response"
 */
export function planCase(
  complaint: PlannedComplaint,
  regimes: readonly Regime[],
  context: PlanContext = {},
): Timeline {
  const issues: RegimeIssue[] = [...checkRegimes(regimes)];
  const at = readMoment(context.at, ["context", "at"], { zone: "UTC", at: undefined }, issues);
  const read = readComplaint(complaint, at, issues);
  issues.push(...zoneIssues(regimes), ...timeIssues(context));
  const knownAt = readKnownAt(context, read, at, issues);
  refuse("planCase", issues);

  const verdicts = regimes.map((regime) => verdictOn(read, regime));
  const bound = verdicts.filter(({ binds }) => binds).map(({ regime }) => regime);
  refuse("planCase", [
    ...requiredIssues(verdicts, context),
    ...milestoneIssues(read, regimes),
    ...(bound.length > 0 ? [] : datedIssues(verdicts)),
  ]);

  const duties = planDuties(read, bound, { ...context, knownAt });
  const { entries, waiting, failed } = duties;
  return {
    receivedAt: read.receivedAt,
    ...(knownAt === undefined ? {} : { knownAt }),
    verdicts,
    entries,
    waiting,
    failed,
    letters: lettersOf(duties),
    strictest: strictestOf(entries),
    notices: noticesOf(verdicts, duties),
  };
}

function readKnownAt(
  context: PlanContext,
  { zone }: ReadComplaint,
  at: Instant | undefined,
  issues: RegimeIssue[],
): PlainDate | undefined {
  if (context.knownAt === undefined) return at === undefined ? undefined : dateIn(zone, at);
  const date = toPlainDate(context.knownAt);
  if (date === undefined) {
    const data = { given: givenText(context.knownAt) };
    issues.push({ code: "plan-date", path: ["context", "knownAt"], data });
  }
  return date;
}

function zoneIssues(regimes: readonly Regime[]): readonly RegimeIssue[] {
  return regimes.flatMap(({ zone }, index): readonly RegimeIssue[] =>
    zone === "of-complaint" || isZone(zone)
      ? []
      : [{ code: "plan-zone-unknown", path: ["regimes", index, "zone"], data: { zone } }],
  );
}

function timeIssues({ closeOfBusiness }: PlanContext): readonly RegimeIssue[] {
  if (closeOfBusiness === undefined || /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(closeOfBusiness)) {
    return [];
  }
  const path = ["context", "closeOfBusiness"];
  return [{ code: "plan-time", path, data: { given: givenText(closeOfBusiness) } }];
}

/** What was asked for by name and does not bind. */
function requiredIssues(
  verdicts: readonly RegimeVerdict[],
  { require = [] }: PlanContext,
): readonly RegimeIssue[] {
  return require.flatMap((id, index): readonly RegimeIssue[] => {
    const path = ["context", "require", index];
    const versions = verdicts.filter(({ regime }) => regime.id === id);
    if (versions.some(({ binds }) => binds)) return [];
    if (versions.length === 0) return [{ code: "regime-unknown", path, data: { regime: id } }];
    const dated = versions.filter(failsByDateOnly);
    if (dated.length === 0) return [{ code: "regime-not-binding", path, data: { regime: id } }];
    return dated.map((verdict) => notValid(verdict, path));
  });
}

/** Nothing binds, and these would but for their dates: an empty plan would hide it. */
function datedIssues(verdicts: readonly RegimeVerdict[]): readonly RegimeIssue[] {
  return verdicts.flatMap((verdict, index) =>
    failsByDateOnly(verdict) ? [notValid(verdict, ["regimes", index])] : [],
  );
}

function notValid({ regime, on }: RegimeVerdict, path: RegimeIssue["path"]): RegimeIssue {
  const { id, validFrom, validTo } = regime;
  const until = validTo === undefined ? {} : { validTo };
  return { code: "regime-not-valid", path, data: { regime: id, on, validFrom, ...until } };
}

function milestoneIssues(
  { doneAt }: ReadComplaint,
  regimes: readonly Regime[],
): readonly RegimeIssue[] {
  const keys = new Set(
    regimes.flatMap(({ id, milestones }) => milestones.map(({ key }) => `${id}/${key}`)),
  );
  return [...doneAt.keys()]
    .filter((key) => !keys.has(key))
    .map((key) => ({
      code: "plan-milestone-unknown",
      path: ["complaint", "doneAt", key],
      data: { key },
    }));
}
