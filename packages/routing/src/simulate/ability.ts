import { type Agent, wholeCapacity } from "../config/agent.js";
import type { RoutingConfig } from "../config/config.js";
import { mainQueue, type Queue } from "../config/queue.js";
import type { RoutingRules } from "../config/rules.js";
import { capacityOf } from "../engine/floor.js";
import { compiledRequirements } from "../requirements/compile.js";
import { needList } from "../requirements/need-list.js";
import type { DemandClass } from "./demand.js";

/** The queue that contacts of a class come to where no route says otherwise. */
export function queueOf({ queues = [] }: RoutingConfig, { contact }: DemandClass): Queue {
  return queues.find(({ id }) => id === contact?.queue) ?? queues[0] ?? { id: mainQueue };
}

/** Units that a contact of a class takes of an agent whose capacity is in units. */
export const unitsOf = ({ units }: RoutingRules, { contact }: DemandClass): number =>
  units[contact?.channel ?? "phone"] ?? wholeCapacity;

export const hasSlots = ({ capacity }: Agent): boolean =>
  capacity !== undefined && "slots" in capacity;

/** How many contacts of a class an agent has room for at once. */
export function roomFor(rules: RoutingRules, demandClass: DemandClass, agent: Agent): number {
  const capacity = capacityOf(agent, demandClass.contact?.channel ?? "phone");
  return Math.floor(capacity / (hasSlots(agent) ? 1 : unitsOf(rules, demandClass)));
}

/** Whether an agent of the queue has the room and the skills for contacts of a class as they come in. */
export function abilityOf(
  rules: RoutingRules,
  queue: Queue,
  demandClass: DemandClass,
): (agent: Agent) => boolean {
  const { contact = {} } = demandClass;
  const { language, languageLevel: level = rules.minimumLanguageLevel } = contact;
  const spoken = language === undefined ? [] : [{ language, level }];
  const needs = [...spoken, ...needList(queue.needs), ...needList(contact.needs)];
  const { test } = compiledRequirements(needs, contact, rules);
  return (agent) => roomFor(rules, demandClass, agent) >= 1 && test(agent);
}
