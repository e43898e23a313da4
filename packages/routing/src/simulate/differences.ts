import type { ReasonOf } from "@ramah/core";
import { type Estimate, estimateDifference } from "./measure/estimate.js";
import { observationsOf, ratios } from "./measure/report.js";
import { errorsFor } from "./measure/student.js";
import type { Tally } from "./measure/tally.js";
import type { ComparisonSayings } from "./reasons.js";

/** How far b is from a: b less a. */
export interface PairedDifference extends Estimate {
  /** Where the whole interval lies; `undecided` when it holds 0, or when there is none. */
  readonly verdict: "lower" | "higher" | "undecided";
  /**
   * What meeting the same customers was worth: the variance of the difference of two separate simulations
   * over that of the pairs. 4 saves three quarters of the replications; `null` when nothing varies.
   */
  readonly varianceRatio: number | null;
}

/** The differences of one class, or of all together, in the measures of `ClassReport`; `null` where a side has none. */
export interface ClassComparison {
  /** `null` for all together. */
  readonly name: string | null;
  readonly waitMs: PairedDifference | null;
  readonly answeredWaitMs: PairedDifference | null;
  readonly serviceLevel: PairedDifference | null;
  readonly abandonment: PairedDifference | null;
  readonly probabilityOfWait: PairedDifference | null;
}

/** A sentence of a comparison; `describe` of `@ramah/routing/messages` finds the words. */
export type ComparisonSaying = ReasonOf<ComparisonSayings>;

/** How two counts differ. */
interface Differences {
  readonly overall: ClassComparison;
  readonly classes: readonly ClassComparison[];
  readonly sayings: readonly ComparisonSaying[];
}

/** One side of a comparison: what it is called, its classes, and what was counted. */
interface Side {
  readonly name: string;
  readonly classNames: readonly string[];
  readonly tally: Tally;
}

/** Compares two counts, observation by observation: all classes together, then those that both have by name. */
export function differencesOf(a: Side, b: Side, confidence: number): Differences {
  const errors = errorsFor(confidence);
  const compareThese = (
    name: string | null,
    first: readonly number[],
    second: readonly number[],
  ): ClassComparison => {
    const one = observationsOf(a.tally, a.classNames.length, first);
    const other = observationsOf(b.tally, b.classNames.length, second);
    const difference = (ratio: keyof typeof ratios): PairedDifference | null => {
      const found = estimateDifference(one.map(ratios[ratio]), other.map(ratios[ratio]), errors);
      return found === null ? null : { ...found, verdict: verdictOf(found) };
    };
    return {
      name,
      waitMs: difference("waitMs"),
      answeredWaitMs: difference("answeredWaitMs"),
      serviceLevel: difference("serviceLevel"),
      abandonment: difference("abandonment"),
      probabilityOfWait: difference("probabilityOfWait"),
    };
  };
  const overall = compareThese(null, [...a.classNames.keys()], [...b.classNames.keys()]);
  const classes = a.classNames.flatMap((name, index) => {
    const other = b.classNames.indexOf(name);
    return other < 0 ? [] : [compareThese(name, [index], [other])];
  });
  // With one class there is nothing to add to what is said of everybody.
  const told = classes.length > 1 ? [overall, ...classes] : [overall];
  const sayings = told.flatMap((one) => sayingsOf(one, [a.name, b.name], confidence));
  return { overall, classes, sayings };
}

function verdictOf({ low, high }: Estimate): PairedDifference["verdict"] {
  if (low === null || high === null) return "undecided";
  if (high < 0) return "lower";
  return low > 0 ? "higher" : "undecided";
}

/** Says how the waits, service levels and abandonments of a class compare. */
function sayingsOf(
  { name, waitMs, serviceLevel, abandonment }: ClassComparison,
  names: readonly [string, string],
  confidence: number,
): readonly ComparisonSaying[] {
  const say = (
    code: keyof ComparisonSayings,
    difference: PairedDifference | null,
  ): ComparisonSaying[] => {
    if (difference === null) return [];
    const { mean, low, high } = difference;
    return [{ code, data: { class: name, names, difference: mean, low, high, confidence } }];
  };
  // Where nobody hangs up on either side there is nothing to compare.
  const hasAbandonment = abandonment !== null && (abandonment.mean !== 0 || !!abandonment.low);
  return [
    ...say("compared-wait", waitMs),
    ...say("compared-service-level", serviceLevel),
    ...(hasAbandonment ? say("compared-abandonment", abandonment) : []),
  ];
}
