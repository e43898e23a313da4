import type { Instant } from "@ramah/core";
import { setStageAlarm } from "./alarms.js";
import type { Floor } from "./floor.js";
import { leaveStage, stageOf, takeStage } from "./line.js";
import { forgetPaths, pathOf } from "./path.js";
import type { ContactRecord, StageRecord } from "./records.js";

/** After members or their delays changed: everybody stands where the time waited says on the way as it is now. */
export function layOutAnew(floor: Floor, at: Instant): void {
  forgetPaths(floor);
  for (const contact of floor.contacts.values()) {
    const path = pathOf(floor, contact.contact, contact.prefers);
    if (!isDividedAlike(path, contact.path)) moveTo(floor, contact, path, at);
  }
}

const isDividedAlike = (one: readonly StageRecord[], other: readonly StageRecord[]): boolean =>
  one.length === other.length &&
  one.every(({ stage }, index) => stage.waitedMs === other[index]?.stage.waitedMs);

/** To another layout of the same way: to the stage of the same stop and queue that covers the same moment of the wait. */
export function moveTo(
  floor: Floor,
  contact: ContactRecord,
  path: readonly StageRecord[],
  at: Instant,
): void {
  const { isAtStage, isInLine, stageSince } = contact;
  const { step, waitedMs } = stageOf(contact).stage;
  const nowMs = waitedMs + clockOf(contact, at) - stageSince;
  leaveStage(floor, contact);
  const isAtStop = ({ stage, queue }: StageRecord): boolean =>
    stage.step === step && queue === contact.queue;
  const reached = path.findLastIndex((one) => isAtStop(one) && one.stage.waitedMs <= nowMs);
  contact.stage = reached >= 0 ? reached : path.findIndex(isAtStop);
  contact.path = path;
  contact.stageSince = stageSince + stageOf(contact).stage.waitedMs - waitedMs;
  if (!isAtStage) return;
  takeStage(floor, contact, isInLine);
  if (contact.overdue !== "last-step") setStageAlarm(floor, contact);
}

/** The moment on the clock of the way: it stands still until a call may be made, and in somebody's hands. */
function clockOf({ status, callFrom, hands, stageSince }: ContactRecord, at: Instant): Instant {
  if (status === "waiting") return at;
  if (status === "scheduled") return callFrom ?? at;
  return status === "dialling" ? (hands[0]?.since ?? at) : stageSince;
}
