import type { Instant } from "@ramah/core";
import { setCallAlarms, setStageAlarm } from "./alarms.js";
import { settle } from "./availability.js";
import { setExclusionAlarm } from "./exclusions.js";
import { type Floor, tell } from "./floor.js";
import { letGo } from "./hands.js";
import { takeStage } from "./line.js";
import { takeBack } from "./offers.js";
import { delist } from "./pending.js";
import type { ContactRecord, HandRecord } from "./records.js";
import { enterQueue, remove } from "./stay.js";

/** From waiting on the line to being called: nothing else about the place changes. */
export function requestCallback(
  floor: Floor,
  record: ContactRecord,
  from: Instant | undefined,
  until: Instant | undefined,
  at: Instant,
): void {
  record.attempts = 0;
  record.overdue = null;
  for (const hand of record.hands) takeBack(floor, hand, "updated", at);
  const call = { ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
  record.contact = { ...record.contact, call };
  if (from !== undefined && from > at) schedule(floor, record, from);
  floor.timers.clear("maximum-wait", record);
  floor.timers.clear("staff", record);
  record.staffUntil = null;
  setStageAlarm(floor, record);
  setCallAlarms(floor, record);
}

/** Not to be called before a moment: out of line, with its place. */
export function schedule(floor: Floor, record: ContactRecord, from: Instant): void {
  record.callFrom = from;
  record.status = "scheduled";
  delist(floor.arrived, record);
  if (record.isInLine) floor.matcher.dequeue(record.slot);
  record.isInLine = false;
}

/** Nobody answered the call: back to the same place, for the next attempt. */
export function failCall(floor: Floor, hand: HandRecord, at: Instant): void {
  const { contact: record, agent } = hand;
  const { attempts, retryMs } = floor.rules.callback;
  letGo(hand);
  settle(floor, agent, at);
  if ((record.attempts ?? 0) >= attempts) {
    const waitedMs = at - (record.contact.offeredAt as Instant);
    const { id } = record.contact;
    tell(floor, { type: "timed-out", contact: id, because: "callback-attempts", waitedMs });
    floor.counts.timedOut++;
    remove(floor, record);
    return;
  }
  record.status = "scheduled";
  record.callFrom = at + retryMs;
  takeStage(floor, record);
  enterQueue(floor, record, record.queue);
  setStageAlarm(floor, record);
  setExclusionAlarm(floor, record);
  setCallAlarms(floor, record);
}
