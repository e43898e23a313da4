import type { Instant } from "@ramah/core";
import type { Agent } from "./config.js";
import type { Draft } from "./draft.js";
import type { Plan } from "./plan.js";
import type { RouterRefusal } from "./reasons.js";
import { findEntry, type RosterEntry } from "./state.js";

/** Signing in twice is refused: whoever sits at a second desk must leave the first. */
export function signIn(
  plan: Plan,
  agentId: string,
  draft: Draft,
  at: Instant,
): readonly RouterRefusal[] {
  const agent = plan.agentOf(agentId);
  if (agent === undefined) return [{ code: "unknown-agent", data: { agentId } }];
  if (findEntry(draft.state, agentId) !== undefined) {
    return [{ code: "already-signed-in", data: { agent: agent.name } }];
  }
  draft.record({ type: "agent-signed-in", at, agentId });
  return [];
}

/** Nobody leaves in the middle of a talk; what rings goes back and what is wrapped up is over. */
export function signOut(
  agent: Agent,
  entry: RosterEntry,
  draft: Draft,
  at: Instant,
): readonly RouterRefusal[] {
  const talking = entry.holding.filter(({ status }) => status === "connected");
  if (talking.length > 0) {
    const contacts = talking.map(({ contact }) => contact.id);
    return [{ code: "holds-contacts", data: { agent: agent.name, contacts } }];
  }
  release(entry, draft, at, "signed-out");
  for (const { contact, status } of entry.holding) {
    if (status !== "wrapping") continue;
    const pair = { agentId: agent.id, contactId: contact.id };
    draft.record({ type: "wrap-up-ended", at, ...pair, endedAt: at });
  }
  draft.record({ type: "agent-signed-out", at, agentId: agent.id });
  return [];
}

/** Whoever leaves the desk leaves nothing ringing there. */
export function release(
  entry: RosterEntry,
  draft: Draft,
  at: Instant,
  because: "signed-out" | "not-ready",
): void {
  for (const { contact, status } of entry.holding) {
    if (status !== "reserved") continue;
    const pair = { agentId: entry.agentId, contactId: contact.id };
    draft.record({ type: "reservation-released", at, ...pair, because });
  }
}
