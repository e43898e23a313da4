import type { Channel, Instant } from "@ramah/core";
import type { ComplaintClass } from "../data/classes.js";

/**
 * What came of a complaint. The words judge the case, never the customer: there is no outcome that
 * says the customer was wrong or lied (K-11).
 */
export type Outcome = "upheld" | "partly-upheld" | "not-upheld" | "goodwill";

/** How heavy a complaint weighs, from 1 (slight) to 5 (grave). */
export type Severity = 1 | 2 | 3 | 4 | 5;

/** The data of each command of a complaint. */
export interface ComplaintCommands {
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
  };
  /** The customer was told that the complaint is here, by somebody who gave their own name. */
  readonly acknowledge: {
    readonly by: string;
    readonly channel: Channel;
    /** The name by which the person made themself known to the customer. */
    readonly givenName: string;
  };
  /** Offers the ownership. Nothing changes hands until the other person confirms. */
  readonly "hand-over": { readonly by: string; readonly to: string };
  /** Only the person to whom it was offered can take it. */
  readonly "confirm-hand-over": { readonly by: string };
  /** The person to whom it was offered declines, or whoever owns or offered it takes the offer back. */
  readonly "decline-hand-over": { readonly by: string };
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
  readonly answer: { readonly by: string; readonly channel: Channel };
  /** A written message to the customer that puts down what was said. */
  readonly "follow-up": { readonly by: string; readonly channel: Channel };
  readonly close: {
    readonly by: string;
    /** How many promises of this case are still open: ask the ledger, see `openPromises`. */
    readonly openPromises: number;
  };
  /** The customer came back: a new round with a new clock. */
  readonly reopen: { readonly by: string; readonly channel: Channel; readonly reason: string };
  /** The customer took the complaint back. */
  readonly withdraw: { readonly by: string; readonly reason: string };
}

/** The name of a command. */
export type ComplaintCommandType = keyof ComplaintCommands;

/** What can be asked of a complaint case. */
export type ComplaintCommand = {
  readonly [Type in ComplaintCommandType]: { readonly type: Type } & ComplaintCommands[Type];
}[ComplaintCommandType];
