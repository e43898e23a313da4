import type { Instant } from "@ramah/core";
import { refreshSites, settle } from "./availability.js";
import { finish } from "./completion.js";
import { forgetPlace } from "./contacts.js";
import type { Floor } from "./floor.js";
import { nextStage, runOut, standInLine } from "./line.js";
import { endExclusions, fail, ringOneMore } from "./offers.js";
import type { AgentRecord, ContactRecord, HandRecord } from "./records.js";
import type { TimerKind } from "./timers.js";

/** What is over ends, in the order in which it ended, before anything else happens; tells whether anything did. */
export function passTime(floor: Floor, at: Instant): boolean {
  let hasPassed = refreshSites(floor, at);
  for (;;) {
    const next = floor.timers.next();
    const due = floor.timers.pop(at);
    if (due === undefined) return hasPassed;
    hasPassed = true;
    ring(floor, due.kind, due.thing, next, at);
  }
}

/** @param dueAt when it should have happened, `at` when it is noticed */
function ring(floor: Floor, kind: TimerKind, thing: number, dueAt: Instant, at: Instant): void {
  switch (kind) {
    case "reservation":
      fail(floor, floor.reservations.get(`r${thing}`) as HandRecord, "no-answer", at, dueAt);
      return;
    case "wrap-up": {
      finish(floor, floor.wrapUps.get(thing) as HandRecord, dueAt);
      return;
    }
    case "back-off":
      settle(floor, floor.agents[thing] as AgentRecord, at);
      return;
    case "site":
      return;
    case "place":
      forgetPlace(floor, floor.placeNames.get(thing) as string);
      return;
    default:
      ringContact(floor, kind, floor.bySequence.get(thing) as ContactRecord, dueAt, at);
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
      // What is on offer stays on offer: the agent was able when asked.
      if (contact.hands.length > 0 && contact.path[contact.stage + 1] === undefined) {
        contact.overdue = "last-step";
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
      runOut(floor, contact, at, "callback-window");
      return;
    case "exclusion":
      endExclusions(floor, contact, at);
      return;
    case "ring":
      ringOneMore(floor, contact, at);
      return;
    case "call":
      contact.status = "waiting";
      contact.callFrom = null;
      standInLine(floor, contact);
      return;
    default:
      return;
  }
}
