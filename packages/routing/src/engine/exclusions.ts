import type { Instant } from "@ramah/core";
import type { OfferFailure } from "../config/rules.js";
import { type Floor, setAlarm } from "./floor.js";
import { enlist } from "./pending.js";
import type { AgentRecord, ContactRecord } from "./records.js";

/** Keeps a contact from an agent, until a moment or for good. */
export function exclude(
  floor: Floor,
  contact: ContactRecord,
  { agent }: AgentRecord,
  because: OfferFailure | "transferred",
  until: Instant | null,
): void {
  const others = contact.exclusions.filter((one) => one.agent !== agent.id);
  contact.exclusions = [...others, { agent: agent.id, because, until }];
  setExclusionAlarm(floor, contact);
}

export function setExclusionAlarm(floor: Floor, contact: ContactRecord): void {
  let first: Instant | null = null;
  for (const { until } of contact.exclusions) {
    if (until !== null && (first === null || until < first)) first = until;
  }
  setAlarm(floor, "exclusion", contact, first);
}

/** A pause is over: whoever it kept away may be asked again. */
export function endExclusions(floor: Floor, contact: ContactRecord, at: Instant): void {
  contact.exclusions = contact.exclusions.filter(({ until }) => until === null || until > at);
  setExclusionAlarm(floor, contact);
  if (contact.isInLine) enlist(floor.arrived, contact);
}
