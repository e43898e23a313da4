import type { Instant } from "@ramah/core";
import type { Staffing } from "../config/queue.js";
import type { Contact } from "../contact/contact.js";
import { classOf } from "./classes.js";
import type { Floor } from "./floor.js";
import { pathOf } from "./path.js";
import { backAt, placeFor } from "./places.js";
import { isStaff } from "./presence.js";
import type { RouterRefusal } from "./reasons.js";
import type { StageRecord } from "./records.js";

/** Why a contact cannot come in, told at once instead of at the end of a wait. */
export function offerRefusals(
  floor: Floor,
  contact: Contact,
  at: Instant,
): readonly RouterRefusal[] {
  const { id, preferredAgent, offeredAt, call } = contact;
  const refusals: RouterRefusal[] = [];
  if (floor.contacts.has(id)) {
    refusals.push({ code: "duplicate-contact", path: ["contact", "id"], data: { contact: id } });
  }
  if (offeredAt !== undefined && offeredAt > at) {
    const data = { contact: id, byMs: offeredAt - at };
    refusals.push({ code: "offered-in-future", path: ["contact", "offeredAt"], data });
  }
  if (preferredAgent !== undefined && !floor.agentOf.has(preferredAgent)) {
    const data = { agent: preferredAgent };
    refusals.push({ code: "unknown-agent", path: ["contact", "preferredAgent"], data });
  }
  if (call?.until !== undefined && call.until <= Math.max(at, call.from ?? at)) {
    refusals.push({ code: "window-over", path: ["contact", "call"], data: { contact: id } });
  }
  if (refusals.length > 0) return refusals;
  const place = placeFor(floor, contact, at);
  return place === undefined
    ? wayRefusals(floor, contact, undefined, ["contact"])
    : wayRefusals(floor, backAt(floor, contact, place), "", ["contact"]);
}

/**
 * What is wrong with the way a contact would go.
 *
 * @param exceptAgent who passes it on, or nobody for whom else it was let in before; such contacts are not counted anew
 */
export function wayRefusals(
  floor: Floor,
  contact: Contact,
  exceptAgent: string | undefined,
  path: RouterRefusal["path"],
): readonly RouterRefusal[] {
  const way = pathOf(floor, contact);
  const [first] = way;
  const data = { contact: contact.id };
  if (first === undefined) return [{ code: "no-route", path, data }];
  const { queue } = first;
  const { maximumWaiting, joinWhen = "member" } = queue.queue;
  // Whoever was let in once is let in: on a transfer, or back to the place that is kept.
  if (exceptAgent === undefined && queue.waiting >= (maximumWaiting ?? Number.POSITIVE_INFINITY)) {
    const full = { queue: queue.queue.id, waiting: queue.waiting };
    return [{ code: "queue-full", path: [...path, "queue"], data: full }];
  }
  if (joinWhen === "always" || hasStaff(floor, way, contact, joinWhen, exceptAgent)) return [];
  if (joinWhen !== "member" && hasStaff(floor, way, contact, "member", exceptAgent)) {
    const nobody = { queue: queue.queue.id, staffing: joinWhen };
    return [{ code: "nobody-there", path: [...path, "queue"], data: nobody }];
  }
  return isServedLater(floor, way, contact, exceptAgent)
    ? []
    : [{ code: "nobody-qualified", path, data }];
}

/** Whether the way ends, and the queue that takes over has somebody for it. */
function isServedLater(
  floor: Floor,
  way: readonly StageRecord[],
  contact: Contact,
  exceptAgent: string | undefined,
): boolean {
  const { queue, stage } = way.at(-1) as StageRecord;
  const { overflowTo, maximumWaitMs, leaveWithout } = queue.queue;
  const ends = maximumWaitMs !== undefined || leaveWithout !== undefined || stage.lastsMs !== null;
  if (!ends || overflowTo === undefined || overflowTo === contact.queue) return false;
  const over = { ...contact, queue: overflowTo };
  const next = pathOf(floor, over);
  return (
    hasStaff(floor, next, over, "member", exceptAgent) ||
    isServedLater(floor, next, over, exceptAgent)
  );
}

/** Whether somebody is there who may take the contact at some stage of its way. */
function hasStaff(
  floor: Floor,
  way: readonly StageRecord[],
  { channel }: Contact,
  staffing: Staffing,
  exceptAgent: string | undefined,
): boolean {
  for (const stage of way) {
    const { members } = classOf(floor, stage, channel);
    if (staffing === "member" && exceptAgent === undefined) {
      if (members.size > 0) return true;
      continue;
    }
    for (const { record } of members.values()) {
      if (record.agent.id !== exceptAgent && isStaff(record, staffing)) return true;
    }
  }
  return false;
}
