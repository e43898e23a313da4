import type { Instant } from "@ramah/core";
import { setCallAlarms, setStageAlarm } from "./alarms.js";
import { settle } from "./availability.js";
import { setExclusionAlarm } from "./exclusions.js";
import { type Floor, tell } from "./floor.js";
import { letGo } from "./hands.js";
import { standInLine, stepOut, takeStage } from "./line.js";
import { takeBack } from "./offers.js";
import { preferAnew } from "./preference.js";
import type { ContactRecord, HandRecord } from "./records.js";
import { enterQueue, remove } from "./stay.js";
import { endWait, startWait, waitedMsOf } from "./waited.js";

/**
 * From waiting on the line to being called, or called at another time: nothing else about the place changes,
 * and what was agreed before no longer counts.
 */
export function requestCallback(
  floor: Floor,
  record: ContactRecord,
  from: Instant | undefined,
  until: Instant | undefined,
  at: Instant,
): void {
  endWait(record, at);
  record.attempts = 0;
  record.overdue = null;
  for (const hand of record.hands) takeBack(floor, hand, "updated", at);
  const call = { ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
  record.contact = { ...record.contact, call };
  const isNew = record.status === "waiting";
  if (isNew) startWait(record, at);
  else callFromNow(floor, record, at);
  if (from !== undefined && from > at) schedule(floor, record, from, at);
  floor.timers.clear("maximum-wait", record);
  floor.timers.clear("staff", record);
  record.staffUntil = null;
  setStageAlarm(floor, record);
  setCallAlarms(floor, record);
  if (!isNew && record.callFrom === null) preferAnew(floor, record, at);
}

/** Not to be called before a moment: out of line with its place, and no time passes on its way since another. */
function schedule(floor: Floor, record: ContactRecord, from: Instant, since: Instant): void {
  stepOut(floor, record);
  endWait(record, floor.now as Instant);
  record.status = "scheduled";
  record.callFrom = from;
  holdClocks(record, from - since);
}

/** May be called: in line again at its place. */
export function callFromNow(floor: Floor, record: ContactRecord, at: Instant): void {
  holdClocks(record, at - (record.callFrom as Instant));
  record.status = "waiting";
  record.callFrom = null;
  startWait(record, at);
  standInLine(floor, record);
}

/** The way goes on so much later, or sooner than was thought. */
function holdClocks(record: ContactRecord, byMs: number): void {
  record.stageSince += byMs;
  record.queuedSince += byMs;
}

/** Nobody answered the call: back to the same place, for the next attempt. */
export function failCall(floor: Floor, hand: HandRecord, at: Instant): void {
  const { contact: record, agent } = hand;
  const { attempts, retryMs } = floor.rules.callback;
  letGo(hand);
  settle(floor, agent, at);
  if ((record.attempts ?? 0) >= attempts) {
    const waitedMs = waitedMsOf(record, at);
    const { id } = record.contact;
    tell(floor, { type: "timed-out", contact: id, because: "callback-attempts", waitedMs });
    floor.counts.timedOut++;
    remove(floor, record);
    return;
  }
  schedule(floor, record, at + retryMs, hand.since);
  takeStage(floor, record);
  enterQueue(floor, record, record.queue);
  setStageAlarm(floor, record);
  setExclusionAlarm(floor, record);
  setCallAlarms(floor, record);
}
