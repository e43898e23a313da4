import type { Channel, Instant, NoData, PlainDate, ReasonOf } from "@ramah/core";
import type { ComplaintCommandType } from "./case/commands.js";
import type { CaseStatus } from "./case/transitions.js";
import type { ComplaintClass } from "./data/classes.js";

/** Why a command was refused, whatever the machine. */
export interface SharedRefusals {
  /** A text that must say something is empty or blank. */
  readonly "blank-field": { readonly field: string };
  /** The moment lies before the last event, or is no moment at all. */
  readonly "time-backwards": { readonly at: Instant; readonly lastAt?: Instant };
}

/** Why a command to a complaint case was refused. */
export interface CaseRefusals extends SharedRefusals {
  /** The command is not allowed in this status; `allowed` lists where it is. */
  readonly "wrong-status": {
    readonly command: ComplaintCommandType;
    readonly status: CaseStatus;
    readonly allowed: readonly CaseStatus[];
  };
  readonly "severity-out-of-range": { readonly severity: number };
  /** An offer of ownership waits for its answer. */
  readonly "hand-over-pending": { readonly to: string };
  readonly "no-hand-over-pending": NoData;
  /** Only the person it was offered to can take it. */
  readonly "not-offered-to": { readonly by: string; readonly to: string };
  readonly "already-owner": { readonly owner: string };
  /** The text calls the customer a liar or puts them in the wrong. */
  readonly "customer-accused": { readonly word: string };
  /** Nothing was decided that could be told. */
  readonly "outcome-missing": NoData;
  readonly "channel-not-written": { readonly channel: Channel };
  /** A phone contact that nobody followed up in writing. */
  readonly "follow-up-open": { readonly since: Instant };
  readonly "promises-open": { readonly count: number };
  /** Nobody asked the ledger: the number of open promises is not a whole number. */
  readonly "promises-unknown": NoData;
}

/** Why a command to the promise ledger was refused. */
export interface PromiseRefusals extends SharedRefusals {
  readonly "promise-without-owner": NoData;
  readonly "promise-without-due-time": NoData;
  readonly "due-in-past": { readonly dueAt: Instant; readonly at: Instant };
  readonly "double-id": { readonly id: string };
  readonly "unknown-promise": { readonly id: string };
  readonly "promise-settled": { readonly how: "kept" | "cancelled" | "broken" };
  /** Its time has passed: it stays broken, and only a new promise can take its place. */
  readonly "promise-broken-already": { readonly dueAt: Instant };
  /** Only the person it was made to can agree to another time. */
  readonly "customer-not-agreed": { readonly to: string };
  /** Only the person it was made to can release from it. */
  readonly "customer-not-released": { readonly to: string };
  readonly "not-due-yet": { readonly dueAt: Instant };
}

/** Why a clock stands as it stands. */
export interface ClockReasons {
  readonly "clock-idle": NoData;
  readonly "clock-running": { readonly remainingMs: number };
  readonly "clock-paused": { readonly remainingMs: number };
  readonly "clock-met": { readonly elapsedMs: number; readonly targetMs: number };
  readonly "clock-late": { readonly lateMs: number; readonly targetMs: number };
  readonly "clock-cancelled": NoData;
  /** A share of the time has gone: 0.5 is half of it. */
  readonly "clock-warning": { readonly fraction: number };
  readonly "acknowledgement-is-no-answer": NoData;
  /** More than five days without an answer: the failure to prevent. */
  readonly "unanswered-too-long": { readonly elapsedMs: number; readonly limitMs: number };
  readonly "follow-up-due": { readonly channel: Channel; readonly remainingMs: number };
  readonly "follow-up-late": { readonly channel: Channel; readonly lateMs: number };
}

/** Why one of the four principles is met or open. */
export interface PrincipleReasons {
  readonly "anticipated-by-assessment": { readonly by: string };
  readonly "not-assessed": NoData;
  readonly "apology-given": { readonly by: string };
  readonly "apology-after-answer": NoData;
  readonly "no-apology": NoData;
  readonly "cause-analysed": { readonly cause: string };
  readonly "not-analysed": NoData;
  readonly "answered-personally": { readonly by: string; readonly givenName: string };
  readonly "answered-by-another": { readonly by: string; readonly owner: string };
  readonly "name-not-given": NoData;
  readonly "not-answered": NoData;
}

/** Why a promise stands as it stands. */
export interface PromiseReasons {
  readonly "promise-open": { readonly remainingMs: number };
  readonly "promise-due-soon": { readonly remainingMs: number };
  readonly "promise-kept": { readonly earlyMs: number };
  readonly "promise-cancelled": { readonly by: string };
  readonly "promise-broken": { readonly lateMs: number };
  readonly "promise-kept-late": { readonly lateMs: number };
  readonly "promise-released-late": { readonly by: string };
  readonly "promise-broken-noted": { readonly by: string };
  readonly "promise-renegotiated": { readonly times: number };
}

/** What was seen in a text that may hold a promise. */
export interface FindingReasons {
  readonly "promise-cue": { readonly phrase: string };
  readonly hedged: { readonly phrase: string };
  readonly conditional: { readonly phrase: string };
  readonly "time-read": {
    readonly phrase: string;
    readonly dueAt: Instant;
    readonly offsetMinutes: number;
  };
  readonly "no-time": NoData;
  readonly "vague-time": { readonly phrase: string };
  /** Working days or closing time: only a calendar can tell. */
  readonly "needs-calendar": { readonly phrase: string };
  readonly "ambiguous-time": { readonly phrase: string };
  readonly "ambiguous-day": { readonly phrase: string };
  readonly "no-such-date": { readonly phrase: string };
  readonly "time-passed": { readonly phrase: string };
  readonly "several-times": { readonly phrases: readonly string[] };
  /** A span that begins only once the condition comes true. */
  readonly "starts-with-condition": { readonly phrase: string };
}

/** What was weighed when a text was classified. */
export interface ClassificationReasons {
  readonly dissatisfied: { readonly phrases: readonly string[] };
  readonly "no-dissatisfaction": NoData;
  readonly "no-response-wanted": { readonly phrase: string };
  readonly "class-chosen": { readonly class: ComplaintClass; readonly score: number };
  readonly "class-tied": { readonly classes: readonly ComplaintClass[]; readonly score: number };
  readonly "class-uncertain": { readonly score: number; readonly needed: number };
  readonly urgent: { readonly phrase: string };
  readonly "deadline-named": { readonly date: PlainDate; readonly phrase: string };
}

/** Every code of this package with its data. */
export interface ComplaintsReasons
  extends CaseRefusals,
    PromiseRefusals,
    ClockReasons,
    PrincipleReasons,
    PromiseReasons,
    FindingReasons,
    ClassificationReasons {}

/** Any reason of this package. */
export type ComplaintsReason = ReasonOf<ComplaintsReasons>;

/** Why a command to a complaint case was refused. */
export type ComplaintRefusal = ReasonOf<CaseRefusals>;

/** Why a command to the promise ledger was refused. */
export type PromiseRefusal = ReasonOf<PromiseRefusals>;

/** Why a clock stands as it stands. */
export type ClockReason = ReasonOf<ClockReasons>;

/** Why one of the four principles is met or open. */
export type PrincipleReason = ReasonOf<PrincipleReasons>;

/** Why a promise stands as it stands. */
export type PromiseReason = ReasonOf<PromiseReasons>;

/** What was seen in a text that may hold a promise. */
export type FindingReason = ReasonOf<FindingReasons>;

/** What was weighed when a text was classified. */
export type ClassificationReason = ReasonOf<ClassificationReasons>;
