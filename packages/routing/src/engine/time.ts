import type { Instant } from "@ramah/core";
import { refreshSites, settle } from "./availability.js";
import { callFromNow } from "./call-back.js";
import { finish } from "./completion.js";
import { endExclusions } from "./exclusions.js";
import { fail } from "./failure.js";
import type { Floor } from "./floor.js";
import { isLastForCall, stageAfter } from "./line.js";
import { ringOneMore, takeBack } from "./offers.js";
import { forgetPlace } from "./places.js";
import { preferAnew, stopPreferring, stopWaitingFor } from "./preference.js";
import type { AgentRecord, ContactRecord, HandRecord, KeptPlace } from "./records.js";
import type { Due, TimerKind } from "./timers.js";
import { nextStage, runOut } from "./way.js";

/** What is over ends, in the order in which it ended, before anything else happens. */
export function passTime(floor: Floor, at: Instant): void {
  for (const agent of refreshSites(floor, at)) stopPreferring(floor, agent);
  for (let due = floor.timers.pop(at); due !== undefined; due = floor.timers.pop(at)) {
    ring(floor, due, at);
  }
}

/** Each kind of alarm has its kind of thing. */
function ring(floor: Floor, { kind, thing, at: dueAt }: Due, at: Instant): void {
  switch (kind) {
    case "reservation":
      fail(floor, thing as HandRecord, "no-answer", at, dueAt);
      return;
    case "wrap-up":
      finish(floor, thing as HandRecord, dueAt);
      return;
    case "back-off":
      settle(floor, thing as AgentRecord, at);
      return;
    case "site":
      return;
    case "place":
      forgetPlace(floor, (thing as unknown as KeptPlace).customer);
      return;
    default:
      ringContact(floor, kind, thing as ContactRecord, dueAt, at);
  }
}

function ringContact(
  floor: Floor,
  kind: TimerKind,
  contact: ContactRecord,
  dueAt: Instant,
  at: Instant,
): void {
  switch (kind) {
    case "stage":
      if (contact.prefers && isLastForCall(contact, contact.stage)) {
        stopWaitingFor(floor, contact, Number.POSITIVE_INFINITY);
        return;
      }
      // What is on offer stays on offer: the agent was able when asked.
      if (contact.hands.length > 0 && stageAfter(contact, contact.stage) === undefined) {
        runOut(floor, contact, at, "last-step");
      } else nextStage(floor, contact, dueAt, "relaxed");
      return;
    case "maximum-wait":
      runOut(floor, contact, at, "maximum-wait");
      return;
    case "staff":
      contact.staffUntil = null;
      runOut(floor, contact, at, "no-staff");
      return;
    case "call-until":
      // From now on nobody dials, wherever it rings.
      for (const hand of contact.hands) takeBack(floor, hand, "timed-out", at);
      runOut(floor, contact, at, "callback-window");
      return;
    case "exclusion":
      endExclusions(floor, contact, at);
      return;
    case "ring":
      ringOneMore(floor, contact);
      return;
    case "call":
      callFromNow(floor, contact, dueAt);
      preferAnew(floor, contact, dueAt);
      return;
    default:
      return;
  }
}
