import type { Channel, Instant, ReasonOf } from "@ramah/core";
import type { OfferFailure } from "../config/rules.js";
import type { RequirementBlocks, RequirementRemedies } from "../requirements/reasons.js";
import { remedyFor } from "../requirements/remedy.js";
import { isBackingOff, openingAfter } from "./availability.js";
import { membershipOf } from "./classes.js";
import { comingStages } from "./coming.js";
import type { NotReadyReason } from "./event.js";
import { capacityOf, type Floor, loadOf, unitsOf } from "./floor.js";
import { stageOf } from "./line.js";
import type { AgentRecord, ContactRecord } from "./records.js";

/** What keeps an agent from a contact besides what the contact asks for. */
export interface FloorBlocks {
  "not-a-member": { readonly agent: string; readonly queues: readonly string[] };
  /** Members of this tier are not asked yet, or no longer; `opensInMs` is `null` when they never will be. */
  "tier-closed": {
    readonly agent: string;
    readonly tier: number;
    readonly opensInMs: number | null;
  };
  "delay-not-over": {
    readonly agent: string;
    readonly delayMs: number;
    readonly opensInMs: number | null;
  };
  /** A contact of the channel takes more units than the agent has at all. */
  "capacity-too-small": {
    readonly agent: string;
    readonly channel: Channel;
    readonly needs: number;
    readonly capacity: number;
  };
  "signed-out": { readonly agent: string };
  "not-ready": { readonly agent: string; readonly because: NotReadyReason };
  /** Too few units are free; `missing` says how many must be freed. */
  busy: { readonly agent: string; readonly contacts: readonly string[]; readonly missing: number };
  "site-closed": {
    readonly agent: string;
    readonly site: string;
    readonly opensAt: Instant | null;
    readonly opensInMs: number | null;
  };
  "backing-off": { readonly agent: string; readonly againInMs: number };
  "excluded-by-failure": {
    readonly agent: string;
    readonly because: OfferFailure;
    readonly againInMs: number;
  };
  "excluded-by-transfer": { readonly agent: string };
}

/** The change that takes one of {@link FloorBlocks} away. */
export interface FloorRemedies {
  "join-queue": { readonly agent: string; readonly queues: readonly string[] };
  "open-tier": { readonly agent: string; readonly tier: number };
  "wait-delay": { readonly agent: string; readonly delayMs: number };
  "enlarge-capacity": {
    readonly agent: string;
    readonly channel: Channel;
    readonly toCapacity: number;
  };
  "sign-in-and-be-ready": { readonly agent: string };
  "be-ready": { readonly agent: string };
  "free-units": { readonly agent: string; readonly units: number };
  "open-site": { readonly agent: string; readonly site: string };
  "wait-out": { readonly agent: string; readonly ms: number };
  "lift-exclusion": { readonly agent: string };
}

/** Why an agent cannot take a contact. */
export type RoutingBlock = ReasonOf<RequirementBlocks> | ReasonOf<FloorBlocks>;
/** One change that takes a block away. */
export type RoutingRemedy = ReasonOf<RequirementRemedies> | ReasonOf<FloorRemedies>;

/**
 * Everything that stands between an agent and a contact, and nothing else: with these taken away the agent
 * may have it, with any of them left not.
 */
export function blocksOf(
  floor: Floor,
  record: AgentRecord,
  contact: ContactRecord,
  at: Instant,
): readonly RoutingBlock[] {
  const { requirements } = stageOf(contact);
  return [
    ...memberBlocks(floor, record, contact, at),
    ...requirements.blocks(record.agent),
    ...presenceBlocks(floor, record, contact, at),
  ];
}

const nameOf = ({ agent }: AgentRecord): string => agent.name ?? agent.id;

