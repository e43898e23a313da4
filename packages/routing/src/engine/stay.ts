import type { Instant } from "@ramah/core";
import { type Floor, setAlarm } from "./floor.js";
import { leaveStage } from "./line.js";
import type { ContactRecord, QueueRecord } from "./records.js";
import { endWait, startWait } from "./waited.js";

/** Counts a contact in its queue, and sets the alarms that the queue asks for. */
export function enterQueue(floor: Floor, contact: ContactRecord, queue: QueueRecord): void {
  if (contact.isCounted && contact.queue === queue) return;
  const now = floor.now as Instant;
  endWait(contact, now);
  contact.queue = queue;
  contact.isCounted = true;
  startWait(contact, now);
  // Time that ran out in the queue before has nothing to do with this one.
  contact.overdue = null;
  // Who is called back does not wait on the line.
  if (contact.attempts !== null) return;
  const { maximumWaitMs, leaveWithout } = queue.queue;
  const end = maximumWaitMs === undefined ? null : contact.queuedSince + maximumWaitMs;
  setAlarm(floor, "maximum-wait", contact, end);
  // What rings on from the queue before may still be taken; here nobody more is asked.
  if (end !== null && end <= now && contact.hands.length > 0) contact.overdue = "maximum-wait";
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
  endWait(contact, floor.now as Instant);
  contact.isCounted = false;
  if (contact.alarms === undefined) return;
  for (const kind of waitingAlarms) floor.timers.clear(kind, contact);
}

/** The contact is gone for good. */
export function remove(floor: Floor, contact: ContactRecord): void {
  stopWaiting(floor, contact);
  floor.contacts.delete(contact.contact.id);
  floor.slots[contact.slot] = undefined;
  floor.freeSlots.push(contact.slot);
}
