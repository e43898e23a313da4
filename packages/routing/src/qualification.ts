import type { Agent } from "./config.js";
import type { Contact } from "./contact.js";
import { languageLevel } from "./language.js";
import type { Plan } from "./plan.js";
import type { RoutingBlock } from "./reasons.js";
import { weightOf } from "./weight.js";

/** What an agent lacks for a contact, whatever the agent is doing at the moment. */
export function qualificationBlocks(
  plan: Pick<Plan, "rules" | "skillName">,
  agent: Agent,
  contact: Contact,
): readonly RoutingBlock[] {
  const blocks = languageBlocks(plan, agent, contact);
  for (const { skill, minimumLevel: needs } of contact.requires) {
    // Own keys only: a skill named "constructor" is nobody's gift.
    const has = Object.hasOwn(agent.skills, skill) ? (agent.skills[skill] ?? 0) : 0;
    const data = { agent: agent.name, skill, skillName: plan.skillName(skill), needs };
    if (has === 0) blocks.push({ code: "skill-missing", data });
    else if (has < needs) blocks.push({ code: "skill-level-low", data: { ...data, has } });
  }
  const needs = weightOf(agent, contact.channel);
  if (needs > agent.capacity) {
    const { channel } = contact;
    const data = { agent: agent.name, channel, needs, capacity: agent.capacity };
    blocks.push({ code: "capacity-too-small", data });
  }
  return blocks;
}

function languageBlocks(plan: Pick<Plan, "rules">, agent: Agent, contact: Contact): RoutingBlock[] {
  const { language } = contact;
  const needs = contact.languageLevel ?? plan.rules.minimumLanguageLevel;
  const has = languageLevel(agent.languages, language);
  const data = { agent: agent.name, language, needs };
  if (has === 0) return [{ code: "language-missing", data }];
  return has < needs ? [{ code: "language-level-low", data: { ...data, has } }] : [];
}
