import type { Instant } from "@ramah/core";
import type { ContactRecord } from "./records.js";

/** Time in line since the contact came or was passed on; without talk, and without an hour that it asked for. */
export const waitedMsOf = ({ waitedMs, waitsSince }: ContactRecord, at: Instant): number =>
  waitsSince === null ? waitedMs : waitedMs + at - waitsSince;

/** From now on it waits, unless it is not to be called yet. */
export function startWait(contact: ContactRecord, at: Instant): void {
  if (contact.status !== "waiting") return;
  contact.waitsSince = at;
  contact.queue.waiting++;
}

/** Its wait ends, or goes on elsewhere. Whoever is called back does not hold the line, and tells nothing of patience. */
export function endWait(contact: ContactRecord, at: Instant): void {
  const { waitsSince, attempts, queue } = contact;
  if (waitsSince === null) return;
  contact.waitsSince = null;
  queue.waiting--;
  contact.waitedMs += at - waitsSince;
  if (attempts === null) queue.statistics.waitedMs += at - waitsSince;
}
