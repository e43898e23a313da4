import type { Instant } from "@ramah/core";
import { isBackingOff } from "./availability.js";
import { classOf } from "./classes.js";
import type { Floor } from "./floor.js";
import { moveTo } from "./lay-out-anew.js";
import { stageOf } from "./line.js";
import { pathOf } from "./path.js";
import type { AgentRecord, ContactRecord, StageRecord } from "./records.js";

/** Chooses the way that begins at a moment: with the wait for the preferred agent, unless that is in vain. */
export function takePath(floor: Floor, contact: ContactRecord, since: Instant): void {
  contact.prefers = isWorthWaiting(floor, contact, since);
  contact.path = pathOf(floor, contact.contact, contact.prefers);
}

/** The call may be made: waits for the preferred agent as things are now, if any of that wait is left. */
export function preferAnew(floor: Floor, contact: ContactRecord, at: Instant): void {
  const { prefers, queuedSince } = contact;
  if (!prefers && queuedSince < at) return;
  if (isWorthWaiting(floor, contact, queuedSince) === prefers) return;
  prefer(floor, contact, !prefers, at);
}

/** Nobody waits for whom they cannot get until the end of that wait: their way goes on as if it had not begun with it. */
export function stopPreferring(
  floor: Floor,
  { agent }: AgentRecord,
  until: Instant = Number.POSITIVE_INFINITY,
): void {
  for (const contact of floor.contacts.values()) {
    if (contact.contact.preferredAgent === agent.id) stopWaitingFor(floor, contact, until);
  }
}

/** The same for one, whose preferred agent cannot have it until a moment. */
export function stopWaitingFor(floor: Floor, contact: ContactRecord, until: Instant): void {
  const { prefers, status, queuedSince } = contact;
  // Whoever is called later, or is being called, is asked about anew when that is due.
  if (!prefers || status !== "waiting" || until < queuedSince + floor.rules.preferredAgentMs)
    return;
  prefer(floor, contact, false, floor.now as Instant);
}

function prefer(floor: Floor, contact: ContactRecord, prefers: boolean, at: Instant): void {
  const { lastsMs } = stageOf(contact).stage;
  // A stage that is over, and whose alarm comes next, is left by that alarm.
  const last = lastsMs === null ? at : contact.stageSince + lastsMs - 1;
  contact.prefers = prefers;
  moveTo(floor, contact, pathOf(floor, contact.contact, prefers), Math.min(at, last));
}

/** Whether the preferred agent is there, may have the contact before that wait is over, and could serve it. */
function isWorthWaiting(floor: Floor, record: ContactRecord, since: Instant): boolean {
  const { contact, exclusions } = record;
  const { preferredAgent } = contact;
  const { preferredAgentMs } = floor.rules;
  if (preferredAgent === undefined || preferredAgentMs === 0) return false;
  const agent = floor.agentOf.get(preferredAgent);
  if (agent === undefined || agent.presence === "signed-out") return false;
  if (agent.site?.isOpen === false) return false;
  const last = since + preferredAgentMs - 1;
  if (isBackingOff(agent, last)) return false;
  if (exclusions.some((one) => one.agent === preferredAgent && isKept(one.until, last)))
    return false;
  const [first] = pathOf(floor, contact, true) as readonly [StageRecord];
  return classOf(floor, first, contact.channel).members.size > 0;
}

const isKept = (until: Instant | null, at: Instant): boolean => until === null || at < until;
