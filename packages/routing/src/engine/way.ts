import type { Instant } from "@ramah/core";
import { setCallAlarms, setRingAlarm, setStageAlarm } from "./alarms.js";
import type { RoutingEffect } from "./effect.js";
import { setExclusionAlarm } from "./exclusions.js";
import { type Floor, tell } from "./floor.js";
import { isLastForCall, leaveStage, overflowOf, stageAfter, stepOut, takeStage } from "./line.js";
import { matchAll } from "./match.js";
import { pathOf } from "./path.js";
import type { ContactRecord } from "./records.js";
import { skipsStage } from "./skip.js";
import { enterQueue, remove, stopWaiting } from "./stay.js";
import { waitedMsOf } from "./waited.js";

type Because = Extract<RoutingEffect, { readonly type: "queued" }>["because"];

/** Begins the way of a contact: its first stage, and the alarms of its stay in the queue. */
export function setOut(floor: Floor, contact: ContactRecord, at: Instant, because: Because): void {
  contact.stage = -1;
  contact.hasStood = false;
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
    const next = stageAfter(contact, contact.stage);
    if (next === undefined) {
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
    if (!isOver(floor, contact)) matchAll(floor, floor.now as Instant);
    if (contact.status !== "waiting" || contact.hands.length > 0) break;
    const last = lastOfStop(contact);
    if (isLastForCall(contact, last) || !skipsStage(floor, contact, next)) break;
    leaveStage(floor, contact);
    contact.stage = last;
    contact.ownPriority = ownPriority;
  }
  contact.hasStood = true;
  setStageAlarm(floor, contact);
}

/** Whether its time in the queue was over as it came: nobody is asked there. */
const isOver = ({ timers, now }: Floor, contact: ContactRecord): boolean =>
  (["maximum-wait", "staff", "call-until"] as const).some(
    (kind) => (timers.when(kind, contact) ?? Number.POSITIVE_INFINITY) <= (now as Instant),
  );

/** All stages of a stop are skipped together. */
function lastOfStop({ path, stage }: ContactRecord): number {
  const step = path[stage]?.stage.step;
  let last = stage;
  while (path[last + 1]?.stage.step === step) last++;
  return last;
}

/** Time ran out: to the queue that takes over, or away; an offer that is out may still be taken. */
export function runOut(
  floor: Floor,
  contact: ContactRecord,
  at: Instant,
  because: NonNullable<ContactRecord["overdue"]> | "callback-window",
): void {
  if (because !== "callback-window" && contact.hands.length > 0) {
    // Somebody may come yet; another time that ran out does not come back.
    if (because !== "no-staff" || contact.overdue === null) contact.overdue = because;
    stepOut(floor, contact);
    return;
  }
  const next = because === "callback-window" ? undefined : overflowOf(contact);
  if (next !== undefined) {
    stopWaiting(floor, contact);
    contact.contact = { ...contact.contact, queue: next };
    contact.prefers = false;
    contact.path = pathOf(floor, contact.contact);
    setOut(floor, contact, at, "overflow");
    return;
  }
  const waitedMs = waitedMsOf(contact, at);
  tell(floor, { type: "timed-out", contact: contact.contact.id, because, waitedMs });
  floor.counts.timedOut++;
  remove(floor, contact);
}