/** Of several memberships the one that comes nearest is told. */
function memberBlocks(
  floor: Floor,
  record: AgentRecord,
  contact: ContactRecord,
  at: Instant,
): RoutingBlock[] {
  const { queues, fromTier, toTier, waitedMs } = stageOf(contact).stage;
  const agent = nameOf(record);
  const memberships = record.agent.queues ?? [{ queue: queues[0] }];
  // Of two memberships of one queue the first holds.
  const own = queues.flatMap((id) => memberships.find(({ queue }) => queue === id) ?? []);
  const opening = comingStages(floor, contact).find(
    (coming) => membershipOf(record, coming.record) !== undefined,
  );
  const opensInMs = opening === undefined ? null : opening.at - at;
  const isRingingAll = contact.hands.length > 0 && contact.queue.strategy.offers === "all";
  const found = own.map(({ tier = 0, delayMs = 0 }): RoutingBlock[] => {
    const blocks: RoutingBlock[] = [];
    const isShut = tier < fromTier || (toTier !== null && tier > toTier);
    // Who rings with others is of their tier.
    const ringsElsewhere = isRingingAll && tier !== contact.memory.lastTier;
    if (isShut || ringsElsewhere) {
      blocks.push({ code: "tier-closed", data: { agent, tier, opensInMs } });
    }
    if (delayMs > waitedMs) {
      blocks.push({ code: "delay-not-over", data: { agent, delayMs, opensInMs } });
    }
    return blocks;
  });
  if (found.length === 0) return [{ code: "not-a-member", data: { agent, queues } }];
  return found.reduce((fewest, one) => (one.length < fewest.length ? one : fewest));
}

function presenceBlocks(
  floor: Floor,
  record: AgentRecord,
  contact: ContactRecord,
  at: Instant,
): RoutingBlock[] {
  const blocks: RoutingBlock[] = [];
  const agent = nameOf(record);
  const { channel } = contact.contact;
  // Nothing is said of readiness of somebody who is not there.
  if (record.presence === "signed-out") blocks.push({ code: "signed-out", data: { agent } });
  else if (record.presence === "not-ready") {
    blocks.push({ code: "not-ready", data: { agent, because: record.because } });
  }
  const capacity = capacityOf(record.agent, channel);
  const needs = unitsOf(floor, record.agent, channel);
  if (capacity < needs) {
    blocks.push({ code: "capacity-too-small", data: { agent, channel, needs, capacity } });
  }
  const missing = loadOf(record, channel) + Math.min(needs, capacity) - capacity;
  const isSlots = record.agent.capacity !== undefined && "slots" in record.agent.capacity;
  const others = record.hands.filter(
    (hand) => hand.contact !== contact && (!isSlots || hand.contact.contact.channel === channel),
  );
  if (missing > 0 && others.length > 0) {
    const contacts = others.map((hand) => hand.contact.contact.id);
    blocks.push({ code: "busy", data: { agent, contacts, missing } });
  }
  const { site } = record;
  if (site !== undefined && !site.isOpen) {
    const opensAt = nextOpening(site.hours, at);
    const opensInMs = opensAt === null ? null : opensAt - at;
    blocks.push({ code: "site-closed", data: { agent, site: site.name, opensAt, opensInMs } });
  }
  if (isBackingOff(record, at)) {
    blocks.push({ code: "backing-off", data: { agent, againInMs: record.backOffUntil - at } });
  }
  for (const { agent: id, because, until } of contact.exclusions) {
    if (id !== record.agent.id) continue;
    if (because === "transferred") blocks.push({ code: "excluded-by-transfer", data: { agent } });
    else if (until !== null && until > at) {
      const againInMs = until - at;
      blocks.push({ code: "excluded-by-failure", data: { agent, because, againInMs } });
    }
  }
  return blocks;
}

function nextOpening(
  hours: NonNullable<AgentRecord["site"]>["hours"],
  at: Instant,
): Instant | null {
  try {
    const opening = hours === undefined ? at : openingAfter(hours, at);
    return opening > at && opening < Number.POSITIVE_INFINITY ? opening : null;
  } catch {
    return null;
  }
}

/** The change that takes a block away. */
export function remedyOf(block: RoutingBlock): RoutingRemedy {
  const { agent } = block.data;
  switch (block.code) {
    case "not-a-member":
      return { code: "join-queue", data: block.data };
    case "tier-closed":
      return { code: "open-tier", data: { agent, tier: block.data.tier } };
    case "delay-not-over":
      return { code: "wait-delay", data: { agent, delayMs: block.data.delayMs } };
    case "capacity-too-small": {
      const { channel, needs } = block.data;
      return { code: "enlarge-capacity", data: { agent, channel, toCapacity: needs } };
    }
    case "signed-out":
      return { code: "sign-in-and-be-ready", data: { agent } };
    case "not-ready":
      return { code: "be-ready", data: { agent } };
    case "busy":
      return { code: "free-units", data: { agent, units: block.data.missing } };
    case "site-closed":
      return { code: "open-site", data: { agent, site: block.data.site } };
    case "backing-off":
      return { code: "wait-out", data: { agent, ms: block.data.againInMs } };
    case "excluded-by-failure":
    case "excluded-by-transfer":
      return { code: "lift-exclusion", data: { agent } };
    default:
      return remedyFor(block);
  }
}
