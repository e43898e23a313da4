import type { Instant } from "@ramah/core";
import type { Staffing } from "../config/queue.js";
import { settle } from "./availability.js";
import { finish } from "./completion.js";
import type { NotReadyReason, Presence } from "./event.js";
import { type Floor, noFailures, setAlarm } from "./floor.js";
import { standInLine, wantsMore } from "./line.js";
import { takeBack } from "./offers.js";
import { stopPreferring } from "./preference.js";
import type { AgentRecord, QueueRecord } from "./records.js";

/** Comes, goes, takes a break. Whoever leaves the desk leaves nothing ringing there. */
export function changePresence(
  floor: Floor,
  agent: AgentRecord,
  presence: Presence,
  because: NotReadyReason,
  at: Instant,
): void {
  const before = agent.presence;
  agent.presence = presence;
  agent.because = because;
  if (presence === "signed-out" && before !== "signed-out") {
    for (const hand of [...agent.hands]) if (hand.status === "wrapping") finish(floor, hand, at);
  }
  if (presence === "ready" && before === "signed-out") arrive(floor, agent, at);
  if (presence === "not-ready" && before === "signed-out") arrive(floor, agent, at);
  if (presence !== "ready") {
    for (const hand of [...agent.hands]) {
      if (hand.status === "reserved") takeBack(floor, hand, presence, at);
    }
  }
  if (presence === "signed-out") stopPreferring(floor, agent);
  settle(floor, agent, at);
  if (before !== presence) staffChanged(floor, agent, at);
}

/** A new day at the desk: idle from now, nothing counted yet. Breaks do not come here, and cost nobody a place. */
function arrive(floor: Floor, agent: AgentRecord, at: Instant): void {
  agent.idleSince = at;
  agent.idleSequence = floor.sequence++;
  agent.calls = 0;
  agent.talkMs = 0;
  agent.failures = noFailures;
}

/** Whether an agent counts as staff of this kind. */
export const isStaff = ({ presence }: AgentRecord, staffing: Staffing): boolean =>
  staffing === "member" ||
  presence === "ready" ||
  (staffing === "signed-in" && presence === "not-ready");

/** Queues that people leave when nobody is there start or stop counting. */
function staffChanged(floor: Floor, agent: AgentRecord, at: Instant): void {
  for (const queue of floor.queues) {
    if (queue.queue.leaveWithout !== undefined && queue.members.has(agent)) {
      checkStaff(floor, queue, at);
    }
  }
}

function hasStaff(members: Iterable<AgentRecord>, staffing: Staffing): boolean {
  for (const member of members) if (isStaff(member, staffing)) return true;
  return false;
}

export function checkStaff(floor: Floor, queue: QueueRecord, at: Instant): void {
  const rule = queue.queue.leaveWithout;
  if (rule === undefined) return;
  const isStaffed = hasStaff(queue.members, rule.staffing);
  if (isStaffed === queue.isStaffed) return;
  queue.isStaffed = isStaffed;
  for (const contact of floor.contacts.values()) {
    if (!contact.isCounted || contact.queue !== queue) continue;
    // Who is called back does not wait on the line.
    if (contact.attempts !== null) continue;
    contact.staffUntil = isStaffed ? null : at + rule.afterMs;
    setAlarm(floor, "staff", contact, contact.staffUntil);
    if (isStaffed && contact.overdue === "no-staff") {
      contact.overdue = null;
      if (contact.status === "waiting" && wantsMore(contact)) standInLine(floor, contact);
    }
  }
}
