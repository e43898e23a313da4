import type { Instant } from "@ramah/core";
import { type Floor, setAlarm } from "./floor.js";
import { leaveStage } from "./line.js";
import type { ContactRecord, QueueRecord } from "./records.js";

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

/** The contact is gone for good. */
export function remove(floor: Floor, contact: ContactRecord): void {
  stopWaiting(floor, contact);
  floor.contacts.delete(contact.contact.id);
  floor.slots[contact.slot] = undefined;
  floor.freeSlots.push(contact.slot);
}
