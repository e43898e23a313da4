import type { Instant } from "@ramah/core";
import { excludes } from "./availability.js";
import type { Draft } from "./draft.js";
import type { Decision } from "./event.js";
import type { Plan } from "./plan.js";
import { bestTwo, type Candidate, candidateOf } from "./ranking.js";
import { findEntry, type Queue, type RouterState, type Waiting } from "./state.js";
import { compareTurns, countBefore } from "./turn.js";
import { weightOf } from "./weight.js";

/**
 * Gives waiting contacts to free agents until no contact is left that a free agent may serve.
 * Contacts take turns over all queues; a queue that nobody free can serve is left out at once, so
 * the cost does not depend on how many wait in it.
 */
export function assign(plan: Plan, draft: Draft, at: Instant): void {
  const queues = draft.state.queues;
  if (queues.length === 0) return;
  let free = freeCandidates(plan, draft.state, at);
  const lines = queues.map((queue) => ({ queue, next: 0, isClosed: false }));
  let assigned = 0;
  while (free.length > 0) {
    const line = nextLine(lines);
    const waiting = line?.queue.waiting[line.next];
    if (line === undefined || waiting === undefined) return;
    const able = ableCandidates(plan, free, line.queue, waiting);
    // Agents only become fewer from here on: a queue without any stays without.
    if (able.length === 0) line.isClosed = true;
    else line.next++;
    const allowed = able.filter(({ agent }) => !isExcluded(waiting, agent.id, at));
    const [best, next] = bestTwo(allowed, waiting.contact.preferredAgent);
    if (best === undefined) continue;
    const passedOver = turnsBefore(queues, waiting) - assigned;
    const decision = decisionOf(waiting, best, next, allowed.length, passedOver, at);
    draft.record({
      type: "agent-reserved",
      at,
      agentId: best.agent.id,
      contactId: waiting.contact.id,
      until: at + plan.rules.reservationMs,
      decision,
    });
    assigned++;
    free = replaced(draft.state, free, best);
  }
}

/** How far the giving out has come in one queue. */
interface Line {
  readonly queue: Queue;
  next: number;
  isClosed: boolean;
}

/**
 * Agents who are ready, not full and at an open site. Each site is asked once, since opening hours may
 * be the dearest question of all.
 */
export function freeCandidates(plan: Plan, state: RouterState, at: Instant): readonly Candidate[] {
  const open = new Map<string, boolean>();
  const free: Candidate[] = [];
  for (const entry of state.roster) {
    if (entry.readiness.status !== "ready") continue;
    // Cheaper than adding up weights, and right because every contact takes at least one unit.
    if (entry.holding.length >= plan.largestCapacity) continue;
    const agent = plan.agentOf(entry.agentId);
    // Signed in under an earlier configuration: whoever left the plan gets nothing new.
    if (agent === undefined) continue;
    const candidate = candidateOf(agent, entry);
    if (candidate.load >= agent.capacity) continue;
    let isOpen = open.get(agent.site);
    if (isOpen === undefined) {
      isOpen = plan.isOpen(agent.site, at);
      open.set(agent.site, isOpen);
    }
    if (isOpen) free.push(candidate);
  }
  return free;
}

/** The queue whose next contact has the earliest turn of all. */
function nextLine(lines: readonly Line[]): Line | undefined {
  let first: Line | undefined;
  for (const line of lines) {
    const head = line.queue.waiting[line.next];
    if (line.isClosed || head === undefined) continue;
    const best = first?.queue.waiting[first.next];
    if (best === undefined || compareTurns(head, best) < 0) first = line;
  }
  return first;
}

/** Of free agents, those who are able to serve the contact and have room for it on its channel. */
export function ableCandidates(
  plan: Plan,
  free: readonly Candidate[],
  queue: Pick<Queue, "signature">,
  { contact }: Waiting,
): readonly Candidate[] {
  const qualified = plan.qualified(queue.signature, contact);
  return free.filter(
    ({ agent, load }) =>
      qualified.has(agent.id) && load + weightOf(agent, contact.channel) <= agent.capacity,
  );
}

/** Excluded for this contact only: the agent stays free for the contacts behind it. */
function isExcluded({ exclusions }: Waiting, agentId: string, at: Instant): boolean {
  return exclusions.some((exclusion) => excludes(exclusion, agentId, at));
}

/** Contacts of all queues whose turn is before, those just given out included. */
function turnsBefore(queues: readonly Queue[], waiting: Waiting): number {
  let count = 0;
  for (const queue of queues) count += countBefore(queue.waiting, waiting);
  return count;
}

/** An agent with capacity left stays in the list with the new load; a full one leaves it. */
function replaced(
  state: RouterState,
  free: readonly Candidate[],
  taken: Candidate,
): readonly Candidate[] {
  return free.flatMap((candidate) => {
    if (candidate !== taken) return [candidate];
    const entry = findEntry(state, taken.agent.id);
    const after = entry && candidateOf(taken.agent, entry);
    return after && after.load < taken.agent.capacity ? [after] : [];
  });
}

/** What is kept of a choice: enough to say it in a sentence years later, without the state of then. */
export function decisionOf(
  waiting: Waiting,
  best: Candidate,
  next: Candidate | undefined,
  eligible: number,
  passedOver: number,
  at: Instant,
): Decision {
  const byMs = next && next.entry.idleSince - best.entry.idleSince;
  return {
    at,
    agentId: best.agent.id,
    rule: ruleOf(waiting, best, next),
    eligible,
    idleMs: at - best.entry.idleSince,
    runnerUp: next && byMs !== undefined ? { agentId: next.agent.id, byMs } : null,
    waitedMs: at - waiting.contact.offeredAt,
    passedOver,
  };
}

/** The first rule in the order of choosing that tells the best from the next best. */
function ruleOf(waiting: Waiting, best: Candidate, next: Candidate | undefined): Decision["rule"] {
  if (best.agent.id === waiting.contact.preferredAgent) return "preferred";
  if (next === undefined) return "only-one";
  // Shares of capacity compared by multiplying across: no rounding decides between two people.
  return best.load * next.agent.capacity < next.load * best.agent.capacity
    ? "least-loaded"
    : "longest-idle";
}
