import type { Instant } from "@ramah/core";
import type { Agent } from "../config/agent.js";
import { settle, withdraw } from "./availability.js";
import { rejoin } from "./classes.js";
import { complete, finish } from "./completion.js";
import {
  abandon,
  failCall,
  offer,
  offerRefusals,
  requestCallback,
  update,
  wayRefusals,
} from "./contacts.js";
import type { AgentPatch, RoutingEvent } from "./event.js";
import { addAgent, type Floor, seat } from "./floor.js";
import { accept, connect, fail } from "./offers.js";
import { forgetPaths } from "./path.js";
import { changePresence, checkStaff } from "./presence.js";
import type { RouterRefusal, RouterRefusals } from "./reasons.js";
import type { AgentRecord, ContactRecord, HandRecord } from "./records.js";
import { transfer, transferRefusals } from "./transfer.js";

/** What an event comes to: refusals, or what is to be done. */
export type Handling =
  | { readonly refusals: readonly RouterRefusal[]; readonly act?: undefined }
  | { readonly refusals?: undefined; readonly act: () => void };

const refuse = <Code extends keyof RouterRefusals>(
  code: Code,
  data: RouterRefusals[Code],
  path: RouterRefusal["path"] = ["id"],
): Handling => ({ refusals: [{ code, path, data } as RouterRefusal] });

const after = (refusals: readonly RouterRefusal[], act: () => void): Handling =>
  refusals.length > 0 ? { refusals } : { act };

/** Looks whether an event can be, without touching anything. */
export function handle(floor: Floor, event: RoutingEvent, at: Instant): Handling {
  switch (event.type) {
    case "tick":
      return { act: () => {} };
    case "contact.offered":
      return after(offerRefusals(floor, event.contact, at), () => offer(floor, event.contact, at));
    case "agent.added": {
      const { agent } = event;
      return floor.agentOf.has(agent.id)
        ? refuse("duplicate-agent", { agent: agent.id }, ["agent", "id"])
        : { act: () => add(floor, agent) };
    }
    case "agent.updated":
      return handleAgent(floor, event.agent, at);
    case "reservation.accepted":
    case "reservation.rejected":
      return handleReservation(floor, event, at);
    default: {
      const record = floor.contacts.get(event.id);
      return record === undefined
        ? refuse("unknown-contact", { contact: event.id })
        : handleContact(floor, event, record, at);
    }
  }
}

function handleReservation(
  floor: Floor,
  event: Extract<RoutingEvent, { type: "reservation.accepted" | "reservation.rejected" }>,
  at: Instant,
): Handling {
  const { id } = event;
  const hand = floor.reservations.get(id);
  if (hand !== undefined) {
    return event.type === "reservation.accepted"
      ? { act: () => accept(floor, hand, at) }
      : { act: () => fail(floor, hand, event.cause ?? "rejected", at, at) };
  }
  const isOld = /^r\d{1,15}$/.test(id) && Number(id.slice(1)) < floor.sequence;
  return refuse(isOld ? "reservation-over" : "unknown-reservation", { reservation: id });
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
): Handling {
  const data = { contact: event.id };
  const [hand] = record.hands as readonly [HandRecord];
  const { status } = record;
  switch (event.type) {
    case "contact.abandoned":
    case "contact.callback-requested":
    case "contact.updated": {
      if (status === "connected" || status === "wrapping") {
        return refuse("already-answered", { ...data, agent: hand.agent.agent.id });
      }
      return handleWaiting(floor, event, record, at);
    }
    case "contact.completed":
      if (status !== "connected") return refuse("not-connected", data);
      return { act: () => complete(floor, hand, event.wrapUpMs, at) };
    case "contact.wrapped-up":
      if (status !== "wrapping") return refuse("not-wrapping", data);
      return { act: () => finish(floor, hand, at) };
    case "contact.transferred":
      if (status !== "connected") return refuse("not-connected", data);
      return after(transferRefusals(floor, hand, event), () => transfer(floor, hand, event, at));
    default:
      if (status !== "dialling") return refuse("not-dialling", data);
      return event.type === "callback.answered"
        ? { act: () => connect(floor, hand, at) }
        : { act: () => failCall(floor, hand, at) };
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
): Handling {
  if (event.type === "contact.abandoned") return { act: () => abandon(floor, record, at) };
  if (record.status === "dialling") return refuse("not-waiting", { contact: event.id });
  if (event.type === "contact.callback-requested") {
    const { from, until } = event;
    if (until !== undefined && until <= Math.max(at, from ?? at)) {
      return refuse("window-over", { contact: event.id }, ["until"]);
    }
    return { act: () => requestCallback(floor, record, from, until, at) };
  }
  const { type: _, id: _id, ...changes } = event;
  const contact = { ...record.contact, ...changes };
  return after(wayRefusals(floor, contact, "", []), () => update(floor, record, contact, at));
}

function handleAgent(floor: Floor, patch: AgentPatch, at: Instant): Handling {
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
  return { act: () => updateAgent(floor, record, patch, at) };
}

function add(floor: Floor, agent: Agent): void {
  const record = addAgent(floor, agent);
  record.isPatched = true;
  forgetPaths(floor);
  rejoin(floor, record);
}

function updateAgent(floor: Floor, record: AgentRecord, patch: AgentPatch, at: Instant): void {
  const { id: _, presence, because = "other", ...facts } = patch;
  if (Object.keys(facts).length > 0) {
    record.agent = { ...record.agent, ...facts };
    record.isPatched = true;
    // Who can no longer serve what rings keeps it: the offer was right when it was made.
    seat(floor, record);
    // Delays of members are laid out in the ways.
    if (facts.queues !== undefined) forgetPaths(floor);
    withdraw(floor, record);
    rejoin(floor, record);
    for (const queue of floor.queues) checkStaff(floor, queue, at);
  }
  if (presence !== undefined && (presence !== record.presence || presence === "not-ready")) {
    changePresence(floor, record, presence, because, at);
  } else settle(floor, record, at);
}
