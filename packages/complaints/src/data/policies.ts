import type { Channel, Source, Sourced } from "@ramah/core";
import type { Warning } from "../clock/definition.js";

/** How fast the house answers. */
export interface AnswerPolicy {
  readonly targetMs: number;
  readonly warnAt: readonly Warning[];
  /** Unanswered for longer than this is the failure to prevent. */
  readonly tooLongMs: number;
}

/** Which contacts the house puts down in writing afterwards, and how soon. */
export interface FollowUpPolicy {
  readonly channels: readonly Channel[];
  readonly withinMs: number;
}

const always: Source = {
  document: "The Call Centre Customer Care (course, six modules)",
  section: "making an opportunity of complaints",
  asOf: "2026-11-21",
  status: "verified",
};

/**
 * The house's answer clock: 24 hours, as the course has it for e-mail; five days, the mark of failure in
 * slide 15 and module 5, as the outer edge; warnings of our own at a half, three quarters and nine tenths.
 *
 * @example
 * import { houseAnswerPolicy } from "@ramah/complaints";
 *
 * houseAnswerPolicy.value.targetMs; // => 86_400_000
 */
export const houseAnswerPolicy: Sourced<AnswerPolicy> = {
  value: {
    targetMs: 86_400_000,
    warnAt: [{ fraction: 0.5 }, { fraction: 0.75 }, { fraction: 0.9 }],
    tooLongMs: 432_000_000,
  },
  source: always,
};

/**
 * The house's written follow-up: every phone call, within 24 hours. The course names no time for it; we
 * take the one it gives for e-mail.
 *
 * @example
 * import { houseFollowUpPolicy } from "@ramah/complaints";
 *
 * houseFollowUpPolicy.value.channels; // => ["phone"]
 */
export const houseFollowUpPolicy: Sourced<FollowUpPolicy> = {
  value: { channels: ["phone"], withinMs: 86_400_000 },
  source: always,
};
