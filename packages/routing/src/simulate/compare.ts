import type { RoutingConfig } from "../config/config.js";
import type { Demand } from "./demand.js";
import { type ClassComparison, type ComparisonSaying, differencesOf } from "./differences.js";
import type { SimulationReport } from "./measure/report.js";
import type { SimulationOptions } from "./options.js";
import { runAll, type Setting } from "./run.js";
import { classNamesOf, reportOf, settingOf } from "./simulate.js";

/** One of the two sides of a comparison. */
export interface Scenario {
  /** What the words call it; `a` or `b` when left out. */
  readonly name?: string;
  /** As for `createRouter`. */
  readonly config: RoutingConfig;
  /** As for `simulate`. */
  readonly demand: Demand;
}

/** What two configurations or demands do to the same customers. Plain JSON. */
export interface Comparison {
  readonly a: SimulationReport;
  readonly b: SimulationReport;
  /** All classes together. */
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
 * first && describe(first, "en").startsWith("In “b”, people wait"); // => true
 */
export function compare(a: Scenario, b: Scenario, options: SimulationOptions): Comparison {
  const [first, second] = [a, b].map((side, index) =>
    settingOf(`compare (${"ab"[index]})`, side?.config, side?.demand, options),
  ) as [Setting, Setting];
  const [one, other] = [runAll(first), runAll(second)];
  return {
    a: reportOf(first, one),
    b: reportOf(second, other),
    ...differencesOf(
      { name: a.name ?? "a", classNames: classNamesOf(first), tally: one },
      { name: b.name ?? "b", classNames: classNamesOf(second), tally: other },
      first.settings.confidence,
    ),
  };
}
