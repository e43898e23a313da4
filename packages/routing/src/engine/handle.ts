import type { Instant } from "@ramah/core";
import { offerRefusals, wayRefusals } from "./admission.js";
import { add, updateAgent } from "./agents.js";
import { failCall, requestCallback } from "./call-back.js";
import { complete, finish } from "./completion.js";
import { abandon, offer, update } from "./contacts.js";
import type { AgentPatch, RoutingEvent } from "./event.js";
import { fail } from "./failure.js";
import type { Floor } from "./floor.js";
import { accept, connect } from "./offers.js";
import type { RouterRefusal, RouterRefusals } from "./reasons.js";
import type { ContactRecord, HandRecord } from "./records.js";
import { transfer, transferRefusals } from "./transfer.js";

type Refusals = readonly RouterRefusal[];

const none: Refusals = [];

const refuse = <Code extends keyof RouterRefusals>(
  code: Code,
  data: RouterRefusals[Code],
  path: RouterRefusal["path"] = ["id"],
): Refusals => [{ code, path, data } as RouterRefusal];

/**
 * Does what an event asks for, or tells why that cannot be and touches nothing.
 *
 * @param isTrial only looks
 */
export function handle(floor: Floor, event: RoutingEvent, at: Instant, isTrial: boolean): Refusals {
  switch (event.type) {
    case "tick":
      return none;
    case "contact.offered": {
      const refusals = offerRefusals(floor, event.contact, at);
      if (refusals.length === 0 && !isTrial) offer(floor, event.contact, at);
      return refusals;
    }
    case "agent.added": {
      const { agent } = event;
      if (floor.agentOf.has(agent.id)) {
        return refuse("duplicate-agent", { agent: agent.id }, ["agent", "id"]);
      }
      if (!isTrial) add(floor, agent, at);
      return none;
    }
    case "agent.updated":
      return handleAgent(floor, event.agent, at, isTrial);
    case "reservation.accepted":
    case "reservation.rejected":
      return handleReservation(floor, event, at, isTrial);
    default: {
      const record = floor.contacts.get(event.id);
      return record === undefined
        ? refuse("unknown-contact", { contact: event.id })
        : handleContact(floor, event, record, at, isTrial);
    }
  }
}

function handleReservation(
  floor: Floor,
  event: Extract<RoutingEvent, { type: "reservation.accepted" | "reservation.rejected" }>,
  at: Instant,
  isTrial: boolean,
): Refusals {
  const { id } = event;
  const number = numberOf(id);
  const hand = floor.reservations.get(number);
  // Past its end it is over, noticed or not.
  if (hand === undefined || (hand.until !== null && hand.until <= at)) {
    const isOld = number >= 0 && number < floor.sequence;
    return refuse(isOld ? "reservation-over" : "unknown-reservation", { reservation: id });
  }
  if (isTrial) return none;
  if (event.type === "reservation.accepted") accept(floor, hand, at);
  else fail(floor, hand, event.cause ?? "rejected", at, at);
  return none;
}

/** The number after the `r`, -1 for anything else. Digits are read one by one: a pattern costs several times as much. */
function numberOf(id: string): number {
  if (id.length < 2 || id.length > 16 || id[0] !== "r") return -1;
  let number = 0;
  for (let index = 1; index < id.length; index++) {
    const digit = id.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9 || (digit === 0 && index === 1 && id.length > 2)) return -1;
    number = number * 10 + digit;
  }
  return number;
}

type ContactEvent = Exclude<
  Extract<RoutingEvent, { readonly id: string }>,
  { readonly type: `reservation.${string}` }
>;

function handleContact(
  floor: Floor,
  event: ContactEvent,
  record: ContactRecord,
  at: Instant,
  isTrial: boolean,
): Refusals {
  const [hand] = record.hands as readonly [HandRecord];
  const { status } = record;
  switch (event.type) {
    case "contact.abandoned":
    case "contact.callback-requested":
    case "contact.updated":
      return status === "connected" || status === "wrapping"
        ? refuse("already-answered", { contact: event.id, agent: hand.agent.agent.id })
        : handleWaiting(floor, event, record, at, isTrial);
    case "contact.completed":
      if (status !== "connected") return refuse("not-connected", { contact: event.id });
      if (!isTrial) complete(floor, hand, event.wrapUpMs, at);
      return none;
    case "contact.wrapped-up":
      if (status !== "wrapping") return refuse("not-wrapping", { contact: event.id });
      if (!isTrial) finish(floor, hand, at);
      return none;
    case "contact.transferred": {
      if (status !== "connected") return refuse("not-connected", { contact: event.id });
      const refusals = transferRefusals(floor, hand, event);
      if (refusals.length === 0 && !isTrial) transfer(floor, hand, event, at);
      return refusals;
    }
    default:
      if (status !== "dialling") return refuse("not-dialling", { contact: event.id });
      if (isTrial) return none;
      if (event.type === "callback.answered") connect(floor, hand, at);
      else failCall(floor, hand, at);
      return none;
  }
}

function handleWaiting(
  floor: Floor,
  event: Extract<
    RoutingEvent,
    { type: "contact.abandoned" | "contact.callback-requested" | "contact.updated" }
  >,
  record: ContactRecord,
  at: Instant,
  isTrial: boolean,
): Refusals {
  if (event.type === "contact.abandoned") {
    if (!isTrial) abandon(floor, record, at);
    return none;
  }
  if (record.status === "dialling") return refuse("not-waiting", { contact: event.id });
  if (event.type === "contact.callback-requested") {
    const { from, until } = event;
    if (until !== undefined && until <= Math.max(at, from ?? at)) {
      return refuse("window-over", { contact: event.id }, ["until"]);
    }
    if (!isTrial) requestCallback(floor, record, from, until, at);
    return none;
  }
  const { priority, attributes, needs } = event;
  const contact = {
    ...record.contact,
    ...(priority !== undefined && { priority }),
    ...(attributes !== undefined && { attributes }),
    ...(needs !== undefined && { needs }),
  };
  // A new priority goes no other way.
  const refusals =
    attributes === undefined && needs === undefined ? none : wayRefusals(floor, contact, "", []);
  if (refusals.length === 0 && !isTrial) update(floor, record, contact, at);
  return refusals;
}

function handleAgent(floor: Floor, patch: AgentPatch, at: Instant, isTrial: boolean): Refusals {
  const record = floor.agentOf.get(patch.id);
  if (record === undefined) return refuse("unknown-agent", { agent: patch.id }, ["agent", "id"]);
  if (patch.presence === "signed-out") {
    const talking = record.hands.filter(
      ({ status }) => status === "connected" || status === "dialling",
    );
    if (talking.length > 0) {
      const contacts = talking.map(({ contact }) => contact.contact.id);
      return refuse("holds-contacts", { agent: patch.id, contacts }, ["agent", "presence"]);
    }
  }
  if (!isTrial) updateAgent(floor, record, patch, at);
  return none;
}
