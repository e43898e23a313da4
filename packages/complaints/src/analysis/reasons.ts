import type { IssueOf, NoData, ReasonOf } from "@ramah/core";

/** What can be wrong with the figures or the options of an analysis. */
export interface AnalysisProblems {
  readonly "chart-kind": { readonly kind: string };
  readonly "figure-none": NoData;
  /** Not a finite number. */
  readonly "figure-not-a-number": { readonly value: string };
  readonly "figure-not-whole": { readonly value: number };
  readonly "figure-negative": { readonly value: number };
  /** This chart needs to know out of how many. */
  readonly "chart-size-missing": { readonly kind: string };
  /** Two lists that belong together are not of one length. */
  readonly "figure-lists-differ": { readonly points: number; readonly given: number };
  /** A c chart compares counts of equal exposure; others need a u chart. */
  readonly "chart-size-varies": NoData;
  /** Exact limits count whole cases. */
  readonly "chart-size-not-whole": { readonly size: number };
  readonly "figure-above-size": { readonly count: number; readonly size: number };
  /** There was nothing to complain about, and yet there are complaints. */
  readonly "figure-without-size": { readonly count: number };
  /** Not a number of periods, an index, or one true or false a period. */
  readonly "chart-phase1": { readonly value: string; readonly points: number };
  /** Too few periods with data to learn from. */
  readonly "chart-phase1-short": { readonly points: number; readonly needed: number };
  /** What was learnt from never varied, so that there is no unit to measure a difference in. */
  readonly "chart-no-spread": NoData;
  readonly "figure-option": {
    readonly option: string;
    readonly value: string;
    /** `]` and `[` as mathematicians write them. */
    readonly allowed: string;
  };
  readonly "chart-rule": { readonly rule: string };
  readonly "chart-no-exact-limits": { readonly kind: string };
  /** How many to draw is said neither way, or both ways. */
  readonly "sample-size-or-share": NoData;
  /** Each part is to give its minimum, and together they are more. */
  readonly "sample-too-small": { readonly size: number; readonly needed: number };
  readonly "sample-id-twice": { readonly id: string; readonly first: number };
  readonly "scan-rate-or-share": NoData;
  readonly "scan-category-twice": { readonly category: string; readonly first: number };
  readonly "scan-too-short": { readonly periods: number; readonly needed: number };
}

/** A problem with the figures or the options of an analysis, with the path to it. */
export type AnalysisIssue = IssueOf<AnalysisProblems>;

/** What to know before quoting a figure from a sample. */
export interface SampleReasons {
  /** Those who answer are seldom like those who do not. */
  readonly "sample-not-answered": { readonly answered: number; readonly sampled: number };
  /** Nobody of a part answered, so that nothing is known of it. */
  readonly "sample-part-silent": { readonly stratum: string; readonly population: number };
}

/** Why a category is a finding of a scan, and how far a scan is to be trusted. */
export interface ScanReasons {
  /** `onceIn`: chance alone brings as much once in so many periods. */
  readonly "issue-jump": Rise;
  /** The baseline has none at all. */
  readonly "issue-new": Rise;
  /** `count` and `expected` are over `periods`, the last ones. */
  readonly "issue-drift": Rise & { readonly periods: number };
  /** The new rate over the old one. */
  readonly "issue-growth": {
    readonly ratio: number;
    readonly low: number;
    readonly high: number;
    readonly confidence: number;
  };
  /** The category varies more than chance explains, and that was allowed for. */
  readonly "issue-spread": { readonly sigmaZ: number };
  /** Too few complaints to tell how widely they vary: taken from the other categories. */
  readonly "issue-spread-borrowed": { readonly sigmaZ: number };
  readonly "scan-false-alarms": {
    readonly categories: number;
    readonly expectedFalseAlarms: number;
    readonly period: PeriodName;
  };
  /** Of the findings, on average. */
  readonly "scan-false-findings": { readonly share: number };
}

/** What a period is called. */
export type PeriodName = "day" | "week" | "month";

/** More complaints of a kind than were to be expected, and how rarely chance alone does that. */
export interface Rise {
  readonly category: string;
  readonly count: number;
  readonly expected: number;
  readonly onceIn: number;
  readonly period: PeriodName;
}

/** Every code of charts, scans and samples. */
export interface AnalysisReasons extends AnalysisProblems, SampleReasons, ScanReasons {}

/** Why a chart, a scan or a sample says what it says, or was refused. */
export type AnalysisReason = ReasonOf<AnalysisReasons>;
