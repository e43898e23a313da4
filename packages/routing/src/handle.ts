import type { Instant } from "@ramah/core";
import { release, signIn, signOut } from "./attendance.js";
import type { RouterCommand } from "./command.js";
import type { Agent } from "./config.js";
import type { Draft } from "./draft.js";
import { offer } from "./offer.js";
import type { Plan } from "./plan.js";
import type { RouterRefusal } from "./reasons.js";
import { findContact, findEntry, findHolding, type RouterState } from "./state.js";
import { transfer } from "./transfer.js";

/**
 * Records what a command leads to, or tells why it cannot be.
 *
 * @param before the state in which what is over had not ended yet
 */
export function handle(
  plan: Plan,
  command: RouterCommand,
  draft: Draft,
  before: RouterState,
  at: Instant,
): readonly RouterRefusal[] {
  switch (command.type) {
    case "tick":
      return [];
    case "offer-contact":
      return offer(plan, command.contact, draft, at);
    case "abandon":
      return abandon(plan, command.contactId, draft, at);
    case "sign-in":
      return signIn(plan, command.agentId, draft, at);
  }
  const agent = plan.agentOf(command.agentId);
  if (agent === undefined) {
    return [{ code: "unknown-agent", data: { agentId: command.agentId } }];
  }
  const entry = findEntry(draft.state, agent.id);
  if (entry === undefined) return [{ code: "not-signed-in", data: { agent: agent.name } }];
  switch (command.type) {
    case "sign-out":
      return signOut(agent, entry, draft, at);
    case "ready":
      if (entry.readiness.status === "not-ready") {
        draft.record({ type: "agent-ready", at, agentId: agent.id });
      }
      return [];
    case "not-ready":
      release(entry, draft, at, "not-ready");
      draft.record({ type: "agent-not-ready", at, agentId: agent.id, because: command.because });
      return [];
    case "transfer":
      return transfer(plan, agent, command, draft, at);
    default:
      return handleHolding(plan, agent, command, draft, before, at);
  }
}

/** Commands about one contact in the hands of one agent. */
type PairCommand = Extract<
  RouterCommand,
  | { readonly type: "accept" }
  | { readonly type: "reject" }
  | { readonly type: "complete" }
  | { readonly type: "wrap-up-done" }
>;

/** What an agent does with a contact in hand. What ran out a moment ago is told as that, not as an error. */
function handleHolding(
  plan: Plan,
  agent: Agent,
  { type, contactId }: PairCommand,
  draft: Draft,
  before: RouterState,
  at: Instant,
): readonly RouterRefusal[] {
  const status = findHolding(draft.state, agent.id, contactId)?.status;
  const earlier = findHolding(before, agent.id, contactId);
  const pair = { at, agentId: agent.id, contactId };
  const data = { agent: agent.name, contactId };
  const isOver = earlier !== undefined && earlier.until !== null && earlier.until <= at;
  switch (type) {
    case "accept":
    case "reject":
      if (status !== "reserved") {
        if (!isOver || earlier.status !== "reserved") return [{ code: "not-reserved", data }];
        const byMs = at - (earlier.until ?? at);
        return [{ code: "reservation-over", data: { ...data, byMs } }];
      }
      if (type === "accept") draft.record({ type: "contact-accepted", ...pair });
      else {
        const holdUntil = at + plan.rules.rejectionHoldMs;
        draft.record({ type: "contact-rejected", ...pair, holdUntil });
      }
      return [];
    case "complete": {
      if (status !== "connected") return [{ code: "not-connected", data }];
      const { wrapUpMs } = plan.rules;
      const wrapUpUntil = wrapUpMs > 0 ? at + wrapUpMs : null;
      draft.record({ type: "contact-completed", ...pair, wrapUpUntil });
      return [];
    }
    case "wrap-up-done":
      // Its time ran out a moment ago: what is asked for has already come about.
      if (isOver && earlier.status === "wrapping") return [];
      if (status !== "wrapping") return [{ code: "not-wrapping", data }];
      draft.record({ type: "wrap-up-ended", ...pair, endedAt: at });
      return [];
    default:
      throw new TypeError(`decide: "${type as string}" is no command`);
  }
}

/** A customer hangs up. Once answered there is a talk to complete, and the agent says when. */
function abandon(
  plan: Plan,
  contactId: string,
  draft: Draft,
  at: Instant,
): readonly RouterRefusal[] {
  const found = findContact(draft.state, contactId);
  if (found === undefined) return [{ code: "unknown-contact", data: { contactId } }];
  if (found.entry !== undefined && found.waiting.status !== "reserved") {
    const { agentId } = found.entry;
    const agent = plan.agentOf(agentId)?.name ?? agentId;
    return [{ code: "already-answered", data: { contactId, agent } }];
  }
  const waitedMs = at - found.waiting.contact.offeredAt;
  draft.record({ type: "contact-abandoned", at, contactId, waitedMs });
  return [];
}
