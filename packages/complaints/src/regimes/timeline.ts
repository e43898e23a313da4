import type { CalendarStamp, DayRule, Step } from "@ramah/calendar";
import type { Instant, PlainDate } from "@ramah/core";
import type { LetterElement, LetterKind } from "../letters/letter.js";
import type { DutyIssue, LooserReason, PlanNotice, WaitingReason } from "./reasons.js";
import type { LetterDemand, Purpose } from "./regime.js";
import type { RegimeVerdict } from "./regimes-for.js";

/**
 * A deadline as it is kept with the case: the rule, the start and the calendar that made it, so that it can
 * be counted again years later and compared, never rewritten. Plain JSON.
 */
export interface PlannedClock {
  /** `regime/milestone`, unique in the case. */
  readonly key: string;
  readonly regime: string;
  /** First day of validity of the version of the regime that was applied. */
  readonly regimeValidFrom: PlainDate;
  readonly milestone: string;
  readonly rule: DayRule;
  /** The moment that it counts from. */
  readonly startAt: Instant;
  readonly zone: string;
  /** Left out when the rule needs no business days. */
  readonly calendar?: CalendarStamp;
  /** `HH:MM`; only for rules that end at the close of business. */
  readonly closeOfBusiness?: string;
  /** The first moment that is too late. */
  readonly due: Instant;
  readonly date: PlainDate;
}

/** A deadline of a {@link Timeline} with all that is to be said about it. */
export interface TimelineEntry {
  readonly clock: PlannedClock;
  readonly purpose: Purpose;
  /** A rule that the house gave itself, or law. */
  readonly origin: "house" | "law";
  /**
   * `known`: from a moment that happened; `planned`: from the due date of the milestone before it, until
   * somebody tells when that was done.
   */
  readonly startsFrom: "known" | "planned";
  /** The milestone of its regime that it counts from, if it counts from one. */
  readonly after?: string;
  readonly letter?: LetterDemand;
  /** A letter that keeps the time limit in place of `letter`. */
  readonly orLetter?: LetterDemand;
  /** The same, when its extension is used; `notice` must reach the customer before `clock.due`. */
  readonly extended?: ExtendedLimit;
  /** Line by line, made by the same fold as the date. */
  readonly explain: readonly Step[];
}

/** A deadline with its extension used. */
export interface ExtendedLimit {
  readonly due: Instant;
  readonly date: PlainDate;
  readonly notice?: LetterDemand;
  readonly explain: readonly Step[];
}

/** A letter of a duty that has no date. */
export interface DutyLetter extends LetterDemand {
  readonly role: LetterRole;
}

/** `instead`: in place of another letter; `extension`: only when more time is taken. */
export type LetterRole = "must" | "instead" | "extension";

/** A duty that has no date yet, and why. */
export interface WaitingEntry {
  readonly regime: string;
  readonly milestone: string;
  readonly purpose: Purpose;
  readonly from: string;
  readonly letters: readonly DutyLetter[];
  readonly reason: WaitingReason;
}

/** A duty whose date could not be counted: a calendar that is missing or does not reach so far. */
export interface FailedEntry {
  readonly regime: string;
  readonly milestone: string;
  readonly purpose: Purpose;
  /** `extension`: the limit itself has a date among the entries, its extension has none. */
  readonly part: "limit" | "extension";
  readonly letters: readonly DutyLetter[];
  readonly issues: readonly [DutyIssue, ...DutyIssue[]];
}

/** Who asks for a letter, and when. */
export interface LetterAsk {
  readonly regime: string;
  readonly milestone: string;
  readonly role: LetterRole;
  readonly mustContain: readonly LetterElement[];
  /** It is wanted promptly, without a number. */
  readonly isPrompt: boolean;
  /** Left out while the duty has no date. */
  readonly due?: Instant;
  readonly date?: PlainDate;
}

/** One kind of letter with all that somebody asks of it. */
export interface LetterPlan {
  readonly kind: LetterKind;
  /** `must` when any regime asks for it as such. */
  readonly role: LetterRole;
  /** Everything that any of them asks for, each once. */
  readonly mustContain: readonly LetterElement[];
  readonly asks: readonly [LetterAsk, ...LetterAsk[]];
  /** Some regime wants it without naming a number: promptly. Do not wait for `due`. */
  readonly isPrompt: boolean;
  /** The earliest deadline of the asks that have its role. */
  readonly due?: Instant;
  readonly date?: PlainDate;
}

/** Of all time limits with one purpose, the one that binds. */
export interface Strictest {
  readonly purpose: Purpose;
  readonly binding: PlannedClock;
  /** The strictest that the house did not set itself; left out when there is none. */
  readonly bindingLaw?: PlannedClock;
  /** Why each of the others is looser, strictest first. */
  readonly looser: readonly LooserReason[];
}

/** All that is due in a case, by whom it is asked and why. */
export interface Timeline {
  readonly receivedAt: Instant;
  /** What was known on this date counts; left out, all that the calendars have. */
  readonly knownAt?: PlainDate;
  /** Every regime that was looked at, with the reasons why it binds or does not. */
  readonly verdicts: readonly RegimeVerdict[];
  /** Earliest first. */
  readonly entries: readonly TimelineEntry[];
  readonly waiting: readonly WaitingEntry[];
  readonly failed: readonly FailedEntry[];
  readonly letters: readonly LetterPlan[];
  readonly strictest: readonly Strictest[];
  readonly notices: readonly PlanNotice[];
}
