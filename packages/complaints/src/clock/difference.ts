import type { CalendarStamp, DayRule, RestDay } from "@ramah/calendar";
import type { Instant, NoData, PlainDate, ReasonOf } from "@ramah/core";

/** A deadline and what it was counted with. Plain JSON. */
export interface CountedDeadline {
  readonly due: Instant;
  readonly date: PlainDate;
  readonly startAt: Instant;
  readonly rule: DayRule;
  /** First day of validity of the version of the regime. */
  readonly regimeValidFrom: PlainDate;
  /** Left out when the rule needs no business days. */
  readonly calendar?: CalendarStamp;
}

/** A day that counted and does not, or the other way round. */
export interface ChangedDay {
  readonly date: PlainDate;
  /** Whether business rests on it now. */
  readonly isRest: boolean;
  /** Its holidays: those of now, or those that it had. */
  readonly rests: readonly RestDay[];
}

/** Why a deadline comes out otherwise today than when it was planned. */
export interface DifferenceReasons {
  /** These days between the start and the deadline are business days no more, or again. */
  readonly "calendar-changed": { readonly calendar: string; readonly days: readonly ChangedDay[] };
  /** The regime has another rule for that date than the one that was applied; `now` is left out when it has none. */
  readonly "rule-changed": {
    readonly regime: string;
    readonly milestone: string;
    readonly kept: DayRule;
    readonly now?: DayRule;
    readonly keptValidFrom: PlainDate;
    readonly validFrom?: PlainDate;
  };
  /** The lists of the calendar were corrected, so that the old count cannot be repeated with them. */
  readonly "data-version-changed": {
    readonly calendar: string;
    readonly kept: string;
    readonly now: string;
  };
  /** It counts from another deadline of the case, which has moved. */
  readonly "start-moved": { readonly from: Instant; readonly to: Instant };
  /** The calendar as it is known now does not reach so far: nothing is guessed. */
  readonly "now-past-horizon": { readonly calendar: string; readonly to?: PlainDate };
  /** The calendar or the hours that it was counted with are not at hand. */
  readonly "calendar-missing": { readonly calendar: string };
  /** The deadline on record cannot be counted at all: a zone, a start or a rule that is none. */
  readonly "not-countable": { readonly problem: string };
  /** The same rule, start and calendar give another date than the one that is kept. */
  readonly "not-reproducible": NoData;
}

/** Why a deadline comes out otherwise today than when it was planned. */
export type DifferenceReason = ReasonOf<DifferenceReasons>;

/** A kept deadline that would come out otherwise today. What is kept stands: nothing is overwritten. */
export interface Difference {
  /** `regime/milestone`. */
  readonly key: string;
  readonly kept: CountedDeadline;
  /** Left out when it cannot be counted today. */
  readonly recomputed?: CountedDeadline;
  readonly reasons: readonly [DifferenceReason, ...DifferenceReason[]];
}
