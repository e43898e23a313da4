import type { NoData, ReasonOf } from "@ramah/core";

/** Why something cannot be measured or told. It never counts as met. */
export interface MeasureGaps {
  /** The log does not say how often it rang, and nobody said how long a ring is. */
  readonly "rings-not-logged": NoData;
  /** The customer gave up while there was still time. */
  readonly "left-in-time": { readonly afterMs: number };
  /** The contact was closed without it, and in time. */
  readonly "ended-without": { readonly afterMs: number };
  /** The log ends while there is still time. */
  readonly "still-open": { readonly forMs: number };
  /** The log begins after the contact did. */
  readonly "start-not-logged": NoData;
  /** The log does not say on which channel the contact came, and the standard is about some only. */
  readonly "channel-not-logged": NoData;
}

/** How far a figure of an analysis is to be trusted. */
export interface RelationReasons {
  /** Too few intervals, failures or calls to tell anything. */
  readonly "relation-too-short": { readonly intervals: number; readonly needed: number };
  readonly "relation-too-few-failures": { readonly failures: number; readonly needed: number };
  readonly "relation-too-few-calls": { readonly calls: number; readonly needed: number };
  /** Failures are in every interval, or always as many: nothing to compare with. */
  readonly "relation-no-contrast": NoData;
  /** The whole interval lies above zero, or below it. */
  readonly "relation-more-calls": RelationFigure;
  readonly "relation-fewer-calls": RelationFigure;
  /** The interval holds zero: there may be a relation, there may be none. */
  readonly "relation-not-seen": RelationFigure;
}

/** Calls per failure, with an interval of 95 %. */
export interface RelationFigure {
  readonly perFailure: number;
  readonly low: number;
  readonly high: number;
}

/** Why a contact could not be measured, in words by `describe`. */
export type MeasureGap = ReasonOf<MeasureGaps>;

/** What is to be said of a relation, in words by `describe`. */
export type RelationReason = ReasonOf<RelationReasons>;

/** Every code about standards and what is measured by a log. */
export interface StandardsReasons extends MeasureGaps, RelationReasons {}
