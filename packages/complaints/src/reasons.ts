import type { Channel, Instant, NoData, PlainDate, ReasonOf } from "@ramah/core";
import type { LearningReasons } from "./analysis/learning/reasons.js";
import type { AnalysisReasons } from "./analysis/reasons.js";
import type { CaseRefusals, DefinitionReasons, SharedRefusals } from "./case/reasons.js";
import type { DifferenceReasons } from "./clock/difference.js";
import type { ClockProblems, ClockReasons } from "./clock/reasons.js";
import type { ComplaintClass } from "./data/classes.js";
import type { RecordIssues } from "./export/reasons.js";
import type { LetterReasons } from "./letters/reasons.js";
import type { RegimeReasons } from "./regimes/reasons.js";
import type { SeverityPackReasons } from "./severity/reasons.js";

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

/** Why to answer by a medium. */
export interface AnswerReasons {
  readonly "answer-quick": { readonly channel: Channel };
  readonly "answer-personal": { readonly channel: Channel };
  readonly "answer-formal": { readonly channel: Channel };
  readonly "answer-preferred": { readonly channel: Channel };
  readonly "answer-as-it-came": { readonly channel: Channel };
  readonly "answer-reachable": { readonly channel: Channel };
  readonly "answer-in-writing": { readonly channel: Channel };
  readonly "answer-unreachable": NoData;
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
  readonly "model-chose": {
    readonly model: string;
    readonly class: ComplaintClass;
    readonly probability: number;
  };
  readonly "model-abstained": {
    readonly model: string;
    readonly probability: number;
    readonly minimum: number;
  };
  readonly urgent: { readonly phrase: string };
  readonly "deadline-named": { readonly date: PlainDate; readonly phrase: string };
}

/** The codes of this file: what promises, principles and texts are told by. */
export type TextReasons = Omit<PromiseRefusals, keyof SharedRefusals> &
  PrincipleReasons &
  AnswerReasons &
  PromiseReasons &
  FindingReasons &
  ClassificationReasons;

/** Every code of this package with its data. */
export interface ComplaintsReasons
  extends AnalysisReasons,
    CaseRefusals,
    DefinitionReasons,
    RecordIssues,
    PromiseRefusals,
    ClockReasons,
    ClockProblems,
    DifferenceReasons,
    PrincipleReasons,
    AnswerReasons,
    PromiseReasons,
    FindingReasons,
    ClassificationReasons,
    LearningReasons,
    LetterReasons,
    RegimeReasons,
    SeverityPackReasons {}

/** Any reason of this package. */
export type ComplaintsReason = ReasonOf<ComplaintsReasons>;

/** Why a command to a complaint case was refused. */
export type ComplaintRefusal = ReasonOf<CaseRefusals>;

/** Why a command to the promise ledger was refused. */
export type PromiseRefusal = ReasonOf<PromiseRefusals>;

/** Why to answer by a medium. */
export type AnswerReason = ReasonOf<AnswerReasons>;

/** Why one of the four principles is met or open. */
export type PrincipleReason = ReasonOf<PrincipleReasons>;

/** Why a promise stands as it stands. */
export type PromiseReason = ReasonOf<PromiseReasons>;

/** What was seen in a text that may hold a promise. */
export type FindingReason = ReasonOf<FindingReasons>;

/** What was weighed when a text was classified. */
export type ClassificationReason = ReasonOf<ClassificationReasons>;
