import type { Given } from "../input.js";
import type { PolicyNote } from "../reasons.js";
import { noteTwins, rowPaths } from "../twins.js";
import { isServedStatus } from "./served.js";
import type {
  CallcenterAgent,
  CallcenterMember,
  CallcenterQueue,
  CallcenterTier,
} from "./tables.js";

interface Rows {
  readonly agents: readonly CallcenterAgent[];
  readonly tiers: readonly CallcenterTier[];
  readonly members: readonly CallcenterMember[];
}

/** Notes what the module takes and nobody means: rows that lead nowhere, statuses it never serves. */
export function noteTables(
  given: Given,
  { agents, tiers, members }: Rows,
  queues: ReadonlyMap<string, CallcenterQueue>,
  notes: PolicyNote[],
): void {
  const agentNames = agents.map(({ name }) => name);
  const tierNames = tiers.map(({ queue, agent }) => `${queue}/${agent}`);
  const memberNames = members.map(({ uuid }) => uuid);
  noteTwins(agentNames, given["agents"], ["agents"], notes);
  noteTwins(tierNames, given["tiers"], ["tiers"], notes);
  noteTwins(memberNames, given["members"], ["members"], notes);
  const agentPlaces = rowPaths(given["agents"], ["agents"]);
  for (const [index, { name, status }] of agents.entries()) {
    if (isServedStatus(status, true) || !isServedStatus(status, false)) continue;
    const path = [...(agentPlaces[index] ?? []), "status"];
    notes.push({ code: "callcenter-status-letters", data: { agent: name, status }, path });
  }
  const known = { agent: new Set(agentNames), queue: queues };
  const tierPlaces = rowPaths(given["tiers"], ["tiers"]);
  for (const [index, tier] of tiers.entries()) {
    for (const kind of ["agent", "queue"] as const) {
      if (known[kind].has(tier[kind])) continue;
      const path = [...(tierPlaces[index] ?? []), kind];
      notes.push({ code: "policy-unknown-name", data: { kind, name: tier[kind] }, path });
    }
  }
}
