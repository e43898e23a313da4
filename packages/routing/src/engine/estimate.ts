import type { Instant } from "@ramah/core";
import { gammaOf } from "../waiting/distributions.js";
import { estimateWait } from "../waiting/estimate-wait.js";
import { inUnits } from "../waiting/in-units.js";
import { noEstimate } from "../waiting/no-estimate.js";
import type { WaitEstimate } from "../waiting/wait-estimate.js";
import { classOf } from "./classes.js";
import { capacityOf, type Floor, unitsOf } from "./floor.js";
import { stageOf, turnOf } from "./line.js";
import type {
  AgentRecord,
  ClassRecord,
  ContactRecord,
  MemberRecord,
  QueueRecord,
} from "./records.js";
import { handleMsOf, loadOfQueue, patienceMsOf } from "./seen.js";

// Above this share of their time for others first, a wait of whoever comes last is anybody's guess.
const mostElsewhere = 0.9;

/**
 * The wait of a contact from the queue's length, over all places of agents who are there for it. Those who will
 * come later to a queue that these agents serve first take places away.
 */
export function estimate(floor: Floor, contactId: string): WaitEstimate | undefined {
  const contact = floor.contacts.get(contactId);
  if (contact === undefined || !contact.isInLine) return undefined;
  const { channel } = contact.contact;
  const { members } = classOf(floor, stageOf(contact), channel);
  const able = [...members.values()].filter(({ record }) => !isKept(contact, record));
  const there = able.filter(isThere);
  const meanHandleMs = handleMsOf(contact.queue);
  if (there.length === 0 || meanHandleMs === undefined) {
    // With nobody there, the place in line is that among those who may come.
    const [some, counts] = there.length === 0 ? [able, () => true] : [there, isThere];
    return noEstimate(aheadOf(floor, contact, some, counts));
  }
  let places = 0;
  for (const { record } of there) {
    places += Math.floor(capacityOf(record.agent, channel) / unitsOf(floor, record.agent, channel));
  }
  const share = Math.min(mostElsewhere, agentsElsewhere(floor, there) / places);
  const patienceMs = patienceMsOf(contact.queue);
  const wait = estimateWait({
    ahead: aheadOf(floor, contact, there, isThere),
    agents: places * (1 - share),
    meanHandleMs,
    ...(patienceMs !== undefined && { patienceMs }),
  });
  return share === 0 ? wait : overtaken(wait, share);
}

type Members = readonly MemberRecord[];

/** Whether the agent takes contacts, now or when the one in hand is done. */
const isThere = ({ record: { presence, site } }: Pick<MemberRecord, "record">): boolean =>
  presence === "ready" && site?.isOpen !== false;

/** Whether the agent passed it on. */
const isKept = ({ exclusions }: ContactRecord, { agent }: AgentRecord): boolean =>
  exclusions.some((one) => one.agent === agent.id && one.until === null);

/**
 * How many our agents serve before: of every class those with an earlier turn, and all of a class that they
 * serve first, each class weighted by how many of its agents are ours too.
 */
function aheadOf(
  floor: Floor,
  contact: ContactRecord,
  ours: Members,
  counts: typeof isThere,
): number {
  const shared = new Map<ClassRecord, { first: number; inTurn: number }>();
  for (const { record, rank } of ours) {
    for (const other of record.classes) {
      const others = other.members.get(record.index)?.rank ?? rank;
      if (other.uses === 0 || others > rank) continue;
      const share = shared.get(other) ?? { first: 0, inTurn: 0 };
      shared.set(other, share);
      if (others < rank) share.first++;
      else share.inTurn++;
    }
  }
  let ahead = 0;
  for (const [{ id, members }, { first, inTurn }] of shared) {
    const all = floor.matcher.waiting(id);
    const before = floor.matcher.countBefore(id, contact.key, turnOf(contact));
    const theirs = [...members.values()].filter(counts);
    ahead += (all * first + before * inTurn) / theirs.length;
  }
  // Halves are rounded down whichever way the sum came about.
  return Math.max(0, Math.round(ahead - 1e-6));
}

/** How many of our agents those take on average who come to a queue that they serve first. */
function agentsElsewhere(floor: Floor, ours: Members): number {
  const first = new Map<string, number>();
  for (const { record, rank } of ours) {
    for (const { queue, priority = 1 } of record.agent.queues ?? []) {
      if (priority < rank) first.set(queue, (first.get(queue) ?? 0) + 1);
    }
  }
  let taken = 0;
  for (const [id, some] of first) {
    const queue = floor.queueOf.get(id) as QueueRecord;
    const all = [...queue.members].filter((record) => isThere({ record }));
    taken += (loadOfQueue(queue, floor.now as Instant) * some) / all.length;
  }
  return taken;
}

/**
 * Wider than a wait that nobody breaks in on. Where those who break in come by chance too, the variance of the
 * time until a line has gone down by so many is that of a birth and death process: (1 + share) / (1 - share) as much.
 */
function overtaken({ ahead, method, mean, sd }: WaitEstimate, share: number): WaitEstimate {
  const wider = (sd / mean) * Math.sqrt((1 + share) / (1 - share));
  return inUnits(ahead, method, mean, 1, wider, gammaOf(1, wider));
}
