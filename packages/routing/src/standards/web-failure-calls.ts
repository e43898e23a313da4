import { dayMs, type Instant, type Path, refuse } from "@ramah/core";
import { fieldIssues, figureIssues, listIssues, whereGiven } from "../waiting/figures.js";
import type { FigureIssue } from "../waiting/reasons.js";
import { correlationAt, countsOf, withoutSeason } from "./interval-counts.js";
import { sumOfCoefficients } from "./least-squares.js";
import type { RelationReason } from "./reasons.js";

/** How to look for the relation. */
export interface RelationOptions {
  /** Milliseconds of an interval, above 0; 900,000 (15 minutes) when left out. */
  readonly windowMs?: number;
  /** How many intervals later a failure may still bring calls, up to 100; 4 when left out. */
  readonly lags?: number;
  /** Milliseconds after which the ups and downs repeat themselves; they are taken out as soon as the log holds three rounds. A day when left out. */
  readonly seasonMs?: number;
  /** Bounds of both logs; the first and the last moment of either when left out. */
  readonly from?: Instant;
  readonly until?: Instant;
}

/** How calls go along with failures of a web site. */
export interface FailureRelation {
  readonly intervals: readonly {
    readonly at: Instant;
    readonly failures: number;
    readonly calls: number;
  }[];
  /** How failures go along with calls so much later, -1 to 1; a negative lag asks whether calls come first. Left out where either never varies. */
  readonly correlations: readonly { readonly lagMs: number; readonly correlation: number }[];
  /** How many calls a failure brings, with an interval of 95 %; left out where it cannot be told. */
  readonly callsPerFailure?: {
    readonly estimate: number;
    readonly low: number;
    readonly high: number;
  };
  /** What may be said of it, and why nothing may. */
  readonly because: RelationReason;
}

/**
 * Relates failures of a web site to calls: counts both per interval, and estimates how many calls a failure
 * brings in the intervals after it (regression on failures of this and earlier intervals, the time of day taken
 * out). It says that it cannot tell where there is too little to go by. That two things go along
 * does not prove that one is the cause.
 *
 * @param webFailures moments at which somebody failed on the web site, in any order
 * @param calls moments at which calls came in, in any order
 * @param options `windowMs`, `lags`, `seasonMs`, `from`, `until`
 * @returns counts of up to 110,000 intervals, correlations, calls per failure with an interval, and the reason in
 *   words by `describe`
 * @throws RangeError with `code` and `issues` for moments and options that are not what they should be
 * @example
 * import { webFailureCalls } from "@ramah/routing";
 *
 * webFailureCalls([0, 1000], [2000, 3000]).because.code; // => "relation-too-short"
 */
export function webFailureCalls(
  webFailures: readonly Instant[],
  calls: readonly Instant[],
  options: RelationOptions = {},
): FailureRelation {
  check(webFailures, calls, options);
  const { windowMs = 900_000, lags = 4, seasonMs = dayMs } = options;
  const all = [...webFailures, ...calls];
  const from = options.from ?? all.reduce((least, at) => Math.min(least, at), all[0] ?? 0);
  const until = options.until ?? all.reduce((most, at) => Math.max(most, at), from) + 1;
  // A last interval that is not whole would look like a quiet one.
  const whole = Math.max(0, Math.floor((until - from) / windowMs));
  const size = Math.min(whole, mostIntervals);
  const failed = countsOf(webFailures, from, windowMs, size);
  const called = countsOf(calls, from, windowMs, size);
  const slots = Math.ceil(seasonMs / windowMs);
  const hasSeason = slots > 1 && size >= 3 * slots;
  // The slot by the time into the season, which need not be a whole number of intervals.
  const slotOf = (index: number): number =>
    hasSeason ? Math.floor(((index * windowMs) % seasonMs) / windowMs) : 0;
  const x = withoutSeason(failed, slotOf);
  const y = withoutSeason(called, slotOf);
  const shared = {
    intervals: failed.map((failures, index) => ({
      at: from + index * windowMs,
      failures,
      calls: called[index] ?? 0,
    })),
    correlations: Array.from({ length: 2 * lags + 1 }, (_, index) => index - lags).flatMap((lag) =>
      correlationAt(x, y, lag).map((correlation) => ({ lagMs: lag * windowMs, correlation })),
    ),
  };
  const gap = gapOf(failed, called, 30 + 5 * lags);
  if (gap !== undefined) return { ...shared, because: gap };
  const columns = Array.from({ length: lags + 1 }, (_, lag) => x.slice(lags - lag, size - lag));
  const found = sumOfCoefficients(columns, y.slice(lags), hasSeason ? slots : 1);
  if (found === undefined) {
    return { ...shared, because: { code: "relation-no-contrast", data: {} } };
  }
  const { sum, error } = found;
  const [low, high] = [sum - 1.96 * error, sum + 1.96 * error];
  const code =
    low > 0 ? "relation-more-calls" : high < 0 ? "relation-fewer-calls" : "relation-not-seen";
  return {
    ...shared,
    callsPerFailure: { estimate: sum, low, high },
    because: { code, data: { perFailure: sum, low, high } },
  };
}

// A year of five minutes; more tells nobody more.
const mostIntervals = 110_000;
const needed = { failures: 20, calls: 20, contrast: 5 };

/** Why nothing can be told; `undefined` where something can. */
function gapOf(
  failed: readonly number[],
  called: readonly number[],
  least: number,
): RelationReason | undefined {
  const total = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0);
  const [failures, calls] = [total(failed), total(called)];
  const intervals = failed.length;
  if (intervals < least) {
    return { code: "relation-too-short", data: { intervals, needed: least } };
  }
  if (failures < needed.failures) {
    return { code: "relation-too-few-failures", data: { failures, needed: needed.failures } };
  }
  if (calls < needed.calls) {
    return { code: "relation-too-few-calls", data: { calls, needed: needed.calls } };
  }
  const mean = failures / intervals;
  const above = failed.filter((count) => count > mean).length;
  const isEven = above < needed.contrast || intervals - above < needed.contrast;
  return isEven ? { code: "relation-no-contrast", data: {} } : undefined;
}

function check(
  webFailures: readonly Instant[],
  calls: readonly Instant[],
  options: RelationOptions,
): void {
  const momentIssue = (at: Instant, path: Path): readonly FigureIssue[] =>
    figureIssues([["moment", path, at]]);
  refuse("webFailureCalls", [
    ...listIssues(["webFailures"], webFailures, momentIssue),
    ...listIssues(["calls"], calls, momentIssue),
    ...fieldIssues(["options"], options, ({ windowMs, lags, seasonMs, from, until }) => {
      const wrong = figureIssues(
        whereGiven([
          ["above-zero", ["options", "windowMs"], windowMs],
          ["few", ["options", "lags"], lags],
          ["above-zero", ["options", "seasonMs"], seasonMs],
          ["moment", ["options", "from"], from],
          ["moment", ["options", "until"], until],
        ]),
      );
      if (wrong.length > 0 || from === undefined || until === undefined || from <= until) {
        return wrong;
      }
      const data = { at: until, earliest: from };
      return [{ code: "figure-before", path: ["options", "until"], data }];
    }),
  ]);
}
