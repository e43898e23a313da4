import { hourMs, refuse } from "@ramah/core";
import type { Agent, Membership } from "../config/agent.js";
import type { RoutingConfig } from "../config/config.js";
import { configProblems } from "../config/problems.js";
import type { RoutingRules } from "../config/rules.js";
import { rulesOf } from "../config/rules-of.js";
import { abilityOf, queueOf, roomFor } from "../simulate/ability.js";
import { meanOf } from "../simulate/chance/sample.js";
import { demandProblems } from "../simulate/check-demand.js";
import type { Demand, DemandClass } from "../simulate/demand.js";
import { agentsOf, beyondKernel } from "../simulate/kernel/plan-of.js";
import type { Simplification } from "./reasons.js";
import type { AgentGroup, SkillModel } from "./skill-model.js";

/** What a model leaves out of a configuration; say it by `describe`. */
export interface ModelSimplified {
  readonly code: "model-simplified";
  readonly data: { readonly what: Simplification };
}

/** A skill matrix made of a configuration. */
export interface ModelOfConfig extends SkillModel {
  /** Ids of the agents of each group, in the order of `groups`. */
  readonly agents: readonly (readonly string[])[];
  /** What the real routing does and the model does not; empty when `exactWaits` speaks of it as it is. */
  readonly simplified: readonly ModelSimplified[];
}

/**
 * Makes a skill matrix of a configuration and a demand, for `stability`, `exactWaits` and the others:
 * agents who serve the same classes at the same speed become one group. Rates are per hour, so that
 * waits come in hours. The load of each class is kept exactly; what is lost of the routing is listed.
 *
 * @param config agents, queues and rules, as for `createRouter`
 * @param demand as for `simulate`, with `perHour` for the arrivals of every class. A contact occupies an agent
 *   for the means of `answer`, `handle` and `wrapUp` together; the configuration tells the after-call work
 *   where a class does not
 * @returns classes, groups, who is in which group, and what was simplified
 * @throws RangeError with `code` and `issues` when either is not what it should be, or the rate of a class
 *   changes
 * @example
 * import { classesAndGroups, stability } from "@ramah/routing";
 *
 * const model = classesAndGroups(
 *   {
 *     agents: [
 *       { id: "Sari", languages: { id: 5 } },
 *       { id: "Budi", languages: { id: 5 } },
 *       { id: "Ratna", languages: { id: 5, en: 4 } },
 *     ],
 *   },
 *   {
 *     classes: ["id", "en"].map((language) => ({
 *       name: language,
 *       arrivals: { perHour: 10 },
 *       handle: { type: "exponential", meanMs: 240_000 },
 *       contact: { language },
 *     })),
 *   },
 * );
 * model.groups.map(({ count, serves }) => [count, serves]); // => [[2, ["id"]], [1, ["id", "en"]]]
 * stability(model).bottlenecks.map(({ classes }) => classes); // => [["en"]]
 */
export function classesAndGroups(config: RoutingConfig, demand: Demand): ModelOfConfig {
  refuse("classesAndGroups", [...configProblems(config), ...demandProblems(demand, config)]);
  const changing = demand.classes.flatMap(({ arrivals }, index) =>
    "perHour" in arrivals
      ? []
      : [{ code: "rate-changes", path: ["classes", index], data: {} } as const],
  );
  refuse("classesAndGroups", changing);

  const rules = rulesOf(config);
  const times = demand.classes.map((one) => timesOf(config, demand, one));
  const works = times.map(({ talkMs, restMs }) => talkMs + restMs);
  const rates = demand.classes.map(({ arrivals }) =>
    "perHour" in arrivals ? arrivals.perHour : 0,
  );
  const arriving = rates.reduce((sum, rate) => sum + rate, 0);
  const load = rates.reduce((sum, rate, at) => sum + rate * (works[at] ?? 0), 0);
  // One unit of work is a contact of mean length: a class of longer contacts counts for more of them.
  const unitMs = load > 0 ? load / arriving : hourMs;
  const classes = demand.classes.map(({ name }, at) => ({
    name,
    arrivalRate: ((rates[at] ?? 0) * (works[at] ?? 0)) / unitMs,
  }));
  const groups = new Map<string, { group: AgentGroup; agents: string[] }>();
  const servedBy = demand.classes.map((one) => serverTest(config, rules, one));
  for (const [index, { speed, shifts }] of agentsOf(config, demand).entries()) {
    if (shifts.length === 0) continue;
    const agent = config.agents[index] as Agent;
    const serves = demand.classes.flatMap(({ name }, at) => (servedBy[at]?.(agent) ? [name] : []));
    const key = JSON.stringify([speed, serves]);
    const agents = [...(groups.get(key)?.agents ?? []), agent.id];
    const mix = demand.classes.flatMap(({ name }, at) =>
      serves.includes(name) ? [{ rate: rates[at] ?? 0, ...(times[at] as Times) }] : [],
    );
    const serviceRate = (pace(mix, speed) * hourMs) / unitMs;
    groups.set(key, { agents, group: { count: agents.length, serviceRate, serves } });
  }
  return {
    classes,
    groups: [...groups.values()].map(({ group }) => group),
    agents: [...groups.values()].map(({ agents }) => agents),
    simplified: simplified(config, demand, times).map((what) => ({
      code: "model-simplified",
      data: { what },
    })),
  };
}

