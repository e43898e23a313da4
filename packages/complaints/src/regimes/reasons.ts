import type { CalendarIssue } from "@ramah/calendar";
import type { IssueOf, PlainDate, ReasonOf } from "@ramah/core";
import type { CaseMoment, Purpose, ScopeFact } from "./regime.js";

/** Why a regime binds a complaint or does not: one for every question that it asks. */
export interface ScopeReasons {
  /** It asks for nothing: it binds every complaint. */
  readonly "binds-all": { readonly regime: string };
  readonly "jurisdiction-fits": ScopeAnswer;
  readonly "jurisdiction-differs": ScopeAnswer;
  readonly "sector-fits": ScopeAnswer;
  readonly "sector-differs": ScopeAnswer;
  readonly "channel-fits": ScopeAnswer;
  readonly "channel-differs": ScopeAnswer;
  readonly "fact-fits": ScopeAnswer & { readonly fact: ScopeFact };
  readonly "fact-differs": ScopeAnswer & { readonly fact: ScopeFact };
  readonly "held-then": {
    readonly regime: string;
    readonly on: PlainDate;
    readonly validFrom: PlainDate;
    readonly validTo?: PlainDate;
  };
  readonly "not-yet-held": {
    readonly regime: string;
    readonly on: PlainDate;
    readonly validFrom: PlainDate;
  };
  readonly "no-longer-held": {
    readonly regime: string;
    readonly on: PlainDate;
    readonly validTo: PlainDate;
  };
}

/** What a regime asks for and what the complaint has. */
export interface ScopeAnswer {
  readonly regime: string;
  readonly asked: readonly string[];
  readonly found: string;
}

/** Why a duty has no date yet. */
export interface WaitingReasons {
  /** The source says "promptly" or "without undue delay" and names no number. */
  readonly "no-number": Duty;
  readonly "start-unknown": Duty & { readonly from: CaseMoment };
  /** The milestone that it counts from has no date yet. */
  readonly "start-is-milestone": Duty & { readonly from: string };
}

/** What strikes whoever plans a case. */
export interface PlanNotices {
  /** The rules changed shortly before the complaint: the new ones bind it. */
  readonly "rules-new": {
    readonly regime: string;
    readonly on: PlainDate;
    readonly since: PlainDate;
  };
  /** The rules change while the complaint is open; by its date it stays under the old ones. */
  readonly "rules-change": {
    readonly regime: string;
    readonly on: PlainDate;
    readonly from: PlainDate;
  };
  readonly "source-secondary": { readonly regime: string; readonly document: string };
  readonly "source-unverified": { readonly regime: string; readonly document: string };
  /** No hour was given for the close of business. */
  readonly "close-assumed": { readonly time: string };
  /** It counts from when the milestone before it is due, because nobody has told when it was done. */
  readonly "start-planned": Duty & { readonly after: string; readonly date: PlainDate };
}

/** Why a time limit is looser than the one that binds. */
export interface LooserReasons {
  readonly "looser-later": Looser & { readonly days: number };
  /** Another moment of the same day. */
  readonly "looser-same-day": Looser;
  /** The same moment: whoever keeps one keeps both. */
  readonly "looser-equal": Looser;
}

/** Two duties of one purpose with their dates. */
export interface Looser extends Duty {
  readonly purpose: Purpose;
  readonly date: PlainDate;
  readonly bindingRegime: string;
  readonly bindingMilestone: string;
  readonly bindingDate: PlainDate;
}

/** A milestone of a regime. */
export interface Duty {
  readonly regime: string;
  readonly milestone: string;
}

/** What can be wrong with a complaint that is to be planned, with regimes or with the context. */
export interface RegimeProblems {
  readonly "plan-moment": { readonly given: string };
  /** It lies after the moment of planning. */
  readonly "plan-future": { readonly given: string; readonly at: string };
  /** It lies before the complaint was received, which cannot be. */
  readonly "plan-before-receipt": { readonly given: string; readonly receivedAt: string };
  /** It lies after receipt, though the complaint was first raised then. */
  readonly "plan-after-receipt": { readonly given: string; readonly receivedAt: string };
  readonly "plan-value": { readonly given: string; readonly known: readonly string[] };
  /** The jurisdiction has several zones. */
  readonly "plan-zone": { readonly jurisdiction: string };
  readonly "plan-zone-unknown": { readonly zone: string };
  readonly "plan-date": { readonly given: string };
  /** Not an hour of the day, written `HH:MM`. */
  readonly "plan-time": { readonly given: string };
  /** A milestone was reported done that no regime has. */
  readonly "plan-milestone-unknown": { readonly key: string };
  readonly "regime-unknown": { readonly regime: string };
  /** It did not hold on the date that decides. */
  readonly "regime-not-valid": {
    readonly regime: string;
    readonly on: PlainDate;
    readonly validFrom: PlainDate;
    readonly validTo?: PlainDate;
  };
  /** It was asked for and does not bind this complaint. */
  readonly "regime-not-binding": { readonly regime: string };
  /** Two versions of one regime hold on the same day. */
  readonly "regime-overlap": {
    readonly regime: string;
    readonly first: PlainDate;
    readonly second: PlainDate;
  };
  /** It ends before it begins. */
  readonly "regime-range": {
    readonly regime: string;
    readonly validFrom: string;
    readonly validTo: string;
  };
  /** A number of days, hours or months that cannot be counted. */
  readonly "regime-number": { readonly regime: string; readonly given: string };
  readonly "regime-milestone-twice": { readonly regime: string; readonly milestone: string };
  /** It counts from a milestone that its regime does not have. */
  readonly "regime-start-unknown": {
    readonly regime: string;
    readonly milestone: string;
    readonly from: string;
  };
  /** Milestones that count from one another. */
  readonly "regime-circle": { readonly regime: string; readonly milestone: string };
  /** The context brings no calendar of this name. */
  readonly "regime-calendar": { readonly regime: string; readonly calendar: string };
}

/** Every code of this concept with its data. */
export interface RegimeReasons
  extends ScopeReasons,
    WaitingReasons,
    PlanNotices,
    LooserReasons,
    RegimeProblems {}

/** Why a regime binds a complaint or does not. */
export type ScopeReason = ReasonOf<ScopeReasons>;

/** Why a duty has no date yet. */
export type WaitingReason = ReasonOf<WaitingReasons>;

/** What strikes whoever plans a case. */
export type PlanNotice = ReasonOf<PlanNotices>;

/** Why a time limit is looser than the one that binds. */
export type LooserReason = ReasonOf<LooserReasons>;

/** A problem of a complaint, of regimes or of the context, with its path. */
export type RegimeIssue = IssueOf<RegimeProblems>;

/** Why one duty could not be dated: a problem of its regime, or one that the calendar has. */
export type DutyIssue = RegimeIssue | CalendarIssue;
