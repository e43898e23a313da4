import type { Agent, Membership } from "../../config/agent.js";
import type { RoutingConfig } from "../../config/config.js";
import type { Queue } from "../../config/queue.js";
import { rulesOf } from "../../config/rules-of.js";
import { compileRequirements } from "../../requirements/compile.js";
import type { Demand, DemandClass, Shift } from "../demand.js";
import { listed } from "../listed.js";
import type { EngineReasons, RouterFeature } from "../reasons.js";
import type { KernelAgent, KernelClass, KernelGroup, KernelPlan } from "./plan.js";

/** A feature that the kernel lacks and what uses it. */
export type EngineReason = {
  readonly code: "needs-router";
  readonly data: EngineReasons["needs-router"];
};

/** Either a plan for the kernel, or everything that asks for the router. */
export type KernelChoice =
  | { readonly plan: KernelPlan }
  | { readonly because: readonly EngineReason[] };

const wholeCapacity = 100;

/** Brings a sound configuration and demand down to numbers, where the kernel knows all they ask for. */
export function kernelPlanOf(config: RoutingConfig, demand: Demand): KernelChoice {
  const reasons = new Map<string, EngineReason>();
  const needsRouter = (feature: RouterFeature, id: string): void => {
    reasons.set(`${feature} ${id}`, { code: "needs-router", data: { feature, id } });
  };
  if (demand.answer !== undefined) needsRouter("answer-time", "answer");
  const rules = rulesOf(config);
  const queues = config.queues ?? [{ id: "main" }];
  const unitsOf = ({ contact }: DemandClass): number =>
    rules.units[contact?.channel ?? "phone"] ?? wholeCapacity;
  const sizes = [...new Set(demand.classes.map(unitsOf))].sort((one, other) => one - other);
  const served = membersOf(config, queues);
  const groups = new Map<string, KernelGroup & { readonly index: number }>();

  const classes = demand.classes.map((demandClass): KernelClass => {
    const { name, contact = {} } = demandClass;
    if (contact.preferredAgent !== undefined) needsRouter("preferred-agent", name);
    if (contact.queue === undefined && (config.routes ?? []).length > 0) needsRouter("route", name);
    const queue = (queues.find(({ id }) => id === contact.queue) ?? queues[0]) as Queue;
    for (const feature of beyondKernel(queue)) needsRouter(feature, queue.id);
    const { language, languageLevel, attributes } = contact;
    const needs = [
      ...listed(queue.needs),
      ...listed(contact.needs),
      ...(language === undefined
        ? []
        : [{ language, ...(languageLevel !== undefined && { level: languageLevel }) }]),
    ];
    const { test } = compileRequirements(
      needs,
      attributes === undefined ? {} : { attributes },
      rules,
    );
    const units = unitsOf(demandClass);
    const members = (served.get(queue.id) ?? []).flatMap(({ index, agent, membership }) => {
      const hasSlots = agent.capacity !== undefined && "slots" in agent.capacity;
      if (hasSlots) needsRouter("slots", agent.id);
      if (!test(agent) || (!hasSlots && capacityOf(agent) < units)) return [];
      if (agent.site !== undefined && Object.hasOwn(config.hours ?? {}, agent.site)) {
        needsRouter("site-hours", agent.site);
      }
      if ((membership.delayMs ?? 0) > 0) needsRouter("delay", agent.id);
      return [{ agent: index, rank: membership.priority ?? 1, tier: membership.tier ?? 0 }];
    });
    if (members.length === 0) needsRouter("nobody-qualified", name);
    if (members.some(({ tier }) => tier !== members[0]?.tier)) needsRouter("tiers", queue.id);
    const lane = 1 << sizes.indexOf(units);
    const key = JSON.stringify([lane, members]);
    const group = groups.get(key) ?? { index: groups.size, lane, members };
    groups.set(key, group);
    const steps = (queue.priority ?? 0) + (contact.priority ?? 0);
    const { secondsPerPriority } = rules;
    return {
      group: group.index,
      units,
      headStartMs: steps * (secondsPerPriority === "strict" ? strictMs : secondsPerPriority * 1000),
      isNewestFirst: queue.order === "newest-first",
      wrapUpMs: queue.wrapUpMs ?? rules.wrapUpMs,
    };
  });
  if (reasons.size > 0) return { because: [...reasons.values()] };
  return {
    plan: { classes, groups: [...groups.values()], agents: agentsOf(config, demand), sizes },
  };
}

// As in the router: 139 years.
const strictMs = 4_398_046_511_104;

/** Who is there when, and how fast; for both engines. */
export function agentsOf(config: RoutingConfig, demand: Demand): readonly KernelAgent[] {
  const always = [{ from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }];
  const shifts = new Map<string, Shift[]>();
  for (const shift of demand.shifts ?? []) {
    const own = shifts.get(shift.agent);
    if (own === undefined) shifts.set(shift.agent, [shift]);
    else own.push(shift);
  }
  return config.agents.map((agent) => ({
    capacity: capacityOf(agent),
    hasSlots: agent.capacity !== undefined && "slots" in agent.capacity,
    speed:
      demand.speed && Object.hasOwn(demand.speed, agent.id) ? (demand.speed[agent.id] ?? 1) : 1,
    shifts: demand.shifts === undefined ? always : (shifts.get(agent.id) ?? []),
  }));
}

/** Units, where capacity is in units; the slots of all channels together. */
function capacityOf({ capacity }: Agent): number {
  if (capacity === undefined) return wholeCapacity;
  if ("units" in capacity) return capacity.units;
  return Object.values(capacity.slots).reduce((sum, slots) => sum + (slots ?? 0), 0);
}

/** An agent's place in a queue. */
interface Member {
  readonly index: number;
  readonly agent: Agent;
  readonly membership: Membership;
}

/** Who serves each queue; whoever names none serves all. */
function membersOf(
  { agents }: RoutingConfig,
  queues: readonly Queue[],
): ReadonlyMap<string, readonly Member[]> {
  const members = new Map<string, Member[]>(queues.map(({ id }) => [id, []]));
  for (const [index, agent] of agents.entries()) {
    const own = agent.queues ?? queues.map(({ id }) => ({ queue: id }));
    const seen = new Set<string>();
    for (const membership of own) {
      // The first place of an agent in a queue is the one that counts.
      if (seen.has(membership.queue)) continue;
      seen.add(membership.queue);
      members.get(membership.queue)?.push({ index, agent, membership });
    }
  }
  return members;
}

function beyondKernel(queue: Queue): readonly RouterFeature[] {
  const { strategy = "longest-idle", relax = [], tier, maximumWaiting, maximumWaitMs } = queue;
  const { leaveWithout, joinWhen = "member", keepPlaceMs = 0 } = queue;
  const hasLimits =
    maximumWaiting !== undefined ||
    maximumWaitMs !== undefined ||
    leaveWithout !== undefined ||
    joinWhen !== "member" ||
    keepPlaceMs > 0;
  return [
    ...(strategy === "longest-idle" ? [] : ["strategy" as const]),
    ...(relax.length === 0 ? [] : ["relaxation" as const]),
    ...(tier === undefined ? [] : ["tiers" as const]),
    ...(hasLimits ? ["limits" as const] : []),
  ];
}
