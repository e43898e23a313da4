import type { Instant } from "@ramah/core";
import { headStartMs } from "../config/head-start.js";
import { classOf } from "./classes.js";
import type { Floor } from "./floor.js";
import { delist, enlist } from "./pending.js";
import type { ContactRecord, StageRecord } from "./records.js";

/** The stage a contact is at. */
export const stageOf = ({ path, stage }: ContactRecord): StageRecord => path[stage] as StageRecord;

/** The stage after one; a fallback only for those who stood nowhere before. */
export function stageAfter(
  { path, hasStood, isFallingBack }: ContactRecord,
  index: number,
): StageRecord | undefined {
  const next = path[index + 1];
  return next?.stage.isFallback === true && hasStood && !isFallingBack ? undefined : next;
}

/** The queue that takes over, unless that leads back to where a step of its own has led away from, for ever. */
export function overflowOf({ queue, contact }: ContactRecord): string | undefined {
  const { overflowTo } = queue.queue;
  return overflowTo === contact.queue ? undefined : overflowTo;
}

/** Whether a stage is where a customer waits who is to be called: after it there is nothing but to be sent away. */
export const isLastForCall = (contact: ContactRecord, index: number): boolean =>
  contact.attempts !== null &&
  overflowOf(contact) === undefined &&
  stageAfter(contact, index) === undefined;

/** Where a contact stands in the order: the smallest is served first, and time never changes it. */
export function keyOf(floor: Floor, contact: ContactRecord): number {
  const { stage, queue } = stageOf(contact);
  const priority = contact.ownPriority + stage.queuePriority;
  const offeredAt = contact.contact.offeredAt as Instant;
  if (queue.queue.order === "newest-first") return 2 * (floor.origin as Instant) - offeredAt;
  return offeredAt - priority * headStartMs(floor.rules);
}

/** Who of those with the same key is served first. */
export const turnOf = ({ queue, sequence }: ContactRecord): number =>
  queue.queue.order === "newest-first" ? -sequence : sequence;

/** Stands at the stage: in line, unless enough offers are out or it is not time to call. */
export function takeStage(floor: Floor, contact: ContactRecord, wasInLine = false): void {
  classOf(floor, stageOf(contact), contact.contact.channel).uses++;
  contact.isAtStage = true;
  if (contact.status !== "waiting") return;
  if (wasInLine || wantsMore(contact)) standInLine(floor, contact);
}

/** Stops standing at the stage. */
export function leaveStage(floor: Floor, contact: ContactRecord): void {
  stepOut(floor, contact);
  // Asked for anew: a stage that several channels share remembers the class of the last one only.
  if (contact.isAtStage) classOf(floor, stageOf(contact), contact.contact.channel).uses--;
  contact.isAtStage = false;
}

/** Whether nobody is asked yet, or more are asked at once than have been so far. */
export function wantsMore({ hands, queue, overdue }: ContactRecord): boolean {
  if (hands.length === 0) return true;
  if (overdue !== null || queue.strategy.offers !== "all") return false;
  const { strategy } = queue.queue;
  const isBounded = typeof strategy === "object" && strategy.name === "ring-all";
  return hands.length < ((isBounded ? strategy.atMost : undefined) ?? Number.POSITIVE_INFINITY);
}

export function standInLine(floor: Floor, contact: ContactRecord): void {
  const group = classOf(floor, stageOf(contact), contact.contact.channel);
  contact.key = keyOf(floor, contact);
  floor.matcher.enqueue(contact.slot, group.id, contact.key, turnOf(contact));
  contact.isInLine = true;
  enlist(floor.arrived, contact);
}

export function stepOut(floor: Floor, contact: ContactRecord): void {
  delist(floor.arrived, contact);
  if (!contact.isInLine) return;
  contact.isInLine = false;
  floor.matcher.dequeue(contact.slot);
}
