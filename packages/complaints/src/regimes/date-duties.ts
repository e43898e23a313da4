import {
  attempt,
  type Calendar,
  type CalendarId,
  calendar,
  calendarIds,
  type DayRule,
  type DueContext,
  dueDate,
  type Step,
} from "@ramah/calendar";
import { comparing, fail, type Instant, type PlainDate, type Result, succeed } from "@ramah/core";
import { lastMoment, lateFrom } from "../clock/late-from.js";
import { chainedTo } from "./check-regimes.js";
import type { ReadComplaint } from "./read-complaint.js";
import type { DutyIssue, WaitingReason } from "./reasons.js";
import type { CaseMoment, Milestone, MilestoneExtension, Regime } from "./regime.js";
import { zoneFor } from "./regimes-for.js";
import type {
  DutyLetter,
  ExtendedLimit,
  FailedEntry,
  PlannedClock,
  TimelineEntry,
  WaitingEntry,
} from "./timeline.js";

/** What duties are dated with. */
export interface DutyContext {
  readonly knownAt: PlainDate | undefined;
  readonly calendars?: Readonly<Record<string, Calendar>>;
  readonly closeOfBusiness?: string;
  readonly hours?: NonNullable<DueContext["hours"]>;
}

interface CompiledContext extends DutyContext {
  readonly calendarOf: (id: string) => Result<Calendar, DutyIssue> | undefined;
}

/** The duties of a case, each in one of the three lists. */
export interface Duties {
  readonly entries: readonly TimelineEntry[];
  readonly waiting: readonly WaitingEntry[];
  readonly failed: readonly FailedEntry[];
  /** The hour that was assumed for the close of business, if any rule needed it and none was given. */
  readonly assumedClose?: string;
}

/** What became of one duty. */
interface Dated {
  readonly entry?: TimelineEntry;
  readonly waiting?: WaitingEntry;
  readonly failed?: FailedEntry;
}

/** From when a duty counts. */
type Start =
  | { readonly at: Instant; readonly startsFrom: TimelineEntry["startsFrom"] }
  | { readonly reason: WaitingReason };

const usualClose = "17:00";

/** Dates every duty of the regimes that bind a complaint. */
export function planDuties(
  complaint: ReadComplaint,
  regimes: readonly Regime[],
  context: DutyContext,
): Duties {
  // Compiling a calendar costs more than all the counting: once for each name.
  const compiled = { ...context, calendarOf: calendarsOf(context) };
  const dated = regimes.flatMap((regime) => dateRegime(complaint, regime, compiled));
  const entries = dated.flatMap(({ entry }) => (entry === undefined ? [] : [entry]));
  const needsClose = entries.some(({ clock }) => clock.closeOfBusiness !== undefined);
  return {
    entries: entries.sort(
      comparing(
        ({ clock }) => lateFrom(clock.rule, clock.due),
        ({ clock }) => clock.key,
      ),
    ),
    waiting: dated.flatMap(({ waiting }) => (waiting === undefined ? [] : [waiting])),
    failed: dated.flatMap(({ failed }) => (failed === undefined ? [] : [failed])),
    ...(needsClose && context.closeOfBusiness === undefined ? { assumedClose: usualClose } : {}),
  };
}

function dateRegime(
  complaint: ReadComplaint,
  regime: Regime,
  context: CompiledContext,
): readonly Dated[] {
  const done = new Map<string, Dated>();
  const dateOf = (milestone: Milestone): Dated => {
    const known = done.get(milestone.key);
    if (known !== undefined) return known;
    const before = regime.milestones.find(({ key }) => key === chainedTo(milestone));
    const start =
      before === undefined
        ? startAtMoment(complaint, regime, milestone)
        : startAfter(complaint, regime, milestone, before, dateOf);
    const dated = dateMilestone(complaint, regime, milestone, start, context);
    done.set(milestone.key, dated);
    return dated;
  };
  return regime.milestones.map(dateOf);
}

function startAtMoment(
  { moments }: ReadComplaint,
  { id }: Regime,
  { key, from }: Milestone,
): Start {
  const moment = from as CaseMoment;
  // Other code may ask for what every object has, such as "constructor".
  const at = Object.hasOwn(moments, moment) ? moments[moment] : undefined;
  if (at !== undefined) return { at, startsFrom: "known" };
  return { reason: { code: "start-unknown", data: { regime: id, milestone: key, from: moment } } };
}

/** Counts from when the milestone before it was done, else from the last moment at which it can be. */
function startAfter(
  complaint: ReadComplaint,
  { id }: Regime,
  { key }: Milestone,
  before: Milestone,
  dateOf: (milestone: Milestone) => Dated,
): Start {
  const { doneAt, acknowledgedAt } = complaint;
  const at =
    doneAt.get(`${id}/${before.key}`) ??
    (before.purpose === "acknowledge" ? acknowledgedAt : undefined);
  if (at !== undefined) return { at, startsFrom: "known" };
  const { entry } = dateOf(before);
  if (entry !== undefined) {
    const { rule, due } = entry.clock;
    return { at: lastMoment(rule, due), startsFrom: "planned" };
  }
  const data = { regime: id, milestone: key, from: before.key };
  return { reason: { code: "start-is-milestone", data } };
}