/** How long a contact occupies an agent on average: talking, and ringing and after-call work besides. */
interface Times {
  readonly talkMs: number;
  readonly restMs: number;
}

function timesOf(config: RoutingConfig, { answer }: Demand, one: DemandClass): Times {
  const { handle, wrapUp } = one;
  const usualMs = queueOf(config, one).wrapUpMs ?? rulesOf(config).wrapUpMs;
  const wrapUpMs = wrapUp === undefined ? usualMs : meanOf(wrapUp);
  const answerMs = answer === undefined ? 0 : meanOf(answer);
  return { talkMs: meanOf(handle), restMs: answerMs + wrapUpMs };
}

/** How much sooner an agent of a speed is done with a mix of contacts: only talking goes faster. */
function pace(mix: readonly (Times & { readonly rate: number })[], speed: number): number {
  const load = (divisor: number): number =>
    mix.reduce((sum, { rate, talkMs, restMs }) => sum + rate * (talkMs / divisor + restMs), 0);
  return load(1) === 0 ? speed : load(1) / load(speed);
}

/** Tells who serves a class at the beginning of its wait, before anything is relaxed. */
function serverTest(
  config: RoutingConfig,
  rules: RoutingRules,
  one: DemandClass,
): (agent: Agent) => boolean {
  const queue = queueOf(config, one);
  const isAble = abilityOf(rules, queue, one);
  const { id, tier: open = Number.POSITIVE_INFINITY } = queue;
  const everywhere: Membership = { queue: id };
  return (agent) => {
    // The first place of an agent in a queue is the one that counts.
    const place = (agent.queues ?? [everywhere]).find((member) => member.queue === id);
    return place !== undefined && (place.tier ?? 0) <= open && isAble(agent);
  };
}

/** What of the routing the model cannot say. */
function simplified(
  config: RoutingConfig,
  demand: Demand,
  times: readonly Times[],
): readonly Simplification[] {
  const { agents, queues = [], routes = [], hours = {} } = config;
  const { classes } = demand;
  const rules = rulesOf(config);
  const members = agents.flatMap((agent) => agent.queues ?? []);
  const beyond = queues.flatMap(beyondKernel);
  const isExponential = ({ handle, wrapUp }: DemandClass, at: number): boolean =>
    handle.type === "exponential" && wrapUp === undefined && times[at]?.restMs === 0;
  const differ = (figures: readonly number[]): boolean =>
    figures.some((figure) => Math.abs(figure - (figures[0] ?? 0)) > 1e-9 * figure);
  const speeds = Object.values(demand.speed ?? {});
  const priorities = [
    ...classes.map(({ contact }) => contact?.priority),
    ...queues.map((queue) => queue.priority),
  ];
  const found: Readonly<Record<Simplification, boolean>> = {
    "handle-times-differ":
      differ(times.map(({ talkMs, restMs }) => talkMs + restMs)) ||
      (speeds.some((speed) => speed !== 1) && differ(times.map(({ talkMs }) => talkMs))),
    "not-exponential": !classes.every(isExponential),
    patience: classes.some(({ patience }) => patience !== undefined) || beyond.includes("limits"),
    shifts:
      demand.shifts !== undefined ||
      agents.some(({ site }) => site !== undefined && Object.hasOwn(hours, site)),
    strategy: beyond.includes("strategy"),
    priorities:
      new Set(priorities.map((priority) => priority ?? 0)).size > 1 ||
      queues.some(({ order }) => order === "newest-first") ||
      members.some(({ priority = 1, delayMs = 0 }) => priority !== 1 || delayMs > 0),
    tiers: new Set(members.map(({ tier = 0 }) => tier)).size > 1,
    relaxation: beyond.includes("relaxation"),
    routes: routes.length > 0 && classes.some(({ contact }) => contact?.queue === undefined),
    "several-at-once": classes.some((one) =>
      agents.some((agent) => roomFor(rules, one, agent) > 1),
    ),
    "preferred-agent": classes.some(({ contact }) => contact?.preferredAgent !== undefined),
  };
  return Object.entries(found).flatMap(([what, is]) => (is ? [what as Simplification] : []));
}
