import type { Instant } from "@ramah/core";
import { classOf } from "./classes.js";
import { setCallAlarms } from "./contacts.js";
import type { RoutingEffect } from "./effect.js";
import { type Floor, setAlarm, tell } from "./floor.js";
import { matchAll } from "./match.js";
import { setExclusionAlarm } from "./offers.js";
import { pathOf } from "./path.js";
import { delist, enlist } from "./pending.js";
import type { ContactRecord, QueueRecord, StageRecord } from "./records.js";
import { skipsStage } from "./skip.js";

// A head start by which strict priority beats every wait: 2^42 ms are 139 years.
const strictMs = 4_398_046_511_104;

type Because = Extract<RoutingEffect, { readonly type: "queued" }>["because"];

/** The stage a contact is at. */
export const stageOf = ({ path, stage }: ContactRecord): StageRecord => path[stage] as StageRecord;

/** Where a contact stands in the order: the smallest is served first, and time never changes it. */
export function keyOf(floor: Floor, contact: ContactRecord): number {
  const { stage, queue } = stageOf(contact);
  const priority = contact.ownPriority + stage.queuePriority;
  const offeredAt = contact.contact.offeredAt as Instant;
  if (queue.queue.order === "newest-first") return 2 * (floor.origin as Instant) - offeredAt;
  const { secondsPerPriority } = floor.rules;
  const headStartMs = secondsPerPriority === "strict" ? strictMs : secondsPerPriority * 1000;
  return offeredAt - priority * headStartMs;
}

/** Who of those with the same key is served first. */
export const turnOf = ({ queue, sequence }: ContactRecord): number =>
  queue.queue.order === "newest-first" ? -sequence : sequence;

/** Begins the way of a contact: its first stage, and the alarms of its stay in the queue. */
export function setOut(floor: Floor, contact: ContactRecord, at: Instant, because: Because): void {
  contact.stage = -1;
  contact.hasStood = false;
  contact.isFallingBack = false;
  contact.ownPriority = contact.contact.priority ?? 0;
  contact.queuedSince = at;
  contact.overdue = null;
  if (contact.exclusions.length > 0) setExclusionAlarm(floor, contact);
  if (contact.contact.call !== undefined) setCallAlarms(floor, contact);
  nextStage(floor, contact, at, because);
}

/** Goes on to the next stage that is not skipped, or leaves when there is none. */
export function nextStage(
  floor: Floor,
  contact: ContactRecord,
  at: Instant,
  because: Because,
): void {
  const { isInLine } = contact;
  for (;;) {
    leaveStage(floor, contact);
    const step = contact.path[contact.stage]?.stage.step;
    const next = contact.path[contact.stage + 1];
    const isClosed = next?.stage.isFallback === true && contact.hasStood && !contact.isFallingBack;
    if (next === undefined || isClosed) {
      runOut(floor, contact, floor.now as Instant, "last-step");
      return;
    }
    contact.stage++;
    contact.isFallingBack = next.stage.isFallback === true;
    contact.stageSince = at;
    const { ownPriority } = contact;
    contact.ownPriority = next.stage.ownPriority ?? ownPriority;
    const isSameQueue = contact.queue === next.queue;
    enterQueue(floor, contact, next.queue);
    takeStage(floor, contact, isInLine && isSameQueue);
    if (!isSameQueue) setRingAlarm(floor, contact);
    const { id } = next.queue.queue;
    tell(floor, {
      type: "queued",
      contact: contact.contact.id,
      queue: id,
      stage: contact.stage,
      because,
    });
    // Asked on coming to a stop, not again while its requirements relax.
    if (next.stage.skipIf === undefined || next.stage.step === step) break;
    // Whoever waits longer comes first; then it shows whether somebody is found at once.
    matchAll(floor, floor.now as Instant);
    if (contact.status !== "waiting" || contact.hands.length > 0) break;
    if (!skipsStage(floor, contact, next)) break;
    skipStop(floor, contact);
    contact.ownPriority = ownPriority;
  }
  contact.hasStood = true;
  setStageAlarm(floor, contact);
}

/** All stages of a stop are skipped together; the loop goes on behind the last of them. */
function skipStop(floor: Floor, contact: ContactRecord): void {
  const { path } = contact;
  const { step } = stageOf(contact).stage;
  leaveStage(floor, contact);
  while (path[contact.stage + 1]?.stage.step === step) contact.stage++;
}

export function setStageAlarm(floor: Floor, contact: ContactRecord): void {
  const { lastsMs } = stageOf(contact).stage;
  setAlarm(floor, "stage", contact, lastsMs === null ? null : contact.stageSince + lastsMs);
}

