import type { Instant } from "@ramah/core";
import type { Contact } from "../contact/contact.js";
import type { Handover } from "../contact/handover.js";
import { wayRefusals } from "./admission.js";
import { settle } from "./availability.js";
import { count } from "./completion.js";
import { restart } from "./contacts.js";
import { evenContact } from "./even.js";
import type { RoutingEvent, TransferNote } from "./event.js";
import { exclude } from "./exclusions.js";
import type { Floor } from "./floor.js";
import { letGo } from "./hands.js";
import type { RouterRefusal } from "./reasons.js";
import type { HandRecord } from "./records.js";

type Transfer = Extract<RoutingEvent, { readonly type: "contact.transferred" }>;

/** A transfer must carry what was told, or own up to what it cannot carry, and lead somewhere. */
export function transferRefusals(
  floor: Floor,
  hand: HandRecord,
  event: Transfer,
): readonly RouterRefusal[] {
  const { contact } = hand.contact;
  const refusals: RouterRefusal[] = [];
  const facts = silentlyDropped(contact, event.note);
  if (facts.length > 0) {
    const data = { contact: contact.id, facts };
    refusals.push({ code: "facts-dropped", path: ["note", "collected"], data });
  }
  const { preferredAgent } = event.to;
  if (preferredAgent !== undefined && !floor.agentOf.has(preferredAgent)) {
    const data = { agent: preferredAgent };
    refusals.push({ code: "unknown-agent", path: ["to", "preferredAgent"], data });
  }
  const next = transferred(contact, hand.agent.agent.id, event);
  return [...refusals, ...wayRefusals(floor, next, hand.agent.agent.id, ["to"])];
}

/** The contact waits on with everything it told and with the time it already waited. */
export function transfer(floor: Floor, hand: HandRecord, event: Transfer, at: Instant): void {
  const { contact: record, agent } = hand;
  const next = transferred(record.contact, agent.agent.id, event);
  count(hand, at);
  letGo(hand);
  agent.idleSince = at;
  agent.idleSequence = floor.sequence++;
  // Only the last one: whoever passed it on before may be just whom it needs now.
  record.exclusions = record.exclusions.filter(({ because }) => because !== "transferred");
  exclude(floor, record, agent, "transferred", null);
  settle(floor, agent, at);
  record.waitedMs = 0;
  restart(floor, record, next, at, "transferred");
}

/** What was told and is neither passed on nor owned up to: the customer would be asked again without a word. */
function silentlyDropped({ handover }: Contact, note: TransferNote): readonly string[] {
  const kept = new Set([...note.collected.map(({ name }) => name), ...(note.dropped ?? [])]);
  return (handover?.collected ?? []).map(({ name }) => name).filter((name) => !kept.has(name));
}

/** New needs replace the old; the wish for a certain agent ends, since that agent passed it on. */
function transferred(contact: Contact, agent: string, { to, note }: Transfer): Contact {
  const { preferredAgent: _, handover, call: _called, ...kept } = contact;
  const { queue, needs, language, priority, preferredAgent, channel } = to;
  const next = {
    ...kept,
    ...(queue !== undefined && { queue }),
    ...(needs !== undefined && { needs }),
    ...(language !== undefined && { language }),
    ...(priority !== undefined && { priority }),
    ...(preferredAgent !== undefined && { preferredAgent }),
    ...(channel !== undefined && { channel }),
    handover: handoverOf(contact, agent, note, channel, handover),
  };
  return evenContact(next, contact.offeredAt as Instant);
}

/** A fact lost on the way stays owed until somebody collects it again; a change of channel leaves its trace. */
function handoverOf(
  contact: Contact,
  from: string,
  note: TransferNote,
  channel: Contact["channel"] | undefined,
  earlier: Handover | undefined,
): Handover {
  const { reason, collected, dropped = [] } = note;
  const known = new Set(collected.map(({ name }) => name));
  const owed = new Set([...(earlier?.mustRepeat ?? []), ...dropped]);
  const mustRepeat = [...owed].filter((name) => !known.has(name));
  const changes = channel !== undefined && channel !== contact.channel;
  const channels = changes
    ? [...(earlier?.channels ?? [contact.channel]), channel]
    : earlier?.channels;
  const promise = note.promise ?? earlier?.promise;
  return {
    collected,
    reason,
    from,
    ...(promise !== undefined && { promise }),
    ...(channels !== undefined && { channels }),
    ...(mustRepeat.length > 0 && { mustRepeat }),
  };
}
