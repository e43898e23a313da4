import { refuse } from "@ramah/core";
import type { RoutingConfig } from "../config/config.js";
import { configProblems } from "../config/problems.js";
import type { LoggedEvent } from "../engine/event.js";
import { demandProblems } from "./check-demand.js";
import type { Demand } from "./demand.js";
import { kernelPlanOf } from "./kernel/plan-of.js";
import { runReport, type SimulationReport } from "./measure/report.js";
import { createTally, type Tally } from "./measure/tally.js";
import { optionProblems, type SimulationOptions, settingsOf } from "./options.js";
import type { SimulationIssue } from "./reasons.js";
import { batches, runAll, runOne, type Setting } from "./run.js";

/**
 * Simulates a floor before it exists: contacts come as the demand says, and are routed as the
 * configuration says. Chance depends on the seed, the replication, the name of the class and the number of
 * the contact alone, so that two configurations with the same seed meet the same customers.
 *
 * @param config as for `createRouter`
 * @param demand who calls, for how long, how patiently, and who is there; times in milliseconds
 * @param options `seed` and `until`; `from`, `replications`, `warmUp`, `withinMs` and `confidence` as wanted
 * @returns counts, waits in milliseconds with their intervals, quantiles, service level, abandonment, and the
 *   work of each agent
 * @throws RangeError with `code` and `issues` that list every problem of the three
 * @example
 * import { simulate } from "@ramah/routing";
 *
 * const config = { agents: [{ id: "sari" }, { id: "budi" }] };
 * const demand = {
 *   classes: [
 *     {
 *       name: "calls",
 *       arrivals: { perHour: 18 },
 *       handle: { type: "exponential", meanMs: 300_000 },
 *     },
 *   ],
 * } as const;
 * const report = simulate(config, demand, { seed: 1, replications: 20, until: 36_000_000 });
 * report.method; // => "kernel"
 * report.overall.offered === report.overall.answered + report.overall.stillWaiting; // => true
 */
export function simulate(
  config: RoutingConfig,
  demand: Demand,
  options: SimulationOptions,
): SimulationReport {
  const setting = settingOf("simulate", config, demand, options);
  return reportOf(setting, runAll(setting));
}

/**
 * Simulates once and writes down everything that the router was told, as the host of a real router would: a
 * log for trying out `replay`, dashboards and reports before there is a floor. Where the configuration has a
 * strategy that draws lots, take a number as seed and give the same number to `replay` as `recordedSeed`.
 *
 * @param config as for `createRouter`
 * @param demand as for `simulate`
 * @param options as for `simulate`; there is one replication, whatever `replications` says
 * @returns every event the router was told, in order, as `writeLog` takes it
 * @throws RangeError with `code` and `issues` that list every problem of the three
 * @example
 * import { rehearse } from "@ramah/routing";
 *
 * const demand = {
 *   classes: [{ name: "calls", arrivals: { at: [5_000] }, handle: { type: "constant", ms: 60_000 } }],
 * } as const;
 * const log = rehearse({ agents: [{ id: "sari" }] }, demand, { seed: 1, until: 600_000 });
 * const told = log.filter(({ type }) => type !== "tick");
 * told.map(({ at, type }) => `${at} ${type}`);
 * // => ["0 agent.updated", "5000 contact.offered", "5000 reservation.accepted", "65000 contact.completed"]
 */
export function rehearse(
  config: RoutingConfig,
  demand: Demand,
  options: SimulationOptions,
): readonly LoggedEvent[] {
  const setting = settingOf("rehearse", config, demand, { ...options, replications: 1 });
  const { countFrom, until } = setting.settings;
  const counts = { classes: demand.classes.length, agents: config.agents.length };
  const tally = createTally({ ...counts, observations: batches, countFrom, until });
  const log: LoggedEvent[] = [];
  runOne({ ...setting, choice: { because: [] } }, tally, 0, undefined, log);
  return log;
}

/** Checks everything and chooses the engine. */
export function settingOf(
  asked: string,
  config: RoutingConfig,
  demand: Demand,
  options: SimulationOptions,
): Setting {
  refuse(asked, settingProblems(config, demand, options));
  return { config, demand, settings: settingsOf(options), choice: kernelPlanOf(config, demand) };
}

/** Paths begin with `config`, `demand` or `options`. */
function settingProblems(
  config: unknown,
  demand: unknown,
  options: unknown,
): readonly SimulationIssue[] {
  const under = (key: string, issues: readonly SimulationIssue[]): readonly SimulationIssue[] =>
    issues.map((issue) => ({ ...issue, path: [key, ...issue.path] }));
  return [
    ...under("config", configProblems(config)),
    ...under("demand", demandProblems(demand, config)),
    ...under("options", optionProblems(options)),
  ];
}

/** Tells what was counted of a setting. */
export function reportOf(setting: Setting, tally: Tally): SimulationReport {
  const { config, settings, choice } = setting;
  const facts = { ...settings, classNames: classNamesOf(setting) };
  const agentIds = config.agents.map(({ id }) => id);
  return "plan" in choice
    ? runReport(tally, facts, agentIds, "kernel", [])
    : runReport(tally, facts, agentIds, "router", choice.because);
}

export const classNamesOf = ({ demand }: Setting): readonly string[] =>
  demand.classes.map(({ name }) => name);
