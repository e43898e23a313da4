import { loadOf } from "./availability.js";
import type { Agent } from "./config.js";
import type { RosterEntry } from "./state.js";

/** An agent who can take a contact. */
export interface Candidate {
  readonly agent: Agent;
  readonly entry: RosterEntry;
  readonly load: number;
}

/** Puts the load beside the agent, because every comparison asks for it. */
export function candidateOf(agent: Agent, entry: RosterEntry): Candidate {
  return { agent, entry, load: loadOf(agent, entry) };
}

/**
 * The order of agents: the smallest share of capacity in use, then idle longest, then first in line.
 * Shares are compared by multiplying across, so that no rounding decides.
 */
export function compareCandidates(first: Candidate, second: Candidate): number {
  return (
    first.load * second.agent.capacity - second.load * first.agent.capacity ||
    first.entry.idleSince - second.entry.idleSince ||
    first.entry.idleSequence - second.entry.idleSequence
  );
}

/** The best and the next best of the candidates, the preferred agent before all others. */
export function bestTwo(
  candidates: readonly Candidate[],
  preferredAgent: string | undefined,
): readonly [best: Candidate | undefined, next: Candidate | undefined] {
  let best: Candidate | undefined;
  let next: Candidate | undefined;
  for (const candidate of candidates) {
    if (best === undefined || isBefore(candidate, best, preferredAgent)) {
      next = best;
      best = candidate;
    } else if (next === undefined || compareCandidates(candidate, next) < 0) {
      next = candidate;
    }
  }
  return [best, next];
}

/** Whether the first would be chosen over the second, a preferred agent before all others. */
export function isBefore(
  first: Candidate,
  second: Candidate,
  preferredAgent: string | undefined,
): boolean {
  if (second.agent.id === preferredAgent) return false;
  return first.agent.id === preferredAgent || compareCandidates(first, second) < 0;
}
