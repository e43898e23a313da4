import { estimateWait } from "../waiting/estimate-wait.js";
import { noEstimate } from "../waiting/no-estimate.js";
import type { WaitEstimate } from "../waiting/wait-estimate.js";
import { classOf } from "./classes.js";
import { capacityOf, type Floor, unitsOf } from "./floor.js";
import { stageOf, turnOf } from "./line.js";
import type { AgentRecord, ClassRecord, QueueRecord } from "./records.js";

// What was told beforehand counts as much as so many contacts seen.
const expectationWeight = 10;
// Fewer who gave up say little about patience.
const fewestAbandoned = 20;

/**
 * The wait of a contact from the queue's length: those of every class with an earlier turn, each class
 * weighted by how many of its agents are ours too, over all places of agents who are there.
 */
export function estimate(floor: Floor, contactId: string): WaitEstimate | undefined {
  const contact = floor.contacts.get(contactId);
  if (contact === undefined || !contact.isInLine) return undefined;
  const { channel } = contact.contact;
  const group = classOf(floor, stageOf(contact), channel);
  let places = 0;
  const shared = new Map<ClassRecord, number>();
  for (const { record } of group.members.values()) {
    if (record.presence === "signed-out") continue;
    places += Math.floor(capacityOf(record.agent, channel) / unitsOf(floor, record.agent, channel));
    for (const other of record.classes) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  let weighted = 0;
  for (const [other, ours] of shared) {
    if (other.uses === 0) continue;
    const before = floor.matcher.countBefore(other.id, contact.key, turnOf(contact));
    weighted += (before * ours) / presentIn(other);
  }
  // Halves are rounded down whichever way the sum came about.
  const ahead = Math.max(0, Math.round(weighted - 1e-6));
  const meanHandleMs = handleMsOf(contact.queue);
  if (places === 0 || meanHandleMs === undefined) return noEstimate(ahead);
  const patienceMs = patienceMsOf(contact.queue);
  const situation = { ahead, agents: places, meanHandleMs };
  return estimateWait(patienceMs === undefined ? situation : { ...situation, patienceMs });
}

const isPresent = ({ presence }: AgentRecord): boolean => presence !== "signed-out";

function presentIn(group: ClassRecord): number {
  let count = 0;
  for (const { record } of group.members.values()) if (isPresent(record)) count++;
  return count;
}

function handleMsOf({ queue, statistics }: QueueRecord): number | undefined {
  const { handled, handleMs } = statistics;
  const weight = queue.expectedHandleMs === undefined ? 0 : expectationWeight;
  const total = handleMs + weight * (queue.expectedHandleMs ?? 0);
  return handled + weight === 0 || total === 0 ? undefined : total / (handled + weight);
}

/** Time waited by all over those who gave up: the likeliest mean when patience is exponential. */
function patienceMsOf({ statistics }: QueueRecord): number | undefined {
  const { abandoned, waitedMs } = statistics;
  return abandoned < fewestAbandoned || waitedMs === 0 ? undefined : waitedMs / abandoned;
}
