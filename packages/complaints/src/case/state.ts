import type { Channel, Instant } from "@ramah/core";
import type { ComplaintClass } from "../data/classes.js";
import type { Outcome, Severity } from "./commands.js";
import type { ComplaintStatus } from "./status.js";

/** Before anything came in. */
export interface NoComplaint {
  readonly status: "none";
}

/** Who owned a case from which moment on. */
export interface Ownership {
  readonly owner: string;
  readonly from: Instant;
}

/** One contact with the customer, in either direction. */
export interface CaseContact {
  readonly at: Instant;
  readonly channel: Channel;
  readonly direction: "inbound" | "outbound";
}

/** Something that a person did at a moment. */
export interface Deed {
  readonly at: Instant;
  readonly by: string;
}

/**
 * One round of handling: from receipt or reopening to its end. A reopened case starts a new round,
 * and what was done in an earlier one stays as it was.
 */
export interface Round {
  readonly openedAt: Instant;
  readonly acknowledgement?: Deed & { readonly givenName: string };
  readonly assessments: readonly (Deed & { readonly severity: Severity })[];
  readonly apologies: readonly Deed[];
  readonly analyses: readonly (Deed & { readonly cause: string; readonly prevention?: string })[];
  readonly outcome?: Deed & { readonly outcome: Outcome; readonly explanation: string };
  readonly answers: readonly (Deed & { readonly channel: Channel; readonly owner: string })[];
  readonly end?: { readonly at: Instant; readonly how: "closed" | "withdrawn" };
}

/** A complaint that came in. It has an owner, always: the type knows no other. */
export interface Complaint {
  readonly status: ComplaintStatus;
  readonly caseId: string;
  readonly complainant: string;
  readonly summary: string;
  readonly class?: ComplaintClass;
  readonly highValue: boolean;
  readonly externalDeadline?: Instant;
  readonly owner: string;
  /** Every owner so far, oldest first; the last is {@link Complaint.owner}. */
  readonly owners: readonly Ownership[];
  readonly pendingHandOver?: { readonly to: string; readonly by: string; readonly at: Instant };
  readonly contacts: readonly CaseContact[];
  /** Oldest first, never empty; the last is the one that runs or ran last. */
  readonly rounds: readonly [Round, ...Round[]];
  readonly lastAt: Instant;
}

/** The state of a complaint case: the events folded. Plain JSON. */
export type ComplaintCase = NoComplaint | Complaint;