/** Stands at the stage: in line, unless enough offers are out or it is not time to call. */
export function takeStage(floor: Floor, contact: ContactRecord, wasInLine = false): void {
  classOf(floor, stageOf(contact), contact.contact.channel).uses++;
  contact.isAtStage = true;
  if (contact.status !== "waiting") return;
  if (wasInLine || wantsMore(contact)) standInLine(floor, contact);
}

/** Whether nobody is asked yet, or more are asked at once than have been so far. */
export function wantsMore({ hands, queue, overdue }: ContactRecord): boolean {
  if (hands.length === 0) return true;
  if (overdue !== null || queue.strategy.offers !== "all") return false;
  const { strategy } = queue.queue;
  const isBounded = typeof strategy === "object" && strategy.name === "ring-all";
  return hands.length < ((isBounded ? strategy.atMost : undefined) ?? Number.POSITIVE_INFINITY);
}

// mod_callcenter's ring-progressively-delay when it is not set.
const defaultEveryMs = 10_000;

/** When one more agent is asked: counted from whom was asked last, in a queue that asks one after the other. */
export function setRingAlarm(floor: Floor, contact: ContactRecord): void {
  const last = contact.hands.at(-1);
  const { strategy, queue } = contact.queue;
  const choice = queue.strategy;
  const isTimed = typeof choice === "object" && choice.name === "ring-progressively";
  const everyMs = isTimed ? choice.everyMs : defaultEveryMs;
  const isDue = last !== undefined && strategy.offers === "progressive";
  setAlarm(floor, "ring", contact, isDue ? last.since + everyMs : null);
}

/** Stops standing at the stage. */
export function leaveStage(floor: Floor, contact: ContactRecord): void {
  stepOut(floor, contact);
  // Asked for anew: a stage that several channels share remembers the class of the last one only.
  if (contact.isAtStage) classOf(floor, stageOf(contact), contact.contact.channel).uses--;
  contact.isAtStage = false;
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

/** Counts a contact in its queue, and sets the alarms that the queue asks for. */
export function enterQueue(floor: Floor, contact: ContactRecord, queue: QueueRecord): void {
  if (contact.isCounted && contact.queue === queue) return;
  if (contact.isCounted) contact.queue.waiting--;
  contact.queue = queue;
  contact.isCounted = true;
  // Time that ran out in the queue before has nothing to do with this one.
  if (contact.overdue !== "callback-window") contact.overdue = null;
  queue.waiting++;
  // Who is called back does not wait on the line.
  if (contact.attempts !== null) return;
  const { maximumWaitMs, leaveWithout } = queue.queue;
  const end = maximumWaitMs === undefined ? null : contact.queuedSince + maximumWaitMs;
  setAlarm(floor, "maximum-wait", contact, end);
  const now = floor.now as Instant;
  contact.staffUntil = leaveWithout && !queue.isStaffed ? now + leaveWithout.afterMs : null;
  setAlarm(floor, "staff", contact, contact.staffUntil);
}

const waitingAlarms = [
  "stage",
  "maximum-wait",
  "staff",
  "exclusion",
  "ring",
  "call",
  "call-until",
] as const;

/** No longer waits: out of line, out of the count, no alarms of waiting. */
export function stopWaiting(floor: Floor, contact: ContactRecord): void {
  leaveStage(floor, contact);
  if (contact.isCounted) contact.queue.waiting--;
  contact.isCounted = false;
  if (contact.alarms === undefined) return;
  for (const kind of waitingAlarms) floor.timers.clear(kind, contact);
}

/** Time ran out: to the queue that takes over, or away; an offer that is out may still be taken. */
export function runOut(
  floor: Floor,
  contact: ContactRecord,
  at: Instant,
  because: NonNullable<ContactRecord["overdue"]>,
): void {
  if (contact.hands.length > 0) {
    contact.overdue = because;
    stepOut(floor, contact);
    return;
  }
  const { overflowTo } = contact.queue.queue;
  // A step of its own may have led it to a queue that would send it back to where it came from, for ever.
  const isBack = overflowTo === contact.contact.queue;
  const next = because === "callback-window" || isBack ? undefined : overflowTo;
  if (next !== undefined) {
    stopWaiting(floor, contact);
    contact.contact = { ...contact.contact, queue: next };
    contact.prefers = false;
    contact.path = pathOf(floor, contact.contact);
    setOut(floor, contact, at, "overflow");
    return;
  }
  const waitedMs = at - (contact.contact.offeredAt as Instant);
  tell(floor, { type: "timed-out", contact: contact.contact.id, because, waitedMs });
  floor.counts.timedOut++;
  remove(floor, contact);
}

/** The contact is gone for good. */
export function remove(floor: Floor, contact: ContactRecord): void {
  stopWaiting(floor, contact);
  floor.contacts.delete(contact.contact.id);
  floor.slots[contact.slot] = undefined;
  floor.freeSlots.push(contact.slot);
}
