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
 * configuration says. Chance hangs on seed, replication, class and number of the contact alone, so that
 * two configurations with the same seed meet the same customers.
 *
 * @param config as for `createRouter`
 * @param demand who calls, for how long, how patiently, and who is there
 * @param options `seed` and `until`; `replications`, `warmUp`, `withinMs`, `confidence` and `from` as wanted
 * @returns counts, waits with intervals, quantiles, service level, abandonment and work per agent
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
 * Writes the log of one replication: what the host of a real router would have taken down. For trying out
 * `replay`, dashboards and reports before there is a floor. The router has the seed itself where that is a
 * number: `recordedSeed` of `replay`, which matters where strategies draw lots.
 *
 * @param config as for `createRouter`
 * @param demand as for `simulate`
 * @param options as for `simulate`; one replication is enough
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
export function reportOf(
  { config, demand, settings, choice }: Setting,
  tally: Tally,
): SimulationReport {
  const facts = { ...settings, classNames: demand.classes.map(({ name }) => name) };
  const agentIds = config.agents.map(({ id }) => id);
  return "plan" in choice
    ? runReport(tally, facts, agentIds, "kernel", [])
    : runReport(tally, facts, agentIds, "router", choice.because);
}
