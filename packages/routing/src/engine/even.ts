import type { Agent } from "../config/agent.js";
import type { Queue } from "../config/queue.js";
import type { Contact } from "../contact/contact.js";
import type { Stage } from "../requirements/stage.js";

// What comes from outside has its fields in any order, and some of them. JavaScript engines read objects
// of one shape several times faster, and the router reads these for every event.

export const queueFields: readonly (keyof Queue)[] = [
  "id",
  "name",
  "needs",
  "relax",
  "tier",
  "strategy",
  "priority",
  "order",
  "maximumWaiting",
  "joinWhen",
  "leaveWithout",
  "maximumWaitMs",
  "overflowTo",
  "keepPlaceMs",
  "reservationMs",
  "wrapUpMs",
  "expectedHandleMs",
];

export const agentFields: readonly (keyof Agent)[] = [
  "id",
  "name",
  "skills",
  "languages",
  "site",
  "capacity",
  "queues",
  "attributes",
];

export const stageFields: readonly (keyof Stage)[] = [
  "queues",
  "fromTier",
  "toTier",
  "waitedMs",
  "needs",
  "priority",
  "ownPriority",
  "queuePriority",
  "step",
  "lastsMs",
  "skipIf",
  "orderBy",
  "isFallback",
];

/** A copy with these fields in this order; those that are missing are `undefined`, which JSON leaves out. */
export function even<Value extends object>(value: Value, fields: readonly (keyof Value)[]): Value {
  const copy: Partial<Value> = {};
  for (const field of fields) copy[field] = value[field] as never;
  return copy as Value;
}

/** The same for contacts, which come often: written out. */
export function evenContact(contact: Contact, offeredAt: number): Contact {
  return {
    id: contact.id,
    channel: contact.channel,
    queue: contact.queue,
    language: contact.language,
    languageLevel: contact.languageLevel,
    needs: contact.needs,
    relax: contact.relax,
    priority: contact.priority,
    preferredAgent: contact.preferredAgent,
    customer: contact.customer,
    offeredAt,
    call: contact.call,
    attributes: contact.attributes,
    handover: contact.handover,
  } as Contact;
}