function dateMilestone(
  complaint: ReadComplaint,
  regime: Regime,
  milestone: Milestone,
  start: Start,
  context: CompiledContext,
): Dated {
  const { key, purpose, rule, from } = milestone;
  const after = chainedTo(milestone);
  const duty = { regime: regime.id, milestone: key, purpose };
  const letters = lettersFor(milestone);
  if (rule === undefined) {
    const reason: WaitingReason = {
      code: "no-number",
      data: { regime: regime.id, milestone: key },
    };
    return { waiting: { ...duty, from, letters, reason } };
  }
  if ("reason" in start) return { waiting: { ...duty, from, letters, reason: start.reason } };
  const means = meansOf(complaint, regime, rule, context);
  if (!means.ok) return { failed: { ...duty, part: "limit", letters, issues: means.issues } };
  const counted = attempt(() => dueDate(start.at, rule, means.value));
  if (!counted.ok) return { failed: { ...duty, part: "limit", letters, issues: counted.issues } };
  const limit = counted.value;
  const clock: PlannedClock = {
    key: `${regime.id}/${key}`,
    regime: regime.id,
    regimeValidFrom: regime.validFrom,
    milestone: key,
    rule,
    startAt: start.at,
    zone: means.value.zone,
    ...(means.value.calendar === undefined ? {} : { calendar: means.value.calendar.stamp }),
    ...(rule.end === "closeOfBusiness"
      ? { closeOfBusiness: means.value.closeOfBusiness ?? usualClose }
      : {}),
    due: limit.due,
    date: limit.date,
  };
  const extended = extendedLimit(start.at, rule, milestone.extension, means.value);
  return {
    ...(extended?.ok === false
      ? {
          failed: {
            ...duty,
            part: "extension" as const,
            letters: letters.filter(({ role }) => role === "extension"),
            issues: extended.issues,
          },
        }
      : {}),
    entry: {
      clock,
      purpose,
      origin: regime.origin ?? "law",
      startsFrom: start.startsFrom,
      ...(after === undefined ? {} : { after }),
      ...(milestone.letter === undefined ? {} : { letter: milestone.letter }),
      ...(milestone.orLetter === undefined ? {} : { orLetter: milestone.orLetter }),
      ...(extended?.ok === true ? { extended: extended.value } : {}),
      // Made when somebody reads it: by the same fold, and only then at the cost of a list.
      get explain(): readonly Step[] {
        return limit.explain;
      },
    },
  };
}

/** The letters of a duty that has no date. */
function lettersFor({ letter, orLetter, extension }: Milestone): readonly DutyLetter[] {
  const demands = [
    ["must", letter],
    ["instead", orLetter],
    ["extension", extension?.notice],
  ] as const;
  return demands.flatMap(([role, demand]) => (demand === undefined ? [] : [{ role, ...demand }]));
}

function extendedLimit(
  startAt: Instant,
  rule: DayRule,
  extension: MilestoneExtension | undefined,
  means: DueContext,
): Result<ExtendedLimit, DutyIssue> | undefined {
  if (extension === undefined) return undefined;
  const { mode, n, notice } = extension;
  const counted = attempt(() => dueDate(startAt, { ...rule, extension: { mode, n } }, means));
  if (!counted.ok) return counted;
  const limit = counted.value;
  return succeed({
    due: limit.due,
    date: limit.date,
    ...(notice === undefined ? {} : { notice }),
    get explain(): readonly Step[] {
      return limit.explain;
    },
  });
}

function meansOf(
  complaint: ReadComplaint,
  regime: Regime,
  rule: DayRule,
  context: CompiledContext,
): Result<DueContext, DutyIssue> {
  const found = calendarFor(complaint, regime, rule, context);
  if (!found.ok) return found;
  return succeed({
    zone: zoneFor(regime, complaint),
    ...(found.value === undefined ? {} : { calendar: found.value }),
    closeOfBusiness: context.closeOfBusiness ?? usualClose,
    ...(context.hours === undefined ? {} : { hours: context.hours }),
  });
}

/** The calendar of a regime, where the rule asks which days are business days. */
function calendarFor(
  { facts }: ReadComplaint,
  regime: Regime,
  rule: DayRule,
  { calendarOf }: CompiledContext,
): Result<Calendar | undefined, DutyIssue> {
  const id = regime.calendar === "part" ? facts.jurisdiction : regime.calendar;
  if (id === undefined || !asksForBusinessDays(rule)) return succeed(undefined);
  const found = calendarOf(id);
  if (found !== undefined) return found;
  const data = { regime: regime.id, calendar: id };
  const path = ["context", "calendars", id];
  return fail({ code: "regime-calendar", path, data });
}

/** One's own calendar of a name, else ours, else nothing. */
function calendarsOf({ calendars = {}, knownAt }: DutyContext): CompiledContext["calendarOf"] {
  const made = new Map<string, Result<Calendar, DutyIssue>>();
  return (id) => {
    const own = Object.hasOwn(calendars, id) ? calendars[id] : undefined;
    if (own !== undefined) return succeed(own);
    if (!isBuiltIn(id)) return undefined;
    const found =
      made.get(id) ?? attempt(() => calendar(id, knownAt === undefined ? {} : { knownAt }));
    made.set(id, found);
    return found;
  };
}

const isBuiltIn = (id: string): id is CalendarId => (calendarIds as readonly string[]).includes(id);

const asksForBusinessDays = ({ unit, roll = "none", clear, deemedReceipt }: DayRule): boolean =>
  unit === "businessDay" ||
  roll !== "none" ||
  clear === true ||
  deemedReceipt?.onBusinessDay === true;
