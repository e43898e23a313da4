import type { Bilingual, Instant } from "@ramah/core";
import type { Agent, RoutingConfig, RoutingRules } from "./config.js";
import { type Contact, signatureOf } from "./contact.js";
import { qualificationBlocks } from "./qualification.js";

/** The configuration, prepared for looking things up. */
export interface Plan {
  readonly rules: RoutingRules;
  readonly agents: readonly Agent[];
  /** The largest capacity of all agents: whoever holds as many contacts is full, since none takes less than a unit. */
  readonly largestCapacity: number;
  readonly agentOf: (agentId: string) => Agent | undefined;
  readonly hasSkill: (skill: string) => boolean;
  readonly skillName: (skill: string) => Bilingual;
  readonly siteName: (site: string) => string;
  readonly isOpen: (site: string, at: Instant) => boolean;
  readonly nextOpening: (site: string, at: Instant) => Instant | undefined;
  /** Ids of the agents who could serve contacts with this signature if they were free. */
  readonly qualified: (signature: string, contact: Contact) => ReadonlySet<string>;
}

// Signatures come from outside: bounds the memory that invented ones can take.
const rememberedSignatures = 4096;

/** Everything that is looked up for each contact, prepared once; remembers who is able to serve what. */
export function createPlan(config: RoutingConfig): Plan {
  const agents = new Map(config.agents.map((agent) => [agent.id, agent]));
  const skills = new Map(config.skills.map(({ id, name }) => [id, name]));
  const sites = new Map(config.sites.map(({ id, name }) => [id, name]));
  const hours = new Map(Object.entries(config.hours ?? {}));
  const qualified = new Map<string, ReadonlySet<string>>();
  const plan: Plan = {
    rules: config.rules,
    agents: config.agents,
    largestCapacity: config.agents.reduce((most, { capacity }) => Math.max(most, capacity), 0),
    agentOf: (agentId) => agents.get(agentId),
    hasSkill: (skill) => skills.has(skill),
    skillName: (skill) => skills.get(skill) ?? { en: skill, id: skill },
    siteName: (site) => sites.get(site) ?? site,
    isOpen: (site, at) => hours.get(site)?.isOpen(at) ?? true,
    nextOpening: (site, at) => hours.get(site)?.nextOpening(at),
    qualified: (signature, contact) => {
      const known = qualified.get(signature);
      if (known !== undefined) return known;
      const able = config.agents.filter(
        (agent) => qualificationBlocks(plan, agent, contact).length === 0,
      );
      const ids = new Set(able.map(({ id }) => id));
      // Forgetting all at once costs less than keeping track of age, and answers stay the same.
      if (qualified.size >= rememberedSignatures) qualified.clear();
      qualified.set(signature, ids);
      return ids;
    },
  };
  return plan;
}

/** Who could serve a contact if everybody were free. */
export function qualifiedFor(plan: Plan, contact: Contact): ReadonlySet<string> {
  return plan.qualified(signatureOf(contact), contact);
}
