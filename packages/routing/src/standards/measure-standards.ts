import { type Instant, refuse } from "@ramah/core";
import { fieldIssues, figureIssues, whereGiven } from "../waiting/figures.js";
import { type ShareInterval, shareInterval } from "../waiting/share-interval.js";
import type { ServiceFact } from "./fact.js";
import { measureStory, type Outcome } from "./measure-story.js";
import type { MeasureGap } from "./reasons.js";
import type { ResponseStandard, StandardBreach } from "./response-standard.js";
import { responseStandards } from "./response-standards.js";
import { standardIssues } from "./standard-issues.js";
import { endOf, logIssues, storiesOf } from "./stories.js";

/** What else is known about a log. */
export interface MeasureOptions {
  /** Until when the log is complete; its last fact when left out. */
  readonly until?: Instant;
  /** Milliseconds from one ring to the next, for calls whose rings are not logged: 6,000 in many networks, 5,000 in others. */
  readonly ringMs?: number;
}

/** How a standard was kept over a log. */
export interface StandardReport extends ShareInterval {
  /** Its id. */
  readonly standard: string;
  /** What `by` counts. */
  readonly unit: "milliseconds" | "rings";
  /** How many contacts, or holds, kept to it. */
  readonly met: number;
  readonly broken: number;
  /** The met as a share of those that could be measured, 0 to 1; left out where none could. */
  readonly share?: number;
  /** Whether the target was met; left out without a target or anything measured. */
  readonly isTargetMet?: boolean;
  /** Left out where nothing was broken. */
  readonly worst?: StandardBreach;
  /** The worst first. */
  readonly breaches: readonly StandardBreach[];
  /** Neither met nor broken, each with its reason. */
  readonly unmeasured: readonly { readonly contact: string; readonly because: MeasureGap }[];
}

/**
 * Measures over a log how response standards were kept. What a log does not tell is listed apart and never
 * counted as met. A standard about holds counts every hold.
 *
 * @param log what happened, in any order; `factsFromLog` makes it from a router's log
 * @param standards what to measure; `responseStandards` when left out
 * @param options `until` and `ringMs`
 * @returns a report for each standard, in their order
 * @throws RangeError with `code` and `issues` for facts, standards and options that are not what their types say
 * @example
 * import { measureStandards } from "@ramah/routing";
 *
 * const reports = measureStandards([
 *   { type: "offered", at: 0, contact: "c1", channel: "phone" },
 *   { type: "answered", at: 9000, contact: "c1", rings: 2 },
 *   { type: "hold-started", at: 60_000, contact: "c1" },
 *   { type: "hold-ended", at: 200_000, contact: "c1" },
 * ]);
 * reports[0]?.share; // => 1
 * reports[1]?.worst; // => { contact: "c1", at: 180_000, by: 20_000 }
 */
export function measureStandards(
  log: readonly ServiceFact[],
  standards: readonly ResponseStandard[] = responseStandards,
  options: MeasureOptions = {},
): readonly StandardReport[] {
  refuse("measureStandards", [
    ...logIssues(log),
    ...standardIssues(standards),
    ...fieldIssues(["options"], options, ({ until, ringMs }) =>
      figureIssues(
        whereGiven([
          ["moment", ["options", "until"], until],
          ["above-zero", ["options", "ringMs"], ringMs],
        ]),
      ),
    ),
  ]);
  const stories = storiesOf(log);
  const { until = endOf(log), ringMs } = options;
  return standards.map((standard) =>
    reportOf(
      standard,
      stories.flatMap((story) => measureStory(story, standard, { until, ringMs })),
    ),
  );
}

function reportOf(standard: ResponseStandard, outcomes: readonly Outcome[]): StandardReport {
  const breaches = outcomes
    .flatMap(({ breach }) => (breach === undefined ? [] : [breach]))
    .toSorted((one, other) => other.by - one.by || one.at - other.at);
  const met = outcomes.filter(
    ({ breach, gap }) => breach === undefined && gap === undefined,
  ).length;
  const measured = met + breaches.length;
  const [worst] = breaches;
  const share = met / measured;
  return {
    standard: standard.id,
    unit: standard.measure.kind === "rings" ? "rings" : "milliseconds",
    met,
    broken: breaches.length,
    ...(measured === 0 ? {} : { share }),
    ...shareInterval(met, measured),
    ...(measured === 0 || standard.target === undefined
      ? {}
      : { isTargetMet: share >= standard.target }),
    ...(worst === undefined ? {} : { worst }),
    breaches,
    unmeasured: outcomes.flatMap(({ contact, gap }) =>
      gap === undefined ? [] : [{ contact, because: gap }],
    ),
  };
}
