import type { RoutingConfig } from "../config/config.js";
import type { Demand } from "./demand.js";
import { type Estimate, estimateDifference } from "./measure/estimate.js";
import { observationsOf, ratios, type SimulationReport } from "./measure/report.js";
import type { Tally } from "./measure/tally.js";
import type { SimulationOptions } from "./options.js";
import type { Compared, ComparisonSayings } from "./reasons.js";
import { runAll, type Setting } from "./run.js";
import { reportOf, settingOf } from "./simulate.js";

/** One of the two sides of a comparison. */
export interface Scenario {
  /** What the words call it; `a` or `b` when left out. */
  readonly name?: string;
  readonly config: RoutingConfig;
  readonly demand: Demand;
}

/** How far b is from a: b less a. */
export interface Difference extends Estimate {
  /** Where the whole interval lies; `undecided` when it holds 0, or when there is none. */
  readonly verdict: "lower" | "higher" | "undecided";
  /**
   * By how much meeting the same customers narrowed it: the variance of two separate simulations over that
   * of the pairs. 4 saves three quarters of the replications; `null` when nothing varies.
   */
  readonly varianceRatio: number | null;
}

/** The differences of one class, or of all together. */
export interface ClassComparison {
  /** `null` for all together. */
  readonly name: string | null;
  readonly waitMs: Difference | null;
  readonly answeredWaitMs: Difference | null;
  readonly serviceLevel: Difference | null;
  readonly abandonment: Difference | null;
  readonly probabilityOfWait: Difference | null;
}

/** A sentence of a comparison; `describe` of `@ramah/routing/messages` finds the words. */
export type ComparisonSaying = {
  [Code in keyof ComparisonSayings]: { readonly code: Code; readonly data: Compared };
}[keyof ComparisonSayings];

/** What two configurations or demands do to the same customers. Plain JSON. */
export interface Comparison {
  readonly a: SimulationReport;
  readonly b: SimulationReport;
  readonly overall: ClassComparison;
  /** Classes that both sides have, by name. */
  readonly classes: readonly ClassComparison[];
  /** The same in sentences, all together first. Each is sure for itself: of twenty at 95 %, one errs. */
  readonly sayings: readonly ComparisonSaying[];
}

/**
 * Simulates two sides with the same customers and tells how they differ. Contact 7 of a class comes at the
 * same moment, with the same work and the same patience on both sides, so that the difference shows after
 * far fewer replications than two separate simulations would need.
 *
 * @param a one side: a configuration and a demand
 * @param b the other side
 * @param options as for `simulate`; ten replications or more make the intervals trustworthy
 * @returns both reports, the paired differences b less a with their intervals, and sentences
 * @throws RangeError with `code` and `issues` that list every problem of one side or of the options
 * @example
 * import { compare } from "@ramah/routing";
 * import { describe } from "@ramah/routing/messages";
 *
 * const demand = {
 *   classes: [
 *     { name: "calls", arrivals: { perHour: 20 }, handle: { type: "constant", ms: 300_000 } },
 *   ],
 * } as const;
 * const two = { config: { agents: [{ id: "sari" }, { id: "budi" }] }, demand };
 * const three = { config: { agents: [...two.config.agents, { id: "dewi" }] }, demand };
 * const result = compare(two, three, { seed: 1, replications: 10, until: 36_000_000 });
 * result.overall.waitMs?.verdict; // => "lower"
 * const [first] = result.sayings;
 * first && describe(first, "en").startsWith("With b people wait"); // => true
 */
export function compare(a: Scenario, b: Scenario, options: SimulationOptions): Comparison {
  const [first, second] = [a, b].map((side, index) =>
    settingOf(`compare (${"ab"[index]})`, side.config, side.demand, options),
  ) as [Setting, Setting];
  const tallies: readonly [Tally, Tally] = [runAll(first), runAll(second)];
  const pair: Pair = { settings: [first, second], tallies };
  const all = [first, second].map(({ demand }) => [...demand.classes.keys()]);
  const overall = classComparison(pair, null, all as [number[], number[]]);
  const names = second.demand.classes.map(({ name }) => name);
  const classes = first.demand.classes.flatMap(({ name }, index) => {
    const other = names.indexOf(name);
    return other < 0 ? [] : [classComparison(pair, name, [[index], [other]])];
  });
  const called: readonly [string, string] = [a.name ?? "a", b.name ?? "b"];
  const { confidence } = first.settings;
  // With one class there is nothing to add to what is said of everybody.
  const told = classes.length > 1 ? [overall, ...classes] : [overall];
  return {
    a: reportOf(first, tallies[0]),
    b: reportOf(second, tallies[1]),
    overall,
    classes,
    sayings: told.flatMap((one) => sayingsOf(one, called, confidence)),
  };
}

interface Pair {
  readonly settings: readonly [Setting, Setting];
  readonly tallies: readonly [Tally, Tally];
}

function classComparison(
  { settings, tallies }: Pair,
  name: string | null,
  chosen: readonly [readonly number[], readonly number[]],
): ClassComparison {
  const [first, second] = [0, 1].map((side) =>
    observationsOf(
      tallies[side] as Tally,
      (settings[side] as Setting).demand.classes.length,
      chosen[side] as number[],
    ),
  );
  const difference = (ratio: keyof typeof ratios): Difference | null => {
    const found = estimateDifference(
      (first ?? []).map(ratios[ratio]),
      (second ?? []).map(ratios[ratio]),
      settings[0].settings.confidence,
    );
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
}

function verdictOf({ low, high }: Estimate): Difference["verdict"] {
  if (low === null || high === null) return "undecided";
  if (high < 0) return "lower";
  return low > 0 ? "higher" : "undecided";
}

function sayingsOf(
  { name, waitMs, serviceLevel, abandonment }: ClassComparison,
  names: readonly [string, string],
  confidence: number,
): readonly ComparisonSaying[] {
  const say = (code: keyof ComparisonSayings, difference: Difference | null): ComparisonSaying[] => {
    if (difference === null) return [];
    const { mean, low, high } = difference;
    return [{ code, data: { class: name, names, difference: mean, low, high, confidence } }];
  };
  // Where nobody hangs up on either side there is nothing to compare.
  const hasAbandonment = abandonment !== null && (abandonment.mean !== 0 || abandonment.low !== 0);
  return [
    ...say("compared-wait", waitMs),
    ...say("compared-service-level", serviceLevel),
    ...(hasAbandonment ? say("compared-abandonment", abandonment) : []),
  ];
}
