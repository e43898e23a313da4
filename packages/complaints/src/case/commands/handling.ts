import type { Channel, Instant } from "@ramah/core";
import type { ComplaintClass } from "../../data/classes.js";
import type { Outcome, Severity } from "../outcome.js";
import type { CaseLink, LetterSent } from "../records.js";

/** What a step puts on the record besides itself. */
export interface Fulfilling {
  /** The letter that went out with it. */
  readonly letter?: LetterSent;
  /** Keys of the planned deadlines that it meets. */
  readonly fulfils?: readonly string[];
}

/** The handling from receipt to closing, in the order of ISO 10002:2018. */
export interface HandlingCommands {
  /** A complaint came in; from this moment somebody owns it. */
  readonly receive: {
    readonly caseId: string;
    readonly channel: Channel;
    /** Reference of the complainant in your own records. */
    readonly complainant: string;
    readonly summary: string;
    /** Left out when nobody could tell yet. */
    readonly class?: ComplaintClass;
    readonly owner: string;
    readonly highValue?: boolean;
    /** The moment after which help comes too late for the customer, such as a departure. */
    readonly externalDeadline?: Instant;
    /** When it came, if that was earlier than it was put on record: clocks run from here. */
    readonly receivedAt?: Instant;
    /** When the rules deem it received, never before it came. */
    readonly deemedReceivedAt?: Instant;
    /** Said rather than written; told from the channel when left out. */
    readonly isOral?: boolean;
    /** The case that this is a part of or a repetition of. */
    readonly links?: readonly CaseLink[];
  };
  /** The customer was told that the complaint is here, by somebody who gave their own name. */
  readonly acknowledge: Fulfilling & {
    readonly by: string;
    readonly channel: Channel;
    /** The name by which the person made themself known to the customer. */
    readonly givenName: string;
  };
  /** How heavy it weighs; may be repeated, the last one counts. */
  readonly assess: {
    readonly by: string;
    readonly severity: Severity;
    readonly class?: ComplaintClass;
  };
  readonly apologise: { readonly by: string; readonly channel: Channel };
  /** What caused it and, if known, what will keep it from happening again. */
  readonly analyse: { readonly by: string; readonly cause: string; readonly prevention?: string };
  /** The outcome and its explanation, before it is told to the customer. */
  readonly decide: {
    readonly by: string;
    readonly outcome: Outcome;
    readonly explanation: string;
  };
  /** The outcome was told to the customer. */
  readonly answer: Fulfilling & { readonly by: string; readonly channel: Channel };
  /** A written message to the customer that puts down what was said. */
  readonly "follow-up": { readonly by: string; readonly channel: Channel };
  readonly close: {
    readonly by: string;
    /** How many promises of this case are still open: ask the ledger, see `openPromises`. */
    readonly openPromises: number;
    /** Keys of the deadlines that are still open and fall away, such as a shorter way that was not taken. */
    readonly drops?: readonly string[];
  };
  /** The customer came back: a new round with a new clock. */
  readonly reopen: {
    readonly by: string;
    readonly channel: Channel;
    readonly reason: string;
    /** When they came back, if that was earlier than it was put on record. */
    readonly receivedAt?: Instant;
  };
  /** The customer took the complaint back. */
  readonly withdraw: { readonly by: string; readonly reason: string };
}
