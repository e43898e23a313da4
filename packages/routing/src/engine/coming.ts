import type { Instant } from "@ramah/core";
import type { Floor } from "./floor.js";
import type { ContactRecord, QueueRecord, StageRecord } from "./records.js";

/** The stages that a contact gets to by time alone, and when, as long as nobody takes it. */
export function comingStages(
  { timers }: Floor,
  contact: ContactRecord,
): readonly { readonly record: StageRecord; readonly at: Instant }[] {
  const { path, hasStood, isFallingBack } = contact;
  const alarmAt = (kind: "maximum-wait" | "staff" | "call-until"): Instant =>
    timers.when(kind, contact) ?? Number.POSITIVE_INFINITY;
  const coming: { record: StageRecord; at: Instant }[] = [];
  let { queue } = contact;
  let end = Math.min(alarmAt("maximum-wait"), alarmAt("staff"));
  let at = timers.when("stage", contact);
  for (const record of path.slice(contact.stage + 1)) {
    const { isFallback, lastsMs } = record.stage;
    if (at === null || at >= end) break;
    if (isFallback === true && hasStood && !isFallingBack) break;
    if (record.queue !== queue) {
      queue = record.queue;
      end = endOfStay(contact, queue, at);
    }
    // Where its time is over as it comes, it does not stand.
    if (at >= Math.min(end, alarmAt("call-until"))) break;
    coming.push({ record, at });
    at = lastsMs === null ? null : at + lastsMs;
  }
  return coming;
}

/** When a queue that it comes to lets it go, if nobody signs in or out until then. */
function endOfStay(
  { attempts, queuedSince }: ContactRecord,
  { queue, isStaffed }: QueueRecord,
  at: Instant,
): Instant {
  if (attempts !== null) return Number.POSITIVE_INFINITY;
  const { maximumWaitMs = Number.POSITIVE_INFINITY, leaveWithout } = queue;
  const deserted = isStaffed ? undefined : leaveWithout;
  return Math.min(
    queuedSince + maximumWaitMs,
    at + (deserted?.afterMs ?? Number.POSITIVE_INFINITY),
  );
}
