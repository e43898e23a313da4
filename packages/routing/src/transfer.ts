import type { Instant } from "@ramah/core";
import type { RouterCommand, TransferNote } from "./command.js";
import type { Agent } from "./config.js";
import type { Contact, Handover } from "./contact.js";
import type { Draft } from "./draft.js";
import { keyOf, needRefusals } from "./offer.js";
import type { Plan } from "./plan.js";
import type { RouterRefusal } from "./reasons.js";
import { findHolding } from "./state.js";

type Transfer = Extract<RouterCommand, { readonly type: "transfer" }>;

/** The contact waits on with everything it told and with the time it already waited. */
export function transfer(
  plan: Plan,
  agent: Agent,
  command: Transfer,
  draft: Draft,
  at: Instant,
): readonly RouterRefusal[] {
  const { contactId, note } = command;
  const holding = findHolding(draft.state, agent.id, contactId);
  if (holding?.status !== "connected") {
    return [{ code: "not-connected", data: { agent: agent.name, contactId } }];
  }
  const contact = transferred(holding.contact, agent, command);
  const facts = silentlyDropped(holding.contact, note);
  const refusals = [...needRefusals(plan, contact, agent.id)];
  if (facts.length > 0) refusals.push({ code: "facts-dropped", data: { contactId, facts } });
  if (refusals.length > 0) return refusals;
  const pair = { agentId: agent.id, contactId };
  const key = keyOf(plan, contact);
  draft.record({ type: "contact-transferred", at, ...pair, contact, key });
  return [];
}

/** What was told and is neither passed on nor owned up to: the customer would be asked again without a word. */
function silentlyDropped({ handover }: Contact, note: TransferNote): readonly string[] {
  const kept = new Set([...note.collected.map(({ name }) => name), ...(note.dropped ?? [])]);
  return (handover?.collected ?? []).map(({ name }) => name).filter((name) => !kept.has(name));
}

/** New needs replace the old; the wish for a certain agent ends, since that agent passed it on. */
function transferred(contact: Contact, agent: Agent, command: Transfer): Contact {
  const { preferredAgent: _, handover: earlier, ...kept } = contact;
  const { note, requires, language, priority, preferredAgent } = command;
  return {
    ...kept,
    ...(requires && { requires }),
    ...(language !== undefined && { language }),
    ...(priority !== undefined && { priority }),
    ...(preferredAgent !== undefined && { preferredAgent }),
    handover: handoverOf(agent, note, earlier),
  };
}

/** A fact lost on the way stays owed until somebody collects it again. */
function handoverOf(agent: Agent, note: TransferNote, earlier: Handover | undefined): Handover {
  const { reason, collected, dropped = [] } = note;
  const known = new Set(collected.map(({ name }) => name));
  const owed = new Set([...(earlier?.mustRepeat ?? []), ...dropped]);
  const mustRepeat = [...owed].filter((name) => !known.has(name));
  return {
    collected,
    reason,
    from: agent.id,
    ...(mustRepeat.length > 0 && { mustRepeat }),
  };
}
