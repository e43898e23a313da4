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

interface Line {
  readonly queue: Queue;
  next: number;
  isClosed: boolean;
}

export function freeCandidates(plan: Plan, state: RouterState, at: Instant): readonly Candidate[] {
  const open = new Map<string, boolean>();
  const free: Candidate[] = [];
  for (const entry of state.roster) {
    if (entry.readiness.status !== "ready") continue;
    if (entry.holding.length >= plan.largestCapacity) continue;
    const agent = plan.agentOf(entry.agentId);
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

function isExcluded({ exclusions }: Waiting, agentId: string, at: Instant): boolean {
  return exclusions.some((exclusion) => excludes(exclusion, agentId, at));
}

function turnsBefore(queues: readonly Queue[], waiting: Waiting): number {
  let count = 0;
  for (const queue of queues) count += countBefore(queue.waiting, waiting);
  return count;
}

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

function ruleOf(waiting: Waiting, best: Candidate, next: Candidate | undefined): Decision["rule"] {
  if (best.agent.id === waiting.contact.preferredAgent) return "preferred";
  if (next === undefined) return "only-one";
  return best.load * next.agent.capacity < next.load * best.agent.capacity
    ? "least-loaded"
    : "longest-idle";
}
