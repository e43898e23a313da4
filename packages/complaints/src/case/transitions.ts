import type { ComplaintCommandType } from "./commands.js";
import type { ComplaintStatus } from "./status.js";

/** Where a case stands, before it exists too. */
export type CaseStatus = ComplaintStatus | "none";

/** For a command, the statuses it is allowed in, each with the status it leads to. */
export type Transitions = {
  readonly [Type in ComplaintCommandType]: {
    readonly [From in CaseStatus]?: ComplaintStatus;
  };
};

// Allowed wherever somebody works on the case, and leaves it where it is.
const unmoved = {
  received: "received",
  acknowledged: "acknowledged",
  assessed: "assessed",
  investigating: "investigating",
  answered: "answered",
  reopened: "reopened",
} as const;

/**
 * The statuses in which each command is allowed and what each leads to. What is not in the table is refused.
 *
 * @example
 * import { transitions } from "@ramah/complaints";
 *
 * transitions.close; // => { answered: "closed" }
 * transitions.acknowledge.closed; // => undefined
 */
export const transitions: Transitions = {
  receive: { none: "received" },
  acknowledge: { received: "acknowledged", reopened: "acknowledged" },
  "hand-over": unmoved,
  "confirm-hand-over": unmoved,
  "decline-hand-over": unmoved,
  assess: { acknowledged: "assessed", assessed: "assessed", investigating: "investigating" },
  apologise: unmoved,
  analyse: { assessed: "investigating", investigating: "investigating" },
  decide: { investigating: "investigating" },
  // A second answer does not undo the first: the clock stays stopped at the first one.
  answer: { investigating: "answered", answered: "answered" },
  "follow-up": unmoved,
  close: { answered: "closed" },
  reopen: { answered: "reopened", closed: "reopened", withdrawn: "reopened" },
  withdraw: {
    received: "withdrawn",
    acknowledged: "withdrawn",
    assessed: "withdrawn",
    investigating: "withdrawn",
    answered: "withdrawn",
    reopened: "withdrawn",
  },
};
