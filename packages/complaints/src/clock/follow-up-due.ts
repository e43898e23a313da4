import type { Channel, Instant, InstantLike } from "@ramah/core";
import { type CaseRecord, caseOf } from "../case/case-record.js";
import { type FollowUpPolicy, houseFollowUpPolicy } from "../data/policies.js";
import { momentOf } from "./check.js";
import type { HouseClock } from "./definition.js";
import { foldHouseClock } from "./house-clock.js";
import { openFollowUp } from "./open-follow-up.js";
import type { ClockReason } from "./reasons.js";

/** A contact that still has to be put down in writing. */
export interface FollowUpDue {
  /** The moment of the contact. */
  readonly since: Instant;
  readonly channel: Channel;
  /** The last moment that passes. */
  readonly due: Instant;
  readonly state: "running" | "missed";
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
 * @throws RangeError when the moment is none or the time is not above zero
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
 * followUpDue([received], 1_000)?.state; // => "running"
 * followUpDue([{ ...received, channel: "email" }], 1_000); // => undefined
 */
export function followUpDue(
  record: CaseRecord,
  at: InstantLike,
  policy: Partial<FollowUpPolicy> = {},
): FollowUpDue | undefined {
  const { channels, withinMs } = { ...houseFollowUpPolicy.value, ...policy };
  const moment = momentOf("followUpDue", at);
  const state = caseOf(record);
  if (state.status === "none") return undefined;
  const open = openFollowUp(state, moment, channels);
  if (open === undefined) return undefined;
  const { at: since, channel } = open;
  const clock: HouseClock = { kind: "house", targetMs: withinMs };
  const { missedAt, remainingMs } = foldHouseClock(
    "followUpDue",
    clock,
    [{ type: "activate", at: since }],
    moment,
  );
  const isMissed = missedAt !== undefined;
  const reason: ClockReason = isMissed
    ? { code: "follow-up-missed", data: { channel, lateMs: -remainingMs } }
    : { code: "follow-up-due", data: { channel, remainingMs } };
  const due = since + withinMs;
  return { since, channel, due, state: isMissed ? "missed" : "running", reasons: [reason] };
}
