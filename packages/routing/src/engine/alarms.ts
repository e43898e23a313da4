import { defaultEveryMs } from "../strategies/strategy.js";
import { type Floor, setAlarm } from "./floor.js";
import { isLastForCall, stageOf } from "./line.js";
import type { ContactRecord } from "./records.js";

export function setStageAlarm(floor: Floor, contact: ContactRecord): void {
  const { lastsMs } = stageOf(contact).stage;
  const isLast = isLastForCall(contact, contact.stage);
  // The last stop of a callback has no end, but its wait for a preferred agent has.
  const endless = contact.prefers ? contact.queuedSince + floor.rules.preferredAgentMs : null;
  const end = isLast ? endless : contact.stageSince + (lastsMs ?? 0);
  setAlarm(floor, "stage", contact, lastsMs === null ? null : end);
}

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

export function setCallAlarms(floor: Floor, record: ContactRecord): void {
  const isScheduled = record.status === "scheduled" && record.callFrom !== null;
  setAlarm(floor, "call", record, isScheduled ? record.callFrom : null);
  setAlarm(floor, "call-until", record, record.contact.call?.until ?? null);
}
