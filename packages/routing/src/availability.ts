import type { Instant } from "@ramah/core";
import type { Agent } from "./config.js";
import type { Contact } from "./contact.js";
import type { Plan } from "./plan.js";
import type { RoutingBlock } from "./reasons.js";
import type { Exclusion, RosterEntry } from "./state.js";
import { weightOf } from "./weight.js";

/** What keeps an agent from a contact at a moment, whatever the agent is able to do. */
export function availabilityBlocks(
  plan: Plan,
  agent: Agent,
  entry: RosterEntry | undefined,
  waiting: { readonly contact: Contact; readonly exclusions: readonly Exclusion[] },
  at: Instant,
): readonly RoutingBlock[] {
  const blocks: RoutingBlock[] = [];
  const name = { agent: agent.name };
  if (entry === undefined) {
    // Nothing is said of readiness: who is not there is neither ready nor not.
    blocks.push({ code: "signed-out", data: name });
  } else if (entry.readiness.status === "not-ready") {
    blocks.push({ code: "not-ready", data: { ...name, because: entry.readiness.because } });
  }
  const missing = missingUnits(agent, entry, waiting.contact);
  if (missing > 0) {
    const contacts = (entry?.holding ?? []).map(({ contact }) => contact.id);
    blocks.push({ code: "busy", data: { ...name, contacts, missing } });
  }
  if (!plan.isOpen(agent.site, at)) {
    const opensAt = plan.nextOpening(agent.site, at) ?? null;
    const opensInMs = opensAt === null ? null : opensAt - at;
    const site = plan.siteName(agent.site);
    blocks.push({ code: "site-closed", data: { ...name, site, opensAt, opensInMs } });
  }
  const exclusion = waiting.exclusions.find((one) => excludes(one, agent.id, at));
  if (exclusion !== undefined) blocks.push(exclusionBlock(agent, exclusion, at));
  return blocks;
}

/** A hold ends at its moment, not after it. */
export function excludes(exclusion: Exclusion, agentId: string, at: Instant): boolean {
  return exclusion.agentId === agentId && (exclusion.until === null || at < exclusion.until);
}

/** Units of work in hand, after-call work and ringing contacts included. */
export function loadOf(agent: Agent, entry: RosterEntry | undefined): number {
  let load = 0;
  for (const { contact } of entry?.holding ?? []) load += weightOf(agent, contact.channel);
  return load;
}

/** Units that finishing contacts would have to free; a capacity too small as such is another matter. */
function missingUnits(agent: Agent, entry: RosterEntry | undefined, contact: Contact): number {
  const load = loadOf(agent, entry);
  const needs = Math.min(weightOf(agent, contact.channel), agent.capacity);
  return Math.max(0, load + needs - agent.capacity);
}

/** After a transfer there is no moment to name: it lasts as long as the contact waits for another. */
function exclusionBlock(agent: Agent, exclusion: Exclusion, at: Instant): RoutingBlock {
  const { because, until } = exclusion;
  if (because === "transferred") {
    return { code: "excluded-by-transfer", data: { agent: agent.name } };
  }
  const againInMs = until === null ? 0 : until - at;
  return { code: "excluded-by-rejection", data: { agent: agent.name, because, againInMs } };
}
