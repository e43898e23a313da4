import { type CallcenterPass, type CallcenterTables, callcenterPolicy } from "../../src/index.js";

/** The moment of every table, in seconds. */
export const now = 3_000_000;

export type Row = Record<string, unknown>;

/** Agents Available and Waiting in tiers of queue q at level 1, positions 1, 2, 3 …, and a caller m1. */
export function desk(strategy: string, agents: readonly Row[], more: Row = {}): CallcenterTables {
  return {
    agents: agents.map((agent) => ({ status: "Available", state: "Waiting", ...agent })),
    tiers: agents.map(({ name }, index) => ({ queue: "q", agent: name, position: index + 1 })),
    members: [{ uuid: "m1", queue: "q", joined_epoch: now - 20 }],
    now,
    ...more,
    queue: { name: "q", strategy, ...(more["queue"] as Row) },
  } as CallcenterTables;
}

/** Who is offered a call, in order. */
export const offeredIn = (pass: CallcenterPass): readonly string[] =>
  pass.offers.map(({ agent }) => agent);

export const offered = (tables: CallcenterTables): readonly string[] =>
  offeredIn(callcenterPolicy(tables));
