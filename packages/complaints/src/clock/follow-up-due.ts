import type { Channel, Instant } from "@ramah/core";
import { type CaseRecord, caseOf } from "../case/case-record.js";
import { type FollowUpPolicy, houseFollowUpPolicy } from "../data/policies.js";
import type { ClockReason } from "../reasons.js";
import { openFollowUp } from "./open-follow-up.js";

/** A contact that still has to be put down in writing. */
export interface FollowUpDue {
  /** The moment of the contact. */
  readonly since: Instant;
  readonly channel: Channel;
  /** The last moment that passes. */
  readonly dueAt: Instant;
  readonly state: "due" | "late";
  readonly reasons: readonly ClockReason[];
}

/**
 * Finds the phone contact that still has to be followed up in writing (K-02). Any written message to the
 * customer after the call closes it: an acknowledgement, an apology, an answer or a follow-up.
 *
 * @param record the case, or its events, oldest first
 * @param at the moment asked about; what happened later does not count
 * @param policy another policy than the house's: the channels, and the milliseconds within which
 * @returns the earliest contact that is still open, or `undefined` when none is
 * @example
 * import { type ComplaintEvent, followUpDue } from "@ramah/complaints";
 *
 * const received: ComplaintEvent = {
 *   type: "received",
 *   at: 0,
 *   caseId: "C-1",
 *   channel: "phone",
 *   complainant: "Ibu Sari",
 *   summary: "The ticket never came",
 *   owner: "dewi",
 * };
 * followUpDue([received], 1_000)?.state; // => "due"
 * followUpDue([{ ...received, channel: "email" }], 1_000); // => undefined
 */
export function followUpDue(
  record: CaseRecord,
  at: Instant,
  policy: Partial<FollowUpPolicy> = {},
): FollowUpDue | undefined {
  const { channels, withinMs } = { ...houseFollowUpPolicy.value, ...policy };
  const state = caseOf(record);
  if (state.status === "none") return undefined;
  const open = openFollowUp(state, at, channels);
  if (open === undefined) return undefined;
  const { channel } = open;
  const dueAt = open.at + withinMs;
  const reason: ClockReason =
    at > dueAt
      ? { code: "follow-up-late", data: { channel, lateMs: at - dueAt } }
      : { code: "follow-up-due", data: { channel, remainingMs: dueAt - at } };
  return { since: open.at, channel, dueAt, state: at > dueAt ? "late" : "due", reasons: [reason] };
}
