import { evennessOf } from "./jain-index.js";
import type { ServedContact, SignedInAgent } from "./served-contact.js";

/** What an agent did. */
export interface AgentLine {
  readonly id: string;
  /** Contacts taken. */
  readonly calls: number;
  /** Milliseconds with at least one contact. */
  readonly busyMs: number;
  /** The same as a share of the time signed in. */
  readonly occupancy: number;
}

/** How evenly the work was shared; occupancies are 0 and evenness is 1 where there are no agents. */
export interface AgentFigures {
  /** Mean over the agents, however long each was there. */
  readonly meanOccupancy: number;
  readonly lowestOccupancy: number;
  readonly highestOccupancy: number;
  /** Jain's index over the agents' occupancy: 1 when all are equally busy. */
  readonly evennessOfOccupancy: number;
  /** Jain's index over contacts per hour signed in: it punishes nobody for having gone home. */
  readonly evennessOfCalls: number;
}

/** What each agent did. */
export function agentLines(
  rows: readonly ServedContact[],
  agents: readonly SignedInAgent[],
): readonly (AgentLine & SignedInAgent)[] {
  const taken = new Map<string, [number, number][]>(agents.map(({ id }) => [id, []]));
  for (const { agent, startedAt, endedAt } of rows) {
    if (agent !== undefined && startedAt !== null) taken.get(agent)?.push([startedAt, endedAt]);
  }
  return agents.map(({ id, signedInMs }) => {
    const spans = taken.get(id) ?? [];
    const busyMs = coveredMs(spans);
    return { id, signedInMs, calls: spans.length, busyMs, occupancy: busyMs / signedInMs };
  });
}

/** How evenly they shared it. */
export function agentFigures(lines: readonly (AgentLine & SignedInAgent)[]): AgentFigures {
  const occupancies = lines.map(({ occupancy }) => occupancy);
  const extreme = (pick: (one: number, other: number) => number): number =>
    occupancies.length === 0 ? 0 : occupancies.reduce(pick);
  const total = occupancies.reduce((sum, occupancy) => sum + occupancy, 0);
  return {
    meanOccupancy: lines.length === 0 ? 0 : total / lines.length,
    lowestOccupancy: extreme((one, other) => Math.min(one, other)),
    highestOccupancy: extreme((one, other) => Math.max(one, other)),
    evennessOfOccupancy: evennessOf(occupancies),
    evennessOfCalls: evennessOf(lines.map(({ calls, signedInMs }) => calls / signedInMs)),
  };
}

/** Chats at the same time count once. */
function coveredMs(spans: [number, number][]): number {
  let covered = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const [start, end] of spans.sort(([one], [other]) => one - other)) {
    covered += Math.max(0, end - Math.max(start, until));
    until = Math.max(until, end);
  }
  return covered;
}
