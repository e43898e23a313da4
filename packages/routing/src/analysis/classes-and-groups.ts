import { hourMs, refuse } from "@ramah/core";
import type { Agent } from "../config/agent.js";
import type { RoutingConfig } from "../config/config.js";
import { defaultRules } from "../config/default-rules.js";
import { configProblems } from "../config/problems.js";
import type { Queue } from "../config/queue.js";
import { compileRequirements } from "../requirements/compile.js";
import type { Requirement } from "../requirements/requirement.js";
import { demandProblems } from "../simulate/check-demand.js";
import type { Demand, DemandClass, Distribution } from "../simulate/demand.js";
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
 * waits come in hours. The load of each class is kept exactly; what else of the routing is lost is listed.
 *
 * @param config agents, queues and rules
 * @param demand classes with a constant rate per hour; handle time includes after-call work
 * @returns classes, groups, who is in which group, and what was simplified
 * @throws RangeError with `issues` when either is not what it should be or the rate of a class changes
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

  const works = demand.classes.map((one) => workMs(config, one));
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
  const able = demand.classes.map((one) => abilityOf(config, one));
  for (const agent of present(config, demand)) {
    const serves = demand.classes.flatMap(({ name }, at) => (able[at]?.(agent) ? [name] : []));
    const speed = Object.hasOwn(demand.speed ?? {}, agent.id) ? (demand.speed?.[agent.id] ?? 1) : 1;
    const key = JSON.stringify([speed, serves]);
    const known = groups.get(key);
    const agents = [...(known?.agents ?? []), agent.id];
    const serviceRate = (speed * hourMs) / unitMs;
    groups.set(key, { agents, group: { count: agents.length, serviceRate, serves } });
  }
  return {
    classes,
    groups: [...groups.values()].map(({ group }) => group),
    agents: [...groups.values()].map(({ agents }) => agents),
    simplified: simplified(config, demand, works).map((what) => ({
      code: "model-simplified",
      data: { what },
    })),
  };
}

const meanMs = (distribution: Distribution): number => {
  if (distribution.type === "constant") return distribution.ms;
  if (distribution.type !== "empirical") return distribution.meanMs;
  return distribution.ms.reduce((sum, ms) => sum + ms, 0) / distribution.ms.length;
};

const queueOf = (config: RoutingConfig, { contact }: DemandClass): Queue =>
  config.queues?.find(({ id }) => id === contact?.queue) ?? config.queues?.[0] ?? { id: "main" };

function workMs(config: RoutingConfig, one: DemandClass): number {
  const configured =
    queueOf(config, one).wrapUpMs ?? config.rules?.wrapUpMs ?? defaultRules.wrapUpMs;
  return meanMs(one.handle) + (one.wrapUp === undefined ? configured : meanMs(one.wrapUp));
}

const present = ({ agents }: RoutingConfig, { shifts }: Demand): readonly Agent[] =>
  agents.filter(({ id }) => shifts === undefined || shifts.some(({ agent }) => agent === id));

const listOf = (needs: Requirement | readonly Requirement[] = []): readonly Requirement[] =>
  Array.isArray(needs) ? needs : [needs as Requirement];

/** Whether an agent serves a class at the beginning of its wait, before anything is relaxed. */
function abilityOf(config: RoutingConfig, one: DemandClass): (agent: Agent) => boolean {
  const queue = queueOf(config, one);
  const { contact = {} } = one;
  const language = contact.language;
  const level = contact.languageLevel;
  const spoken: readonly Requirement[] =
    language === undefined ? [] : [level === undefined ? { language } : { language, level }];
  const needs = [...spoken, ...listOf(queue.needs), ...listOf(contact.needs)];
  const { test } = compileRequirements(needs, contact, {
    minimumLanguageLevel: config.rules?.minimumLanguageLevel ?? defaultRules.minimumLanguageLevel,
  });
  const tier = queue.tier ?? Number.POSITIVE_INFINITY;
  const serves = ({ queues }: Agent): boolean =>
    queues?.some((member) => member.queue === queue.id && (member.tier ?? 0) <= tier) ?? true;
  return (agent) => serves(agent) && test(agent);
}

/** What of the routing the model cannot say. */
function simplified(
  config: RoutingConfig,
  demand: Demand,
  works: readonly number[],
): readonly Simplification[] {
  const { agents, queues = [], routes = [], rules = {} } = config;
  const { classes } = demand;
  const members = agents.flatMap((agent) => agent.queues ?? []);
  const isExponential = ({ handle, wrapUp }: DemandClass, at: number): boolean =>
    handle.type === "exponential" && wrapUp === undefined && works[at] === handle.meanMs;
  const strategies = queues.map(({ strategy = "longest-idle" }) => strategy);
  const priorities = [
    ...classes.map(({ contact }) => contact?.priority),
    ...queues.map((queue) => queue.priority),
  ];
  const found: Readonly<Record<Simplification, boolean>> = {
    "handle-times-differ": works.some((work) => Math.abs(work - (works[0] ?? 0)) > 1e-9 * work),
    "not-exponential": !classes.every(isExponential),
    patience: classes.some(({ patience }) => patience !== undefined),
    shifts: demand.shifts !== undefined,
    strategy: strategies.some((strategy) => strategy !== "longest-idle"),
    priorities:
      new Set(priorities.map((priority) => priority ?? 0)).size > 1 ||
      members.some(({ priority = 1, delayMs = 0 }) => priority !== 1 || delayMs > 0),
    tiers: new Set(members.map(({ tier = 0 }) => tier)).size > 1,
    relaxation: queues.some(({ relax = [] }) => relax.length > 0),
    routes: routes.length > 0 && classes.some(({ contact }) => contact?.queue === undefined),
    "several-at-once": classes.some(({ contact }) => {
      const channel = contact?.channel ?? "phone";
      const units = rules.units?.[channel] ?? defaultRules.units[channel] ?? 100;
      return agents.some(({ capacity = { units: 100 } }) =>
        "units" in capacity ? capacity.units >= 2 * units : (capacity.slots[channel] ?? 0) > 1,
      );
    }),
    "preferred-agent": classes.some(({ contact }) => contact?.preferredAgent !== undefined),
  };
  return Object.entries(found).flatMap(([what, is]) => (is ? [what as Simplification] : []));
}
