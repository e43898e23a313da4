import type { ReasonOf } from "@ramah/core";
import { type Agent, type Membership, wholeCapacity } from "../../config/agent.js";
import type { RoutingConfig } from "../../config/config.js";
import { headStartMs } from "../../config/head-start.js";
import type { Queue } from "../../config/queue.js";
import { rulesOf } from "../../config/rules-of.js";
import { abilityOf, hasSlots, queueOf, unitsOf } from "../ability.js";
import type { Demand, Shift } from "../demand.js";
import type { EngineReasons, RouterFeature } from "../reasons.js";
import type { KernelAgent, KernelClass, KernelGroup, KernelPlan } from "./plan.js";

/** A feature that the kernel lacks and what uses it. */
export type EngineReason = ReasonOf<EngineReasons>;

/** Either a plan for the kernel, or everything that asks for the router. */
export type KernelChoice =
  | { readonly plan: KernelPlan }
  | { readonly because: readonly EngineReason[] };

/** Brings a sound configuration and demand down to numbers, where the kernel knows all they ask for. */
export function kernelPlanOf(config: RoutingConfig, demand: Demand): KernelChoice {
  const reasons = new Map<string, EngineReason>();
  const needsRouter = (feature: RouterFeature, id: string): void => {
    reasons.set(`${feature} ${id}`, { code: "needs-router", data: { feature, id } });
  };
  if (demand.answer !== undefined) needsRouter("answer-time", "answer");
  const rules = rulesOf(config);
  const queues = config.queues ?? [{ id: "main" }];
  const sizes = [...new Set(demand.classes.map((one) => unitsOf(rules, one)))].sort(
    (one, other) => one - other,
  );
  const served = membersOf(config, queues);
  const groups = new Map<string, KernelGroup & { readonly index: number }>();

  const classes = demand.classes.map((demandClass): KernelClass => {
    const { name, contact = {} } = demandClass;
    if (contact.preferredAgent !== undefined) needsRouter("preferred-agent", name);
    if (contact.queue === undefined && (config.routes ?? []).length > 0) needsRouter("route", name);
    const queue = queueOf(config, demandClass);
    for (const feature of beyondKernel(queue)) needsRouter(feature, queue.id);
    const isAble = abilityOf(rules, queue, demandClass);
    const units = unitsOf(rules, demandClass);
    const members = (served.get(queue.id) ?? []).flatMap(({ index, agent, membership }) => {
      if (hasSlots(agent)) needsRouter("slots", agent.id);
      if (!isAble(agent)) return [];
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
    return {
      group: group.index,
      units,
      headStartMs: steps * headStartMs(rules),
      isNewestFirst: queue.order === "newest-first",
      wrapUpMs: queue.wrapUpMs ?? rules.wrapUpMs,
    };
  });
  if (reasons.size > 0) return { because: [...reasons.values()] };
  return {
    plan: { classes, groups: [...groups.values()], agents: agentsOf(config, demand), sizes },
  };
}

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
    capacity: roomOf(agent),
    hasSlots: hasSlots(agent),
    speed:
      demand.speed && Object.hasOwn(demand.speed, agent.id) ? (demand.speed[agent.id] ?? 1) : 1,
    shifts: demand.shifts === undefined ? always : (shifts.get(agent.id) ?? []),
  }));
}

/** Units, or the slots of all channels together. */
function roomOf({ capacity }: Agent): number {
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

/** What a queue asks for that the kernel lacks. */
export function beyondKernel(queue: Queue): readonly RouterFeature[] {
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
