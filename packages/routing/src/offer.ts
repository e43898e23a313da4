import type { Instant } from "@ramah/core";
import { ageingKey, type Contact } from "./contact.js";
import type { Draft } from "./draft.js";
import { type Plan, qualifiedFor } from "./plan.js";
import type { RouterRefusal } from "./reasons.js";
import { findContact } from "./state.js";

/** Takes a contact into the queue, or tells every reason why it would wait in vain. */
export function offer(
  plan: Plan,
  contact: Contact,
  draft: Draft,
  at: Instant,
): readonly RouterRefusal[] {
  const key = keyOf(plan, contact);
  const refusals = [...needRefusals(plan, contact)];
  if (findContact(draft.state, contact.id) !== undefined) {
    refusals.push({ code: "duplicate-contact", data: { contactId: contact.id } });
  }
  if (contact.offeredAt > at) {
    const byMs = contact.offeredAt - at;
    refusals.push({ code: "offered-in-future", data: { contactId: contact.id, byMs } });
  }
  if (refusals.length === 0) draft.record({ type: "contact-queued", at, contact, key });
  return refusals;
}

/** What is wrong with the needs of a contact, told before it waits for nobody. */
export function needRefusals(
  plan: Plan,
  contact: Contact,
  exceptAgent?: string,
): readonly RouterRefusal[] {
  const { language, requires, preferredAgent } = contact;
  const refusals: RouterRefusal[] = [];
  for (const { skill } of requires) {
    if (!plan.hasSkill(skill)) refusals.push({ code: "unknown-skill", data: { skill } });
  }
  if (preferredAgent !== undefined && plan.agentOf(preferredAgent) === undefined) {
    refusals.push({ code: "unknown-agent", data: { agentId: preferredAgent } });
  }
  // With a skill or agent that does not exist, "nobody is able" would only repeat it.
  const qualified = [...qualifiedFor(plan, contact)];
  if (refusals.length === 0 && !qualified.some((agentId) => agentId !== exceptAgent)) {
    refusals.push({ code: "nobody-qualified", data: { language, requires } });
  }
  return refusals;
}

/** Only a contact that did not come through the schema can get here without a whole moment. */
export function keyOf(plan: Plan, contact: Contact): number {
  const key = ageingKey(contact, plan.rules);
  if (!Number.isSafeInteger(key)) {
    throw new RangeError(`decide: contact "${contact.id}" has no whole moment and priority`);
  }
  return key;
}
