import type { Channel, Instant } from "@ramah/core";
import { ableCandidates, freeCandidates } from "./assign.js";
import { loadOf } from "./availability.js";
import type { Contact, Requirement } from "./contact.js";
import { countBlocks } from "./findings.js";
import type { Plan } from "./plan.js";
import type { RoutingBlocks } from "./reasons.js";
import type { Readiness, RouterState, Waiting } from "./state.js";
import { compareTurns } from "./turn.js";
import { judgeAgents } from "./verdict.js";

/** A contact that waits, as a supervisor sees it. */
export interface WaitingView {
  readonly contactId: string;
  readonly channel: Channel;
  readonly language: string;
  readonly priority: number;
  readonly waitedMs: number;
  /** Contacts whose turn is before. */
  readonly ahead: number;
}

/** What is waited for, by how many, and why nobody comes. */
export interface DemandView {
  readonly channel: Channel;
  readonly language: string;
  readonly requires: readonly Requirement[];
  readonly waiting: number;
  readonly longestWaitMs: number;
  /** Agents of the configuration who are able to serve it. */
  readonly qualified: number;
  /** Those of them who could take one now; more than 0 only under a hold or before a tick. */
  readonly free: number;
  /** What stands in the way of how many agents, for the contact at the head. */
  readonly blocked: readonly { readonly code: keyof RoutingBlocks; readonly agents: number }[];
}

/** An agent as a supervisor sees it. */
export interface AgentView {
  readonly agentId: string;
  readonly agent: string;
  readonly status: Readiness["status"] | "signed-out";
  readonly isSiteOpen: boolean;
  readonly load: number;
  readonly capacity: number;
  readonly contacts: readonly string[];
  /** Since the agent last took, finished or passed on a contact; `null` when signed out. */
  readonly idleMs: number | null;
}

/** The floor at a glance. */
export interface QueueView {
  readonly at: Instant;
  readonly waiting: number;
  readonly longestWaitMs: number;
  /** In the order in which they are served. */
  readonly contacts: readonly WaitingView[];
  readonly demands: readonly DemandView[];
  readonly agents: readonly AgentView[];
}

/** Everything a wall board shows, from the state alone. */
export function queueView(plan: Plan, state: RouterState, at: Instant): QueueView {
  const inOrder = state.queues.flatMap(({ waiting }) => waiting).sort(compareTurns);
  const contacts = inOrder.map(({ contact }, ahead) => waitingView(contact, ahead, at));
  return {
    at,
    waiting: inOrder.length,
    longestWaitMs: longest(inOrder, at),
    contacts,
    demands: demandViews(plan, state, at),
    agents: agentViews(plan, state, at),
  };
}

function waitingView(contact: Contact, ahead: number, at: Instant): WaitingView {
  const { id, channel, language, priority = 0, offeredAt } = contact;
  return { contactId: id, channel, language, priority, waitedMs: at - offeredAt, ahead };
}

/** One line for each kind of need that waits, judged by the contact at its head. */
function demandViews(plan: Plan, state: RouterState, at: Instant): readonly DemandView[] {
  const free = freeCandidates(plan, state, at);
  return state.queues.flatMap((queue) => {
    const [head] = queue.waiting;
    if (head === undefined) return [];
    const { channel, language, requires } = head.contact;
    return [
      {
        channel,
        language,
        requires,
        waiting: queue.waiting.length,
        longestWaitMs: longest(queue.waiting, at),
        qualified: plan.qualified(queue.signature, head.contact).size,
        free: ableCandidates(plan, free, queue, head).length,
        blocked: countBlocks(judgeAgents(plan, state.roster, head, undefined, at).verdicts),
      },
    ];
  });
}

/** Priority may put a younger contact at the head, so the oldest is not always the first. */
function longest(waiting: readonly Waiting[], at: Instant): number {
  let oldest = at;
  for (const { contact } of waiting) oldest = Math.min(oldest, contact.offeredAt);
  return at - oldest;
}

/** Every agent of the plan, also those who are not signed in: a gap is seen only when it is shown. */
function agentViews(plan: Plan, state: RouterState, at: Instant): readonly AgentView[] {
  const entries = new Map(state.roster.map((entry) => [entry.agentId, entry]));
  return plan.agents.map((agent) => {
    const entry = entries.get(agent.id);
    return {
      agentId: agent.id,
      agent: agent.name,
      status: entry?.readiness.status ?? "signed-out",
      isSiteOpen: plan.isOpen(agent.site, at),
      load: loadOf(agent, entry),
      capacity: agent.capacity,
      contacts: (entry?.holding ?? []).map(({ contact }) => contact.id),
      idleMs: entry ? at - entry.idleSince : null,
    };
  });
}
