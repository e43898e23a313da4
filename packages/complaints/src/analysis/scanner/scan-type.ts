import type { AnalysisReason } from "../reasons.js";

/** The complaints of one category, one count a period, oldest first; the last is the newest period. */
export interface IssueSeries {
  readonly category: string;
  readonly counts: readonly number[];
  /** Contacts, policies, orders: whatever could have led to a complaint, each period; equal without it. */
  readonly exposures?: readonly number[];
}

/** How to scan. Either a rate of false alarms or a share of false findings is held; a share of 0.05 by default. */
export interface ScanOptions {
  /** The share of findings that may be false on average (Benjamini and Hochberg), between 0 and 1. */
  readonly falseDiscoveryRate?: number;
  /** How many false alarms a period may bring, over all categories together, above 0. */
  readonly perPeriod?: number;
  /**
   * Whether categories are taken to move independently, or in any way at all: the latter (Benjamini and
   * Yekutieli) is several times stricter. For `falseDiscoveryRate`; `independent` by default.
   */
  readonly dependence?: "independent" | "any";
  /** `u-prime`, the default, learns how widely counts vary; `poisson` takes them to vary by chance alone. */
  readonly method?: "u-prime" | "poisson";
  /** How many periods to learn from at most, those nearest to the newest; 52. */
  readonly baseline?: number;
  /** How many periods just before the newest not to learn from, so that slow growth does not hide itself; 0. */
  readonly skip?: number;
  /** Fewer complaints than this are no finding, whatever chance says; 1. */
  readonly minimumCount?: number;
  /** Also looks for slow drifts by a CUSUM whose chances come from shuffling the periods. */
  readonly drift?: {
    readonly seed: number | string;
    /** Shuffles at most; 1999. The least chance that can be told is one in so many and one. */
    readonly draws?: number;
    /** Half of the shift to look for, in standard deviations; 0.5. */
    readonly reference?: number;
  };
  /** Of the interval of growth, between 0 and 1; 0.95. */
  readonly confidence?: number;
  /** What a period is called in messages; `week`. */
  readonly period?: "day" | "week" | "month";
}

/** One question to one category: is the newest period too high, or has it been creeping up? */
export interface IssueTest {
  readonly category: string;
  readonly kind: "jump" | "drift";
  /** Complaints in the newest period, or since the drift began. */
  readonly count: number;
  /** How many were to be expected by the baseline, or by the periods before the drift. */
  readonly expected: number;
  /**
   * How often chance alone brings as many or more, 0 to 1, given all complaints of the category; 1 when
   * there were no more than expected.
   */
  readonly pValue: number;
  /** The least false discovery rate at which it would be a finding. */
  readonly adjusted: number;
  /** How widely counts vary, as a multiple of chance: Laney's sigma of z; 1 for `poisson`. */
  readonly sigmaZ: number;
}

/** A category in which something seems to have changed. */
export interface IssueFinding extends IssueTest {
  /** The new rate over the old one; the ratio and the upper end are left out when there was no old one. */
  readonly growth: { readonly ratio?: number; readonly low: number; readonly high?: number };
  /** The period from which on counts are too high, counted from 0. */
  readonly since: number;
  readonly reasons: readonly AnalysisReason[];
}

/** What a scan found, and how much of it chance would have found alone. */
export interface IssueScan {
  /** The least likely first. */
  readonly findings: readonly IssueFinding[];
  /** Every question that was asked, in order of the series. */
  readonly tests: readonly IssueTest[];
  /** Categories without a newest period or a baseline to compare. */
  readonly untested: readonly string[];
  /** Whoever has a chance of at most this is a finding. */
  readonly cutOff: number;
  /**
   * How many findings chance alone would bring in such a period, were nothing going on: the sum, over all
   * questions, of the greatest chance that their counts can have up to the cut-off. For `perPeriod` that is
   * what to expect of every period; with a share of false findings the cut-off widens with what is found, and
   * the sum is meant at this cut-off.
   */
  readonly expectedFalseAlarms: number;
  readonly reasons: readonly AnalysisReason[];
}
