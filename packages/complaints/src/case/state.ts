import type { Channel, Instant } from "@ramah/core";
import type { ComplaintClass } from "../data/classes.js";
import type { CasePart } from "./commands/side.js";
import type { Outcome, Severity } from "./outcome.js";
import type {
  CaseLink,
  Coding,
  Deed,
  DocumentReceipt,
  DocumentRequest,
  ExtensionRecord,
  Forwarding,
  Fulfilment,
  GoodwillRecord,
  Lesson,
  LetterRecord,
  Plan,
  RedressRecord,
  Referral,
  RepresentativeRecord,
  VulnerabilityRecord,
} from "./records.js";
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

/** How a round ended. */
export type RoundEnd =
  | "closed"
  | "withdrawn"
  | "escalated"
  | "out-of-scope"
  | "forwarded"
  | "merged"
  | "duplicate"
  | "split"
  | "reopened";

/**
 * One round of handling: from receipt, reopening or escalation to its end. What was done in an earlier
 * round stays as it was, and so do its deadlines.
 */
export interface Round {
  /** When the customer began it: clocks run from here. */
  readonly openedAt: Instant;
  /** 2 once the customer asked for a second look. */
  readonly stage: 1 | 2;
  readonly acknowledgement?: Deed & { readonly givenName: string };
  readonly assessments: readonly (Deed & { readonly severity: Severity })[];
  readonly apologies: readonly Deed[];
  readonly analyses: readonly (Deed & { readonly cause: string; readonly prevention?: string })[];
  readonly outcome?: Deed & { readonly outcome: Outcome; readonly explanation: string };
  readonly answers: readonly (Deed & { readonly channel: Channel; readonly owner: string })[];
  /** What the customer said of the answer, the last word last. */
  readonly responses: readonly (Deed & {
    readonly isAccepted: boolean;
    readonly channel: Channel;
    readonly reason?: string;
  })[];
  /** Oldest first; the last one counts. */
  readonly plans: readonly Plan[];
  readonly extensions: readonly ExtensionRecord[];
  /** The first deed that met each deadline. */
  readonly fulfilments: readonly Fulfilment[];
  readonly end?: { readonly at: Instant; readonly how: RoundEnd };
}

/** A complaint that came in. It has an owner, always: the type knows no other. */
export interface Complaint {
  readonly status: ComplaintStatus;
  readonly caseId: string;
  readonly receivedAt: Instant;
  /** When it was put on record, at the receipt or later. */
  readonly recordedAt: Instant;
  readonly deemedReceivedAt?: Instant;
  readonly channel: Channel;
  readonly isOral: boolean;
  readonly complainant: string;
  readonly representative?: RepresentativeRecord;
  readonly summary: string;
  readonly class?: ComplaintClass;
  readonly highValue: boolean;
  readonly externalDeadline?: Instant;
  readonly vulnerability?: VulnerabilityRecord;
  readonly owner: string;
  /** Every owner so far, oldest first; the last is {@link Complaint.owner}. */
  readonly owners: readonly Ownership[];
  readonly pendingHandOver?: { readonly to: string; readonly by: string; readonly at: Instant };
  /** Oldest first. */
  readonly contacts: readonly CaseContact[];
  readonly letters: readonly LetterRecord[];
  readonly documents: {
    readonly requests: readonly DocumentRequest[];
    readonly receipts: readonly DocumentReceipt[];
    /** When nothing was missing for the first time: a later question starts no clock anew. */
    readonly completeAt?: Instant;
  };
  /** What is owed. */
  readonly redress: readonly RedressRecord[];
  /** What is given besides, apart from the redress. */
  readonly goodwill: readonly GoodwillRecord[];
  readonly codings: readonly Coding[];
  readonly links: readonly CaseLink[];
  readonly referrals: readonly Referral[];
  readonly forwarding?: Forwarding;
  readonly parts?: readonly CasePart[];
  readonly lessons: readonly Lesson[];
  /** Oldest first, never empty; the last is the one that runs or ran last. */
  readonly rounds: readonly [Round, ...Round[]];
  readonly lastAt: Instant;
}

/** The state of a complaint case: the events folded. Plain JSON. */
export type ComplaintCase = NoComplaint | Complaint;
